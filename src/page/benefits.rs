//! What stem cells are meant to do, what has been shown, and what is being studied.

use super::{entries, opening, section};
use crate::content::Deck;
use crate::state::Edition;
use crate::url::View;
use yew::prelude::*;

pub(super) fn page(edition: &Edition) -> Html {
    let content = &edition.content;
    let texts = &content.texts;
    html! {
        <>
            { opening(edition, View::Benefits) }
            { section("types", texts.types_title(), None, entries(edition, content.deck(Deck::Types))) }
            { section("benefits", texts.benefits_title(), Some(texts.benefits_intro()), entries(edition, content.deck(Deck::Benefits))) }
            { section("research", texts.research_title(), None, entries(edition, content.deck(Deck::Research))) }
        </>
    }
}
