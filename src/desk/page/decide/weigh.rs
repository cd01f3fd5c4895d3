//! What the reader weighs, and what is known about each option, in the reader's order. No total, no winner.

use super::group;
use crate::desk::content::{Card, CellId, Deck};
use crate::desk::edition::Book;
use crate::desk::part::card::{claims, points};
use crate::desk::part::prose::prose;
use yew::prelude::*;

/// How much something matters: the end of the control's name, and the place that it gets. What is not marked stands at 0.
pub(super) const WEIGHTS: [(&str, i32); 4] = [("much", -3), ("some", -2), ("unsure", -1), ("little", 1)];

pub(super) fn part(book: Book) -> Html {
    let words = &book.evidence.words;
    let cards = book.content.deck(Deck::Weigh);
    let cells = CellId::ALL.map(|cell| (format!("sheet-{}", cell.slug()), book.content.cell(cell).short.as_str()));
    html! {
        <>
            <p class="intro">{ prose(words.weigh_intro()) }</p>
            <div class="answers-set">{ group(book, "checkbox", "sheet", words.leaflet_sources(), &cells, "") }{ for cards.iter().map(|card| control(book, card)) }</div>
            <h3 class="deck-title">{ words.weigh_known() }</h3>
            <div class="entries weighed ordered">
                { for cards.iter().enumerate().map(|(at, card)| html! {
                    <div key={card.id.clone()} data-weigh={card.id.clone()} data-at={at.to_string()}>{ known(book, card) }</div>
                }) }
            </div>
        </>
    }
}

/// What is known about a topic. It is folded until the reader has marked the topic, or opens it.
fn known(book: Book, card: &Card) -> Html {
    html! {
        <article class="entry" id={card.id.clone()}>
            <h3 class="entry-title">{ &card.title }</h3>
            <details class="facts-fold">
                <summary>{ &card.text }<span class="sr">{ ": " }{ &card.title }</span></summary>
                { points(book.content, &card.points, &card.cells) }
                { for (!card.claims.is_empty()).then(|| claims(book, &card.claims)) }
            </details>
        </article>
    }
}

fn control(book: Book, card: &Card) -> Html {
    let choices = WEIGHTS.map(|(weight, _)| (format!("{}-{weight}", card.id), word(book, weight)));
    group(book, "radio", &card.id, &card.title, &choices, "")
}

/// The word for a weight.
pub(super) fn word<'a>(book: Book<'a>, weight: &str) -> &'a str {
    let words = &book.evidence.words;
    match weight {
        "much" => words.weigh_much(),
        "some" => words.weigh_some(),
        "unsure" => words.weigh_unsure(),
        _ => words.weigh_little(),
    }
}
