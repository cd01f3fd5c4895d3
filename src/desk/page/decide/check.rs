//! Gentle questions with an answer in place. Nothing is counted.

use super::{take_back, tick};
use crate::desk::content::{Check, Choice};
use crate::desk::edition::Book;
use crate::desk::part::basis::{Basis, basis};
use crate::desk::part::fold::fold;
use crate::desk::part::prose::prose;
use yew::prelude::*;

pub(super) fn part(book: Book) -> Html {
    html! { <div class="entries">{ for book.content.deciding.checks.iter().map(|check| question(book, check)) }</div> }
}

/// The explanation stands below; the style sheet shows it after any answer, and always where there is no such style.
fn question(book: Book, check: &Check) -> Html {
    let words = &book.evidence.words;
    let summary = html! { <h4 class="entry-title fold-title" id={format!("{}-title", check.id)}>{ &check.title }</h4> };
    let body = html! {
        <>
            <div class="choices" role="radiogroup" aria-labelledby={format!("{}-title", check.id)}>
                { for check.answers.iter().enumerate().map(|(at, choice)| answer(check, at, choice)) }
                { take_back(book, &check.title) }
            </div>
            <div class="quiz-answer" aria-live="polite">
                <p><b class="quiz-right" hidden=true>{ words.check_right() }</b><b class="quiz-other" hidden=true>{ words.check_other() }</b>{ " " }<span>{ prose(&check.text) }</span></p>
                { basis(book.content, Basis::checked(&check.sources, check.verification)) }
            </div>
        </>
    };
    html! { <article key={check.id.clone()} class="entry quiz" id={check.id.clone()}>{ fold(summary, body) }</article> }
}

fn answer(check: &Check, at: usize, choice: &Choice) -> Html {
    let class = if choice.right { "pick pick-right" } else { "pick" };
    html! {
        <label key={at} class={class}>
            { tick("radio", &check.id, &format!("{}-{}", check.id, at + 1), false) }
            <span class="pick-face">{ &choice.text }</span>
        </label>
    }
}
