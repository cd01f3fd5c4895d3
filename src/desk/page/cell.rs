//! One source in depth.

use super::{answer, section, tabs};
use crate::app::view::View;
use crate::desk::content::{Card, CellId, Content, Deck, Group};
use crate::desk::edition::{Book, Edition};
use crate::desk::part;
use crate::desk::part::basis::{Basis, basis, state_mark};
use crate::desk::part::cell_card::facts;
use crate::desk::part::fold::{self, fold, group};
use crate::desk::part::glance::glance;
use crate::desk::part::portrait::portrait;
use crate::desk::part::prose::prose;
use crate::desk::part::statement::statement;
use yew::prelude::*;

pub(super) fn page(edition: &Edition, book: Book, id: CellId) -> Html {
    let content = &edition.content;
    let texts = &content.texts;
    let steps = steps(edition, id);
    html! {
        <>
            { tabs(edition, View::Cell(id)) }
            <div class={format!("about is-{}", id.slug())}>
                { opening(edition, id) }
                { section(edition, "acts", &content.drawn.chains.heading, None, part::chain::chain(book, id)) }
                <div class="cell-facts">{ facts(content, content.cell(id)) }</div>
                { section(edition, "in-depth", texts.in_depth(), None, html! {
                    <div class="entries">
                        { verdict(content, id) }
                        { part::track::whole(book, id) }
                        { for content.cell(id).cards.iter().map(|card| part::card::whole(book, card)) }
                        { group("way", &content.page(View::Journey).heading, steps.len(), glance(steps.into_iter(), &edition.href(View::Journey))) }
                        { group("tissues", texts.tissues_of_type(), content.aspects.len(), part::tissues::tissues(content, id)) }
                    </div>
                }) }
                { fold::part("answers", texts.all_answers(), Some(content.groups.len()), html! {
                    <>
                        <p class="intro">{ prose(texts.all_answers_intro()) }</p>
                        <div class="entries">{ for content.groups.iter().map(|group| answers(content, group, id)) }</div>
                    </>
                }) }
                <p class="onward">
                    <a class="button" href={edition.href(View::Journey)}>{ &content.page(View::Journey).title }</a>
                    <a class="button" href={edition.href(View::Compare)}>{ texts.whole_table() }</a>
                </p>
            </div>
        </>
    }
}

fn opening(edition: &Edition, id: CellId) -> Html {
    let content = &edition.content;
    let page = content.page(View::Cell(id));
    html! {
        <div class="opening">
            <div class="cell-head">
                { portrait(id) }
                <h1 tabindex="-1">{ &page.heading }</h1>
            </div>
            { answer(content, page) }
            <p class="review">{ content.texts.not_reviewed() }</p>
        </div>
    }
}

/// How the cells are given, what is to be said about them in one sentence, and what they are.
fn verdict(content: &Content, id: CellId) -> Html {
    let (cell, page) = (content.cell(id), content.page(View::Cell(id)));
    let summary = html! {
        <>
            <h3 class="entry-title">{ &cell.treatment }</h3>
            { state_mark(content, cell.verdict.state) }
        </>
    };
    let body = html! {
        <>
            { statement(content, &cell.verdict) }
            <p class="entry-text">{ prose(&page.lead) }</p>
            { for (!page.sources.is_empty()).then(|| basis(content, Basis::works(&page.sources))) }
        </>
    };
    html! { <article class="entry">{ fold(summary, body) }</article> }
}

/// What would happen to a person, step by step, as far as anybody knows.
fn steps(edition: &Edition, id: CellId) -> Vec<&Card> {
    let decks = [Deck::Journey, Deck::Afterwards].map(|deck| edition.content.deck(deck));
    // The first card of a transplant speaks of the whole, those of its months afterwards belong to no step.
    match id {
        CellId::Hsc => decks[0].iter().skip(1).collect(),
        _ => decks[1].iter().filter(|card| card.cells == [id]).collect(),
    }
}

/// The answers of the comparison for this source alone.
fn answers(content: &Content, group: &Group, id: CellId) -> Html {
    let body = html! {
        <dl>
            { for group.rows.iter().map(|row| html! {
                <div key={row.id.clone()} class="answer" id={row.id.clone()}>
                    <dt>{ &row.question }</dt>
                    <dd>{ statement(content, &row.statements[id.index()]) }</dd>
                </div>
            }) }
        </dl>
    };
    fold::group(&group.anchor(), &group.question, group.rows.len(), body)
}
