//! Harms, kept apart: in regulated treatment and in unregulated clinics, with numbers. Then ethics and consent.

use super::exhibits::{chances, exhibits, openers};
use super::{entries, opening, section};
use crate::app::view::View;
use crate::desk::content::{CellId, Deck};
use crate::desk::edition::Book;
use crate::desk::edition::Edition;
use crate::desk::evidence::ExhibitPage;
use crate::desk::part::fold::part;
use crate::desk::part::prose::prose;
use yew::prelude::*;

pub(super) fn page(edition: &Edition, book: Book) -> Html {
    let content = book.content;
    let words = &book.evidence.words;
    html! {
        <>
            { opening(edition, View::Risks) }
            { openers(edition, book, ExhibitPage::Risks) }
            { chances(edition, book, ExhibitPage::Risks) }
            { section(edition, "regulated", words.risks_title(), Some(words.risks_intro()), entries(book, content.deck(Deck::Risks))) }
            { part("numbers", words.exhibits_title(), None, html! {
                <>
                    { exhibits(edition, book, ExhibitPage::Risks) }
                    <p class="empty-picture"><b>{ &content.cell(CellId::Ipsc).name }</b>{ " " }<span>{ prose(words.empty_ipsc()) }</span></p>
                    <p><a class="button" href={edition.href(View::Numbers)}>{ words.all_numbers() }</a></p>
                </>
            }) }
            { part("unregulated", words.clinics_title(), Some(content.deck(Deck::Clinics).len()), html! {
                <><p class="intro">{ prose(words.clinics_intro()) }</p>{ entries(book, content.deck(Deck::Clinics)) }</>
            }) }
        </>
    }
}
