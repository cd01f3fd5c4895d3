//! What a reader enters on the page of decisions: it stays with the app, and on the device only where that is asked for.

use super::Life;
use crate::app::browser::{self, Later, form};
use crate::app::choice::Selection;
use crate::app::contract::KEEP;
use crate::app::search::Query;
use crate::app::state::Notice;
use gloo::events::EventListener;
use std::cell::{Cell, RefCell};
use std::rc::Weak;

/// The form of a page.
pub(super) struct Form {
    life: Weak<Life>,
    /// What was entered before another page was opened inside the app.
    left: RefCell<Option<Query>>,
    /// Whether the reader was told that nothing is kept.
    told: Cell<bool>,
    /// What happens once the browser has done with the form.
    later: RefCell<Vec<Later>>,
    /// Held while something would be lost.
    asking: RefCell<Option<EventListener>>,
}

impl Form {
    pub(super) fn new(life: Weak<Life>) -> Form {
        Form { life, left: RefCell::default(), told: Cell::default(), later: RefCell::default(), asking: RefCell::default() }
    }

    /// Enters what is kept on the device or was entered before, and the cell types that the reader compared unless others are ticked. What
    /// was entered meanwhile stays and is kept with it.
    pub(super) fn start(&self) {
        if !form::exists() {
            return;
        }
        let meanwhile = form::entered();
        if let Some(left) = self.left.take() {
            form::enter(&left);
        }
        if let Some(kept) = form::kept() {
            form::enter(&kept);
            form::set_kept(true);
        }
        form::enter(&meanwhile);
        if !boxes(Selection::ALL).any(|id| form::is_ticked(&id)) {
            form::enter(&self.brought());
        }
        self.show();
    }

    /// Starts once the browser has done with the page: `WebKit` empties such a form some time after it has said that the page is back, and
    /// says no more. Starting again changes nothing where everything stands.
    pub(super) fn start_later(&self) {
        let start = |rest| {
            let life = self.life.clone();
            browser::later(rest, move || {
                if let Some(life) = life.upgrade() {
                    life.form.start();
                }
            })
        };
        self.later.replace([0, 100, 500].map(start).into());
    }

    /// Holds what is entered while another page is shown.
    pub(super) fn leave(&self) {
        if form::exists() && !form::is_kept() {
            self.left.replace(Some(form::entered()));
        }
    }

    /// After something was ticked or written.
    pub(super) fn changed(&self, control: &str) {
        let notice = if form::is_kept() {
            match (form::keep(&form::entered()), control) {
                (true, KEEP) => Some(Notice::Saved),
                (true, _) => None,
                (false, _) => {
                    form::set_kept(false);
                    Some(Notice::NotSaved)
                }
            }
        } else if control == KEEP {
            form::forget();
            Some(Notice::Erased)
        } else {
            (!self.told.replace(true)).then_some(Notice::NotKept)
        };
        self.show();
        self.say(notice);
    }

    /// After everything was taken back.
    pub(super) fn emptied(&self) {
        form::forget();
        self.told.set(false);
        // The event comes before the boxes are empty, and what is printed follows them.
        let life = self.life.clone();
        let show = browser::later(0, move || {
            if let Some(life) = life.upgrade() {
                life.form.show();
            }
        });
        self.later.replace(vec![show]);
        self.say(Some(Notice::Erased));
    }

    fn say(&self, notice: Option<Notice>) {
        if let (Some(notice), Some(life)) = (notice, self.life.upgrade()) {
            life.say(notice);
        }
    }

    /// Brings what follows from the entries in line with them, and asks before the page is left only while something would be lost.
    fn show(&self) {
        form::show();
        let entered = form::entered();
        let at_risk = !form::is_kept() && entered != Query::default() && entered != self.brought();
        if at_risk != self.asking.borrow().is_some() {
            self.asking.replace(at_risk.then(form::ask_before_leaving).flatten());
        }
    }

    /// What the address brings along: the cell types that the reader compared.
    fn brought(&self) -> Query {
        let here = self.life.upgrade().and_then(|life| life.here());
        let compared = here.map(|url| url.choice.show).filter(|show| *show != Selection::ALL);
        Query::of(compared.into_iter().flat_map(boxes).map(|id| (id, "1".to_owned())))
    }
}

/// The boxes of cell types on the sheet.
fn boxes(show: Selection) -> impl Iterator<Item = String> {
    show.cells().map(|cell| format!("sheet-{}", cell.slug()))
}
