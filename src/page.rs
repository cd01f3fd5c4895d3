//! One module per view: from the edition to the markup inside `<main>`. The frame is added once, in [`crate::app`].

mod alternatives;
mod cell;
mod compare;
mod home;
pub mod lost;
#[cfg(feature = "prerender")]
pub mod written;

use crate::compare::Choice;
use crate::content::{Card, Deck};
use crate::part;
use crate::part::finding::{Basis, basis};
use crate::part::prose::prose;
use crate::state::Edition;
use crate::url::View;
use yew::prelude::*;

/// The content of a view that the app draws. `opened` is what the reader had chosen when it was opened.
pub fn view(edition: &Edition, view: View, opened: &Choice) -> Html {
    match view {
        View::Home => home::page(edition, opened),
        View::Compare => compare::page(edition, opened),
        View::Cell(cell) => cell::page(edition, cell, opened),
        View::Alternatives => alternatives::page(edition),
        // Written, see `written`. Each is named, so that the compiler asks for a new one.
        View::Benefits
        | View::Risks
        | View::Journey
        | View::Decide
        | View::Clinics
        | View::Numbers
        | View::Trials
        | View::Claims
        | View::Glossary
        | View::Method
        | View::Sources
        | View::Find => Html::default(),
    }
}

/// Heading and lead of a page, from `pages.toml`.
fn opening(edition: &Edition, view: View) -> Html {
    let Some(page) = edition.content.page(view.key()) else {
        return html! { <h1 tabindex="-1" /> };
    };
    let below = Basis { state: None, grade: None, sources: &page.sources, verification: None };
    html! {
        <div class="opening">
            <h1 tabindex="-1">{ &page.heading }</h1>
            <p class="lead">{ prose(&page.lead) }</p>
            { for (!page.sources.is_empty()).then(|| basis(&edition.content, below)) }
        </div>
    }
}

/// A part of a page with a heading; an introduction where one is given.
fn section(edition: &Edition, id: &'static str, title: &str, intro: Option<&str>, body: Html) -> Html {
    html! {
        <section key={id} class="section" aria-labelledby={id}>
            <h2 id={id}>{ title }</h2>
            <button type="button" class="listen" data-do="listen" aria-label={edition.content.texts.listen().to_owned()} aria-describedby={id}><span>{ edition.content.texts.listen() }</span></button>
            { for intro.map(|text| html! { <p class="intro">{ prose(text) }</p> }) }
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
