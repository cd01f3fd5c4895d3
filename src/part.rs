//! Pieces of pages: content in, markup out. They know no page, hold no word of any language and no state.
//!
//! They are plain functions: what a reader does is handled once, by delegation, in [`crate::app`], so the markup can be
//! written by the site writer and hydrated without a listener in it.

pub mod card;
pub mod comparison;
#[cfg(feature = "prerender")]
pub mod dots;
pub mod finding;
pub mod footer;
pub mod glance;
pub mod header;
pub mod note;
#[cfg(feature = "prerender")]
pub mod people;
pub mod picks;
pub mod portrait;
pub mod prose;
#[cfg(feature = "prerender")]
pub mod result;
pub mod source_card;
pub mod sprite;
pub mod tissues;
#[cfg(feature = "prerender")]
pub mod words;

use yew::prelude::*;

/// A picture from the sprite. Says nothing by itself: a word always stands beside it.
pub fn icon(id: &'static str, class: &'static str) -> Html {
    html! {
        <svg xmlns="http://www.w3.org/2000/svg" class={class} width="24" height="24" aria-hidden="true" focusable="false">
            <use href={format!("#i-{id}")} />
        </svg>
    }
}
