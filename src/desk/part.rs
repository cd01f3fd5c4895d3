//! Pieces of pages: content in, markup out. They know no page, hold no word of any language and no state.
//!
//! They are plain functions without listeners: what a reader does is heard once, by the app ([`crate::app::live`]), wherever on the page.

pub mod arrays;
pub mod basis;
pub mod board;
pub mod calendar;
pub mod card;
pub mod cell_card;
pub mod chain;
pub mod chance;
pub mod comparison;
pub mod control;
pub mod crowd;
pub mod factbox;
pub mod fibre;
pub mod figure;
pub mod fold;
pub mod footer;
pub mod glance;
pub mod header;
pub mod listen;
pub mod outcomes;
pub mod people;
pub mod picks;
pub mod portrait;
pub mod promises;
pub mod prose;
pub mod ranges;
pub mod result;
pub mod row;
pub mod scenes;
pub mod sprite;
pub mod statement;
pub mod tissues;
pub mod track;
pub mod versus;
pub mod word;
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
