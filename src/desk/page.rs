//! One module per view: from the edition to the markup inside `<main>`. The frame around it is [`frame`].

mod alternatives;
mod benefits;
mod cell;
mod claims;
mod compare;
mod decide;
mod doors;
mod exhibits;
mod find;
mod frame;
mod gathered;
mod guide;
mod help_and_harm;
mod home;
mod list;
mod lost;
mod method;
mod numbers;
mod places;
mod risks;
mod sources;
mod time_line;
mod tissues;
mod trials;
mod trials_board;

pub use decide::sheet as deciding_rules;
pub use frame::frame;
pub use lost::page as lost;
pub use places::{cited_on, citing};

use crate::app::view::View;
use crate::desk::content::{Card, Content, Deck, PageText, Tab};
use crate::desk::edition::{Book, Edition};
use crate::desk::part;
use crate::desk::part::basis::{Basis, basis};
use crate::desk::part::prose::prose;
use yew::prelude::*;

/// What stands for the address of the rest of the styles, on the page that holds those of its first screen itself.
pub const REST_OF_STYLES: &str = "site:rest-of-styles";

/// The content of a view.
pub fn page(book: Book, view: View) -> Html {
    let edition = book.edition;
    match view {
        View::Home => home::page(edition, book),
        View::Compare => compare::page(edition, book),
        View::Cell(cell) => cell::page(edition, book, cell),
        View::Alternatives => alternatives::page(edition, book),
        View::HelpAndHarm => help_and_harm::page(edition, book),
        View::Progressive | View::Children => gathered::page(edition, book, view),
        View::Living => guide::living(edition, book),
        View::Against => guide::against(edition, book),
        View::Medicines => guide::medicines(edition, book),
        View::Tissues => tissues::page(edition),
        View::Benefits => benefits::page(edition, book),
        View::Risks => risks::page(edition, book),
        View::Numbers => numbers::page(edition, book),
        View::Trials => trials::page(edition, book),
        View::Claims => claims::page(edition, book),
        View::Method => method::page(edition, book),
        View::Sources => sources::page(edition, book),
        View::Journey => guide::journey(edition, book),
        View::Decide => decide::page(edition, book),
        View::Clinics => guide::clinics(edition, book),
        View::Glossary => guide::glossary(edition, book),
        View::Find => find::page(edition, book),
    }
}

/// The question of a page with its answer, from `pages.toml`; before it the pages that belong together, behind it the list of contents.
fn opening(edition: &Edition, view: View) -> Html {
    let content = &edition.content;
    let page = content.page(view);
    html! {
        <>
            { tabs(edition, view) }
            <div class="opening">
                <h1 tabindex="-1">{ &page.heading }</h1>
                { answer(content, page) }
                { about(edition, view) }
            </div>
            { contents(edition) }
        </>
    }
}

/// The answer of a page, and what it rests on.
fn answer(content: &Content, page: &PageText) -> Html {
    let answer = &page.answer;
    html! {
        <>
            <p class="answer-text">{ prose(&answer.text) }</p>
            { Basis::from(answer).says_something().then(|| basis(content, answer.into())) }
        </>
    }
}

/// Who has read the site, and what a page holds: the first paragraph, folded.
fn about(edition: &Edition, view: View) -> Html {
    let content = &edition.content;
    let page = content.page(view);
    html! {
        <div class="about-page">
            <p class="review">{ content.texts.not_reviewed() }</p>
            <details class="note">
                <summary>{ content.texts.about_page() }</summary>
                <div class="about-body">
                    <p class="lead">{ prose(&page.lead) }</p>
                    { (!page.sources.is_empty()).then(|| basis(content, Basis::works(&page.sources))) }
                </div>
            </details>
        </div>
    }
}

/// The pages and parts of pages that belong to the same entry of the menu.
fn tabs(edition: &Edition, view: View) -> Html {
    let content = &edition.content;
    let Some(entry) = content.menu.entry_of(view) else { return html! {} };
    let tab = |tab: &Tab| {
        let is_current = tab.view == view && tab.fragment.is_none();
        html! { <li><a href={edition.to(tab)} aria-current={is_current.then_some("page")}>{ &tab.word }</a></li> }
    };
    html! { <nav class="tabs" aria-label={entry.word.clone()}><ul>{ for entry.tabs.iter().map(tab) }</ul></nav> }
}

/// Jumps to the parts of the page: the site writer fills it in (`site/contents.rs`). On a phone it is folded.
fn contents(edition: &Edition) -> Html {
    let title = edition.content.texts.on_this_page();
    html! {
        <nav class="contents" aria-label={title.to_owned()}>
            <details class="contents-fold"><summary>{ title }</summary><ul data-contents=""></ul></details>
        </nav>
    }
}

/// A part of a page with a heading; an introduction where one is given.
fn section(edition: &Edition, id: &'static str, title: &str, intro: Option<&str>, body: Html) -> Html {
    html! {
        <section class="section" aria-labelledby={id}>
            <h2 id={id}>{ title }</h2>
            { part::listen::listen(&edition.content.texts, id) }
            { intro.map(|text| html! { <p class="intro">{ prose(text) }</p> }) }
            { body }
        </section>
    }
}

/// Whole cards, one below the other.
fn entries(book: Book, cards: &[Card]) -> Html {
    html! { <div class="entries">{ for cards.iter().map(|card| part::card::whole(book, card)) }</div> }
}

/// The cards of a deck that the home page shows, with links to the page that holds them whole.
fn deck(edition: &Edition, deck: Deck, holder: View) -> Html {
    let href = edition.href(holder);
    let cards = edition.content.deck(deck).iter().filter(|card| card.home);
    html! { <ul class="deck">{ for cards.map(|card| part::card::small(&edition.content, card, &href)) }</ul> }
}
