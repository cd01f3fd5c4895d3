//! Reading aloud with the browser's own voices (Web Speech API). Absent in many built-in browsers; then nothing of it is shown.

use super::{root, window};
use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// What is read, one after the other: a long text in one piece is cut off by some browsers.
const PIECES: &str = "h2, h3, h4, p, .fold-title, li:not(:has(p)), dt, dd:not(:has(p)), th, td:not(:has(p))";

fn voices() -> Option<SpeechSynthesis> {
    let window = window()?;
    let found = js_sys::Reflect::get(&window, &JsValue::from_str("speechSynthesis")).ok()?;
    (!found.is_undefined() && !found.is_null()).then(|| found.unchecked_into())
}

fn language() -> String {
    root().map(|root| root.lang()).unwrap_or_default()
}

/// Marks the page with `data-voice` where there is a voice for its language, now or once the voices have come.
pub fn listen() -> Option<EventListener> {
    let speech = voices()?;
    let look = |speech: &SpeechSynthesis| {
        let prefix = language().get(..2).unwrap_or_default().to_owned();
        let speaks =
            speech.get_voices().iter().any(|voice| voice.unchecked_into::<SpeechSynthesisVoice>().lang().starts_with(&prefix));
        if let (true, Some(root)) = (speaks, root()) {
            let _ = root.dataset().set("voice", "");
        }
    };
    look(&speech);
    let target = speech.clone();
    Some(EventListener::new(&target, "voiceschanged", move |_| look(&speech)))
}

/// Reads the part of the page that a button stands in; `false` where there is nothing to read with.
pub fn read(button: &Element) -> bool {
    let (Some(speech), Ok(Some(part))) = (voices(), button.closest(".fold-body, section")) else { return false };
    speech.cancel();
    let Ok(pieces) = part.query_selector_all(PIECES) else { return false };
    for at in 0..pieces.length() {
        let Some(piece) = pieces.get(at).and_then(|piece| piece.dyn_into::<HtmlElement>().ok()) else { continue };
        // What is folded or hidden has no box.
        if piece.get_client_rects().length() == 0 {
            continue;
        }
        let text = piece.inner_text();
        if text.trim().is_empty() {
            continue;
        }
        if let Ok(said) = SpeechSynthesisUtterance::new_with_text(&text) {
            said.set_lang(&language());
            speech.speak(&said);
        }
    }
    true
}

/// Holds the voice, or lets it go on.
pub fn pause() {
    if let Some(speech) = voices() {
        if speech.paused() { speech.resume() } else { speech.pause() }
    }
}

/// Stops it.
pub fn stop() {
    if let Some(speech) = voices() {
        speech.cancel();
    }
}
