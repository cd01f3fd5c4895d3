//! Where the cells of each type are taken from: for each type a mark for every answer, and the answers in a closed group.

use super::opening;
use crate::app::view::View;
use crate::desk::content::CellId;
use crate::desk::edition::Edition;
use crate::desk::part::fold::{group, part};
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

/// The first kind stands open, the others are closed.
fn inside(edition: &Edition, cell: CellId) -> Html {
    let content = &edition.content;
    let (id, title) = (format!("inside-{}", cell.slug()), &content.page(View::Cell(cell)).title);
    let body = html! {
        <>
            { matrix(content, cell) }
            { group(&format!("answers-{}", cell.slug()), content.texts.tissue_answers(), content.aspects.len(), tissues(content, cell)) }
        </>
    };
    if cell != ORDER[0] {
        return html! { <div key={cell.slug()} class="inside">{ part(&id, title, Some(content.tissues_of(cell).count()), body) }</div> };
    }
    html! {
        <section key={cell.slug()} class="section inside" aria-labelledby={id.clone()}>
            <h2 id={id} class="with-glyph">{ glyph(cell) }<span>{ title }</span></h2>
            { body }
        </section>
    }
}
