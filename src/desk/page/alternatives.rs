//! What else there is, and how a transplant compares with medicines.

use super::{entries, opening, section};
use crate::app::view::View;
use crate::desk::content::Deck;
use crate::desk::edition::Edition;
use crate::desk::part::prose::prose;
use yew::prelude::*;

pub(super) fn page(edition: &Edition) -> Html {
    let content = &edition.content;
    let texts = &content.texts;
    html! {
        <>
            { opening(edition, View::Alternatives) }
            <p class="warning">{ prose(texts.do_not_stop()) }</p>
            { section(edition, "alternatives", texts.alternatives_title(), None, entries(edition, content.deck(Deck::Alternatives))) }
            { section(edition, "versus", texts.versus_title(), Some(texts.versus_intro()), entries(edition, content.deck(Deck::Versus))) }
            { section(edition, "drugs", texts.drugs_title(), Some(texts.drugs_intro()), entries(edition, content.deck(Deck::Drugs))) }
        </>
    }
}
