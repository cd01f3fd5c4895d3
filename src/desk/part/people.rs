//! Figures of people that one can count: both arms side by side, the same size, filled from the bottom.

use super::figure::{counts, figure};
use crate::desk::chart::{Run, extent, run};
use crate::desk::edition::Book;
pub use crate::desk::evidence::figures::counts_people;
use crate::desk::evidence::figures::{Figures, figures};
use crate::desk::evidence::{Amount, Measure};
use crate::desk::text::{fill, number};
use yew::prelude::*;

/// The picture of a result per 100 or 1,000 people.
pub fn people(book: Book, measure: &Measure, base: u32) -> Html {
    let words = &book.evidence.words;
    html! {
        <div class="people">
            { arms("arms", book, measure, |_| base, |amount| figure(book, measure, amount)) }
            { for measure.comparator.is_none().then(|| html! { <p class="no-control">{ words.without_control() }</p> }) }
        </div>
    }
}

/// The people themselves where at most 100 were looked at in each arm, else of 100: for a table, without words around it.
pub fn counted(book: Book, measure: &Measure) -> Html {
    let looked_at = [Some(&measure.amount), measure.comparator.as_ref().map(|other| &other.amount)];
    let is_small = looked_at.into_iter().flatten().all(|amount| amount.of.is_some_and(|of| (1..=100).contains(&of)));
    let base = |amount: &Amount| amount.of.filter(|_| is_small).unwrap_or(100);
    arms("pair", book, measure, base, |amount| counts(book, amount).unwrap_or_else(|| figure(book, measure, amount)))
}

/// Both arms, or the only one.
fn arms(
    class: &'static str,
    book: Book,
    measure: &Measure,
    base: impl Fn(&Amount) -> u32,
    headline: impl Fn(&Amount) -> String,
) -> Html {
    let treated = measure.comparator.as_ref().map_or("", |_| book.evidence.words.arm_treated());
    let arms = std::iter::once((&measure.amount, treated))
        .chain(measure.comparator.iter().map(|other| (&other.amount, other.name.as_str())));
    let drawn = |(amount, name)| Some(arm(book, figures(amount, base(amount))?, name, &headline(amount)));
    html! { <div class={class}>{ for arms.filter_map(drawn) }</div> }
}

/// What is said of every picture of people: once above those that a page or a part of it shows, not in each.
pub fn legend<'a>(book: Book, measures: impl Iterator<Item = &'a Measure>) -> Html {
    let words = &book.evidence.words;
    let drawn: Vec<&Measure> = measures.filter(|measure| counts_people(measure)).collect();
    let without = drawn.iter().any(|measure| measure.comparator.is_none());
    html! {
        <>
            { for (!drawn.is_empty()).then(|| html! {
                <p class="people-rule">
                    { words.picture_legend() }{ " " }{ words.rounding() }{ for without.then(|| html! { <>{ " " }{ words.no_control() }</> }) }
                </p>
            }) }
        </>
    }
}

fn arm(book: Book, group: Figures, name: &str, headline: &str) -> Html {
    let words = &book.evidence.words;
    let lang = book.content.lang;
    let show = |count: u32| number(f64::from(count), lang);
    let said = fill(words.picture_of(), &[("filled", &show(group.filled)), ("base", &show(group.base))]);
    let more = (group.half > 0).then(|| fill(words.picture_range(), &[("half", &show(group.half))]));
    let label = [Some(said), more].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let (view, parts) = parts_of(group);
    html! {
        <figure class="arm">
            <figcaption>{ for (!name.is_empty()).then(|| html! { <span>{ name }</span> }) }<b>{ headline }</b></figcaption>
            <svg xmlns="http://www.w3.org/2000/svg" class="figures" viewBox={view} role="img" aria-label={label.clone()}>
                { for parts.iter().map(|(class, run)| figures_of(class, run)) }
            </svg>
            <p>{ label }</p>
        </figure>
    }
}

/// The drawing of an amount of people by itself; `None` where it counts no people.
pub fn drawing(amount: &Amount, base: u32) -> Option<(String, [(&'static str, Run); 3])> {
    figures(amount, base).map(parts_of)
}

/// The box of the drawing, and its parts with their classes.
fn parts_of(group: Figures) -> (String, [(&'static str, Run); 3]) {
    let columns = if group.base > 100 { 40 } else { 10 };
    let (width, height) = extent(group.base, columns);
    let most = group.filled + group.half;
    let part = |from, to| run(from, to, group.base, columns);
    let parts = [
        ("figures-off", part(most, group.base)),
        ("figures-half", part(group.filled, most)),
        ("figures-on", part(0, group.filled)),
    ];
    (format!("0 0 {width} {height}"), parts)
}

/// One part of the drawing.
pub fn figures_of(class: &'static str, drawn: &Run) -> Html {
    html! { <g class={class}><path class="heads" d={drawn.heads.clone()} /><path class="bodies" d={drawn.bodies.clone()} /></g> }
}
