//! Figures of people that one can count: both arms of a result side by side, filled from the bottom. Solid up to the low end of the range,
//! lighter up to the value, outlined up to the high end.

use super::figure::{figure, range_of};
use crate::desk::chart::{Run, extent, run};
use crate::desk::edition::Book;
pub use crate::desk::evidence::figures::counts_people;
use crate::desk::evidence::figures::{Figures, figures};
use crate::desk::evidence::{Amount, Measure};
use crate::desk::text::{fill, number};
use yew::prelude::*;

/// The picture of a result: the real people of small arms, else 100, or 1,000 where it is rare.
pub fn people(book: Book, measure: &Measure) -> Html {
    let alone = measure.comparator.is_none();
    html! {
        <div class="people">
            { arms(book, measure, if alone { "arms arms-one" } else { "arms" }) }
            { for alone.then(|| html! { <p class="no-control">{ book.evidence.words.without_control() }</p> }) }
        </div>
    }
}

/// Both arms, or the only one.
pub fn arms(book: Book, measure: &Measure, class: &'static str) -> Html {
    let treated = measure.comparator.as_ref().map_or("", |_| book.evidence.words.arm_treated());
    let arms = std::iter::once((&measure.amount, treated))
        .chain(measure.comparator.iter().map(|other| (&other.amount, other.name.as_str())));
    html! { <div class={class}>{ for arms.filter_map(|(amount, name)| arm(book, measure, amount, name)) }</div> }
}

/// How to read every picture of people: once on a page that shows any, not in each box.
pub fn legend<'a>(book: Book, measures: impl Iterator<Item = &'a Measure>) -> Html {
    let words = &book.evidence.words;
    let drawn: Vec<&Measure> = measures.filter(|measure| counts_people(measure)).collect();
    let without = drawn.iter().any(|measure| measure.comparator.is_none());
    html! {
        <>
            { for (!drawn.is_empty()).then(|| html! {
                <div class="people-rule">
                    { key(book) }
                    <p>{ words.picture_real() }{ " " }{ words.rounding() }{ for without.then(|| html! { <>{ " " }{ words.no_control() }</> }) }</p>
                </div>
            }) }
        </>
    }
}

/// What a figure is, and its three fills.
pub fn key(book: Book) -> Html {
    let words = &book.evidence.words;
    let fills = [(FILLS[0], words.key_low()), (FILLS[1], words.key_value()), (FILLS[2], words.key_high())];
    let one = run(0, 1, 1, 1);
    html! {
        <ul class="people-key">
            <li>{ words.picture_legend() }</li>
            { for fills.into_iter().map(|(class, word)| html! {
                <li>
                    <svg xmlns="http://www.w3.org/2000/svg" class="figures" viewBox="0 0 10 10" aria-hidden="true" focusable="false">{ filled(class, &one) }</svg>
                    { word.to_owned() }
                </li>
            }) }
        </ul>
    }
}

fn arm(book: Book, measure: &Measure, amount: &Amount, name: &str) -> Option<Html> {
    let (words, lang) = (&book.evidence.words, book.content.lang);
    let group = figures(measure, amount)?;
    let show = |count: u32| number(f64::from(count), lang);
    let range = range_of(book, measure, amount);
    let said = fill(words.picture_of(), &[("filled", &show(group.filled())), ("base", &show(group.base))]);
    let label = fill(words.picture_said(), &[("figures", &said), ("range", &range)]);
    Some(html! {
        <figure class="arm">
            <figcaption>{ for (!name.is_empty()).then(|| html! { <span>{ name }</span> }) }<b>{ figure(book, measure, amount) }</b></figcaption>
            { picture(group, &label) }
            <p>{ range }{ for (group.base == 1000).then(|| html! { <span class="per">{ words.per_1000() }</span> }) }</p>
        </figure>
    })
}

/// The fills of figures: up to the low end, to the value, to the high end, and all others.
const FILLS: [&str; 4] = ["figures-on", "figures-below", "figures-above", "figures-off"];

/// The drawing of a group of figures, with the sentence that says the same.
pub fn picture(group: Figures, label: &str) -> Html {
    let columns = if group.base > 100 { 40 } else { 10 };
    let (width, height) = extent(group.base, columns);
    let ends = [group.sure, group.filled(), group.filled() + group.above, group.base];
    let starts = [0, ends[0], ends[1], ends[2]];
    let parts = starts.into_iter().zip(ends).map(|(from, to)| run(from, to, group.base, columns));
    html! {
        <svg xmlns="http://www.w3.org/2000/svg" class="figures" viewBox={format!("0 0 {width} {height}")} role="img" aria-label={label.to_owned()}>
            { for FILLS.into_iter().zip(parts).filter(|(_, run)| !run.heads.is_empty()).map(|(class, run)| filled(class, &run)) }
        </svg>
    }
}

/// One part of the drawing. What lies in the range has a rim: its figures are drawn once more inside themselves.
fn filled(class: &'static str, drawn: &Run) -> Html {
    let rimmed = class == FILLS[1] || class == FILLS[2];
    let inner = || html! { <g class="inside"><path class="heads" d={drawn.heads.clone()} /><path class="bodies" d={drawn.bodies.clone()} /></g> };
    html! {
        <g class={class}>
            <path class="heads" d={drawn.heads.clone()} /><path class="bodies" d={drawn.bodies.clone()} />
            { for rimmed.then(inner) }
        </g>
    }
}
