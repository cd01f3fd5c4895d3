//! What a reader says about themselves, and the written criteria of others beside it.

use super::{erase, group};
use crate::desk::content::{Card, Deck, Point};
use crate::desk::edition::Book;
use crate::desk::part::basis::{Basis, basis};
use crate::desk::part::prose::prose;
use crate::desk::text::split_label;
use yew::prelude::*;

/// The topics with their answers; none is given from the start.
pub(super) fn form(book: Book) -> Html {
    html! {
        <div class="answers-set">
            { for book.evidence.answers.iter().map(|(topic, answers)| {
                let choices: Vec<(String, &str)> = answers.iter().map(|answer| (answer.id.clone(), answer.title.as_str())).collect();
                group("radio", &topic.id, &topic.title, &choices, "")
            }) }
            { erase(book) }
        </div>
    }
}

/// Guideline by guideline, as a table that makes sense without any answer.
pub(super) fn criteria(book: Book) -> Html {
    html! { <div class="entries">{ for book.content.deck(Deck::Criteria).iter().map(|card| guideline(book, card)) }</div> }
}

fn guideline(book: Book, card: &Card) -> Html {
    let below = Basis { state: card.state, grade: card.grade, sources: &card.sources, verification: card.verification };
    let (cautions, criteria): (Vec<&Point>, Vec<&Point>) = card.points.iter().partition(|point| point.label.is_some());
    html! {
        <article key={card.id.clone()} class="entry" id={card.id.clone()}>
            <h3 class="entry-title">{ &card.title }</h3>
            <p class="entry-text">{ prose(&card.text) }</p>
            { basis(book.content, below) }
            { for (!criteria.is_empty()).then(|| html! {
                <dl class="criteria">{ for criteria.iter().map(|point| criterion(book, point)) }</dl>
            }) }
            { for cautions.iter().map(|point| html! { <p class="result-caution">{ prose(&point.text) }</p> }) }
        </article>
    }
}

/// A criterion and what the answers make of it. Which of the three marks is shown, the style sheet decides.
fn criterion(book: Book, point: &Point) -> Html {
    let words = &book.evidence.words;
    let (name, text) = split_label(&point.text);
    let list = |names: &[String]| (!names.is_empty()).then(|| names.join(" "));
    html! {
        <div data-asks={point.aid.asks.join(" ")} data-meets={list(&point.aid.meets)} data-fails={list(&point.aid.fails)}>
            <dt>{ name }</dt>
            <dd>
                <span>{ prose(text) }</span>
                <b class="mark mark-meets">{ words.fit_meets() }</b>
                <b class="mark mark-fails">{ words.fit_fails() }</b>
                <b class="mark mark-open">{ words.fit_open() }</b>
            </dd>
        </div>
    }
}
