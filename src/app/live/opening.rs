//! Opening another page inside the app. Until its document stands, the old page and the old address do; where it does not come, the link
//! works as a link.

use super::{Life, toggles};
use crate::app::address::{Url, with_foreign};
use crate::app::browser::page::{Asked, Content, Page};
use crate::app::browser::{self, Landing, Later};
use crate::app::state::Msg;
use gloo::events::EventListener;
use std::cell::RefCell;
use std::rc::{Rc, Weak};

/// How long a pointer rests on a link before its page is asked for.
const POINTING_MS: u32 = 60;

/// Longer than a slow phone takes to draw the first screen of a page.
const FIRST_SCREEN_MS: u32 = 300;

/// What is being opened, and what was opened last.
pub(super) struct Opening {
    life: Weak<Life>,
    /// The link that is pointed at.
    pointing: RefCell<Option<Later>>,
    /// The document that will be shown.
    following: RefCell<Option<Rc<Asked>>>,
    /// The document that was asked for by pointing at its link.
    asked: RefCell<Option<Rc<Asked>>>,
    /// The style sheet that the page waits for.
    styling: RefCell<Option<[EventListener; 2]>>,
    content: RefCell<Option<Content>>,
    landing: RefCell<Option<Landing>>,
    /// The end of going.
    settling: RefCell<Option<Later>>,
}

/// How a page is opened.
enum Way {
    /// By a link: with the address to write, and where on the page it leads.
    Link { href: String, anchor: String },
    /// By Back or Forward: the address stands already. With the place on the page, where it was kept.
    History(Option<f64>),
}

impl Opening {
    pub(super) fn new(life: Weak<Life>) -> Opening {
        Opening {
            life,
            pointing: RefCell::default(),
            following: RefCell::default(),
            asked: RefCell::default(),
            styling: RefCell::default(),
            content: RefCell::default(),
            landing: RefCell::default(),
            settling: RefCell::default(),
        }
    }

    /// The content of the page that was opened last.
    pub(super) fn content(&self) -> Option<Content> {
        self.content.borrow().clone()
    }

    /// Where the reader lands on a page that has just been put in.
    pub(super) fn landing(&self) -> Option<Landing> {
        self.landing.take()
    }

    /// Takes the mark of going away: at the top of a page after its first screen was drawn, because until then the style sheet leaves out
    /// what lies below; elsewhere at once, so that the place is exact.
    pub(super) fn settle(&self, landing: &Landing) {
        if landing.is_top() {
            self.settling.replace(Some(browser::later(FIRST_SCREEN_MS, || browser::mark_going(false))));
        } else {
            browser::mark_going(false);
        }
    }

    /// Asks for a page, unless it was asked for just now.
    pub(super) fn ask(&self, path: &str) -> Option<Rc<Asked>> {
        // The query of a page is for the app: all choices are one document.
        let path = path.split('?').next().unwrap_or_default();
        let there = self.asked.borrow().clone().filter(|asked| asked.path == path);
        let asked = there.or_else(|| Asked::new(path).map(Rc::new));
        self.asked.replace(asked.clone());
        asked
    }

    /// Asks for the page of a link that is pressed, or pointed at for a while: a pointer that passes over a menu asks for nothing.
    pub(super) fn pointed(&self, life: &Rc<Life>, path: Option<String>, pressed: bool) {
        self.pointing.take();
        let Some(path) = path.filter(|path| life.elsewhere(path).is_some()) else { return };
        if pressed {
            drop(self.ask(&path));
        } else {
            let life = life.clone();
            self.pointing.replace(Some(browser::later(POINTING_MS, move || drop(life.opening.ask(&path)))));
        }
    }

    /// Forgets what is being opened.
    pub(super) fn call_off(&self) {
        self.following.take();
        self.styling.take();
        browser::mark_going(false);
    }

    /// Follows a link; `false` where that is the browser's business.
    pub(super) fn follow(&self, life: &Life, path: &str, anchor: &str) -> bool {
        let Some(url) = life.elsewhere(path) else {
            self.call_off();
            return false;
        };
        let next = life.state.borrow().reduce(Msg::Followed(url.clone())).url(url.lang);
        let href = with_foreign(&life.site.base.href(&next), &browser::address().1) + anchor;
        self.open(life, url, Way::Link { href, anchor: anchor.to_owned() })
    }

    /// Shows the page that Back or Forward has led to.
    pub(super) fn go_back(&self, life: &Life, url: Url, scroll: Option<f64>) {
        if !self.open(life, url, Way::History(scroll)) {
            browser::page::load_again();
        }
    }

    fn open(&self, life: &Life, url: Url, way: Way) -> bool {
        let plain = life.site.base.href(&Url::plain(url.lang, url.view));
        let Some(asked) = self.ask(&plain) else { return false };
        self.pointing.take();
        self.asked.take();
        self.following.replace(Some(asked.clone()));
        self.styling.take();
        self.settling.take();
        browser::mark_going(true);
        let life = self.life.clone();
        asked.when_decided(move |page| {
            let Some(life) = life.upgrade() else { return };
            match page {
                Some(page) => life.opening.style(&life.clone(), page, url, way),
                None => life.opening.give_up(way),
            }
        });
        true
    }

    fn style(&self, life: &Rc<Life>, page: Page, url: Url, way: Way) {
        let (page, own) = (Rc::new(page), life.clone());
        let shown = page.clone();
        let styling = page.when_styled(move || own.opening.put(&own, &shown, url, way));
        self.styling.replace(styling);
    }

    fn put(&self, life: &Life, page: &Page, url: Url, way: Way) {
        self.following.take();
        life.form.leave();
        life.search.write_now();
        life.aloud.hush();
        if matches!(&way, Way::Link { href, .. } if !browser::push(href)) {
            return self.give_up(way);
        }
        // From here on the address names the new page, whatever its link was.
        let Some(content) = page.put() else { return self.give_up(Way::History(None)) };
        let page = content.node.clone();
        self.content.replace(Some(content));
        match way {
            Way::Link { anchor, .. } => {
                self.landing.replace(Some(Landing::Link(anchor)));
                life.tell(Msg::Followed(url));
            }
            Way::History(scroll) => {
                self.landing.replace(Some(Landing::History(scroll)));
                life.tell(Msg::Arrived(url));
            }
        }
        // Before it is put in: no frame shows what was not chosen.
        toggles::set(browser::controls_in(&page), &life.state.borrow().choice);
    }

    /// Leaves it to the browser: another build, no network, a page that another program has damaged.
    fn give_up(&self, way: Way) {
        self.call_off();
        match way {
            Way::Link { href, .. } => browser::go(&href),
            Way::History(_) => browser::page::load_again(),
        }
    }
}

impl Life {
    /// Follows a link to the page that is shown, which needs no other document; `false` where that is the browser's business.
    pub(super) fn stays(&self, path: &str, query: &str, anchor: &str) -> bool {
        let here = self.state.borrow().url(self.site.given.lang);
        let Some(url) = self.url(&format!("{path}{query}")).filter(|url| url.view == here.view) else { return false };
        let plain = Url::plain(url.lang, url.view);
        if (url != here && url != plain) || (browser::address() == (path.to_owned(), query.to_owned()) && !anchor.is_empty()) {
            return false;
        }
        if anchor.is_empty() {
            browser::land(&Landing::Top);
        } else {
            browser::go_to(anchor);
        }
        true
    }

    /// Shows what Back or Forward has led to.
    pub(super) fn went_back(self: &Rc<Life>, scroll: Option<f64>) {
        match self.here() {
            Some(url) if url.view == self.state.borrow().view => {
                self.opening.call_off();
                self.tell(Msg::Arrived(url));
                self.show();
            }
            Some(url) => self.opening.go_back(self, url, scroll),
            None => browser::page::load_again(),
        }
    }
}
