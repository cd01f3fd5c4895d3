//! Squares that can be counted. Each leads to what it stands for, which stands in full on the same page: so keys and ears are spared a
//! second way to it, and are told how many there are.

use yew::prelude::*;
use yew::virtual_dom::VTag;

/// A square: its place on the page, what it stands for, and how it looks.
pub struct Square<'a> {
    /// The anchor.
    pub id: &'a str,
    /// What it stands for; shown where a pointer rests.
    pub name: &'a str,
    /// Its look, beside `square`.
    pub look: &'static str,
}

/// The squares of one field, with their number for ears.
pub fn squares(squares: &[Square]) -> Html {
    html! {
        <>
            <span class="sr">{ squares.len() }</span>
            <span class="squares" aria-hidden="true">{ for squares.iter().map(square) }</span>
        </>
    }
}

fn square(square: &Square) -> Html {
    let mut tag = VTag::new("a");
    tag.add_attribute("class", format!("square {}", square.look));
    tag.add_attribute("href", format!("#{}", square.id));
    tag.add_attribute("title", square.name.to_owned());
    tag.add_attribute("tabindex", "-1");
    tag.into()
}
