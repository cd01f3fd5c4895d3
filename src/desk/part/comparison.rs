//! The side-by-side table: one real table whose rows are closed, each with a few words for each cell. An open row has the whole answers. On
//! a phone the columns keep their order in a closed row; the answers of an open one stand below each other.

use super::basis::{basis, state_mark, state_word};
use super::card::claims;
use super::people::{arms, key};
use super::portrait::glyph;
use super::prose::prose;
use crate::app::choice::Selection;
use crate::app::view::View;
use crate::desk::content::{Cell, CellId, Content, Group, Row, State, Statement, is_same};
use crate::desk::edition::Book;
use crate::desk::evidence::Measure;
use yew::prelude::*;
use yew::virtual_dom::VTag;

/// Where an answer shows the works that it rests on.
#[derive(Clone, Copy, PartialEq)]
enum Works {
    /// In place, in a note.
    InPlace,
    /// How many there are, with the way to the page of the comparison.
    Counted,
}

/// The table of these groups of rows.
///
/// Roles are spelt out because the phone layout takes `display: table` away, and with it what some screen readers know.
pub fn table(book: Book, groups: &[(&Group, Vec<&Row>)]) -> Html {
    whole(book, groups, Works::InPlace)
}

/// The same for a page that is to stay light: text, mark and the number of its works, which leads to the row in the comparison.
pub fn light_table(book: Book, groups: &[(&Group, Vec<&Row>)]) -> Html {
    whole(book, groups, Works::Counted)
}

fn whole(book: Book, groups: &[(&Group, Vec<&Row>)], works: Works) -> Html {
    let content = book.content;
    html! {
        <div class="scroller" role="region" aria-labelledby="compare-caption">
            { for (works == Works::InPlace).then(|| html! { <div class="picture-rule">{ key(book) }</div> }) }
            <table class="compare compare-cells" role="table">
                <caption id="compare-caption">{ content.texts.compare_caption() }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col" class="corner">{ content.texts.question() }</th>
                        { for content.cells.iter().map(head) }
                    </tr>
                </thead>
                { for groups.iter().map(|(group, rows)| section(book, group, rows, works)) }
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

fn section(book: Book, group: &Group, rows: &[&Row], works: Works) -> Html {
    html! {
        <tbody key={group.id.clone()} role="rowgroup" data-same={same_code(rows)}>
            <tr role="row" class="group-head">
                <th role="rowheader" scope="rowgroup" colspan="4" id={group.anchor()}>{ &group.question }</th>
            </tr>
            { for rows.iter().map(|item| row(book, item, works)) }
        </tbody>
    }
}

fn row(book: Book, row: &Row, works: Works) -> Html {
    let content = book.content;
    let is_counted = works == Works::InPlace && row.statements.iter().any(|item| item.measure.is_some());
    html! {
        <tr key={row.id.clone()} role="row" class={classes!("row", is_counted.then_some("row-counted"))} id={row.id.clone()} data-same={same_code(&[row])}>
            <th role="rowheader" scope="row" class="row-question">
                <details class="fold">
                    <summary><span class="fold-title">{ &row.question }</span></summary>
                    <div class="fold-body">
                        { for row.not_comparable.as_ref().map(|why| not_comparable(content, why)) }
                        { for (works == Works::InPlace && !row.claims.is_empty()).then(|| claims(book, &row.claims)) }
                    </div>
                </details>
            </th>
            { for CellId::ALL.map(|id| cell(book, row, id, is_counted, works)) }
        </tr>
    }
}

fn cell(book: Book, row: &Row, id: CellId, is_counted: bool, works: Works) -> Html {
    let content = book.content;
    let item = &row.statements[id.index()];
    html! {
        <td key={id.slug()} role="cell" class={column(id)}>
            { for item.short.as_ref().map(|words| short(content, item.state, words)) }
            { for is_counted.then(|| picture(book, id, item)) }
            { until_found(html! {
                <>
                    <span class="cell-name" aria-hidden="true">{ glyph(id) }{ &content.cell(id).short }</span>
                    <p class="finding-text">{ prose(&item.text) }</p>
                    { if works == Works::InPlace { basis(content, item.into()) } else { counted_works(book, row, item) } }
                </>
            }) }
        </td>
    }
}

/// The answer in a few words behind its mark. The mark has its word for those who cannot see it.
fn short(content: &Content, state: State, words: &str) -> Html {
    html! {
        <p class="short">{ super::icon(state.slug(), "icon") }<span class="sr">{ state_word(content, state) }{ ": " }</span>{ " " }{ words.to_owned() }</p>
    }
}

/// What is hidden in a closed row; a browser that can find words in it opens the row. A tag by hand, because `html!` knows `hidden` as true
/// or false only.
fn until_found(answer: Html) -> Html {
    let mut tag = VTag::new("div");
    tag.add_attribute("class", "long");
    tag.add_attribute("hidden", "until-found");
    tag.add_child(answer);
    tag.into()
}

fn counted_works(book: Book, row: &Row, item: &Statement) -> Html {
    let content = book.content;
    let there = format!("{}#{}", book.edition.href(View::Compare), row.id);
    html! {
        <div class="basis">
            { state_mark(content, item.state) }
            { for item.grade.map(|grade| html! { <span class="grade"><span class="grade-word">{ content.texts.grade() }</span>{ " " }<b>{ grade.letter() }</b></span> }) }
            { for (!item.sources.is_empty()).then(|| html! {
                <a class="works" href={there}>{ content.texts.sources_label() }<span class="note-count">{ item.sources.len() }</span><span class="sr">{ &row.question }</span></a>
            }) }
        </div>
    }
}

/// The people whom the answer speaks of, beside those of its own control group; or, in the same size, that there are none to draw. Between
/// two columns stands the mark that they come from different studies.
fn picture(book: Book, id: CellId, item: &Statement) -> Html {
    let (words, texts) = (&book.evidence.words, &book.content.texts);
    let apart = (id != CellId::Hsc).then(|| {
        html! { <span class="apart">{ super::icon("not-comparable", "icon") }<span class="sr">{ texts.not_comparable() }</span></span> }
    });
    if let Some(measure) = item.measure.as_ref().and_then(|name| book.evidence.measure(name)) {
        return html! {
            <>
                <div class={classes!("picture", format!("result-{}", measure.kind.slug()))}>
                    { for apart }
                    { arms(book, measure, "pair") }
                    { for measure.comparator.is_none().then(|| html! { <p class="ribbon">{ words.without_control() }</p> }) }
                </div>
                { of_whom(book, id, measure) }
            </>
        };
    }
    let nobody_knows = matches!(item.state, State::NoHumanData | State::Unknown);
    let why = if nobody_knows { words.nobody_knows() } else { words.no_people_here() };
    html! { <div class="picture">{ for apart }<p class="hatch"><span>{ why }</span></p></div> }
}

/// What was counted in whom, and how to read it.
fn of_whom(book: Book, id: CellId, measure: &Measure) -> Html {
    let there = format!("{}#{}", book.edition.href(View::Numbers), measure.id);
    html! {
        <p class="of-whom">
            <b class="with-glyph">{ glyph(id) }{ &book.content.cell(id).short }</b>
            { " " }{ prose(&measure.statement) }
            { for measure.caution.as_ref().map(|caution| html! { <>{ " " }{ prose(caution) }</> }) }
            { " " }<a href={there}>{ book.evidence.words.details() }<span class="sr">{ ": " }{ &measure.statement }</span></a>
        </p>
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

/// The sets of sources for which all these rows are the same: what the style sheet hides under "differences only".
pub fn same_code(rows: &[&Row]) -> Option<String> {
    let codes: Vec<String> =
        Selection::COMPARING.into_iter().filter(|shown| rows.iter().all(|row| is_same(row, *shown))).map(Selection::code).collect();
    (!codes.is_empty()).then(|| codes.join(" "))
}
