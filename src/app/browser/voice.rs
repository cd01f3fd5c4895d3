//! The browser's own voices (Web Speech API). Absent in many built-in browsers; then nothing of them is shown.

use super::{root, window};
use crate::app::aloud::{self, Caution};
use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// What is read, one after the other.
const PARTS: &str = "h2, h3, h4, p, .fold-title, li:not(:has(p)), dt, dd:not(:has(p)), th, td:not(:has(p))";

fn speech() -> Option<SpeechSynthesis> {
    let window = window()?;
    let found = js_sys::Reflect::get(&window, &JsValue::from_str("speechSynthesis")).ok()?;
    (!found.is_undefined() && !found.is_null()).then(|| found.unchecked_into())
}

/// The voice for the language of the page, and what has to be said before it is used.
pub fn choose() -> Option<(SpeechSynthesisVoice, Option<Caution>)> {
    let voices: Vec<SpeechSynthesisVoice> = speech()?.get_voices().iter().map(JsCast::unchecked_into).collect();
    let known = voices.iter().map(|voice| (voice.lang(), voice.local_service()));
    let (at, caution) = aloud::choose(&root()?.lang(), known)?;
    Some((voices.get(at)?.clone(), caution))
}

/// Marks the page with `data-voice` where there is a voice for its language, now or once the voices have come.
pub fn listen() -> Option<EventListener> {
    let look = || {
        if let (Some(_), Some(root)) = (choose(), root()) {
            let _ = root.dataset().set("voice", "");
        }
    };
    look();
    let speech = speech()?;
    // Safari had the voices at once before it had the event.
    let tells = js_sys::Reflect::has(&speech, &JsValue::from_str("addEventListener")).unwrap_or_default();
    tells.then(|| EventListener::new(&speech, "voiceschanged", move |_| look()))
}

/// The texts of the part of the page that a button stands in.
pub fn texts(button: &Element) -> Option<Vec<String>> {
    let part = button.closest(".fold-body, section").ok()??;
    let found = part.query_selector_all(PARTS).ok()?;
    let texts = (0..found.length()).filter_map(|at| {
        let piece: HtmlElement = found.get(at)?.dyn_into().ok()?;
        // What stands in another piece is read with it; what is folded or hidden has no box.
        let around = piece.parent_element()?.closest(PARTS).ok()?;
        let is_read = around.is_some_and(|around| around != part && part.contains(Some(&around)));
        (!is_read && piece.get_client_rects().length() > 0).then(|| piece.inner_text())
    });
    Some(texts.collect())
}

/// A piece that is being said. Dropping it ends only that it is listened to, see [`hush`].
pub struct Saying {
    /// Browsers forget what nobody holds, and then never say that it has ended.
    _said: SpeechSynthesisUtterance,
    _ears: [EventListener; 2],
}

/// Says a piece, and calls back once with whether it was said to its end.
pub fn say(text: &str, voice: &SpeechSynthesisVoice, done: impl Fn(bool) + Clone + 'static) -> Option<Saying> {
    let speech = speech()?;
    let said = SpeechSynthesisUtterance::new_with_text(text).ok()?;
    said.set_lang(&voice.lang());
    said.set_voice(Some(voice));
    let ears = [("end", true), ("error", false)].map(|(event, to_its_end)| {
        let done = done.clone();
        EventListener::once(&said, event, move |_| done(to_its_end))
    });
    speech.speak(&said);
    Some(Saying { _said: said, _ears: ears })
}

/// Makes it silent at once.
pub fn hush() {
    if let Some(speech) = speech() {
        speech.cancel();
        // Another page may have left it held: then nothing would ever be heard.
        speech.resume();
    }
}
