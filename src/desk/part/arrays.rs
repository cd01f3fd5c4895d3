//! Groups of people that open a page: two groups for each result, or the people of a result one by one.

use super::figure::counts;
use super::people::{arms, key, picture};
use crate::desk::edition::Book;
use crate::desk::evidence::figures::figures;
use crate::desk::evidence::{Exhibit, ExhibitRow, Measure};
use crate::desk::text::{fill, number};
use yew::prelude::*;

/// Both groups of each result, the same size, each beside its own control group.
pub fn pairs(book: Book, exhibit: &Exhibit, numbers_page: &str) -> Html {
    let pair = |row: &ExhibitRow| {
        let measure = book.evidence.result(row.measure);
        html! {
            <div key={measure.id.clone()} class={class(measure)}>
                { name(row, measure, numbers_page) }
                <p class="pairs-filled">{ &row.filled }</p>
                { arms(book, measure, "pair") }
            </div>
        }
    };
    // Real people, and shares without a range, have one fill.
    let has_range = |measure: &Measure| figures(measure, &measure.amount).is_some_and(|drawn| drawn.below + drawn.above > 0);
    let ranged = exhibit.rows.iter().any(|row| has_range(book.evidence.result(row.measure)));
    html! { <><div class="pairs">{ for exhibit.rows.iter().map(pair) }</div>{ for ranged.then(|| key(book)) }</> }
}

/// Each person once: those in whom it happened solid, the others outlined. Both add up to all who were looked at.
pub fn one_by_one(book: Book, exhibit: &Exhibit, numbers_page: &str) -> Html {
    html! { <div class="pairs">{ for exhibit.rows.iter().filter_map(|row| group(book, row, numbers_page)) }</div> }
}

fn group(book: Book, row: &ExhibitRow, numbers_page: &str) -> Option<Html> {
    let measure = book.evidence.result(row.measure);
    let mut drawn = figures(measure, &measure.amount)?;
    let show = |count: u32| number(f64::from(count), book.content.lang);
    let part = |count: u32, said: &str| fill(book.evidence.words.people_part(), &[("n", &show(count)), ("what", said)]);
    let filled = drawn.filled();
    let others = drawn.base - filled;
    let said = [part(filled, &row.filled), part(others, &row.others)];
    let label = fill(book.evidence.words.both_values(), &[("one", &said[0]), ("other", &said[1])]);
    let label = fill(book.evidence.words.named_value(), &[("name", &row.name), ("value", &label)]);
    // Everyone is told of: nobody is left faint.
    drawn.above = others;
    let [happened, rest] = said;
    Some(html! {
        <div key={measure.id.clone()} class={class(measure)}>
            { name(row, measure, numbers_page) }
            <div class="one-by-one">
                { picture(drawn, &label) }
                <p>{ for counts(book, &measure.amount).map(|counts| html! { <b>{ counts }</b> }) }</p>
                <ul>
                    <li class="part-on">{ happened }</li>
                    <li class="part-off">{ rest }</li>
                </ul>
            </div>
        </div>
    })
}

fn class(measure: &Measure) -> Classes {
    classes!("pairs-row", measure.subject.cell().map(|cell| format!("is-{}", cell.slug())))
}

fn name(row: &ExhibitRow, measure: &Measure, numbers_page: &str) -> Html {
    html! { <a class="ranges-name" href={format!("{numbers_page}#{}", measure.id)}>{ &row.name }</a> }
}
