//! The whole side-by-side table, and the tissues inside each type.

use super::opening;
use crate::app::view::View;
use crate::desk::content::{CellId, Content, Group, Row};
use crate::desk::edition::Edition;
use crate::desk::part;
use crate::desk::part::portrait::glyph;
use yew::prelude::*;

pub(super) fn page(edition: &Edition) -> Html {
    let content = &edition.content;
    html! {
        <>
            { opening(edition, View::Compare) }
            <div class="comparing">
                { part::picks::cells(edition, &content.rows().collect::<Vec<_>>()) }
                { contents(content) }
                { part::comparison::table(content, &groups(content), &edition.href(View::Claims)) }
                { for CellId::ALL.map(|cell| inside(content, cell)) }
            </div>
        </>
    }
}

fn groups(content: &Content) -> Vec<(&Group, Vec<&Row>)> {
    content.groups.iter().map(|group| (group, group.rows.iter().collect())).collect()
}

/// Jumps to the groups of questions. Closed, so that on a phone the comparison itself begins on the first screen.
fn contents(content: &Content) -> Html {
    html! {
        <nav class="contents" aria-label={content.texts.on_this_page().to_owned()}>
            <details>
                <summary>{ content.texts.on_this_page() }</summary>
                <ul>{ for content.groups.iter().map(|group| html! {
                    <li data-same={part::comparison::same_code(&group.rows.iter().collect::<Vec<_>>())}>
                        <a href={format!("#{}", group.anchor())}>{ &group.question }</a>
                    </li>
                }) }</ul>
            </details>
        </nav>
    }
}

fn inside(content: &Content, cell: CellId) -> Html {
    let id = format!("inside-{}", cell.slug());
    html! {
        <section key={cell.slug()} class={format!("section inside s{}", cell.index() + 1)} aria-labelledby={id.clone()}>
            <h2 id={id} class="with-glyph">{ glyph(cell) }<span>{ content.texts.tissues_title() }{ " " }{ &content.cell(cell).short }</span></h2>
            { part::tissues::tissues(content, cell) }
        </section>
    }
}
