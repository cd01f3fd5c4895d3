//! The form that a reader fills in on one page, and what of it is kept on the device.

use super::{by_id, document, storage, stored_as, window};
use crate::app::contract::{FORM, KEEP, ORDERED, OWN_PRINTED, OWN_WORDS};
use crate::app::search::Query;
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

/// Under which name it is kept.
const KEY: &str = "answers";

/// The controls of the form; none on a page without one. Boxes for text count too: all that is asked of a control here they have as well.
fn controls() -> Vec<HtmlInputElement> {
    let found = document().and_then(|document| document.query_selector_all(&format!("#{FORM} input, #{FORM} textarea")).ok());
    found.into_iter().flat_map(|list| (0..list.length()).filter_map(move |at| list.get(at))).map(JsCast::unchecked_into).collect()
}

/// Whether the page has such a form.
pub fn exists() -> bool {
    by_id(FORM).is_some()
}

/// Whether a box is ticked.
pub fn is_ticked(id: &str) -> bool {
    by_id(id).is_some_and(|control| control.checked())
}

/// Whether the reader wants it kept.
pub fn is_kept() -> bool {
    is_ticked(KEEP)
}

/// Ticks the box that says so, or takes the tick away.
pub fn set_kept(on: bool) {
    if let Some(keep) = by_id(KEEP) {
        keep.set_checked(on);
    }
}

/// What is entered: the ids of what is ticked and was not from the start, and what is written.
pub fn entered() -> Query {
    Query::of(controls().into_iter().filter(|control| control.id() != KEEP).map(|control| {
        let value = match control.type_().as_str() {
            "checkbox" | "radio" if control.checked() && !control.default_checked() => "1".to_owned(),
            "textarea" => control.value(),
            _ => String::new(),
        };
        (control.id(), value)
    }))
}

/// Enters it. What the page does not have any more is left out.
pub fn enter(entered: &Query) {
    for control in controls() {
        let value = entered.value(&control.id());
        if control.type_() != "textarea" {
            control.set_checked(control.checked() || !value.is_empty());
        } else if !value.is_empty() {
            control.set_value(value);
        }
    }
}

/// Brings everything that follows from what is entered in line with it, as far as the style sheet cannot.
pub fn show() {
    mirror();
    arrange();
}

/// Brings what the style sheet orders anew (`order`) into that order for everyone who does not see it. What was not moved goes by `data-at`.
fn arrange() {
    let (Some(window), Some(document)) = (window(), document()) else { return };
    let number = |text: Option<String>| text.and_then(|text| text.parse::<i32>().ok()).unwrap_or_default();
    let key = |child: &Element| {
        let style = window.get_computed_style(child).ok().flatten();
        let order = style.and_then(|style| style.get_property_value("order").ok());
        number(order) * 100 + number(child.get_attribute("data-at"))
    };
    let lists = document.get_elements_by_class_name(ORDERED);
    for list in (0..lists.length()).filter_map(|at| lists.get_with_index(at)) {
        let children = list.children();
        let mut left: Vec<(i32, Element)> =
            (0..children.length()).filter_map(|at| children.get_with_index(at)).map(|child| (key(&child), child)).collect();
        if left.is_sorted_by_key(|(key, _)| *key) {
            continue;
        }
        // A handful of cards; the library's sort would weigh 2 kB.
        while let Some(first) = (0..left.len()).min_by_key(|at| left[*at].0) {
            let _ = list.append_child(&left.swap_remove(first).1);
        }
    }
}

/// Puts what was written where it is printed: a box on paper would cut it.
fn mirror() {
    let printed = document().and_then(|document| document.query_selector(OWN_PRINTED).ok().flatten());
    if let (Some(printed), Some(own)) = (printed, by_id(OWN_WORDS)) {
        printed.set_text_content(Some(&own.value()));
    }
}

/// What is kept on this device.
pub fn kept() -> Option<Query> {
    storage()?.get_item(&stored_as(KEY)).ok().flatten().map(|text| Query::parse(&text))
}

/// Keeps it; `false` where the device refuses.
pub fn keep(entered: &Query) -> bool {
    super::store(KEY, &entered.print())
}

/// Takes it from the device.
pub fn forget() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(&stored_as(KEY));
    }
}

/// Opens the print window.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Calls back when the form was emptied, and when the page comes back from the browser's own store, where some browsers empty it.
pub fn listen(mut emptied: impl FnMut() + 'static, mut back: impl FnMut() + 'static) -> Option<[EventListener; 2]> {
    let window = window()?;
    Some([EventListener::new(&window, "reset", move |_| emptied()), EventListener::new(&window, "pageshow", move |_| back())])
}

/// Asks before the page is left. To be held only while something would be lost: a page that listens for this is kept out of the
/// back/forward cache by Firefox.
pub fn ask_before_leaving() -> Option<EventListener> {
    let options = EventListenerOptions::enable_prevent_default();
    let window = window()?;
    Some(EventListener::new_with_options(&window, "beforeunload", options, web_sys::Event::prevent_default))
}

/// Whether a control belongs to the form.
pub fn holds(control: &HtmlElement) -> bool {
    control.closest(&format!("#{FORM}")).is_ok_and(|form| form.is_some())
}
