//! What would happen, whom it may suit, what to ask, how to judge a clinic, and the words: cards in a reader's order.

use super::list::controls;
use super::{entries, opening, section};
use crate::content::{Deck, Label};
use crate::part;
use crate::part::result::Book;
use crate::state::Edition;
use crate::url::View;
use yew::prelude::*;

/// The way of a transplant, step by step, and the way of other cells.
pub(super) fn journey(edition: &Edition, book: Book) -> Html {
    let names = &book.evidence.words;
    html! {
        <>
            { opening(edition, View::Journey) }
            { section("glance", names.glance(), None, glance(book)) }
            { section("way", names.journey_title(), None, whole(edition, Deck::Journey)) }
            { section("afterwards", names.afterwards_title(), None, whole(edition, Deck::Afterwards)) }
        </>
    }
}

/// Each step with its time, so that the whole way is seen at once.
fn glance(book: Book) -> Html {
    let told = [Some(Label::Duration), Some(Label::Unknown)];
    html! {
        <ol class="glance">
            // The first card speaks of the whole.
            { for book.content.deck(Deck::Journey).iter().skip(1).map(|card| {
                let time = card.points.iter().find(|point| told.contains(&point.label));
                html! {
                    <li key={card.id.clone()}>
                        <a href={format!("#{}", card.id)}>{ &card.title }</a>
                        <span>{ time.map_or(card.text.as_str(), |point| point.text.as_str()) }</span>
                    </li>
                }
            }) }
        </ol>
    }
}

/// Criteria as they are stated, what people weigh, questions to take along. No score, no advice.
pub(super) fn decide(edition: &Edition, book: Book) -> Html {
    let names = &book.evidence.words;
    html! {
        <>
            { opening(edition, View::Decide) }
            { section("fit", names.fit_title(), None, whole(edition, Deck::Fit)) }
            { section("criteria", names.criteria_title(), None, whole(edition, Deck::Criteria)) }
            { section("weigh", names.weigh_title(), None, whole(edition, Deck::Weigh)) }
            { section("questions", names.questions_title(), None, whole(edition, Deck::Questions)) }
        </>
    }
}

/// Warning signs, sellers' sentences, and rules by country.
pub(super) fn clinics(edition: &Edition, book: Book) -> Html {
    let names = &book.evidence.words;
    html! {
        <>
            { opening(edition, View::Clinics) }
            { section("signs", names.signs_title(), None, whole(edition, Deck::Signs)) }
            { section("phrases", names.phrases_title(), None, whole(edition, Deck::Phrases)) }
            { section("rules", names.rules_title(), None, whole(edition, Deck::Rules)) }
        </>
    }
}

/// Every term, with a search.
pub(super) fn glossary(edition: &Edition, book: Book) -> Html {
    let terms = book.content.deck(Deck::Glossary);
    html! {
        <>
            { opening(edition, View::Glossary) }
            { section("terms", book.evidence.words.terms_title(), None, html! {
                <>
                    { controls(book, terms.len(), &[], &[]) }
                    <div class="terms" data-list="glossary">{ for terms.iter().map(|term| part::card::whole(&edition.content, term, &edition.href(View::Claims))) }</div>
                </>
            }) }
        </>
    }
}

fn whole(edition: &Edition, deck: Deck) -> Html {
    entries(edition, edition.content.deck(deck))
}
