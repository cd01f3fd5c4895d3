//! Where the reader is on a page, and staying there.

use super::{anchor, by_id, document, root, window};
use crate::app::contract::{MENU_BOX, ROW};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Marks the page with how much of it is shown, and keeps the reader at the same place; other settings need no mark.
pub fn mark_depth(name: &str, value: &str) {
    let (true, Some(root), Some(window)) = (name == "depth", root(), window()) else { return };
    let Some(Ok(list)) = document().map(|document| document.query_selector_all("h1, h2, h3, .row")) else { return };
    let place =
        |at| Some(list.get(at)?.unchecked_into::<Element>().get_bounding_client_rect()).filter(|place| place.height() > 0.0);
    let before: Vec<_> = (0..list.length()).map(|at| place(at).map(|place| place.top())).collect();
    let _ = if value == "all" { root.remove_attribute("data-depth") } else { root.set_attribute("data-depth", value) };
    // The reader is at the heading that is nearest to the upper edge, of those that are shown before and after.
    let (mut nearest, mut moved) = (f64::INFINITY, 0.0);
    for (at, top) in (0..).zip(before) {
        if let (Some(top), Some(now)) = (top.filter(|top| top.abs() < nearest), place(at)) {
            (nearest, moved) = (top.abs(), now.top() - top.max(0.0));
        }
    }
    window.scroll_by_with_x_and_y(0.0, moved);
}

/// Ticks a control of the page.
pub fn tick(id: &str) {
    if let Some(control) = by_id(id) {
        control.set_checked(true);
    }
}

/// How many rows of the comparison are the same for this set of columns, so that "differences only" hides them.
pub fn hidden_rows(code: &str) -> usize {
    let rows = document().and_then(|document| document.query_selector_all(&format!("{ROW}[data-same~='{code}']")).ok());
    rows.map_or(0, |rows| rows.length() as usize)
}

/// Shows that another page is on its way, or that it stands.
pub fn mark_going(on: bool) {
    if let Some(root) = root() {
        let _ = root.toggle_attribute_with_force("data-going", on);
    }
}

/// Closes the menu of a phone.
pub fn close_menu() {
    if let Some(menu) = by_id(MENU_BOX) {
        menu.set_checked(false);
    }
}

/// Where a reader lands on a page that was opened inside the app.
#[derive(Default)]
pub enum Landing {
    /// At the top.
    #[default]
    Top,
    /// Where a link leads: its fragment, with its sign, where it names something.
    Link(String),
    /// Where the page was left, as far as that was kept.
    History(Option<f64>),
}

impl Landing {
    /// Whether the reader lands at the top of the page.
    pub fn is_top(&self) -> bool {
        match self {
            Landing::Top | Landing::History(None) => true,
            Landing::Link(anchor) => anchor.is_empty(),
            Landing::History(Some(top)) => *top < 1.0,
        }
    }
}

/// Moves the reader to a place: the focus to what the link names, else to the heading.
pub fn land(landing: &Landing) {
    let (Some(window), Some(document)) = (window(), document()) else { return };
    let named = match landing {
        Landing::Link(anchor) if !anchor.is_empty() => document.get_element_by_id(anchor.trim_start_matches('#')),
        _ => None,
    };
    let heading = document.get_elements_by_tag_name("h1").get_with_index(0);
    if let Some(place) = named.clone().or(heading).and_then(|place| place.dyn_into::<HtmlElement>().ok()) {
        if !place.has_attribute("tabindex") {
            let _ = place.set_attribute("tabindex", "-1");
        }
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = place.focus_with_options(&options);
    }
    match (landing, named) {
        (Landing::History(top), _) => window.scroll_to_with_x_and_y(0.0, top.unwrap_or_default()),
        (_, Some(place)) => {
            // A place in an address that was pushed is no `:target`; one that is asked for again is, and makes no entry in the history.
            let _ = window.location().replace(&anchor());
            place.scroll_into_view();
        }
        (_, None) => window.scroll_to_with_x_and_y(0.0, 0.0),
    }
}
