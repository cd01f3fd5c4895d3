//! What a reader enters on the page of decisions: it stays on the page, and on the device only where that is asked for.

use super::Store;
use super::live::here;
use crate::browser::{self, Later, form};
use crate::compare::Selection;
use crate::find::Query;
use crate::state::{Edition, Msg, Notice};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::UseReducerDispatcher;

/// The form of a page.
pub(super) struct Form {
    edition: Rc<Edition>,
    /// Whether the reader was told that nothing is kept.
    told: Cell<bool>,
    later: RefCell<Option<Later>>,
    dispatch: UseReducerDispatcher<Store>,
}

impl Form {
    pub(super) fn new(edition: &Rc<Edition>, dispatch: &UseReducerDispatcher<Store>) -> Form {
        Form { edition: edition.clone(), told: Cell::default(), later: RefCell::default(), dispatch: dispatch.clone() }
    }

    /// Enters what is kept on the device, and the sources that the reader compared before unless others are ticked. What was entered
    /// meanwhile stays and is kept with it.
    pub(super) fn start(&self) {
        start(&self.edition);
    }

    /// The same once the browser has done with the page: `WebKit` empties such a form after it has said that the page is back.
    pub(super) fn start_later(&self) {
        let edition = self.edition.clone();
        *self.later.borrow_mut() = Some(browser::later(0, move || start(&edition)));
    }

    /// After something was ticked or written.
    pub(super) fn changed(&self, control: &str) {
        form::show();
        let notice = if form::is_kept() {
            match (form::keep(&form::entered()), control) {
                (true, "keep") => Notice::Saved,
                (true, _) => return,
                (false, _) => {
                    form::set_kept(false);
                    Notice::NotSaved
                }
            }
        } else if control == "keep" {
            form::forget();
            Notice::Erased
        } else if self.told.replace(true) {
            return;
        } else {
            Notice::NotKept
        };
        self.dispatch.dispatch(Msg::Said(notice));
    }

    /// After everything was taken back.
    pub(super) fn emptied(&self) {
        form::forget();
        self.told.set(false);
        // The event comes before the boxes are empty, and what is printed follows them.
        *self.later.borrow_mut() = Some(browser::later(0, form::show));
        self.dispatch.dispatch(Msg::Said(Notice::Erased));
    }

    /// Whether something would be lost if the page was left now.
    pub(super) fn at_risk(&self) -> bool {
        let entered = form::entered();
        !form::is_kept() && entered != Query::default() && entered != brought(&self.edition)
    }
}

fn start(edition: &Edition) {
    if !form::exists() {
        return;
    }
    if let Some(kept) = form::kept() {
        let meanwhile = form::entered();
        form::enter(&kept);
        form::enter(&meanwhile);
        form::set_kept(true);
    }
    if !boxes(Selection::ALL).any(|id| form::is_ticked(&id)) {
        form::enter(&brought(edition));
    }
    form::show();
}

/// The boxes of sources on the sheet.
fn boxes(show: Selection) -> impl Iterator<Item = String> {
    show.cells().map(|cell| format!("sheet-{}", cell.slug()))
}

/// What the address brings along: the sources that the reader compared.
fn brought(edition: &Edition) -> Query {
    let compared = here(edition).map(|url| url.choice.show).filter(|show| *show != Selection::ALL);
    Query::of(compared.into_iter().flat_map(boxes).map(|id| (id, "1".to_owned())))
}
