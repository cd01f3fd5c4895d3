//! The form that a reader fills in on one page, and what of it is kept in the tab and on the device.

use super::storage::stored_as;
use super::{Store, by_id, document, now, window};
use crate::app::answers::Answers;
use crate::app::contract::{CHOICES, FORM, KEEP, ORDERED, OWN_PRINTED, OWN_WORDS, UNDO};
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

/// Under which name it is kept.
const NAME: &str = "answers";

/// The controls of the form; none on a page without one. Boxes for text count too: all that is asked of a control here they have as well.
fn controls() -> Vec<HtmlInputElement> {
    let found = document().and_then(|document| document.query_selector_all(&format!("#{FORM} input, #{FORM} textarea")).ok());
    found.into_iter().flat_map(|list| (0..list.length()).filter_map(move |at| list.get(at))).map(JsCast::unchecked_into).collect()
}

/// Under what the answer of a control is known: radio buttons have one together.
pub fn key(control: &HtmlInputElement) -> String {
    if control.type_() == "radio" { control.name() } else { control.id() }
}

/// What stands in a control; nothing where it is as it was written.
fn value(control: &HtmlInputElement) -> String {
    match control.type_().as_str() {
        "textarea" => control.value(),
        _ if !control.checked() || control.default_checked() => String::new(),
        "radio" => control.id(),
        _ => "1".to_owned(),
    }
}

/// Whether the page has such a form.
pub fn exists() -> bool {
    by_id(FORM).is_some()
}

/// Whether the box is ticked that asks for it to be kept on the device.
pub fn is_kept() -> bool {
    by_id(KEEP).is_some_and(|keep| keep.checked())
}

/// Ticks the box that asks for it to be kept on the device, or takes the tick away.
pub fn set_kept(on: bool) {
    if let Some(keep) = by_id(KEEP) {
        keep.set_checked(on);
    }
}

/// Takes down what stands in the form and is not known yet, as entered now. What stands there no more is noticed only in controls that
/// `touched` names: `WebKit` empties a form that comes back from its store.
pub fn record(known: &mut Answers, touched: impl Fn(&str) -> bool) {
    let mut found: Vec<(String, String)> = Vec::new();
    for control in controls().iter().filter(|control| control.id() != KEEP) {
        let (key, value) = (key(control), value(control));
        // The radio buttons of a group stand together.
        match found.last_mut().filter(|(other, _)| *other == key) {
            Some((_, own)) if own.is_empty() => *own = value,
            Some(_) => {}
            None => found.push((key, value)),
        }
    }
    for (key, value) in found {
        if known.value(&key).unwrap_or_default() != value && (!value.is_empty() || touched(&key)) {
            known.set(&key, value, now());
        }
    }
}

/// Enters what is known. What the page does not have any more is left out, and what nobody has touched stays as it is.
pub fn enter(known: &Answers) {
    for control in controls() {
        let (id, key) = (control.id(), key(&control));
        // Earlier builds have kept radio buttons one by one.
        let Some(value) = known.value(&key).or_else(|| known.has(&id).then_some(&id)) else { continue };
        match control.type_().as_str() {
            "textarea" if control.value() == value => {}
            "textarea" => control.set_value(value),
            "radio" if by_id(value).is_some_and(|ticked| ticked.name() == key) => control.set_checked(id == value),
            "radio" => control.set_checked(control.default_checked()),
            _ => control.set_checked(!value.is_empty()),
        }
    }
}

/// Ticks boxes for which nobody has been asked.
pub fn tick(ids: impl Iterator<Item = String>) {
    for control in ids.filter_map(|id| by_id(&id)) {
        control.set_checked(true);
    }
}

/// Takes the answer of the question back that a button stands in; gives the control.
pub fn take_back(button: &Element) -> Option<String> {
    let found = button.closest(CHOICES).ok()??.query_selector_all("input").ok()?;
    let controls: Vec<HtmlInputElement> = (0..found.length()).filter_map(|at| found.get(at)).map(JsCast::unchecked_into).collect();
    for control in &controls {
        control.set_checked(false);
    }
    // The button goes, and with it the place of whoever uses the keyboard.
    let first = controls.first()?;
    let _ = first.focus();
    Some(key(first))
}

/// Offers to bring back what was erased, or no more.
pub fn offer_undo(on: bool) {
    let Some(button) = by_id(UNDO) else { return };
    let focused = document().and_then(|document| document.active_element()).is_some_and(|active| active == **button);
    button.set_hidden(!on);
    if focused {
        // Erasing is the next button, and stays.
        let erase = button.next_element_sibling().and_then(|next| next.dyn_into::<HtmlElement>().ok());
        let _ = erase.map(|erase| erase.focus());
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

/// What is kept in this tab or on the device; nothing on a device where the reader has not asked for it.
pub fn kept(store: Store) -> Option<Answers> {
    store.get(NAME).map(|text| Answers::parse(&text))
}

/// Keeps it on the device; `false` where that is refused.
pub fn keep(known: &Answers) -> bool {
    Store::Device.set(NAME, &known.print())
}

/// Takes it from the device.
pub fn forget() {
    Store::Device.remove(NAME);
}

/// Keeps it in this tab; `false` where that is refused.
pub fn keep_in_tab(known: &Answers) -> bool {
    if known.is_empty() {
        return Store::Tab.remove(NAME);
    }
    // A window's name survives loading again and another page, and does not go into a new tab. It says nothing about the reader.
    if let Some(window) = window().filter(|window| window.name().is_ok_and(|name| name.is_empty())) {
        let _ = window.set_name(&stored_as(""));
    }
    Store::Tab.set(NAME, &known.print())
}

/// Takes away what a browser has copied from another tab into this new one: the first page of a window without a name.
pub fn forget_copied() {
    let Some(window) = window() else { return };
    let is_first = window.history().and_then(|history| history.length()).is_ok_and(|length| length <= 1);
    if is_first && window.name().is_ok_and(|name| name.is_empty()) {
        Store::Tab.remove(NAME);
    }
}

/// Opens the print window.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// What happens to the form without a touch of its controls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happens {
    /// It is about to be emptied.
    Emptied,
    /// The page comes, perhaps from the browser's own store, where some browsers empty it.
    Comes,
    /// The page goes.
    Goes,
    /// Another tab has changed what is kept on the device.
    Elsewhere,
}

/// Calls back when something happens to the form.
pub fn listen(callback: impl Fn(Happens) + Clone + 'static) -> Option<[EventListener; 4]> {
    let window = window()?;
    let kinds =
        [("reset", Happens::Emptied), ("pageshow", Happens::Comes), ("pagehide", Happens::Goes), ("storage", Happens::Elsewhere)];
    Some(kinds.map(|(kind, what)| {
        let callback = callback.clone();
        EventListener::new(&window, kind, move |_| callback(what))
    }))
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
