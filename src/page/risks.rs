//! Harms, kept apart: in regulated treatment and in unregulated clinics. Then ethics and consent.

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
            { opening(edition, View::Risks) }
            { section("regulated", texts.risks_title(), Some(texts.risks_intro()), entries(edition, content.deck(Deck::Risks))) }
            { section("unregulated", texts.clinics_title(), Some(texts.clinics_intro()), entries(edition, content.deck(Deck::Clinics))) }
            { section("ethics", texts.ethics_title(), None, entries(edition, content.deck(Deck::Ethics))) }
        </>
    }
}
