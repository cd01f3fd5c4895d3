//! A control that belongs to the reader: it starts as it is written, and then keeps what the reader has made of it.
//!
//! It is written as a tag by hand, because `html!` would set `value` and `checked` as properties. `autocomplete` is off, so that a reload
//! starts anew in every browser.

use yew::prelude::*;
use yew::virtual_dom::VTag;

/// A check box, a radio button or a text box.
#[derive(Debug)]
pub struct Control(VTag);

impl Control {
    /// A check box with this name.
    pub fn check_box(name: &str) -> Control {
        Control::new("checkbox", name)
    }

    /// A radio button of the group with this name.
    pub fn radio(name: &str) -> Control {
        Control::new("radio", name)
    }

    /// A box for words to search for.
    pub fn search(name: &str) -> Control {
        Control::new("search", name).with("spellcheck", "false")
    }

    fn new(kind: &'static str, name: &str) -> Control {
        let mut tag = VTag::new("input");
        tag.add_attribute("type", kind);
        tag.add_attribute("name", name.to_owned());
        tag.add_attribute("autocomplete", "off");
        Control(tag)
    }

    fn with(mut self, key: &'static str, value: &str) -> Control {
        self.0.add_attribute(key, value.to_owned());
        self
    }

    /// With this id.
    pub fn id(self, id: &str) -> Control {
        self.with("id", id)
    }

    /// With these classes.
    pub fn class(self, class: &str) -> Control {
        self.with("class", class)
    }

    /// Standing for this value.
    pub fn value(self, value: &str) -> Control {
        self.with("data-value", value)
    }

    /// Ticked from the start, or not.
    pub fn ticked(self, ticked: bool) -> Control {
        if ticked { self.with("checked", "") } else { self }
    }

    /// The control alone.
    pub fn bare(self) -> Html {
        self.0.into()
    }

    /// The control in a label, before its face.
    pub fn labelled(self, class: &str, face: Html) -> Html {
        html! { <label class={class.to_owned()}>{ self.bare() }<span class="pick-face">{ face }</span></label> }
    }
}
