//! One module per view: from the edition to the markup inside `<main>`. The frame around it is [`frame`].

mod alternatives;
mod benefits;
mod cell;
mod claims;
mod compare;
mod decide;
mod exhibits;
mod find;
mod frame;
mod guide;
mod home;
mod list;
mod lost;
mod method;
mod numbers;
mod places;
mod risks;
mod sources;
mod trials;

pub use decide::sheet as deciding_rules;
pub use frame::frame;
pub use lost::page as lost;
pub use places::{cited_on, citing};

use crate::app::contract::Action;
use crate::app::view::View;
use crate::desk::content::{Card, Deck};
use crate::desk::edition::{Book, Edition};
use crate::desk::part;
use crate::desk::part::basis::{Basis, basis};
use crate::desk::part::prose::prose;
use yew::prelude::*;

/// The content of a view.
pub fn page(book: Book, view: View) -> Html {
    let edition = book.edition;
    match view {
        View::Home => home::page(edition),
        View::Compare => compare::page(edition),
        View::Cell(cell) => cell::page(edition, cell),
        View::Alternatives => alternatives::page(edition),
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

/// Heading and lead of a page, from `pages.toml`.
fn opening(edition: &Edition, view: View) -> Html {
    let page = edition.content.page(view);
    html! {
        <div class="opening">
            <h1 tabindex="-1">{ &page.heading }</h1>
            <p class="lead">{ prose(&page.lead) }</p>
            { (!page.sources.is_empty()).then(|| basis(&edition.content, Basis::works(&page.sources))) }
        </div>
    }
}

/// Jumps to the parts of a long page.
fn contents(book: Book, parts: &[(&str, &str)]) -> Html {
    html! {
        <nav class="contents" aria-label={book.content.texts.on_this_page().to_owned()}>
            <ul>{ for parts.iter().map(|(id, title)| html! { <li><a href={format!("#{id}")}>{ *title }</a></li> }) }</ul>
        </nav>
    }
}

/// A part of a page with a heading; an introduction where one is given.
fn section(edition: &Edition, id: &'static str, title: &str, intro: Option<&str>, body: Html) -> Html {
    let listen = edition.content.texts.listen();
    html! {
        <section class="section" aria-labelledby={id}>
            <h2 id={id}>{ title }</h2>
            <button type="button" class="listen" data-do={Action::Listen.name()} aria-label={listen.to_owned()} aria-describedby={id}><span>{ listen }</span></button>
            { intro.map(|text| html! { <p class="intro">{ prose(text) }</p> }) }
            { body }
        </section>
    }
}

/// Whole cards, one below the other.
fn entries(edition: &Edition, cards: &[Card]) -> Html {
    let claims = edition.href(View::Claims);
    html! { <div class="entries">{ for cards.iter().map(|card| part::card::whole(&edition.content, card, &claims)) }</div> }
}

/// The cards of a deck that the home page shows, with links to the page that holds them whole.
fn deck(edition: &Edition, deck: Deck, holder: View) -> Html {
    let href = edition.href(holder);
    let cards = edition.content.deck(deck).iter().filter(|card| card.home);
    html! { <ul class="deck">{ for cards.map(|card| part::card::short(&edition.content, card, &href)) }</ul> }
}
