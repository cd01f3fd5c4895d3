//! Gentle questions with an answer in place. Nothing is counted.

use super::tick;
use crate::desk::content::{Card, Deck, Point};
use crate::desk::edition::Book;
use crate::desk::part::basis::{Basis, basis};
use crate::desk::part::prose::prose;
use yew::prelude::*;

pub(super) fn part(book: Book) -> Html {
    html! { <div class="entries">{ for book.content.deck(Deck::Check).iter().map(|card| question(book, card)) }</div> }
}

/// The explanation stands below; the style sheet shows it after any answer, and always where there is no such style.
fn question(book: Book, card: &Card) -> Html {
    let words = &book.evidence.words;
    let below = Basis { state: None, grade: None, sources: &card.sources, verification: card.verification };
    html! {
        <article key={card.id.clone()} class="entry quiz" id={card.id.clone()}>
            <fieldset class="choices">
                <legend><h3>{ &card.title }</h3></legend>
                { for card.points.iter().enumerate().map(|(at, point)| answer(card, at, point)) }
            </fieldset>
            <div class="quiz-answer" aria-live="polite">
                <p><b class="quiz-right">{ words.check_right() }</b><b class="quiz-other">{ words.check_other() }</b>{ " " }<span>{ prose(&card.text) }</span></p>
                { basis(book.content, below) }
            </div>
        </article>
    }
}

fn answer(card: &Card, at: usize, point: &Point) -> Html {
    let class = if point.aid.right { "pick pick-right" } else { "pick" };
    html! {
        <label key={at} class={class}>
            { tick("radio", &card.id, &format!("{}-{}", card.id, at + 1), false) }
            <span class="pick-face">{ &point.text }</span>
        </label>
    }
}
