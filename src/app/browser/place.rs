//! Where the reader is on a page, and staying there.

use super::{anchor, document, root, window};
use crate::app::contract::ROW;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

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
