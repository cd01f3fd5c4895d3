//! A statement in which special terms lead to their explanation.
//!
//! The text is put between two signs of the private use area of Unicode. Once the page is written, the site writer looks through what stands
//! between them, marks the first occurrence of each term, and takes the signs out ([`crate::desk::site::Terms`]).

use yew::prelude::*;

/// Where a text begins in which terms are looked for.
pub const OPEN: char = '\u{e000}';
/// Where it ends.
pub const CLOSE: char = '\u{e001}';

/// A text in which terms are looked for.
pub fn prose(text: &str) -> Html {
    if text.is_empty() { Html::default() } else { format!("{OPEN}{text}{CLOSE}").into() }
}
