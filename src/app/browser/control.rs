//! The controls of a page: check boxes, radio buttons, text boxes, list boxes.

use super::page::elements;
use super::{document, form};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, Node};

/// A control of the page: a check box, a radio button, a text box, a list box.
pub struct Control {
    /// Its name.
    pub name: String,
    /// What a check box or radio button stands for.
    pub value: String,
    /// Perhaps another kind of control: the cast is not checked, and all of them have `name` and `value`.
    input: HtmlInputElement,
}

impl Control {
    fn of(element: Element) -> Option<Control> {
        let value = element.get_attribute("data-value").unwrap_or_default();
        Some(Control { name: element.get_attribute("name")?, value, input: element.unchecked_into() })
    }

    /// Whether it is ticked.
    pub fn is_ticked(&self) -> bool {
        self.input.checked()
    }

    /// Under what its answer is known.
    pub fn key(&self) -> String {
        form::key(&self.input)
    }

    /// Whether it belongs to the form of the page.
    pub fn is_in_form(&self) -> bool {
        form::holds(&self.input)
    }

    /// Ticks it, or takes the tick away.
    pub fn tick(&self, on: bool) {
        self.input.set_checked(on);
    }

    /// What was typed into it, or chosen in it.
    pub fn text(&self) -> String {
        self.input.value()
    }

    /// Writes into it, or chooses in it. A list box without such a choice goes back to its first.
    pub fn write(&self, text: &str) {
        self.input.set_value(text);
        if self.input.value().is_empty() {
            self.input.set_value("");
        }
    }
}

/// Every control of the page. One look through the page: it is long, and each look costs a slow phone some milliseconds.
pub fn controls() -> Vec<Control> {
    found("input, select")
}

/// Those of a page that is not shown yet.
pub fn controls_in(page: &Node) -> Vec<Control> {
    let found = page.dyn_ref::<Element>().and_then(|page| page.query_selector_all("input").ok());
    found.map(|list| elements(&list)).into_iter().flatten().filter_map(Control::of).collect()
}

/// The controls that a selector finds.
pub(super) fn found(selector: &str) -> Vec<Control> {
    let found = document().and_then(|document| document.query_selector_all(selector).ok());
    found.map(|list| elements(&list)).into_iter().flatten().filter_map(Control::of).collect()
}

/// The control that an event is about.
pub fn control(event: &Event) -> Option<Control> {
    Control::of(event.target()?.dyn_into().ok()?)
}
