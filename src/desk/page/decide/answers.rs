//! What a reader says about themselves, and the written criteria of others beside it.

use super::group;
use crate::desk::content::{Criterion, Guideline};
use crate::desk::edition::Book;
use crate::desk::part::basis::{Basis, basis};
use crate::desk::part::fold::fold;
use crate::desk::part::prose::prose;
use yew::prelude::*;

/// The topics with their answers; none is given from the start.
pub(super) fn form(book: Book) -> Html {
    html! {
        <>
            <p class="intro">{ prose(book.evidence.words.answers_intro()) }</p>
            <div class="answers-set">
                { for book.content.deciding.topics.iter().map(|topic| {
                    let choices: Vec<(String, &str)> = topic.answers.iter().map(|answer| (answer.id.clone(), answer.text.as_str())).collect();
                    group("radio", &topic.id, &topic.question, &choices, "")
                }) }
            </div>
        </>
    }
}

/// Guideline by guideline, as a table that makes sense without any answer.
pub(super) fn criteria(book: Book) -> Html {
    html! { <div class="entries">{ for book.content.deciding.guidelines.iter().map(|item| guideline(book, item)) }</div> }
}

fn guideline(book: Book, guideline: &Guideline) -> Html {
    let summary = html! { <h4 class="entry-title fold-title">{ &guideline.title }</h4> };
    let body = html! {
        <>
            <p class="entry-text">{ prose(&guideline.text) }</p>
            { basis(book.content, Basis::checked(&guideline.sources, guideline.verification)) }
            { for (!guideline.criteria.is_empty()).then(|| html! {
                <dl class="criteria">{ for guideline.criteria.iter().map(|item| criterion(book, item)) }</dl>
            }) }
            { for guideline.caution.iter().map(|text| html! { <p class="result-caution">{ prose(text) }</p> }) }
        </>
    };
    html! { <article key={guideline.id.clone()} class="entry" id={guideline.id.clone()}>{ fold(summary, body) }</article> }
}

/// A criterion and what the answers make of it. Which of the three marks is shown, the style sheet decides.
fn criterion(book: Book, criterion: &Criterion) -> Html {
    let words = &book.evidence.words;
    let list = |names: &[String]| (!names.is_empty()).then(|| names.join(" "));
    html! {
        <div data-asks={criterion.asks.join(" ")} data-meets={list(&criterion.meets)} data-fails={list(&criterion.fails)}>
            <dt>{ &criterion.topic }</dt>
            <dd>
                <span>{ prose(&criterion.text) }</span>
                <b class="mark mark-meets" hidden=true>{ words.fit_meets() }</b>
                <b class="mark mark-fails" hidden=true>{ words.fit_fails() }</b>
                <b class="mark mark-open" hidden=true>{ words.fit_open() }</b>
            </dd>
        </div>
    }
}
