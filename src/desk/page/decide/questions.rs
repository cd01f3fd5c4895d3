//! Questions that can be ticked; one's own are written on the sheet itself.

use super::tick;
use crate::desk::content::{Card, Deck, Point};
use crate::desk::edition::Book;
use crate::desk::part::basis::{Basis, basis};
use crate::desk::part::prose::prose;
use yew::prelude::*;
use yew::virtual_dom::VTag;

pub(super) fn part(book: Book) -> Html {
    html! {
        <div class="entries">{ for book.content.deck(Deck::Questions).iter().map(|card| group(book, card)) }</div>
    }
}

fn group(book: Book, card: &Card) -> Html {
    let below = Basis { state: None, grade: None, sources: &card.sources, verification: card.verification };
    html! {
        <article key={card.id.clone()} class="entry" id={card.id.clone()}>
            <h3 class="entry-title">{ &card.title }</h3>
            <p class="entry-text">{ prose(&card.text) }</p>
            { basis(book.content, below) }
            <ul class="ticks">{ for card.points.iter().map(|point| question(book, point)) }</ul>
        </article>
    }
}

fn question(book: Book, point: &Point) -> Html {
    let suits = (!point.aid.suits.is_empty()).then(|| point.aid.suits.join(" "));
    html! {
        <li key={point.aid.id.clone()} data-suits={suits}>
            <label class="pick">
                { tick("checkbox", "ask", &point.aid.id, false) }
                <span class="pick-face"><span>{ &point.text }<b class="mark mark-suits">{ book.evidence.words.question_suits() }</b></span></span>
            </label>
        </li>
    }
}

/// Uncontrolled, as every control. `name` is also its id.
pub(super) fn text_box(name: &'static str) -> Html {
    let mut tag = VTag::new("textarea");
    tag.add_attribute("name", name);
    tag.add_attribute("id", name);
    tag.add_attribute("rows", "4");
    tag.add_attribute("autocomplete", "off");
    tag.into()
}
