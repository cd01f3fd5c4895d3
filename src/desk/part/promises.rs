//! What is promised of each kind of cell, what was seen of it in animals and what in people: 27 marks, each with its words. The table is the
//! picture and the content; the works behind each mark open below it.

use super::basis::{Basis, in_line};
use super::fold::fold;
use super::icon;
use super::portrait::glyph;
use crate::app::view::View;
use crate::desk::content::{CellId, Found, PageAnswer, Promise, Promised, Said};
use crate::desk::edition::Book;
use crate::desk::text::fill;
use yew::prelude::*;

/// The table, how to read it, and what each mark rests on.
pub fn promises(book: Book) -> Html {
    let drawn = &book.content.drawn.promises;
    html! {
        <>
            <table class="promises" role="table">
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col"><span class="sr">{ &drawn.kind }</span></th>
                        { for drawn.columns.iter().map(|column| html! { <th role="columnheader" scope="col">{ column }</th> }) }
                    </tr>
                </thead>
                { for drawn.promises.iter().map(|one| promise(book, one)) }
            </table>
            <p class="drawn-key">{ &drawn.legend }</p>
            <div class="entry">{ fold(html! { <h3 class="fold-title">{ &drawn.works }</h3> }, works(book)) }</div>
        </>
    }
}

/// A promise, and a row for each kind.
fn promise(book: Book, promise: &Promise) -> Html {
    html! {
        <tbody role="rowgroup">
            <tr role="row"><th role="rowheader" scope="rowgroup" colspan="4"><a href={format!("#{}", promise.card)}>{ &promise.title }</a></th></tr>
            { for CellId::ALL.iter().zip(&promise.kinds).map(|(cell, kind)| row(book, *cell, kind)) }
        </tbody>
    }
}

fn row(book: Book, cell: CellId, kind: &Promised) -> Html {
    let (said, words, claim) = &kind.claimed;
    let columns = &book.content.drawn.promises.columns;
    let claims = book.edition.href(View::Claims);
    html! {
        <tr role="row" class={format!("is-{}", cell.slug())}>
            <th role="rowheader" scope="row">{ glyph(cell) }{ &book.content.cell(cell).short }</th>
            <td role="cell" data-of={columns[0].clone()}>{ bubble(*said) }<a href={format!("{claims}#{claim}")}>{ words }</a></td>
            { for [(&kind.animals, &columns[1]), (&kind.people, &columns[2])].map(|((found, note), column)| html! { <td role="cell" data-of={column.clone()}>{ icon(mark(*found), "icon") }<span>{ &note.text }</span></td> }) }
        </tr>
    }
}

/// The shape of a mark: those that stand for the states of knowledge everywhere on the site.
fn mark(found: Found) -> &'static str {
    match found {
        Found::InSome => "benefit",
        Found::TooLittle => "too-small",
        Found::NotSeen => "no-benefit",
        Found::Unknown => "unknown",
        Found::NoTest => "no-human-data",
        Found::NotMeant => "not-applicable",
    }
}

/// Something that is said: full where it is said of this kind by its name.
fn bubble(said: Said) -> Html {
    let class = match said {
        Said::OfThisKind => "i-solid bubble-full",
        Said::OfAllKinds => "i-line",
    };
    html! {
        <svg xmlns="http://www.w3.org/2000/svg" class="icon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path class={class} d="M5 4h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7l-5 5v-5H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z" />
        </svg>
    }
}

/// Every mark again, with its state and its works.
fn works(book: Book) -> Html {
    let drawn = &book.content.drawn.promises;
    let item = |cell: CellId, column: &str, note: &PageAnswer| {
        let name = fill(book.evidence.words.both_values(), &[("one", &book.content.cell(cell).short), ("other", column)]);
        // That our sources hold nothing does not say that nobody knows.
        let state = note.state.filter(|_| !note.sources.is_empty());
        html! { <li><span><b>{ name }</b>{ " " }{ &note.text }</span>{ in_line(book.content, Basis { state, ..Basis::from(note) }) }</li> }
    };
    let kinds = |promise: &Promise| -> Html {
        let kinds = CellId::ALL.into_iter().zip(&promise.kinds);
        kinds
            .flat_map(|(cell, kind)| {
                [item(cell, &drawn.columns[1], &kind.animals.1), item(cell, &drawn.columns[2], &kind.people.1)]
            })
            .collect()
    };
    html! { <>{ for drawn.promises.iter().map(|promise| html! { <><h4>{ &promise.title }</h4><ul class="mark-works">{ kinds(promise) }</ul></> }) }</> }
}
