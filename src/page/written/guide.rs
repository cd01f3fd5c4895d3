//! What would happen, how to judge a clinic, and the words: cards in a reader's order.

use super::list::controls;
use super::{entries, opening, section};
use crate::content::{Card, Deck};
use crate::lang::Lang;
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
            { section(edition, "glance", names.glance(), None, part::glance::glance(book.content.deck(Deck::Journey).iter().skip(1), "")) }
            { section(edition, "way", names.journey_title(), None, whole(edition, Deck::Journey)) }
            { section(edition, "afterwards", names.afterwards_title(), None, whole(edition, Deck::Afterwards)) }
            { section(edition, "living", names.living_title(), None, whole(edition, Deck::Living)) }
        </>
    }
}

/// Warning signs, sellers' sentences, and rules by country.
pub(super) fn clinics(edition: &Edition, book: Book) -> Html {
    let names = &book.evidence.words;
    html! {
        <>
            { opening(edition, View::Clinics) }
            { section(edition, "signs", names.signs_title(), None, whole(edition, Deck::Signs)) }
            { section(edition, "phrases", names.phrases_title(), None, whole(edition, Deck::Phrases)) }
            { section(edition, "rules", names.rules_title(), None, whole(edition, Deck::Rules)) }
        </>
    }
}

/// Every term, with a search.
pub(super) fn glossary(edition: &Edition, book: Book) -> Html {
    let mut terms: Vec<&Card> = book.content.deck(Deck::Glossary).iter().collect();
    // By the word as it is seen; Chinese words stay as editors have set them.
    if book.content.lang == Lang::En {
        terms.sort_by_key(|term| term.title.to_lowercase());
    }
    html! {
        <>
            { opening(edition, View::Glossary) }
            { section(edition, "terms", book.evidence.words.terms_title(), None, html! {
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
