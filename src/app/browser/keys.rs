//! The key of the search, and where it leads.

use super::{by_id, document, window};
use crate::app::contract::{SEARCH_TEXT, TO_SEARCH};
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget, HtmlElement, KeyboardEvent};

/// Calls back when Ctrl and K, or ⌘ and K, are pressed.
pub fn on_search_key(mut callback: impl FnMut() + 'static) -> Option<EventListener> {
    let window = window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&window, "keydown", options, move |event| {
        if event.dyn_ref::<KeyboardEvent>().is_some_and(is_search_key) && !is_typed_into(event.target()) {
            event.prevent_default();
            callback();
        }
    }))
}

/// Ctrl or ⌘ with K, whatever Caps Lock and the layout make of it; once, and not to an input method.
fn is_search_key(key: &KeyboardEvent) -> bool {
    let letter = key.key();
    let is_k = letter.eq_ignore_ascii_case("k") || (!letter.is_ascii() && key.code() == "KeyK");
    let is_held = key.repeat() || key.is_composing() || key.key_code() == 229;
    is_k && !is_held && (key.ctrl_key() || key.meta_key()) && !key.shift_key() && !key.alt_key()
}

/// Whether a target is written into: there the key may mean something else.
fn is_typed_into(target: Option<EventTarget>) -> bool {
    let element = target.and_then(|target| target.dyn_into::<Element>().ok());
    let written =
        "input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]:not([contenteditable=false])";
    element.is_some_and(|element| element.closest(written).is_ok_and(|found| found.is_some()))
}

/// Puts the focus into the box of the search over everything; `false` where the page has none.
pub fn focus_search() -> bool {
    let text_box =
        document().and_then(|document| document.query_selector(&format!(".finding [name={SEARCH_TEXT}]")).ok().flatten());
    text_box.and_then(|element| element.dyn_into::<HtmlElement>().ok()).is_some_and(|text_box| text_box.focus().is_ok())
}

/// Where the link to the search over everything leads.
pub fn search_link() -> Option<String> {
    by_id(TO_SEARCH)?.get_attribute("href")
}
