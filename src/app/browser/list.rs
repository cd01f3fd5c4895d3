//! The list of a page that a reader filters: read from the page as it was written, and arranged in place.

use super::control::found;
use super::{Control, anchor, document, window};
use crate::app::contract::{FOLD, LIST, OPEN_ALL, SEARCH, SEARCH_BOX, SEARCH_COUNT, SEARCH_NONE, SHELF, SHELF_COUNT};
use crate::app::search::{Entry, Query};
use gloo::events::EventListener;
use js_sys::JsString;
use std::cell::Cell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, HtmlInputElement};

/// The list, with its entries as they were written. A page may hold it in parts; each is sorted by itself.
pub struct List {
    /// The elements that hold entries.
    parts: Vec<Element>,
    shelves: Vec<Shelf>,
    /// The element of each entry, and its part.
    elements: Vec<(HtmlElement, usize)>,
    /// What can be found and picked.
    pub entries: Vec<Entry>,
    /// Whether the entries stand in another order than they were written in.
    sorted: Cell<bool>,
}

/// What holds parts, see [`SHELF`].
struct Shelf {
    element: HtmlElement,
    parts: Vec<usize>,
    /// Whether it opens in place.
    folds: bool,
    count: Option<Element>,
}

/// What is to be seen of a list.
pub struct Look<'a> {
    /// The entries in this order, each with whether it fits.
    pub order: &'a [(usize, bool)],
    /// How many fit, in words.
    pub count: &'a str,
    /// Nothing is asked for.
    pub idle: bool,
    /// An order is asked for.
    pub sorted: bool,
    /// At most so many entries of each part are shown for now.
    pub most: usize,
}

/// The list of the page, where it has one.
pub fn list() -> Option<List> {
    let parts: Vec<Element> = super::page::elements(&document()?.query_selector_all(LIST).ok()?);
    let inside = |(at, part): (usize, &Element)| {
        let children = part.children();
        (0..children.length()).filter_map(move |place| Some((children.get_with_index(place)?.dyn_into().ok()?, at)))
    };
    let elements: Vec<(HtmlElement, usize)> = parts.iter().enumerate().flat_map(inside).collect();
    let entries = elements.iter().map(|(element, _)| entry(element)).collect();
    (!parts.is_empty()).then(|| List { shelves: shelves(&parts), parts, elements, entries, sorted: Cell::default() })
}

/// The shelves around these parts, each once.
fn shelves(parts: &[Element]) -> Vec<Shelf> {
    let mut shelves: Vec<Shelf> = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        for element in around(part, SHELF) {
            match shelves.iter_mut().find(|shelf| shelf.element == element) {
                Some(shelf) => shelf.parts.push(at),
                None => shelves.push(Shelf {
                    parts: vec![at],
                    folds: element.matches(FOLD).unwrap_or_default(),
                    count: element.query_selector(SHELF_COUNT).ok().flatten(),
                    element,
                }),
            }
        }
    }
    shelves
}

/// The elements around a place that a selector fits, from the inside.
fn around<'a>(place: &Element, selector: &'a str) -> impl Iterator<Item = HtmlElement> + 'a {
    let outwards = move |at: &Element| at.parent_element()?.closest(selector).ok().flatten();
    std::iter::successors(outwards(place), move |at| outwards(at)).filter_map(|element| element.dyn_into().ok())
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
    /// Puts the entries in order, hides what is not shown, opens what holds something that fits, and says the counts.
    pub fn arrange(&self, look: &Look) {
        let moves = self.sorted.replace(look.sorted) || look.sorted;
        let standing: Vec<_> = self.parts.iter().map(Element::children).collect();
        let mut fitting = vec![0; self.parts.len()];
        let mut places = vec![0; self.parts.len()];
        for (at, fits) in look.order {
            let Some((element, part)) = self.elements.get(*at) else { continue };
            fitting[*part] += usize::from(*fits);
            let shown = *fits && fitting[*part] <= look.most;
            // Also what stays hidden would be styled anew.
            if element.hidden() == shown {
                element.set_hidden(!shown);
            }
            if moves {
                // Moving an element costs; most of the time the order is the old one.
                let there = standing[*part].get_with_index(places[*part]);
                if there.as_ref() != Some(element.as_ref()) {
                    let _ = self.parts[*part].insert_before(element, there.as_deref());
                }
                places[*part] += 1;
            }
        }
        let everything = look.idle && opens_everything();
        for shelf in &self.shelves {
            shelf.show(shelf.parts.iter().map(|part| fitting[*part]).sum(), !look.idle || everything);
        }
        if let Some(text) = find(SEARCH_NONE) {
            text.set_hidden(fitting.iter().any(|count| *count > 0));
        }
        if let Some(finder) = find(SEARCH_BOX) {
            let _ = finder.toggle_attribute_with_force("data-idle", look.idle);
        }
        if let Some(text) = find(SEARCH_COUNT) {
            text.set_text_content(Some(look.count));
        }
    }
}

impl Shelf {
    /// Shows it with so many entries that fit, or hides it with none.
    fn show(&self, fitting: usize, open: bool) {
        if self.element.hidden() != (fitting == 0) {
            self.element.set_hidden(fitting == 0);
        }
        if self.folds && self.element.has_attribute("open") != open {
            let _ = self.element.toggle_attribute_with_force("open", open);
        }
        if let Some(count) = &self.count {
            count.set_text_content(Some(&fitting.to_string()));
        }
    }
}

/// Whether the reader wants everything open.
fn opens_everything() -> bool {
    let control = document().and_then(|document| document.get_element_by_id(OPEN_ALL));
    control.and_then(|control| control.dyn_into::<HtmlInputElement>().ok()).is_some_and(|control| control.checked())
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

/// Brings what the fragment names into sight: what it stands in is opened.
pub fn show_anchor() {
    let named = document().and_then(|document| document.get_element_by_id(anchor().trim_start_matches('#')));
    let Some(element) = named else { return };
    for fold in around(&element, FOLD) {
        let _ = fold.toggle_attribute_with_force("open", true);
    }
    element.scroll_into_view();
}
