//! The state of the app: the address, what the reader chose, and what was last announced. Pure: no browser in it.

use super::address::{Url, merged};
use super::aloud::Caution;
use super::choice::Choice;
use super::contract::{Given, Say, fill};
use super::lang::Lang;
use super::view::View;

/// The state.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The view that is shown.
    pub view: View,
    /// What was chosen. Kept while the reader looks at other views.
    pub choice: Choice,
    /// How many views were opened before this one.
    pub visit: u32,
    /// What the voice does.
    pub voice: Voice,
    /// What assistive technology was last told, and how many times something was said before.
    pub notice: Option<(u32, Notice)>,
}

/// What the voice does that reads aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// Nothing.
    Silent,
    /// It waits until the reader knows what it is, and wants it all the same.
    Asks(Caution),
    /// It reads.
    Reads,
    /// It is held.
    Held,
}

/// Something worth saying aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Another set of sources is compared.
    Comparing,
    /// The last source, or the last tissue of a type, was not switched off.
    LastOne,
    /// "Differences only" was switched; so many rows are hidden now.
    Differences(usize),
    /// Another set of tissues is compared.
    Tissues,
    /// The link was copied.
    Copied,
    /// The link could not be copied.
    NotCopied,
    /// Another page was opened; its title is told with the announcement.
    Page,
    /// What the reader set or entered is kept on this device.
    Saved,
    /// The device does not let us keep it.
    NotSaved,
    /// The device does not let us keep it, but the tab does.
    TabOnly,
    /// What is entered stays in this tab only.
    NotKept,
    /// What was entered is on this device no more; the tab still has it.
    KeptNoMore,
    /// What was entered is erased.
    Erased,
    /// What was erased is back.
    Undone,
    /// So many entries of a list fit, of so many.
    Found(usize, usize),
    /// Nothing more: the reader has gone on, and what was said may go.
    Nothing,
}

impl Notice {
    /// Whether the words are shown as well: what they say cannot be seen elsewhere on the page.
    pub fn is_shown(self) -> bool {
        matches!(
            self,
            Notice::LastOne
                | Notice::Copied
                | Notice::NotCopied
                | Notice::Saved
                | Notice::NotSaved
                | Notice::TabOnly
                | Notice::NotKept
                | Notice::KeptNoMore
                | Notice::Erased
                | Notice::Undone
        )
    }
}

/// What can happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The app stands at an address: at the start, or through Back and Forward.
    Arrived(Url),
    /// A link inside the app was followed, and its page stands. The choice goes along unless the link brings its own.
    Followed(Url),
    /// The voice does something else now.
    Voice(Voice),
    /// Something else was chosen in the comparison.
    Chose(Choice, Notice),
    /// Something is to be said that changes nothing.
    Said(Notice),
}

impl State {
    /// The state in which every page is written.
    pub fn first(view: View) -> State {
        State { view, choice: Choice::default(), visit: 0, voice: Voice::Silent, notice: None }
    }

    /// The address of the state.
    pub fn url(&self, lang: Lang) -> Url {
        Url::new(lang, self.view, &self.choice)
    }

    /// The state after something happened.
    pub fn reduce(&self, msg: Msg) -> State {
        let mut next = self.clone();
        match msg {
            Msg::Arrived(url) => {
                next.choice = merged(url.view, url.choice, &self.choice);
                if url.view != self.view {
                    next.open(url.view);
                }
            }
            Msg::Followed(url) => {
                if url.choice != Choice::default() {
                    next.choice = merged(url.view, url.choice, &self.choice);
                }
                next.open(url.view);
            }
            Msg::Chose(choice, notice) => {
                next.choice = choice;
                next.say(notice);
            }
            Msg::Said(notice) => next.say(notice),
            Msg::Voice(voice) => next.voice = voice,
        }
        next
    }

    fn open(&mut self, view: View) {
        self.view = view;
        self.visit = self.visit.wrapping_add(1);
        self.voice = Voice::Silent;
        self.say(Notice::Page);
    }

    fn say(&mut self, notice: Notice) {
        let count = self.notice.map_or(0, |(count, _)| count);
        self.notice = Some((count.wrapping_add(1), notice));
    }

    /// The words of the last notice. `title` is that of the page that was opened last.
    pub fn announcement(&self, given: &Given, title: &str) -> String {
        let Some((_, notice)) = self.notice else {
            return String::new();
        };
        match notice {
            Notice::Comparing => {
                let names: Vec<&str> =
                    self.choice.show.cells().filter_map(|cell| given.cells.get(cell.index())).map(String::as_str).collect();
                let count = self.choice.show.count().to_string();
                fill(given.say(Say::Comparing), &[("n", &count), ("names", &names.join(given.say(Say::ListSeparator)))])
            }
            Notice::LastOne => given.say(Say::LastOne).to_owned(),
            Notice::Differences(hidden) if self.choice.differences_only => {
                fill(given.say(Say::Hidden), &[("n", &hidden.to_string())])
            }
            Notice::Differences(_) => given.say(Say::AllRows).to_owned(),
            Notice::Tissues => given.say(Say::Tissues).to_owned(),
            Notice::Copied => given.say(Say::Copied).to_owned(),
            Notice::NotCopied => given.say(Say::NotCopied).to_owned(),
            Notice::Page => title.to_owned(),
            Notice::Saved => given.say(Say::Saved).to_owned(),
            Notice::NotSaved => given.say(Say::NotSaved).to_owned(),
            Notice::TabOnly => given.say(Say::TabOnly).to_owned(),
            Notice::NotKept => given.say(Say::NotKept).to_owned(),
            Notice::KeptNoMore => given.say(Say::KeptNoMore).to_owned(),
            Notice::Erased => given.say(Say::Erased).to_owned(),
            Notice::Undone => given.say(Say::Undone).to_owned(),
            Notice::Found(shown, total) => found(given, shown, total),
            Notice::Nothing => String::new(),
        }
    }
}

/// How many entries of a list are shown, in words.
pub fn found(given: &Given, shown: usize, total: usize) -> String {
    fill(given.say(Say::Found), &[("n", &shown.to_string()), ("total", &total.to_string())])
}
