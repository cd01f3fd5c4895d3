//! The button that has a part of the page read aloud.

use crate::app::contract::Action;
use crate::desk::content::Texts;
use yew::prelude::*;

/// The button for the part under the heading with this id.
pub fn listen(texts: &Texts, heading: &'static str) -> Html {
    let word = texts.listen().to_owned();
    html! {
        <button type="button" class="listen" data-do={Action::Listen.name()} aria-label={word.clone()} aria-describedby={heading}><span>{ word }</span></button>
    }
}
