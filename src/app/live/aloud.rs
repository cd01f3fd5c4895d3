//! Reading a part of the page aloud: piece by piece, so that holding means to stop and to begin again with the same piece. The voices of
//! some devices cannot be held, and after it say nothing any more.

use super::Life;
use crate::app::aloud::{Caution, pieces};
use crate::app::browser::{self, Later, voice};
use crate::app::contract::{Action, Given, Say};
use crate::app::state::{Msg, Voice};
use std::cell::{Cell, RefCell};
use std::rc::Weak;
use web_sys::Element;
use yew::prelude::*;

/// How long a voice rests after it was interrupted: some forget what they are told at once.
const REST_MS: u32 = 100;

/// What is read, and how far it has come.
pub(super) struct Aloud {
    life: Weak<Life>,
    pieces: RefCell<Vec<String>>,
    at: Cell<usize>,
    saying: RefCell<Option<voice::Saying>>,
    resting: RefCell<Option<Later>>,
    /// Whether the reader was told what voice it is, and wants it.
    agreed: Cell<bool>,
}

impl Aloud {
    pub(super) fn new(life: Weak<Life>) -> Aloud {
        Aloud {
            life,
            pieces: RefCell::default(),
            at: Cell::default(),
            saying: RefCell::default(),
            resting: RefCell::default(),
            agreed: Cell::default(),
        }
    }

    /// Reads the part of the page that a button stands in, from its beginning.
    pub(super) fn listen(&self, button: &Element) {
        let interrupts = self.hush();
        let (Some((_, caution)), Some(texts)) = (voice::choose(), voice::texts(button)) else { return self.tell(Voice::Silent) };
        self.pieces.replace(texts.iter().flat_map(|text| pieces(text)).collect());
        self.at.set(0);
        match caution.filter(|_| !self.agreed.get()) {
            Some(caution) => self.tell(Voice::Asks(caution)),
            None if interrupts => {
                self.tell(Voice::Reads);
                let life = self.life.clone();
                self.resting.replace(Some(browser::later(REST_MS, move || {
                    if let Some(life) = life.upgrade() {
                        life.aloud.speak();
                    }
                })));
            }
            None => self.speak(),
        }
    }

    /// Holds the voice, or lets it go on.
    pub(super) fn pause(&self, voice: Voice) {
        match voice {
            Voice::Reads => {
                self.hush();
                self.tell(Voice::Held);
            }
            Voice::Held => self.speak(),
            Voice::Asks(_) => {
                self.agreed.set(true);
                self.speak();
            }
            Voice::Silent => {}
        }
    }

    /// Ends it.
    pub(super) fn stop(&self) {
        self.hush();
        self.tell(Voice::Silent);
    }

    /// Makes it silent; gives whether something was being said.
    pub(super) fn hush(&self) -> bool {
        self.resting.take();
        let said = self.saying.take().is_some();
        if said {
            voice::hush();
        }
        said
    }

    /// Says the next piece, and those after it.
    fn speak(&self) {
        let text = self.pieces.borrow().get(self.at.get()).cloned();
        let (Some(text), Some((voice, _))) = (text, voice::choose()) else { return self.stop() };
        let life = self.life.clone();
        let saying = voice::say(&text, &voice, move |to_its_end| {
            let Some(life) = life.upgrade() else { return };
            if to_its_end {
                life.aloud.at.set(life.aloud.at.get() + 1);
                life.aloud.speak();
            } else {
                life.aloud.stop();
            }
        });
        self.saying.replace(saying);
        self.tell(Voice::Reads);
    }

    fn tell(&self, voice: Voice) {
        if let Some(life) = self.life.upgrade().filter(|life| life.state.borrow().voice != voice) {
            life.tell(Msg::Voice(voice));
        }
    }
}

/// The bar of the voice: what it does, and what has to be said before.
pub(super) fn bar(voice: Voice, given: &Given) -> Html {
    let caution = match voice {
        Voice::Asks(Caution::Remote) => Some(Say::VoiceRemote),
        Voice::Asks(Caution::Cantonese) => Some(Say::VoiceCantonese),
        _ => None,
    };
    let pause = if voice == Voice::Reads { Say::Pause } else { Say::GoOn };
    html! {
        <p class="voice" id="voice" hidden={voice == Voice::Silent}>
            <span aria-live="polite">{ caution.map(|say| given.say(say)) }</span>
            <button type="button" class="button" data-do={Action::Pause.name()}>{ given.say(pause) }</button>
            <button type="button" class="button" data-do={Action::Stop.name()}>{ given.say(Say::Stop) }</button>
        </p>
    }
}
