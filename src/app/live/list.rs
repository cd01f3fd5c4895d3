//! The list of a page: what the reader asks for, and what is shown.

use super::Life;
use crate::app::browser::list::{self, List, Look};
use crate::app::browser::{self, Later};
use crate::app::search::{Query, arrange};
use crate::app::state::{Notice, found};
use std::cell::RefCell;
use std::rc::{Rc, Weak};

/// How long typing rests before the address is written and the count is said.
const REST_MS: u32 = 400;

/// How many entries of a part are shown until typing rests: one letter fits most of a list, and a slow phone draws that for seconds.
const MOST_TYPING: usize = 12;

/// The search of a page.
pub(super) struct Search {
    life: Weak<Life>,
    list: RefCell<Option<Rc<List>>>,
    later: RefCell<Option<Later>>,
}

impl Search {
    /// A search that has looked at nothing yet.
    pub(super) fn new(life: Weak<Life>) -> Search {
        Search { life, list: RefCell::default(), later: RefCell::default() }
    }

    /// Reads the list of the page. What the reader has typed meanwhile beats the address.
    pub(super) fn start(&self) {
        self.later.take();
        self.list.replace(list::list().map(Rc::new));
        if browser::anchor() == browser::TO_SEARCH_BOX {
            browser::focus_search();
        }
        if list::asked() == Query::default() {
            self.follow_address();
        } else {
            self.look();
        }
    }

    /// Shows what the fragment of the address asks for; one that names a place shows everything, so that the place can be seen.
    pub(super) fn follow_address(&self) {
        if self.list.borrow().is_some() {
            let query = Query::parse(&browser::anchor());
            let changed = query != list::asked();
            list::set_asked(&query);
            if changed {
                self.show(usize::MAX);
                list::show_anchor();
            }
        }
    }

    /// Shows what the controls ask for; says the count and writes the address after a rest.
    pub(super) fn look(&self) {
        self.answer(usize::MAX);
    }

    /// The same while the reader types: first the beginning, after the rest all of it.
    pub(super) fn typed(&self) {
        self.answer(MOST_TYPING);
    }

    /// Takes every filter away.
    pub(super) fn clear(&self) {
        list::set_asked(&Query::default());
        self.look();
    }

    fn answer(&self, most: usize) {
        let Some((shown, total)) = self.show(most) else { return };
        let life = self.life.clone();
        self.later.replace(Some(browser::later(REST_MS, move || {
            list::replace_anchor(&list::asked().print());
            let Some(life) = life.upgrade() else { return };
            if most < shown {
                life.search.show(usize::MAX);
            }
            life.say(Notice::Found(shown, total));
        })));
    }

    /// Shows what the controls ask for, at most so much of each part. Says how many entries fit, of how many.
    fn show(&self, most: usize) -> Option<(usize, usize)> {
        let (list, life) = (self.list.borrow().clone()?, self.life.upgrade()?);
        let query = list::asked();
        let order = arrange(&list.entries, &list::fold(query.value("q")), &query);
        let (shown, total) = (order.iter().filter(|(_, fits)| *fits).count(), order.len());
        list.arrange(&Look {
            order: &order,
            count: &found(&life.site.given, shown, total),
            idle: query == Query::default(),
            sorted: !query.value("sort").is_empty(),
            most,
        });
        Some((shown, total))
    }
}
