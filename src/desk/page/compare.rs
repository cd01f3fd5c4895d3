//! The whole side-by-side table, and the tissues inside each type.

use super::opening;
use crate::app::view::View;
use crate::desk::content::{Content, Group, Row};
use crate::desk::edition::{Book, Edition};
use crate::desk::part;
use yew::prelude::*;

pub(super) fn page(edition: &Edition, book: Book) -> Html {
    let content = &edition.content;
    html! {
        <>
            { opening(edition, View::Compare) }
            <div class="comparing">
                { part::picks::cells(edition, &content.rows().collect::<Vec<_>>(), part::picks::ways(content)) }
                { contents(content) }
                { part::comparison::table(book, &groups(content)) }
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
