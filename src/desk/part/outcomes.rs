//! What a transplant and drugs do, outcome by outcome. Each row is a result of one study: where that has no control group of its own, a hatch
//! stands in the place of the other figure, and never the figure of another study.

use super::basis::in_line;
use super::figure::figure;
use super::prose::prose;
use crate::app::view::View;
use crate::desk::chart::Scale;
use crate::desk::content::{CellId, Outcome, OutcomeFigures};
use crate::desk::edition::Book;
use crate::desk::evidence::figures::{ends, share};
use crate::desk::evidence::{Amount, Measure};
use yew::prelude::*;

/// The table, and what it cannot tell.
pub fn outcomes(book: Book) -> Html {
    let (content, drawn) = (book.content, &book.content.drawn.outcomes);
    // The names of the two sides are those of the pictures on the start page.
    let sides = content.home.factbox.arrays.iter().map(|array| html! { <th role="columnheader" scope="col">{ &array.label }</th> });
    html! {
        <>
            <table class="outcomes is-hsc" role="table">
                <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">{ &drawn.outcome }</th>{ for sides }</tr></thead>
                <tbody role="rowgroup">{ for drawn.rows.iter().map(|one| row(book, one)) }</tbody>
            </table>
            <p class="drawn-key">{ prose(&drawn.caution.text) }</p>
            { in_line(content, (&drawn.caution).into()) }
        </>
    }
}

fn row(book: Book, outcome: &Outcome) -> Html {
    let numbers = book.edition.href(View::Numbers);
    let cells = match &outcome.figures {
        OutcomeFigures::Result(id) => book.evidence.measure(id).map(|measure| {
            let treated = side(
                &format!("{numbers}#{id}"),
                figure(book, measure, &measure.amount),
                bar(&measure.amount, range(measure, &measure.amount)),
            );
            let other = measure.comparator.as_ref().map(|other| {
                side(
                    &format!("{numbers}#{id}"),
                    figure(book, measure, &other.amount),
                    bar(&other.amount, range(measure, &other.amount)),
                )
            });
            (treated, other)
        }),
        OutcomeFigures::Deaths(row) => {
            let row = book.content.rows().find(|one| one.id == *row);
            let short = row.and_then(|row| row.statements[CellId::Hsc.index()].short.clone());
            let range = book.content.home.factbox.deaths.range;
            let reported = Amount { value: None, low: None, high: None, count: None, of: None };
            short.map(|short| (side(&format!("{numbers}#about-hsc-mortality"), short, bar(&reported, Some(range))), None))
        }
    };
    let (treated, other) = cells.unwrap_or_default();
    let name = |side: usize| book.content.home.factbox.arrays.get(side).map(|array| array.label.clone());
    html! {
        <tr role="row">
            <th role="rowheader" scope="row"><span>{ &outcome.label }</span><small>{ &outcome.study }</small></th>
            <td role="cell" data-of={name(0)}>{ treated }</td>
            { other.map_or_else(
                || html! { <td role="cell" data-of={name(1)} class="not-compared"><span>{ &book.content.drawn.outcomes.not_compared }</span></td> },
                |other| html! { <td role="cell" data-of={name(1)} class="side-other">{ other }</td> },
            ) }
        </tr>
    }
}

fn range(measure: &Measure, amount: &Amount) -> Option<(f64, f64)> {
    ends(measure, amount).map(|ends| (ends.low, ends.high))
}

/// A figure that leads to its place among the numbers, and its bar.
fn side(href: &str, figure: String, bar: Html) -> Html {
    html! { <><a href={href.to_owned()}>{ figure }</a>{ bar }</> }
}

/// Of 100 people: filled up to the value, a stroke over the range.
fn bar(amount: &Amount, ends: Option<(f64, f64)>) -> Html {
    let scale = Scale { from: 0.0, to: 100.0, left: 1.0, length: 98.0 };
    let value = share(amount).map(|share| format!("M1 4h{}v8H1z", scale.place(share * 100.0) - 1.0));
    let range = ends.map(|(low, high)| format!("M{} 8H{}", scale.place(low), scale.place(high)));
    html! {
        <svg xmlns="http://www.w3.org/2000/svg" class="outcome-bar" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <path class="bar-all" d="M1 4h98v8H1z" />
            { for value.map(|d| html! { <path class="bar-value" d={d} /> }) }
            { for range.map(|d| html! { <path class="bar-range" d={d} /> }) }
        </svg>
    }
}
