//! The list of a written page in a browser: what the reader asks for, and what is shown.

use super::Store;
use crate::browser::list::{self, List};
use crate::browser::{self, Later};
use crate::find::{Query, arrange};
use crate::state::{Edition, Msg, Notice, found};
use std::cell::RefCell;
use std::rc::Rc;
use yew::UseReducerDispatcher;

/// How long typing rests before the address is written and the count is said.
const REST_MS: u32 = 400;

/// The finder of a page.
pub(super) struct Finder {
    list: RefCell<Option<List>>,
    later: RefCell<Option<Later>>,
    edition: Rc<Edition>,
    dispatch: UseReducerDispatcher<Store>,
}

impl Finder {
    /// A finder that has looked at nothing yet.
    pub(super) fn new(edition: &Rc<Edition>, dispatch: &UseReducerDispatcher<Store>) -> Finder {
        Finder { list: RefCell::default(), later: RefCell::default(), edition: edition.clone(), dispatch: dispatch.clone() }
    }

    /// Reads the list of the page. What the reader has typed meanwhile beats the address.
    pub(super) fn start(&self) {
        *self.list.borrow_mut() = list::list();
        if browser::anchor() == browser::TO_FIND {
            browser::go_find();
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
                self.show();
                list::show_anchor();
            }
        }
    }

    /// Shows what the controls ask for; says the count and writes the address after a rest.
    pub(super) fn look(&self) {
        let Some((shown, total)) = self.show() else { return };
        let dispatch = self.dispatch.clone();
        *self.later.borrow_mut() = Some(browser::later(REST_MS, move || {
            list::replace_anchor(&list::asked().print());
            dispatch.dispatch(Msg::Said(Notice::Found(shown, total)));
        }));
    }

    /// Takes every filter away.
    pub(super) fn clear(&self) {
        list::set_asked(&Query::default());
        self.look();
    }

    fn show(&self) -> Option<(usize, usize)> {
        let list = self.list.borrow();
        let list = list.as_ref()?;
        let query = list::asked();
        let order = arrange(&list.entries, &list::fold(query.value("q")), &query);
        let shown = order.iter().filter(|(_, shown)| *shown).count();
        let total = order.len();
        list.arrange(&order, &found(&self.edition.content, shown, total), query == Query::default());
        Some((shown, total))
    }
}
