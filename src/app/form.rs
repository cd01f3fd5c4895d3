//! What a reader enters on the page of decisions: it stays on the page, and on the device only where that is asked for.

use super::Store;
use crate::browser::{self, Later, form};
use crate::find::Query;
use crate::state::{Msg, Notice};
use std::cell::{Cell, RefCell};
use yew::UseReducerDispatcher;

/// The form of a page.
pub(super) struct Form {
    /// Whether the reader was told that nothing is kept.
    told: Cell<bool>,
    later: RefCell<Option<Later>>,
    dispatch: UseReducerDispatcher<Store>,
}

impl Form {
    pub(super) fn new(dispatch: &UseReducerDispatcher<Store>) -> Form {
        Form { told: Cell::default(), later: RefCell::default(), dispatch: dispatch.clone() }
    }

    /// Enters what is kept on the device. What the reader has entered meanwhile stays and is kept with it.
    pub(super) fn start() {
        if let (true, Some(kept)) = (form::exists(), form::kept()) {
            let meanwhile = form::entered();
            form::enter(&kept);
            form::enter(&meanwhile);
            form::set_kept(true);
        }
        form::mirror();
    }

    /// The same once the browser has done with the page: `WebKit` empties such a form after it has said that the page is back.
    pub(super) fn start_later(&self) {
        *self.later.borrow_mut() = Some(browser::later(0, Form::start));
    }

    /// After something was ticked or written.
    pub(super) fn changed(&self, control: &str) {
        form::mirror();
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
        self.start_later();
        self.dispatch.dispatch(Msg::Said(Notice::Erased));
    }

    /// Whether something would be lost if the page was left now.
    pub(super) fn at_risk() -> bool {
        form::exists() && !form::is_kept() && form::entered() != Query::default()
    }
}
