//! The app in a browser: one component that draws what moves, and one [`Life`] that hears, decides and acts.
//!
//! Whatever happens is decided at once, in the listener that heard it: a browser asks then whether it should do its own thing. The component
//! draws the state afterwards.

mod aloud;
mod form;
mod hearing;
mod list;
mod opening;
mod toggles;

use super::address::{Base, Url, with_foreign};
use super::browser::form::Happens;
use super::browser::{self, Later, Store};
use super::contract::{Given, SAID_LINK, Say};
use super::prefs;
use super::state::{Msg, Notice, State};
use super::view::View;
use aloud::Aloud;
use form::Form;
use list::Search;
use opening::Opening;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;
use yew::virtual_dom::{VNode, VPortal};

/// How long toggles rest before the address is written. `WebKit` throws at more than 100 writes in 10 seconds.
const ADDRESS_REST_MS: u32 = 250;

/// Two frames of a screen: what the style sheet shows by itself comes first, the words about it then.
const FRAME_MS: u32 = 32;

/// What the page that is taken over says about the site.
#[derive(Debug)]
pub struct Site {
    /// Language and words.
    pub given: Given,
    /// Where the site lives.
    pub base: Base,
}

/// What the app is started with.
#[derive(Clone, Debug, Properties)]
pub struct AppProps {
    /// The site.
    pub site: Rc<Site>,
    /// The view that the page was written for.
    pub view: View,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &AppProps) -> bool {
        Rc::ptr_eq(&self.site, &other.site) && self.view == other.view
    }
}

/// The component. It draws the status line, the bar of the voice, and a page that was opened inside the app.
pub struct App {
    life: Rc<Life>,
    _ears: browser::Ears,
}

impl Component for App {
    /// Something is to be drawn anew.
    type Message = ();
    type Properties = AppProps;

    fn create(ctx: &Context<App>) -> App {
        let AppProps { site, view } = ctx.props().clone();
        let link = ctx.link().clone();
        let life = Rc::new_cyclic(|life| Life {
            state: RefCell::new(State::first(view)),
            search: Search::new(life.clone()),
            form: Form::new(life.clone()),
            aloud: Aloud::new(life.clone()),
            opening: Opening::new(life.clone()),
            writing: RefCell::default(),
            drawing: RefCell::default(),
            draw: Box::new(move || link.send_message(())),
            site,
        });
        App { _ears: life.listen(), life }
    }

    fn update(&mut self, _: &Context<App>, (): ()) -> bool {
        true
    }

    fn view(&self, _: &Context<App>) -> Html {
        let state = self.life.state.borrow();
        let given = &self.life.site.given;
        let is_shown = state.notice.is_some_and(|(_, notice)| notice.is_shown());
        // Numbered, so that the same words are said again, and a translated page never keeps old ones.
        let count = state.notice.map_or(0, |(count, _)| count);
        html! {
            <>
                { self.life.opening.content().map(|page| VNode::from(VPortal::new_before(VNode::VRef(page.node), page.frame, Some(page.behind)))) }
                { aloud::bar(state.voice, given) }
                <p class={if is_shown { "said" } else { "sr" }} role="status">
                    <span key={count}>{ state.announcement(given, &browser::page::title()) }</span>
                    // Messengers have no line for addresses.
                    if matches!(state.notice, Some((_, Notice::NotCopied))) {
                        <input id={SAID_LINK} readonly=true aria-label={given.say(Say::NotCopied).to_owned()} value={browser::full(&self.life.href())} />
                    }
                </p>
            </>
        }
    }

    fn rendered(&mut self, _: &Context<App>, first: bool) {
        if first {
            self.life.start();
        } else {
            self.life.arrive();
        }
    }
}

/// The app between two renders: the state, and everything that acts on it.
pub(super) struct Life {
    site: Rc<Site>,
    state: RefCell<State>,
    search: Search,
    form: Form,
    aloud: Aloud,
    opening: Opening,
    /// The address that is about to be written.
    writing: RefCell<Option<Later>>,
    /// What is drawn after the frame in which the style sheet has answered a toggle.
    drawing: RefCell<Option<Later>>,
    draw: Box<dyn Fn()>,
}

impl Life {
    /// Hears what a reader does. Dropping what is returned ends it.
    fn listen(self: &Rc<Life>) -> browser::Ears {
        let life = || self.clone();
        let (clicks, changes, typing, moves, backs, points) = (life(), life(), life(), life(), life(), life());
        let (formed, keys) = (life(), life());
        browser::Ears {
            doing: browser::on_doing(move |event| clicks.click(event), move |event| changes.changed(event)),
            pointing: browser::on_pointing(move |path, pressed| points.opening.pointed(&points, path, pressed)),
            lists: browser::list::listen(move || moves.search.follow_address(), move |name| typing.typed(name)),
            forms: browser::form::listen(move |what| formed.happens(what)),
            back: browser::on_back(move |scroll| backs.went_back(scroll)),
            search: browser::on_search_key(move || keys.go_search()),
            voices: browser::voice::listen(),
        }
    }

    /// Brings state and page together at the start: what the reader has touched meanwhile beats the address, the address beats the default.
    fn start(&self) {
        if let Some(here) = self.here() {
            let choice = toggles::ticked(&self.site.given, &here.choice).unwrap_or(here.choice);
            self.tell(Msg::Arrived(Url { choice, ..here }));
            self.show();
            self.write_address();
        }
        let controls = browser::controls();
        for pref in prefs::all() {
            let ticked = toggles::ticked_of(&controls, pref.name).next();
            if let Some(value) = ticked.filter(|value| pref.has(value) && *value != pref.values[0]) {
                Store::Device.set(pref.name, value);
            }
        }
        self.search.start();
        self.take_up();
        browser::ready();
    }

    /// The page comes or goes, or its form is emptied.
    fn happens(&self, what: Happens) {
        if what == Happens::Goes {
            self.aloud.stop();
        }
        self.form.happens(what);
    }

    /// Takes list and form of the page up that is shown now.
    fn take_up(&self) {
        browser::page::mark_shown();
        self.form.start();
        if browser::anchor() == browser::TO_SEARCH_BOX {
            browser::focus_search();
        }
    }

    /// After a render: where another page was put in, goes to its place.
    fn arrive(&self) {
        if let Some(landing) = self.opening.landing() {
            self.show();
            self.opening.settle(&landing);
            // A place in a list is where it is only when the list shows what is asked for.
            self.search.start();
            browser::land(&landing);
            self.take_up();
        }
    }

    /// Lets something happen.
    fn tell(&self, msg: Msg) {
        let next = self.state.borrow().reduce(msg);
        self.state.replace(next);
        (self.draw)();
    }

    /// The same for what the style sheet shows by itself: state now, and the words about it after the next frame.
    fn tell_later(self: &Rc<Life>, msg: Msg) {
        let next = self.state.borrow().reduce(msg);
        self.state.replace(next);
        let life = self.clone();
        self.drawing.replace(Some(browser::later(FRAME_MS, move || {
            (life.draw)();
            life.show();
        })));
    }

    fn say(&self, notice: Notice) {
        self.tell(Msg::Said(notice));
    }

    /// The address as it stands, where it is one of this site in this language.
    fn here(&self) -> Option<Url> {
        let (path, query) = browser::address();
        self.url(&(path + &query))
    }

    /// What a path of this host means, where it is a page of this site in this language.
    fn url(&self, path: &str) -> Option<Url> {
        let given = &self.site.given;
        Url::parse(self.site.base.strip(path)?, &given.tissues).filter(|url| url.lang == given.lang)
    }

    /// The address of the state.
    fn href(&self) -> String {
        self.site.base.href(&self.state.borrow().url(self.site.given.lang))
    }

    /// Brings the controls and the link to the other language in line with the state.
    fn show(&self) {
        let state = self.state.borrow();
        toggles::set(browser::controls(), &state.choice);
        let other = state.url(self.site.given.lang.other());
        browser::page::set_language_link(&self.site.base.href(&other));
    }

    /// Writes the address of the state now, where it is another one.
    fn write_address(&self) {
        self.writing.take();
        let (path, query) = browser::address();
        let href = with_foreign(&self.href(), &query);
        if path + &query != href {
            browser::replace(&href);
        }
    }

    /// Writes the address after a rest.
    fn write_address_later(self: &Rc<Life>) {
        let life = self.clone();
        self.writing.replace(Some(browser::later(ADDRESS_REST_MS, move || life.write_address())));
    }

    /// The page that a link opens inside the app. Another language and places on the same page are left to the browser.
    fn elsewhere(&self, path: &str) -> Option<Url> {
        self.url(path).filter(|url| url.view != self.state.borrow().view)
    }

    /// Brings the reader to the search over everything: into its box, or to its page, where the box gets the focus.
    fn go_search(self: &Rc<Life>) {
        if browser::focus_search() {
            return;
        }
        let Some(link) = browser::search_link() else { return };
        if !self.opening.follow(self, &link, browser::TO_SEARCH_BOX) {
            browser::go(&(link + browser::TO_SEARCH_BOX));
        }
    }
}
