//! One source in depth.

use super::{entries, section};
use crate::app::view::View;
use crate::desk::content::{Card, CellId, Content, Deck, Group};
use crate::desk::edition::{Book, Edition};
use crate::desk::part;
use crate::desk::part::basis::basis;
use crate::desk::part::cell_card::facts;
use crate::desk::part::portrait::portrait;
use crate::desk::part::prose::prose;
use crate::desk::part::statement::statement;
use yew::prelude::*;

pub(super) fn page(edition: &Edition, book: Book, id: CellId) -> Html {
    let content = &edition.content;
    let texts = &content.texts;
    html! {
        <div class={format!("about is-{}", id.slug())}>
            { opening(edition, id) }
            { section(edition, "in-depth", texts.in_depth(), None, entries(book, &content.cell(id).cards)) }
            { section(edition, "way", &content.page(View::Journey).heading, None, way(edition, id)) }
            { section(edition, "tissues", texts.tissues_of_type(), None, part::tissues::tissues(content, id)) }
            { section(edition, "answers", texts.all_answers(), Some(texts.all_answers_intro()), html! {
                <div class="answers">{ for content.groups.iter().map(|group| answers(content, group, id)) }</div>
            }) }
            <p class="onward">
                <a class="button" href={edition.href(View::Journey)}>{ &content.page(View::Journey).title }</a>
                <a class="button" href={edition.href(View::Compare)}>{ texts.whole_table() }</a>
            </p>
        </div>
    }
}

fn opening(edition: &Edition, id: CellId) -> Html {
    let content = &edition.content;
    let cell = content.cell(id);
    let page = content.page(View::Cell(id));
    html! {
        <div class="opening opening-cell">
            { portrait(id) }
            <div>
                <h1 tabindex="-1">{ &page.heading }</h1>
                <p class="treatment">{ &cell.treatment }</p>
                <p class="lead">{ prose(&cell.verdict.text) }</p>
                { basis(content, (&cell.verdict).into()) }
                <p>{ prose(&page.lead) }</p>
            </div>
            { facts(content, cell) }
        </div>
    }
}

/// What would happen to a person, step by step, as far as anybody knows.
fn way(edition: &Edition, id: CellId) -> Html {
    let decks = [Deck::Journey, Deck::Afterwards].map(|deck| edition.content.deck(deck));
    // The first card of a transplant speaks of the whole, those of its months afterwards belong to no step.
    let steps: Vec<&Card> = match id {
        CellId::Hsc => decks[0].iter().skip(1).collect(),
        _ => decks[1].iter().filter(|card| card.cells == [id]).collect(),
    };
    part::glance::glance(steps.into_iter(), &edition.href(View::Journey))
}

/// The answers of the comparison for this source alone.
fn answers(content: &Content, group: &Group, id: CellId) -> Html {
    html! {
        <div key={group.id.clone()} class="answer-group">
            <h3 id={group.anchor()}>{ &group.question }</h3>
            <dl>
                { for group.rows.iter().map(|row| html! {
                    <div key={row.id.clone()} class="answer" id={row.id.clone()}>
                        <dt>{ &row.question }</dt>
                        <dd>{ statement(content, &row.statements[id.index()]) }</dd>
                    </div>
                }) }
            </dl>
        </div>
    }
}
