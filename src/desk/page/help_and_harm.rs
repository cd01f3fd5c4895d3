//! What a transplant and medicines do, for good and for harm.

use super::gathered::results;
use super::{opening, section};
use crate::app::view::View;
use crate::desk::edition::{Book, Edition};
use crate::desk::evidence::Measure;
use crate::desk::part;
use yew::prelude::*;

/// The pages of the same entry, which tell the rest.
const REST: [View; 4] = [View::Benefits, View::Risks, View::Progressive, View::Children];

pub(super) fn page(edition: &Edition, book: Book) -> Html {
    let (content, evidence) = (book.content, book.evidence);
    // By what was measured: a transplant first, as the list has it, then medicines. Each result is a row of its own.
    let outcome = |measure: &Measure| evidence.topics[measure.topic].title.clone();
    html! {
        <div class="close">
            { opening(edition, View::HelpAndHarm) }
            { section(edition, "outcomes", &content.drawn.outcomes.heading, None, part::outcomes::outcomes(book)) }
            { part::fold::part("factbox", &content.home.factbox.heading, None, part::factbox::factbox(book)) }
            { section(edition, "results", evidence.words.exhibits_title(), None, results(book, View::HelpAndHarm, outcome)) }
            <p class="onward">{ for REST.map(|view| html! { <a class="button" href={edition.href(view)}>{ &content.page(view).menu }</a> }) }</p>
        </div>
    }
}
