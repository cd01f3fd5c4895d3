//! What a reader enters on the page of decisions: it stays in the tab, and on the device only where that is asked for.
//!
//! Of two tabs the newer answer to a question wins. Erasing in one tab turns keeping off in the others, so that nothing comes back.

use super::Life;
use crate::app::answers::Answers;
use crate::app::browser::form::Happens;
use crate::app::browser::{self, Later, Store, form};
use crate::app::choice::Selection;
use crate::app::contract::KEEP;
use crate::app::state::Notice;
use gloo::events::EventListener;
use std::cell::{Cell, RefCell};
use std::rc::Weak;

/// The form of a page.
pub(super) struct Form {
    life: Weak<Life>,
    /// What is entered in this tab, on whatever page the reader is. Where it is kept on the device, since when is one of the
    /// answers.
    known: RefCell<Answers>,
    /// What was erased, until the page is left.
    erased: RefCell<Option<Answers>>,
    /// Whether what was entered before the app came is taken down.
    begun: Cell<bool>,
    /// Whether the tab refuses to keep it.
    refused: Cell<bool>,
    /// Whether the reader was told where it stays.
    told: Cell<bool>,
    /// What happens once the browser has done with the form.
    later: RefCell<Vec<Later>>,
    /// Held while something would be lost.
    asking: RefCell<Option<EventListener>>,
}

impl Form {
    pub(super) fn new(life: Weak<Life>) -> Form {
        form::forget_copied();
        Form {
            life,
            known: RefCell::default(),
            erased: RefCell::default(),
            begun: Cell::default(),
            refused: Cell::default(),
            told: Cell::default(),
            later: RefCell::default(),
            asking: RefCell::default(),
        }
    }

    /// Enters what is kept in the tab and on the device, and the cell types that the reader compared unless others are ticked. What was
    /// entered meanwhile stays and is kept with it. Starting again changes nothing where everything stands.
    pub(super) fn start(&self) {
        if !form::exists() {
            return;
        }
        let mut known = self.known.take();
        known.merge(form::kept(Store::Tab).unwrap_or_default());
        // A tab in which nothing was entered takes over what is kept.
        let takes_over = known.is_empty() && form::kept(Store::Device).is_some();
        let mut asked = false;
        if !self.begun.replace(true) {
            form::record(&mut known, |_| false);
            asked = form::is_kept() && !known.has(KEEP);
        }
        let kept = settle(&mut known, asked || takes_over);
        let brings = !boxes(Selection::ALL).any(|id| known.value(&id).is_some());
        self.hold(known);
        if brings {
            form::tick(self.brought());
            form::show();
        }
        if asked || kept != Kept::Now {
            self.tell(kept);
        }
    }

    /// What happens to the form without a touch of its controls.
    pub(super) fn happens(&self, what: Happens) {
        match what {
            Happens::Emptied => self.emptied(),
            Happens::Comes => self.start_later(),
            Happens::Goes => self.forget_erased(),
            Happens::Elsewhere => self.start(),
        }
    }

    /// Starts once the browser has done with the page: `WebKit` empties such a form some time after it has said that the page is back, and
    /// says no more.
    fn start_later(&self) {
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

    /// Before another page takes the place of this one.
    pub(super) fn leave(&self) {
        self.begun.set(false);
        self.forget_erased();
    }

    /// After something was ticked, written or taken back.
    pub(super) fn changed(&self, control: &str) {
        let mut known = self.known.take();
        // The cell types go together: the address may have brought some of them.
        let together = boxes(Selection::ALL).any(|id| id == control);
        form::record(&mut known, |other| other == control || together && boxes(Selection::ALL).any(|id| id == other));
        let kept = if control == KEEP && !form::is_kept() {
            known.forget(KEEP);
            form::forget();
            Kept::NoMore
        } else {
            settle(&mut known, control == KEEP)
        };
        let says_where = kept == Kept::AsBefore && !known.has(KEEP) && !self.told.replace(true);
        self.hold(known);
        if says_where {
            self.say(if self.refused.get() { Notice::NotSaved } else { Notice::NotKept });
        }
        self.tell(kept);
    }

    /// Erases it in this tab and on the device. The event comes before the boxes are empty.
    fn emptied(&self) {
        let mut known = self.known.take();
        form::record(&mut known, |_| true);
        form::forget();
        form::keep_in_tab(&Answers::default());
        self.told.set(false);
        // A second press erases nothing, and takes no way back.
        if !known.is_empty() {
            self.erased.replace(Some(known));
        }
        let life = self.life.clone();
        let show = browser::later(0, move || {
            if let Some(life) = life.upgrade() {
                life.form.hold(Answers::default());
                form::offer_undo(life.form.erased.borrow().is_some());
            }
        });
        self.later.replace(vec![show]);
        self.say(Notice::Erased);
    }

    /// Brings back what was erased, but for what was answered anew since.
    pub(super) fn undo(&self) {
        let Some(mut known) = self.erased.take() else { return };
        known.merge(self.known.take());
        let asked = known.has(KEEP);
        let kept = settle(&mut known, asked);
        self.hold(known);
        form::offer_undo(false);
        self.say(Notice::Undone);
        if kept == Kept::Refused {
            self.tell(kept);
        }
    }

    fn forget_erased(&self) {
        if self.erased.take().is_some() {
            form::offer_undo(false);
        }
    }

    fn tell(&self, kept: Kept) {
        match kept {
            Kept::AsBefore => {}
            Kept::Now => self.say(Notice::Saved),
            Kept::Refused if self.refused.get() => self.say(Notice::NotSaved),
            Kept::Refused => self.say(Notice::TabOnly),
            Kept::NoMore => self.say(Notice::KeptNoMore),
        }
    }

    fn say(&self, notice: Notice) {
        if let Some(life) = self.life.upgrade() {
            life.say(notice);
        }
    }

    /// Shows it and keeps it in the tab. Asks before the page is left only where that is refused, and something would be lost.
    fn hold(&self, known: Answers) {
        form::enter(&known);
        form::set_kept(known.has(KEEP));
        form::show();
        self.refused.set(!form::keep_in_tab(&known));
        let at_risk = self.refused.get() && !known.is_empty() && !known.has(KEEP);
        self.known.replace(known);
        if at_risk != self.asking.borrow().is_some() {
            self.asking.replace(at_risk.then(form::ask_before_leaving).flatten());
        }
    }

    /// What the address brings along: the boxes of the cell types that the reader compared.
    fn brought(&self) -> impl Iterator<Item = String> {
        let here = self.life.upgrade().and_then(|life| life.here());
        let compared = here.map(|url| url.choice.show).filter(|show| *show != Selection::ALL);
        compared.into_iter().flat_map(boxes)
    }
}

/// What has become of keeping it on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kept {
    /// It is kept or not, as before.
    AsBefore,
    /// It is kept from now on.
    Now,
    /// The device refuses it.
    Refused,
    /// It is not kept any more.
    NoMore,
}

/// Brings tab and device in line. Nothing is written to the device unless it was asked for just now, or the same keeping goes on: another
/// tab may have erased it, and begun anew.
fn settle(known: &mut Answers, asked: bool) -> Kept {
    if !asked && !known.has(KEEP) {
        return Kept::AsBefore;
    }
    let there = form::kept(Store::Device).unwrap_or_default();
    if !asked && there.value(KEEP) != known.value(KEEP) {
        known.forget(KEEP);
        return Kept::NoMore;
    }
    known.merge(there);
    if !known.has(KEEP) {
        let now = browser::now();
        known.set(KEEP, now.to_string(), now);
    }
    if !form::keep(known) {
        known.forget(KEEP);
        return Kept::Refused;
    }
    if asked { Kept::Now } else { Kept::AsBefore }
}

/// The boxes of cell types on the sheet.
fn boxes(show: Selection) -> impl Iterator<Item = String> {
    show.cells().map(|cell| format!("sheet-{}", cell.slug()))
}
