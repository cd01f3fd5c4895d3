//! The list of a page that a reader filters: read from the page as it was written, and arranged in place.

use super::control::found;
use super::table::plain;
use super::{Control, document, window};
use crate::app::contract::{FOLD, LIST, SEARCH, SEARCH_BOX, SEARCH_COUNT, SEARCH_NONE, SHELF, SHELF_COUNT};
use crate::app::search::{Entry, Query, Table};
use gloo::events::EventListener;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget, HtmlElement};

/// How many entries are in sight until no other group is opened.
const IN_SIGHT: usize = 40;

/// The list, as it was written. A page may hold it in parts; each is sorted by itself.
pub struct List {
    /// The elements that hold entries.
    parts: Vec<Element>,
    shelves: Vec<Shelf>,
    /// The element of each entry, and its part.
    elements: Vec<(HtmlElement, usize)>,
    /// Whether each entry is shown.
    shown: Vec<Cell<bool>>,
    /// The entries of each part as they stand there now.
    standing: RefCell<Vec<Vec<usize>>>,
}

/// What holds parts, see [`SHELF`].
struct Shelf {
    element: HtmlElement,
    parts: Vec<usize>,
    /// Whether it opens in place.
    folds: bool,
    /// Whether it was opened for what is asked for, and not by the reader.
    opened: Cell<bool>,
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
    /// At most about so many entries are shown for now; the others are left as they are.
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
    let shown = elements.iter().map(|(element, _)| Cell::new(!element.hidden())).collect();
    let standing = (0..parts.len()).map(|part| (0..elements.len()).filter(|at| elements[*at].1 == part).collect());
    let standing = RefCell::new(standing.collect());
    (!parts.is_empty()).then(|| List { shelves: shelves(&parts), parts, elements, shown, standing })
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
                    opened: Cell::default(),
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

/// What an entry says: its title, and the rest; and what it can be picked by.
fn entry(element: &Element, table: &Table) -> Entry {
    let names = element.get_attribute_names();
    let facets = names.iter().filter_map(|name| {
        let name = name.as_string()?;
        Some((name.strip_prefix("data-")?.to_owned(), element.get_attribute(&name)?))
    });
    let (mut title, mut rest) = (String::new(), String::new());
    say(element, &mut title, &mut rest);
    Entry::new(table, &plain(&title), &plain(&rest), facets.collect())
}

/// Collects what an element says, piece by piece: two pieces of a page are never one word. The first piece is the title.
fn say(element: &Element, title: &mut String, rest: &mut String) {
    let pieces = element.children();
    let whole = pieces.length() == 0 || !matches!(element.tag_name().as_str(), "LI" | "ARTICLE" | "DETAILS" | "SUMMARY" | "DIV");
    if whole {
        let to = if title.is_empty() { title } else { rest };
        to.push_str(&element.text_content().unwrap_or_default());
        to.push('\n');
        return;
    }
    for piece in (0..pieces.length()).filter_map(|at| pieces.get_with_index(at)) {
        say(&piece, title, rest);
    }
}

impl List {
    /// What can be found and picked.
    pub fn entries(&self, table: &Table) -> Vec<Entry> {
        self.elements.iter().map(|(element, _)| entry(element, table)).collect()
    }

    /// Shows what fits, the best first, and opens what holds it: while something is asked for, groups until enough entries are in sight. A
    /// group that stays closed says how many it holds.
    pub fn arrange(&self, look: &Look) {
        let mut fitting: Vec<Vec<usize>> = vec![Vec::new(); self.parts.len()];
        for (at, _) in look.order.iter().filter(|(_, fits)| *fits) {
            fitting[self.elements[*at].1].push(*at);
        }
        let counts: Vec<usize> = fitting.iter().map(Vec::len).collect();
        let groups = counts.iter().filter(|count| **count > 0).count();
        // Each group shows its best.
        let each = (look.most / groups.max(1)).max(3);
        let mut open = vec![false; self.parts.len()];
        let mut seen = 0;
        for (part, fitting) in fitting.iter().enumerate() {
            open[part] = !look.idle && !fitting.is_empty() && seen < look.most.min(IN_SIGHT);
            let waits = look.most < usize::MAX;
            if !waits || open[part] || !self.folds(part) {
                let shown = if waits { &fitting[..fitting.len().min(each)] } else { fitting };
                self.fill(part, shown);
                seen += shown.len();
            }
        }
        for shelf in &self.shelves {
            let count = shelf.parts.iter().map(|part| counts[*part]).sum();
            shelf.show(count, shelf.parts.iter().any(|part| open[*part]));
        }
        if let Some(text) = find(SEARCH_NONE) {
            text.set_hidden(groups > 0);
        }
        if let Some(finder) = find(SEARCH_BOX) {
            let _ = finder.toggle_attribute_with_force("data-idle", look.idle);
        }
        if let Some(text) = find(SEARCH_COUNT) {
            text.set_text_content(Some(look.count));
        }
    }

    /// Shows an entry though it does not fit, with what it stands in: the address names it, or something in it.
    pub fn show_also(&self, place: &Element) {
        let holds = |element: &HtmlElement| element.contains(Some(place));
        let Some(at) = self.elements.iter().position(|(element, _)| holds(element)) else { return };
        self.set_shown(at, true);
        for shelf in self.shelves.iter().filter(|shelf| shelf.parts.contains(&self.elements[at].1)) {
            shelf.element.set_hidden(false);
        }
    }

    /// Whether a part stands in a group that can be closed.
    fn folds(&self, part: usize) -> bool {
        self.shelves.iter().any(|shelf| shelf.folds && shelf.parts.contains(&part))
    }

    /// Shows these entries of a part, and no other, in this order.
    fn fill(&self, part: usize, shown: &[usize]) {
        let standing = &mut self.standing.borrow_mut()[part];
        for at in standing.iter().filter(|at| !shown.contains(at)) {
            self.set_shown(*at, false);
        }
        for (place, at) in shown.iter().enumerate() {
            if standing[place] != *at {
                self.bring(part, standing, place, *at);
            }
            self.set_shown(*at, true);
        }
    }

    /// Brings an entry to its place. One that is in its way goes to the end where that lets the others stand.
    fn bring(&self, part: usize, standing: &mut Vec<usize>, place: usize, at: usize) {
        let element = |at: usize| &self.elements[at].0;
        if standing.get(place + 1) == Some(&at) {
            let other = standing.remove(place);
            standing.push(other);
            let _ = self.parts[part].append_child(element(other));
        } else if let Some(from) = standing.iter().position(|own| *own == at) {
            let _ = self.parts[part].insert_before(element(at), Some(element(standing[place])));
            standing.remove(from);
            standing.insert(place, at);
        }
    }

    /// Also what stays as it is would be styled anew.
    fn set_shown(&self, at: usize, shown: bool) {
        if self.shown[at].replace(shown) != shown {
            self.elements[at].0.set_hidden(!shown);
        }
    }
}

impl Shelf {
    /// Shows it with so many entries that fit, or hides it with none. What a reader has opened stays open.
    fn show(&self, fitting: usize, open: bool) {
        if self.element.hidden() != (fitting == 0) {
            self.element.set_hidden(fitting == 0);
        }
        let is_open = self.element.has_attribute("open");
        if self.folds && if open { !is_open } else { is_open && self.opened.get() } {
            self.opened.set(open);
            let _ = self.element.toggle_attribute_with_force("open", open);
        }
        if let Some(count) = &self.count {
            count.set_text_content(Some(&fitting.to_string()));
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

/// Calls back when another fragment was opened on the page, and when something is typed, with the name of the box. While an input method
/// composes nothing is typed yet.
pub fn listen(mut moved: impl FnMut() + 'static, typed: impl FnMut(&str) + 'static) -> Option<[EventListener; 4]> {
    let window = window()?;
    let composing: Rc<RefCell<Option<EventTarget>>> = Rc::default();
    let typed = Rc::new(RefCell::new(typed));
    let hear = |kind: &'static str| {
        let (composing, typed) = (composing.clone(), typed.clone());
        EventListener::new(&window, kind, move |event| {
            match kind {
                "compositionstart" => *composing.borrow_mut() = event.target(),
                "compositionend" => *composing.borrow_mut() = None,
                _ => {}
            }
            let own = js_sys::Reflect::get(event, &"isComposing".into()).is_ok_and(|own| own.is_truthy());
            if (kind == "compositionend" || !own)
                && (composing.borrow().is_none() || *composing.borrow() != event.target())
                && let Some(control) = super::control(event)
            {
                typed.borrow_mut()(&control.name);
            }
        })
    };
    Some([
        EventListener::new(&window, "hashchange", move |_| moved()),
        hear("compositionstart"),
        hear("compositionend"),
        hear("input"),
    ])
}
