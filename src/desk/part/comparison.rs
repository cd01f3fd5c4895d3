//! The side-by-side table. On a phone each row becomes a card with the sources stacked in it.

use super::card::claims;
use super::portrait::glyph;
use super::prose::prose;
use super::statement::statement;
use crate::app::choice::Selection;
use crate::desk::content::{Cell, CellId, Content, Group, Row, Statement, is_same};
use crate::desk::edition::Book;
use yew::prelude::*;

/// The table of these groups of rows.
///
/// Roles are spelt out because the phone layout takes `display: table` away, and with it what some screen readers know.
pub fn table(book: Book, groups: &[(&Group, Vec<&Row>)]) -> Html {
    let content = book.content;
    html! {
        <div class="scroller" role="region" aria-labelledby="compare-caption">
            <table class="compare" role="table">
                <caption id="compare-caption">{ content.texts.compare_caption() }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col" class="corner">{ content.texts.question() }</th>
                        { for content.cells.iter().map(head) }
                    </tr>
                </thead>
                { for groups.iter().map(|(group, rows)| section(book, group, rows)) }
            </table>
        </div>
    }
}

fn head(cell: &Cell) -> Html {
    html! {
        <th key={cell.id.slug()} role="columnheader" scope="col" class={column(cell.id)}>
            <span class="head-name">{ glyph(cell.id) }<b>{ &cell.short }</b></span>
            <span class="head-full">{ &cell.name }</span>
        </th>
    }
}

fn section(book: Book, group: &Group, rows: &[&Row]) -> Html {
    html! {
        <tbody key={group.id.clone()} role="rowgroup" data-same={same_code(rows)} data-more={more(rows)}>
            <tr role="row" class="group-head">
                <th role="rowheader" scope="rowgroup" colspan="2" id={group.anchor()}>{ &group.question }</th>
            </tr>
            { for rows.iter().map(|item| row(book, item)) }
        </tbody>
    }
}

fn row(book: Book, row: &Row) -> Html {
    let content = book.content;
    html! {
        <tr key={row.id.clone()} role="row" class="row" id={row.id.clone()} data-same={same_code(&[row])} data-more={more(&[row])}>
            <th role="rowheader" scope="row" class="row-question">
                { &row.question }
                { for row.not_comparable.as_ref().map(|why| not_comparable(content, why)) }
                { for (!row.claims.is_empty()).then(|| claims(book, &row.claims)) }
            </th>
            { for CellId::ALL.map(|id| cell(content, id, &row.statements[id.index()])) }
        </tr>
    }
}

fn cell(content: &Content, id: CellId, item: &Statement) -> Html {
    html! {
        <td key={id.slug()} role="cell" class={column(id)}>
            <span class="cell-name" aria-hidden="true">{ glyph(id) }{ &content.cell(id).short }</span>
            { statement(content, item) }
        </td>
    }
}

/// The mark that stands where the eye compares.
fn not_comparable(content: &Content, why: &str) -> Html {
    html! {
        <span class="not-comparable">
            { super::icon("not-comparable", "icon") }
            <span><b>{ content.texts.not_comparable() }</b>{ " " }{ prose(why) }</span>
        </span>
    }
}

fn column(id: CellId) -> Classes {
    classes!(format!("s{}", id.index() + 1), format!("is-{}", id.slug()))
}

/// Whether none of these rows is one of the main ones: a short version leaves them out.
fn more(rows: &[&Row]) -> Option<&'static str> {
    rows.iter().all(|row| !row.home).then_some("")
}

/// The sets of sources for which all these rows are the same: what the style sheet hides under "differences only".
pub fn same_code(rows: &[&Row]) -> Option<String> {
    let codes: Vec<String> =
        Selection::COMPARING.into_iter().filter(|shown| rows.iter().all(|row| is_same(row, *shown))).map(Selection::code).collect();
    (!codes.is_empty()).then(|| codes.join(" "))
}
