//! How this was made, and what it cannot do.

use super::{entries, opening, section};
use crate::content::Deck;
use crate::state::Edition;
use crate::url::View;
use yew::prelude::*;

pub(super) fn page(edition: &Edition) -> Html {
    html! {
        <>
            { opening(edition, View::Method) }
            { section("how", edition.content.texts.method_title(), None, entries(edition, edition.content.deck(Deck::Method))) }
        </>
    }
}
