//! The list of a page: what the reader asks for, and what is shown.

use super::Life;
use crate::app::browser::list::{self, List, Look};
use crate::app::browser::table::{self, Coming};
use crate::app::browser::{self, Later};
use crate::app::search::{Entry, Query, Table, arrange};
use crate::app::state::{Notice, found};
use std::cell::RefCell;
use std::rc::{Rc, Weak};

/// How long typing rests before the address is written and the count is said.
const REST_MS: u32 = 400;

/// About how many entries are shown until typing rests: one letter fits most of a list, and a slow phone draws that for seconds.
const MOST_TYPING: usize = 24;

/// The search of a page.
pub(super) struct Search {
    life: Weak<Life>,
    list: RefCell<Option<Rc<List>>>,
    /// What the list holds, read when it is first looked through.
    entries: RefCell<Option<Rc<Vec<Entry>>>>,
    table: RefCell<Rc<Table>>,
    coming: RefCell<Option<Coming>>,
    /// What will be written into the address.
    later: RefCell<Option<(Later, Query)>>,
}

impl Search {
    /// A search that has looked at nothing yet.
    pub(super) fn new(life: Weak<Life>) -> Search {
        Search {
            life,
            list: RefCell::default(),
            entries: RefCell::default(),
            table: RefCell::default(),
            coming: RefCell::default(),
            later: RefCell::default(),
        }
    }

    /// Reads the list of the page. What the reader has typed meanwhile beats the address.
    pub(super) fn start(&self) {
        self.later.take();
        self.entries.take();
        self.list.replace(list::list().map(Rc::new));
        if self.list.borrow().is_none() {
            return;
        }
        if self.coming.borrow().is_none() {
            let life = self.life.clone();
            self.coming.replace(table::ask(move |text| {
                if let Some(life) = life.upgrade() {
                    life.search.learn(Table::read(text));
                }
            }));
        }
        let query = Query::parse(&browser::anchor());
        if list::asked() != Query::default() {
            self.look();
        } else if query != Query::default() {
            list::set_asked(&query);
            self.show(&query, usize::MAX);
        }
    }

    /// Looks anew with a table that has come; or else gets ready for the first letter.
    fn learn(&self, table: Table) {
        self.table.replace(Rc::new(table));
        self.entries.take();
        let query = list::asked();
        if query == Query::default() {
            self.read();
        } else {
            self.show(&query, usize::MAX);
        }
    }

    fn read(&self) -> Option<Rc<Vec<Entry>>> {
        let list = self.list.borrow().clone()?;
        let read = || Rc::new(list.entries(&self.table.borrow()));
        Some(self.entries.borrow_mut().get_or_insert_with(read).clone())
    }

    /// Follows the address to what it asks for. A place on the page is shown and changes nothing of what is asked for, which stands in the
    /// address again afterwards.
    pub(super) fn follow_address(&self) {
        let Some(list) = self.list.borrow().clone() else { return };
        let (query, asked) = (Query::parse(&browser::anchor()), list::asked());
        let place = browser::named();
        if place.is_none() && query != Query::default() {
            if query != asked {
                list::set_asked(&query);
                self.show(&query, usize::MAX);
            }
        } else if asked != Query::default() {
            if let Some(place) = place {
                list.show_also(&place);
                place.scroll_into_view();
            }
            browser::replace_anchor(&asked.print());
        }
    }

    /// Shows what the controls ask for; says the count and writes the address after a rest.
    pub(super) fn look(&self) {
        self.answer(usize::MAX);
    }

    /// The same while the reader types: first the best, after the rest all of it.
    pub(super) fn typed(&self) {
        self.answer(MOST_TYPING);
    }

    /// Takes every filter away.
    pub(super) fn clear(&self) {
        list::set_asked(&Query::default());
        self.look();
    }

    /// Writes into the address what was to be written after a rest: the reader goes on.
    pub(super) fn write_now(&self) {
        if let Some((_, query)) = self.later.take() {
            browser::replace_anchor(&query.print());
        }
    }

    fn answer(&self, most: usize) {
        let query = list::asked();
        let Some((shown, total)) = self.show(&query, most) else { return };
        let (life, rested) = (self.life.clone(), query.clone());
        let later = browser::later(REST_MS, move || {
            browser::replace_anchor(&rested.print());
            let Some(life) = life.upgrade() else { return };
            if most < shown {
                life.search.show(&rested, usize::MAX);
            }
            life.say(Notice::Found(shown, total));
            life.search.later.take();
        });
        self.later.replace(Some((later, query)));
    }

    /// Shows what is asked for, at most about so much of it. Says how many entries fit, of how many.
    fn show(&self, query: &Query, most: usize) -> Option<(usize, usize)> {
        let (list, entries, life) = (self.list.borrow().clone()?, self.read()?, self.life.upgrade()?);
        let folded = self.table.borrow().fold(&table::plain(query.value("q")));
        let order = arrange(&entries, &self.table.borrow(), &folded, query);
        let (shown, total) = (order.iter().filter(|(_, fits)| *fits).count(), order.len());
        let (idle, count) = (*query == Query::default(), found(&life.site.given, shown, total));
        list.arrange(&Look { order: &order, count: &count, idle, most });
        Some((shown, total))
    }
}
