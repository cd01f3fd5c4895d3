//! What a reader does with controls, buttons and links, and what follows.

use super::{Life, toggles};
use crate::app::browser::{self, Click, Control, Store};
use crate::app::contract::{Action, OWN_WORDS, SEARCH, SEARCH_TEXT, Toggle};
use crate::app::prefs;
use crate::app::state::{Msg, Notice};
use std::rc::Rc;

impl Life {
    pub(super) fn typed(&self, name: &str) {
        match name {
            SEARCH_TEXT => self.search.typed(),
            OWN_WORDS => self.form.changed(OWN_WORDS),
            _ => {}
        }
    }

    pub(super) fn changed(self: &Rc<Life>, event: &web_sys::Event) {
        let Some(control) = browser::control(event) else { return };
        if control.name == SEARCH_TEXT {
            // Each letter was heard already.
        } else if control.name.starts_with(SEARCH) {
            self.search.look();
        } else if control.is_in_form() {
            self.form.changed(&control.key());
        } else if let Some(toggle) = Toggle::read(&control.name) {
            self.toggled(toggle, &control);
        } else if let Some(pref) = prefs::all().find(|pref| pref.name == control.name) {
            self.set(pref.name, &control.value);
        }
    }

    fn toggled(self: &Rc<Life>, toggle: Toggle, control: &Control) {
        let before = self.state.borrow().choice.clone();
        let Some(choice) = toggles::ticked(&self.site.given, &before) else {
            control.tick(true);
            return self.say(Notice::LastOne);
        };
        let notice = toggles::notice_of(toggle, &choice);
        self.tell_later(Msg::Chose(choice, notice));
        self.write_address_later();
    }

    pub(super) fn click(self: &Rc<Life>, event: &web_sys::MouseEvent) {
        match browser::click(event) {
            Some(Click::Do(button, action)) => self.act(action, &button),
            Some(Click::Link { path, query, anchor }) => {
                // What was toggled just now must be in the address that Back will lead to.
                self.write_address();
                self.search.write_now();
                if self.opening.follow(self, &format!("{path}{query}"), &anchor) || self.stays(&path, &query, &anchor) {
                    event.prevent_default();
                }
            }
            // The reader has gone on: a bar with old words would cover the page for nothing.
            None if !browser::is_on_words(event) && self.state.borrow().notice.is_some_and(|(_, notice)| notice.is_shown()) => {
                self.say(Notice::Nothing);
            }
            None => {}
        }
    }

    /// Puts a setting in force and keeps it, where the device lets us.
    fn set(&self, name: &str, value: &str) {
        let kept = Store::Device.set(name, value);
        self.say(if kept { Notice::Saved } else { Notice::NotSaved });
    }

    fn act(self: &Rc<Life>, action: Action, button: &web_sys::Element) {
        match action {
            Action::CopyLink => {
                let life = self.clone();
                browser::copy(&self.href(), move |copied| {
                    life.say(if copied { Notice::Copied } else { Notice::NotCopied });
                    // Until it is drawn.
                    browser::later(0, browser::select_link).forget();
                });
            }
            Action::ClearFilters => self.search.clear(),
            Action::Print => browser::form::print(),
            Action::TakeBack => {
                if let Some(control) = browser::form::take_back(button) {
                    self.form.changed(&control);
                }
            }
            Action::Undo => self.form.undo(),
            Action::Listen => self.aloud.listen(button),
            Action::Pause => {
                let voice = self.state.borrow().voice;
                self.aloud.pause(voice);
            }
            Action::Stop => self.aloud.stop(),
        }
    }
}
