//! The list of a page that a reader filters: read from the page as it was written, and arranged in place.

use super::control::found;
use super::{Control, anchor, document, window};
use crate::app::contract::{LIST, SEARCH, SEARCH_BOX, SEARCH_COUNT, SEARCH_NONE};
use crate::app::search::{Entry, Query};
use gloo::events::EventListener;
use js_sys::JsString;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, NodeList};

/// The list, with its entries as they were written. A page may hold it in parts; then it is never sorted.
pub struct List {
    parent: Option<Element>,
    elements: Vec<HtmlElement>,
    /// What can be found and picked.
    pub entries: Vec<Entry>,
}

/// The list of the page, where it has one.
pub fn list() -> Option<List> {
    let document = document()?;
    let elements = elements(&document.query_selector_all(&format!("{LIST} > *")).ok()?);
    let parents = document.query_selector_all(LIST).ok()?;
    let parent = if parents.length() == 1 { parents.get(0)?.dyn_into().ok() } else { None };
    let entries = elements.iter().map(entry).collect();
    (parents.length() > 0).then_some(List { parent, elements, entries })
}

fn elements(list: &NodeList) -> Vec<HtmlElement> {
    (0..list.length()).filter_map(|at| list.get(at)?.dyn_into().ok()).collect()
}

fn entry(element: &HtmlElement) -> Entry {
    let names = element.get_attribute_names();
    let facets = names.iter().filter_map(|name| {
        let name = name.as_string()?;
        Some((name.strip_prefix("data-")?.to_owned(), element.get_attribute(&name)?))
    });
    Entry { text: fold(&element.text_content().unwrap_or_default()), facets: facets.collect() }
}

/// NFKC and lower case, by the browser's own tables: full-width letters and digits are found by plain ones.
pub fn fold(text: &str) -> String {
    JsString::from(text).normalize("NFKC").to_lower_case().into()
}

impl List {
    /// Puts the entries in this order, hides what is not shown, and says the count. `idle`: nothing is asked for.
    pub fn arrange(&self, order: &[(usize, bool)], count: &str, idle: bool) {
        let as_it_stands = self.parent.as_ref().map(Element::children);
        for (place, (at, shown)) in (0..).zip(order) {
            let Some(element) = self.elements.get(*at) else { continue };
            // Also what stays hidden would be styled anew.
            if element.hidden() == *shown {
                element.set_hidden(!shown);
            }
            // Moving an element costs; most of the time the order is the old one.
            if let (Some(parent), Some(there)) = (&self.parent, &as_it_stands) {
                let there = there.get_with_index(place);
                if there.as_ref() != Some(element.as_ref()) {
                    let _ = parent.insert_before(element, there.as_deref());
                }
            }
        }
        let none = !order.iter().any(|(_, shown)| *shown);
        if let Some(text) = find(SEARCH_NONE) {
            text.set_hidden(!none);
        }
        if let Some(finder) = find(SEARCH_BOX) {
            let _ = finder.toggle_attribute_with_force("data-idle", idle);
        }
        if let Some(text) = find(SEARCH_COUNT) {
            text.set_text_content(Some(count));
        }
    }
}

fn find(selector: &str) -> Option<HtmlElement> {
    document()?.query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// The controls of the list, by what they ask for.
fn asking() -> impl Iterator<Item = (String, Control)> {
    found(&format!("{SEARCH_BOX} [name]"))
        .into_iter()
        .filter_map(|control| Some((control.name.strip_prefix(SEARCH)?.to_owned(), control)))
}

/// What the controls say.
pub fn asked() -> Query {
    Query::of(asking().map(|(name, control)| (name, control.text())))
}

/// Sets the controls.
pub fn set_asked(query: &Query) {
    for (name, control) in asking() {
        control.write(query.value(&name));
    }
}

/// Writes the fragment without a new entry in the history. A browser may refuse.
pub fn replace_anchor(fragment: &str) {
    let Some(window) = window() else { return };
    let path = window.location().pathname().unwrap_or_default() + &window.location().search().unwrap_or_default();
    if let (true, Ok(history)) = (anchor() != fragment, window.history()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&(path + fragment)));
    }
}

/// Calls back when another fragment was opened on the page, and when something is typed, with the name of the box.
pub fn listen(mut moved: impl FnMut() + 'static, mut typed: impl FnMut(&str) + 'static) -> Option<[EventListener; 2]> {
    let window = window()?;
    Some([
        EventListener::new(&window, "hashchange", move |_| moved()),
        EventListener::new(&window, "input", move |event| {
            if let Some(control) = super::control(event) {
                typed(&control.name);
            }
        }),
    ])
}

/// Brings what the fragment names into sight.
pub fn show_anchor() {
    let named = document().and_then(|document| document.get_element_by_id(anchor().trim_start_matches('#')));
    if let Some(element) = named {
        element.scroll_into_view();
    }
}
