//! What stem cells are meant to do, what has been shown, in numbers, and what is being studied.

use super::exhibits::exhibits;
use super::{entries, opening, section};
use crate::app::view::View;
use crate::desk::content::Deck;
use crate::desk::edition::Book;
use crate::desk::edition::Edition;
use crate::desk::evidence::ExhibitPage;
use crate::desk::part::fibre::fibre;
use crate::desk::part::fold::part;
use crate::desk::part::promises::promises;
use crate::desk::part::prose::prose;
use yew::prelude::*;

pub(super) fn page(edition: &Edition, book: Book) -> Html {
    let content = book.content;
    let words = &book.evidence.words;
    html! {
        <>
            { opening(edition, View::Benefits) }
            { section(edition, "promises", &content.drawn.promises.heading, None, promises(book)) }
            { section(edition, "myelin", &content.drawn.fibre.heading, None, fibre(book)) }
            { section(edition, "benefits", words.benefits_title(), Some(words.benefits_intro()), entries(book, content.deck(Deck::Benefits))) }
            { section(edition, "numbers", words.exhibits_title(), None, html! {
                <>
                    { exhibits(edition, book, ExhibitPage::Benefits) }
                    <p class="empty-picture"><b>{ &content.cell(crate::desk::content::CellId::Ipsc).name }</b>{ " " }<span>{ prose(words.empty_ipsc()) }</span></p>
                    <p><a class="button" href={edition.href(View::Numbers)}>{ words.all_numbers() }</a></p>
                </>
            }) }
            { part("types", words.types_title(), Some(content.deck(Deck::Types).len()), entries(book, content.deck(Deck::Types))) }
        </>
    }
}
