//! How many people with each kind of cell were studied: a dot is ten people.

use super::portrait::glyph;
use super::prose::prose;
use crate::desk::content::CellId;
use crate::desk::edition::Book;
use yew::prelude::*;

/// The row of the comparison that says it, and the people of a dot.
const ROW: &str = "people-studied";
const PER_DOT: f64 = 10.0;
/// Dots in a line, and from one to the next.
const COLUMNS: u32 = 60;
const STEP: u32 = 5;

/// A line for each kind, with its statement; a hatch where nobody was studied.
pub fn crowd(book: Book) -> Html {
    let words = &book.evidence.words;
    html! {
        <div class="opener">
            <p><b>{ words.crowd_title() }</b></p>
            <ul class="crowds">{ for CellId::ALL.into_iter().map(|cell| kind(book, cell)) }</ul>
            <p class="picture-note">{ words.crowd_rule() }</p>
        </div>
    }
}

fn kind(book: Book, cell: CellId) -> Html {
    let said =
        book.content.rows().find(|row| row.id == ROW).map(|row| row.statements[cell.index()].text.as_str()).unwrap_or_default();
    let measure = book.evidence.measure(&format!("{}-{ROW}", cell.slug()));
    let people = measure.and_then(|measure| measure.amount.value);
    let name = &book.content.cell(cell).short;
    html! {
        <li class={format!("is-{}", cell.slug())}>
            <p>
                { glyph(cell) }{ " " }
                { match measure {
                    Some(measure) => html! { <a href={format!("#{}", measure.id)}>{ name }</a> },
                    None => html! { <b>{ name }</b> },
                } }
                { " " }<span>{ prose(said) }</span>
            </p>
            { match people {
                Some(people) => dots(people, said),
                None => html! { <div class="crowd-nobody"></div> },
            } }
        </li>
    }
}

/// As many dots as there were tens of people, drawn as dashed lines.
fn dots(people: f64, said: &str) -> Html {
    let mut left = 0_u32;
    while (f64::from(left) + 0.5) * PER_DOT <= people {
        left += 1;
    }
    let lines = left.div_ceil(COLUMNS);
    let line = |at: u32| format!("M3 {}h{}.1", at * STEP + 3, (left - at * COLUMNS).min(COLUMNS).saturating_sub(1) * STEP);
    let drawn: String = (0..lines).map(line).collect();
    html! {
        <svg xmlns="http://www.w3.org/2000/svg" class="crowd" viewBox={format!("0 0 {} {}", COLUMNS * STEP + 2, lines * STEP + 2)} role="img" aria-label={said.to_owned()}><path d={drawn} /></svg>
    }
}
