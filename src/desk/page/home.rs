//! The answer in one minute.

use super::{deck, section};
use crate::app::view::View;
use crate::desk::content::{CellId, Content, Deck, Group, Row};
use crate::desk::edition::{Book, Edition};
use crate::desk::part;
use crate::desk::part::basis::{Basis, basis};
use crate::desk::part::prose::prose;
use yew::prelude::*;

pub(super) fn page(edition: &Edition, book: Book) -> Html {
    let texts = &edition.content.texts;
    html! {
        <>
            { answer(edition) }
            { section(edition, "compare", texts.home_compare(), None, comparison(edition, book)) }
            { section(edition, "types", texts.home_types(), None, deck(edition, Deck::Types, View::Benefits)) }
            { section(edition, "benefits", texts.home_benefits(), None, deck(edition, Deck::Benefits, View::Benefits)) }
            { section(edition, "risks", texts.home_risks(), None, html! {
                <>
                    { deck(edition, Deck::Risks, View::Risks) }
                    <h3 class="deck-title">{ texts.home_clinics() }</h3>
                    { deck(edition, Deck::Clinics, View::Risks) }
                </>
            }) }
            { section(edition, "alternatives", texts.home_alternatives(), None, html! {
                <>
                    { deck(edition, Deck::Alternatives, View::Alternatives) }
                    { deck(edition, Deck::Versus, View::Alternatives) }
                </>
            }) }
            { section(edition, "next", texts.home_next(), None, next(edition)) }
        </>
    }
}

/// The answer in one sentence, the decision, and the three sources.
fn answer(edition: &Edition) -> Html {
    let content = &edition.content;
    let page = content.page(View::Home);
    html! {
        <div class="opening opening-home">
            <h1 tabindex="-1">{ &page.heading }</h1>
            <p class="lead">{ prose(&page.lead) }</p>
            { basis(content, Basis::works(&page.sources)) }
            <ul class="source-cards">
                { for CellId::ALL.map(|cell| part::cell_card::cell_card(content, content.cell(cell), edition.href(View::Cell(cell)))) }
            </ul>
        </div>
    }
}

fn comparison(edition: &Edition, book: Book) -> Html {
    let content = &edition.content;
    let texts = &content.texts;
    html! {
        <div class="comparing home-rows">
            <p class="real-choice">
                <a href={format!("{}#transplant-against-drugs", edition.href(View::Alternatives))}>{ texts.real_choice() }</a>
            </p>
            { part::picks::cells(edition, &content.rows().filter(|row| row.home).collect::<Vec<_>>()) }
            { part::comparison::table(book, &groups(content)) }
            <p><a class="button" href={edition.href(View::Compare)}>{ texts.whole_table() }</a></p>
        </div>
    }
}

/// The rows of the home page, in their groups.
fn groups(content: &Content) -> Vec<(&Group, Vec<&Row>)> {
    let picked = content.groups.iter().map(|group| (group, group.rows.iter().filter(|row| row.home).collect::<Vec<_>>()));
    picked.filter(|(_, rows)| !rows.is_empty()).collect()
}

fn next(edition: &Edition) -> Html {
    let texts = &edition.content.texts;
    let links = [
        (View::Compare, texts.next_compare()),
        (View::Cell(CellId::Hsc), texts.next_hsc()),
        (View::Risks, texts.next_clinics()),
        (View::Alternatives, texts.next_alternatives()),
        (View::Method, texts.next_method()),
    ];
    html! { <ul class="next">{ for links.iter().map(|(view, text)| html! { <li><a href={edition.href(*view)}>{ text }</a></li> }) }</ul> }
}
