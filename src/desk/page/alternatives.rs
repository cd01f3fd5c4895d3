//! What else there is, and how a transplant compares with medicines.

use super::{entries, opening, section};
use crate::app::view::View;
use crate::desk::content::Deck;
use crate::desk::edition::{Book, Edition};
use crate::desk::part::prose::prose;
use yew::prelude::*;

pub(super) fn page(edition: &Edition, book: Book) -> Html {
    let content = &edition.content;
    let texts = &content.texts;
    html! {
        <>
            { opening(edition, View::Alternatives) }
            <p class="warning">{ prose(texts.do_not_stop()) }</p>
            { section(edition, "alternatives", texts.alternatives_title(), None, entries(book, content.deck(Deck::Alternatives))) }
        </>
    }
}
