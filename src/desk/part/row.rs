//! A row of the comparison by itself, on a page that gathers rows about one question.

use super::fold::fold;
use super::portrait::glyph;
use super::statement::statement;
use crate::desk::content::{CellId, Row};
use crate::desk::edition::Book;
use yew::prelude::*;

/// The row, closed: the question; open: the answer for each cell.
pub fn gathered(book: Book, row: &Row) -> Html {
    let content = book.content;
    let body = html! {
        <dl class="answers">
            { for CellId::ALL.map(|id| html! {
                <div key={id.slug()} class={format!("answer is-{}", id.slug())}>
                    <dt class="with-glyph">{ glyph(id) }<span>{ &content.cell(id).short }</span></dt>
                    <dd>{ statement(content, &row.statements[id.index()]) }</dd>
                </div>
            }) }
        </dl>
    };
    html! { <article key={row.id.clone()} class="entry" id={row.id.clone()}>{ fold(html! { <h3 class="entry-title">{ &row.question }</h3> }, body) }</article> }
}
