//! Where the cells of each type are taken from: for each type a mark for every answer, and the answers in a closed group.

use super::opening;
use crate::app::view::View;
use crate::desk::content::CellId;
use crate::desk::edition::Edition;
use crate::desk::part::fold::group;
use crate::desk::part::portrait::glyph;
use crate::desk::part::tissues::{matrix, tissues};
use yew::prelude::*;

/// Mesenchymal cells first: of them readers ask which tissue is better.
const ORDER: [CellId; 3] = [CellId::Msc, CellId::Hsc, CellId::Ipsc];

pub(super) fn page(edition: &Edition) -> Html {
    html! {
        <>
            { opening(edition, View::Tissues) }
            <div class="comparing matrices">{ for ORDER.map(|cell| inside(edition, cell)) }</div>
        </>
    }
}

fn inside(edition: &Edition, cell: CellId) -> Html {
    let content = &edition.content;
    let id = format!("inside-{}", cell.slug());
    html! {
        <section key={cell.slug()} class="section inside" aria-labelledby={id.clone()}>
            <h2 id={id} class="with-glyph">{ glyph(cell) }<span>{ &content.page(View::Cell(cell)).title }</span></h2>
            { matrix(content, cell) }
            { group(&format!("answers-{}", cell.slug()), content.texts.tissue_answers(), content.aspects.len(), tissues(content, cell)) }
        </section>
    }
}
