//! The state of the app: the address, what the reader chose, and what was last announced.

use crate::compare::{Choice, hidden_count};
use crate::content::Content;
use crate::text::fill;
use crate::url::{Base, Url, View};

/// What a running app or a page being written stands on: the content of one language at one base. Never changes.
#[derive(Debug)]
pub struct Edition {
    /// The content.
    pub content: Content,
    /// Where the site lives.
    pub base: Base,
    /// The markup of a written page, while it is being written; empty in the browser, where it stands already.
    pub written: String,
}

impl Edition {
    /// The link to a view in the language of this edition.
    pub fn href(&self, view: View) -> String {
        self.base.href(&Url::plain(self.content.lang, view))
    }
}

/// The state.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The view that is shown.
    pub view: View,
    /// What was chosen. Kept while the reader looks at other views of the app; a written page is another document.
    pub choice: Choice,
    /// What was chosen when the view was opened: with this its controls are drawn.
    pub opened: Choice,
    /// How many views were opened before this one.
    pub visit: u32,
    /// What assistive technology was last told, and how many times something was said before.
    pub notice: Option<(u32, Notice)>,
}

/// Something worth saying aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Another set of sources is compared.
    Comparing,
    /// The last source, or the last tissue of a type, was not switched off.
    LastOne,
    /// "Differences only" was switched.
    Differences,
    /// Another set of tissues is compared.
    Tissues,
    /// The link was copied.
    Copied,
    /// The link could not be copied.
    NotCopied,
    /// Another page was opened.
    Page,
    /// What the reader set or entered is kept on this device.
    Saved,
    /// The device does not let us keep it.
    NotSaved,
    /// What is entered stays on the page only.
    NotKept,
    /// What was entered is on this device no more.
    Erased,
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
                | Notice::NotKept
                | Notice::Erased
        )
    }
}

/// What can happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The app stands at an address: at the start, or through Back and Forward.
    Arrived(Url),
    /// A link inside the app was followed. The choice goes along unless the link brings its own.
    Followed(Url),
    /// Something else was chosen in the comparison.
    Chose(Choice, Notice),
    /// Something is to be said that changes nothing.
    Said(Notice),
}

impl State {
    /// The state in which every page is written and hydrated.
    pub fn first(view: View) -> State {
        State { view, choice: Choice::default(), opened: Choice::default(), visit: 0, notice: None }
    }

    /// The address of the state.
    pub fn url(&self, lang: crate::lang::Lang) -> Url {
        Url::new(lang, self.view, &self.choice)
    }

    /// The state after something happened.
    pub fn reduce(&self, msg: Msg) -> State {
        let mut next = self.clone();
        match msg {
            Msg::Arrived(url) => {
                next.choice = url.view.merge(url.choice, &self.choice);
                if url.view != self.view {
                    next.open(url.view);
                }
            }
            Msg::Followed(url) => {
                if url.choice != Choice::default() {
                    next.choice = url.view.merge(url.choice, &self.choice);
                }
                next.open(url.view);
            }
            Msg::Chose(choice, notice) => {
                next.choice = choice;
                next.say(notice);
            }
            Msg::Said(notice) => next.say(notice),
        }
        next
    }

    fn open(&mut self, view: View) {
        self.view = view;
        self.opened = self.choice.clone();
        self.visit = self.visit.wrapping_add(1);
        self.say(Notice::Page);
    }

    fn say(&mut self, notice: Notice) {
        let count = self.notice.map_or(0, |(count, _)| count);
        self.notice = Some((count.wrapping_add(1), notice));
    }

    /// The words of the last notice.
    pub fn announcement(&self, content: &Content) -> String {
        let texts = &content.texts;
        let Some((_, notice)) = self.notice else {
            return String::new();
        };
        match notice {
            Notice::Comparing => {
                let names: Vec<&str> = self.choice.show.cells().map(|cell| content.cell(cell).short.as_str()).collect();
                let count = self.choice.show.count().to_string();
                fill(texts.say_comparing(), &[("n", &count), ("names", &names.join(texts.list_separator()))])
            }
            Notice::LastOne => texts.say_last_one().to_owned(),
            Notice::Differences if self.choice.differences_only => {
                let hidden = hidden_count(rows_of(self.view, content), self.choice.show).to_string();
                fill(texts.say_hidden(), &[("n", &hidden)])
            }
            Notice::Differences => texts.say_all_rows().to_owned(),
            Notice::Tissues => texts.say_tissues().to_owned(),
            Notice::Copied => texts.say_copied().to_owned(),
            Notice::NotCopied => texts.say_not_copied().to_owned(),
            Notice::Page => content.page(self.view.key()).map(|page| page.title.clone()).unwrap_or_default(),
            Notice::Saved => texts.say_saved().to_owned(),
            Notice::NotSaved => texts.say_not_saved().to_owned(),
            Notice::NotKept => texts.say_not_kept().to_owned(),
            Notice::Erased => texts.say_erased().to_owned(),
            Notice::Found(shown, total) => found(content, shown, total),
            Notice::Nothing => String::new(),
        }
    }
}

/// The rows that a view compares: on the home page only those that matter most.
pub fn rows_of(view: View, content: &Content) -> impl Iterator<Item = &crate::content::Row> {
    content.rows().filter(move |row| view != View::Home || row.home)
}

/// How many entries of a list are shown, in words.
pub fn found(content: &Content, shown: usize, total: usize) -> String {
    fill(content.texts.say_found(), &[("n", &shown.to_string()), ("total", &total.to_string())])
}
