//! A statement in which special terms lead to their explanation.
//!
//! A term is marked where it first stands on a page: inside the text, by signs of the private use area of Unicode, so that the same text
//! travels to the browser. The mark is a link to the list of words; `assets/terms.js` opens the explanation in place.

use yew::prelude::*;

/// Before the address of an explanation.
const OPEN: char = '\u{e000}';
/// Between the address and the term.
const THEN: char = '\u{e001}';
/// Behind the term.
const CLOSE: char = '\u{e002}';

/// A text with its marks as links.
pub fn prose(text: &str) -> Html {
    #[cfg(feature = "prerender")]
    let text = &listening::marked(text);
    let mut parts = text.split(OPEN);
    let first = parts.next().unwrap_or_default().to_owned();
    if first.len() == text.len() {
        return first.into();
    }
    html! { <>{ piece(&first) }{ for parts.map(term) }</> }
}

fn term(part: &str) -> Html {
    let (href, rest) = part.split_once(THEN).unwrap_or_default();
    let (word, after) = rest.split_once(CLOSE).unwrap_or_default();
    html! { <><a class="term" href={href.to_owned()}>{ word }</a>{ piece(after) }</> }
}

/// No node at all for no text: a parser makes none either.
fn piece(text: &str) -> Html {
    if text.is_empty() { Html::default() } else { text.into() }
}

/// A term with the mark of its explanation.
#[cfg(feature = "prerender")]
pub fn mark(href: &str, word: &str) -> String {
    format!("{OPEN}{href}{THEN}{word}{CLOSE}")
}

/// Whether a mark is left in what should be markup.
#[cfg(feature = "prerender")]
pub fn has_marks(text: &str) -> bool {
    text.contains([OPEN, THEN, CLOSE])
}

#[cfg(feature = "prerender")]
pub(crate) use listening::{hear, with_marks};

/// While a page is written: which texts are drawn, in which order, and how they are marked. A page is drawn in one call on one thread.
#[cfg(feature = "prerender")]
mod listening {
    use std::cell::RefCell;
    use std::collections::HashMap;

    thread_local! {
        static HEARD: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
        static MARKED: RefCell<HashMap<String, String>> = RefCell::default();
    }

    /// Draws something, and gives the texts in it in their order.
    pub(crate) fn hear<T>(draw: impl FnOnce() -> T) -> Vec<String> {
        HEARD.replace(Some(Vec::new()));
        draw();
        HEARD.take().unwrap_or_default()
    }

    /// Draws something with each of these texts in place of the one without marks, where that stands first.
    pub(crate) fn with_marks<T>(marked: HashMap<String, String>, draw: impl FnOnce() -> T) -> T {
        MARKED.set(marked);
        let drawn = draw();
        MARKED.take();
        drawn
    }

    pub(super) fn marked(text: &str) -> String {
        HEARD.with_borrow_mut(|heard| heard.as_mut().map(|heard| heard.push(text.to_owned())));
        MARKED.with_borrow_mut(|marked| marked.remove(text)).unwrap_or_else(|| text.to_owned())
    }
}
