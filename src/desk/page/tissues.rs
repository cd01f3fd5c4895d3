//! Where the cells of each type are taken from.

use super::opening;
use crate::app::view::View;
use crate::desk::content::CellId;
use crate::desk::edition::Edition;
use crate::desk::part::portrait::glyph;
use crate::desk::part::tissues::tissues;
use yew::prelude::*;

/// Mesenchymal cells first: of them readers ask which tissue is better.
const ORDER: [CellId; 3] = [CellId::Msc, CellId::Hsc, CellId::Ipsc];

pub(super) fn page(edition: &Edition) -> Html {
    html! {
        <>
            { opening(edition, View::Tissues) }
            <div class="comparing">{ for ORDER.map(|cell| inside(edition, cell)) }</div>
        </>
    }
}

fn inside(edition: &Edition, cell: CellId) -> Html {
    let content = &edition.content;
    let id = format!("inside-{}", cell.slug());
    html! {
        <section key={cell.slug()} class="section inside" aria-labelledby={id.clone()}>
            <h2 id={id} class="with-glyph">{ glyph(cell) }<span>{ content.texts.tissues_title() }{ " " }{ &content.cell(cell).short }</span></h2>
            { tissues(content, cell) }
        </section>
    }
}
