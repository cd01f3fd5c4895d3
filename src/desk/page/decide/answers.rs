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
                    group(book, "radio", &topic.id, &topic.question, &choices, "")
                }) }
            </div>
        </>
    }
}

/// Who asks for what, as a table that makes sense without any answer; with answers each field says what they make of it.
pub(super) fn board(book: Book) -> Html {
    let words = &book.evidence.words;
    let guidelines = &book.content.deciding.guidelines;
    let mut topics: Vec<&str> = Vec::new();
    for criterion in book.content.deciding.criteria() {
        if !topics.contains(&criterion.topic.as_str()) {
            topics.push(&criterion.topic);
        }
    }
    let row = |guideline: &Guideline| {
        let field = |topic: &&str| {
            let asked: Vec<&Criterion> = guideline.criteria.iter().filter(|criterion| criterion.topic == **topic).collect();
            html! {
                <td>
                    { for asked.iter().map(|criterion| field(book, criterion)) }
                    { for asked.is_empty().then(|| html! { <span class="not-asked"><span class="sr">{ words.criteria_not_asked() }</span></span> }) }
                </td>
            }
        };
        html! {
            <tr><th scope="row"><a href={format!("#{}", guideline.id)}>{ &guideline.brief }</a></th>{ for topics.iter().map(field) }</tr>
        }
    };
    html! {
        <div class="opener criteria-opener">
            <table class="criteria-board">
                <caption>{ words.criteria_board() }</caption>
                <thead><tr><td></td>{ for topics.iter().map(|topic| html! { <th scope="col"><span>{ *topic }</span></th> }) }</tr></thead>
                <tbody>{ for guidelines.iter().map(row) }</tbody>
            </table>
            <ul class="picture-key">
                <li><span class="asked"></span><span>{ words.criteria_asked() }</span></li>
                <li><span class="not-asked"></span><span>{ words.criteria_not_asked() }</span></li>
            </ul>
            <p class="picture-note">{ words.criteria_note() }</p>
        </div>
    }
}

/// A box for what is asked; the style sheet puts the mark into it that is due.
fn field(book: Book, criterion: &Criterion) -> Html {
    let words = &book.evidence.words;
    let list = |names: &[String]| (!names.is_empty()).then(|| names.join(" "));
    html! {
        <span class="asked" data-asks={criterion.asks.join(" ")} data-meets={list(&criterion.meets)} data-fails={list(&criterion.fails)}>
            <span class="sr">{ words.criteria_asked() }</span>
            <b class="in-meets" hidden=true><span class="sr">{ words.fit_meets() }</span></b>
            <b class="in-fails" hidden=true><span class="sr">{ words.fit_fails() }</span></b>
            <b class="in-open" hidden=true><span class="sr">{ words.fit_open() }</span></b>
        </span>
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
