//! The home page: the answer, how far each kind has come, what brings a reader here, one fact box, the comparison, and the cards.

use super::{REST_OF_STYLES, deck, section};
use crate::app::view::View;
use crate::desk::content::{CellId, Content, Deck, Errand, Group, Leads, Row};
use crate::desk::edition::{Book, Edition};
use crate::desk::part;
use crate::desk::part::basis::{Basis, in_line, state_word};
use crate::desk::part::fold::fold;
use crate::desk::part::icon;
use crate::desk::part::prose::prose;
use yew::prelude::*;

pub(super) fn page(edition: &Edition, book: Book) -> Html {
    let content = &edition.content;
    let (texts, home) = (&content.texts, &content.home);
    html! {
        <div class="close">
            { answer(edition) }
            <div class="home-start">
                { section(edition, "tracks", &home.tracks.heading, None, part::track::tracks(book)) }
                { section(edition, "chooser", &home.chooser, None, html! { <ul class="errands">{ for home.errands.iter().map(|item| errand(edition, item)) }</ul> }) }
            </div>
            <link rel="stylesheet" href={REST_OF_STYLES} />
            { section(edition, "factbox", &home.factbox.heading, None, facts(book)) }
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
        </div>
    }
}

/// The answer in a sentence.
fn answer(edition: &Edition) -> Html {
    let content = &edition.content;
    let page = content.page(View::Home);
    html! {
        <div class="opening opening-home">
            <h1 tabindex="-1">{ &page.heading }</h1>
            <p class="answer-text">{ prose(&page.answer.text) }</p>
            { in_line(content, (&page.answer).into()) }
            <p class="review">{ content.texts.not_reviewed() }{ " " }<a href={edition.href(View::Decide) + "#leaflet"}>{ content.texts.to_sheet() }</a></p>
        </div>
    }
}

/// A question with its short answer, which leads to the long one.
fn errand(edition: &Edition, errand: &Errand) -> Html {
    let content = &edition.content;
    let face = html! {
        <>
            <b class="fold-title">{ &errand.question }</b>
            <span class="errand-answer">
                { for errand.answer.state.map(|state| html! { <>{ icon(state.slug(), "icon") }<span class="sr">{ state_word(content, state) }{ ": " }</span></> }) }
                <span>{ &errand.answer.text }</span>
            </span>
        </>
    };
    html! {
        <li key={errand.id.clone()} class="errand">
            { match &errand.leads {
                Leads::To(tab) => html! { <a href={edition.to(tab)}>{ face }</a> },
                Leads::Now(text, links) => fold(face, html! {
                    <>
                        <p>{ prose(text) }</p>
                        { for links.iter().map(|tab| html! { <a class="card-more" href={edition.to(tab)}>{ &tab.word }</a> }) }
                        { in_line(content, (&errand.answer).into()) }
                    </>
                }),
            } }
        </li>
    }
}

/// The fact box, and which decision it is about.
fn facts(book: Book) -> Html {
    let content = book.content;
    let page = content.page(View::Home);
    let decision = html! { <><p>{ prose(&page.lead) }</p>{ in_line(content, Basis::works(&page.sources)) }</> };
    html! {
        <>
            { part::factbox::light_factbox(book) }
            <div class="entry">{ fold(html! { <h3>{ content.texts.home_decision() }</h3> }, decision) }</div>
        </>
    }
}

fn comparison(edition: &Edition, book: Book) -> Html {
    let content = &edition.content;
    let texts = &content.texts;
    html! {
        <div class="comparing home-rows">
            { part::picks::cells(edition, &content.rows().filter(|row| row.home).collect::<Vec<_>>(), html! {}) }
            { part::comparison::light_table(book, &groups(content)) }
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
    let links =
        [(View::Cell(CellId::Hsc), texts.next_hsc()), (View::Risks, texts.next_clinics()), (View::Method, texts.next_method())];
    html! { <ul class="next">{ for links.iter().map(|(view, text)| html! { <li><a href={edition.href(*view)}>{ text }</a></li> }) }</ul> }
}
