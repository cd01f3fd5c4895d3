//! A row for each result on one line of numbers: a mark at the value, lighter below it, outlined above it as far as the range goes. The words
//! in the row say the same, and the table below has the facts.

use super::figure::{counted, exact, figure, range_plain};
use super::prose::prose;
use crate::desk::chart::Scale;
use crate::desk::edition::Book;
use crate::desk::evidence::figures::{ends, share};
use crate::desk::evidence::{Exhibit, ExhibitForm, ExhibitRow, Measure};
use crate::desk::text::{fill, number};
use yew::prelude::*;

/// The room of a line in units of its drawing; the style sheet stretches it.
const LENGTH: f64 = 240.0;

/// The picture of an exhibit whose results stand in one frame, with its table.
pub fn ranges(book: Book, exhibit: &Exhibit, numbers_page: &str) -> Html {
    let mut rows: Vec<(&ExhibitRow, &Measure)> = exhibit.rows.iter().map(|row| (row, book.evidence.result(row.measure))).collect();
    if exhibit.form == ExhibitForm::Bars {
        let often = |measure: &Measure| share(&measure.amount).unwrap_or_default();
        rows.sort_by(|(_, one), (_, other)| often(other).total_cmp(&often(one)));
    }
    let scale = Scale { from: 0.0, to: if exhibit.form == ExhibitForm::Strip { 12.0 } else { 100.0 }, left: 0.0, length: LENGTH };
    html! {
        <figure class={classes!("ranges", format!("ranges-{}", exhibit.form.slug()))}>
            { axis(book, &scale, &rows) }
            <ol>{ for rows.iter().map(|(row, measure)| line(book, &scale, row, measure, numbers_page)) }</ol>
            { table(book, exhibit, &rows, numbers_page) }
        </figure>
    }
}

/// The numbers above the lines; said aloud, they are the picture in one sentence.
fn axis(book: Book, scale: &Scale, rows: &[(&ExhibitRow, &Measure)]) -> Html {
    html! {
        <div class="ranges-axis" role="img" aria-label={said(book, rows)}>
            <span>{ book.evidence.words.per_100() }</span>
            <span class="ranges-ticks">{ for [0.0, 0.25, 0.5, 0.75, 1.0].map(|part| html! { <span>{ number(scale.to * part, book.content.lang) }</span> }) }</span>
        </div>
    }
}

/// How many results there are, between which values they lie, and how far their ranges reach.
pub fn said(book: Book, rows: &[(&ExhibitRow, &Measure)]) -> String {
    let (mut values, mut reach) = ((f64::INFINITY, 0.0_f64), (f64::INFINITY, 0.0_f64));
    for measure in rows.iter().map(|(_, measure)| measure) {
        let value = measure.amount.value.or_else(|| share(&measure.amount).map(|share| share * 100.0));
        for (ends, known) in [(value.map(|value| (value, value)), &mut values), (range(measure), &mut reach)] {
            if let Some((low, high)) = ends {
                *known = (known.0.min(low), known.1.max(high));
            }
        }
    }
    let show = |value: f64| number((value * 10.0).round() / 10.0, book.content.lang);
    let parts = [
        ("n", rows.len().to_string()),
        ("low", show(values.0)),
        ("high", show(values.1)),
        ("from", show(reach.0)),
        ("to", show(reach.1)),
    ];
    fill(book.evidence.words.ranges_said(), &parts.each_ref().map(|(key, value)| (*key, value.as_str())))
}

fn range(measure: &Measure) -> Option<(f64, f64)> {
    ends(measure, &measure.amount).map(|ends| (ends.low, ends.high))
}

fn line(book: Book, scale: &Scale, row: &ExhibitRow, measure: &Measure, numbers_page: &str) -> Html {
    html! {
        <li key={measure.id.clone()} class={format!("result-{}", measure.kind.slug())}>
            <p><a class="ranges-name" href={format!("{numbers_page}#{}", measure.id)}>{ &row.name }</a></p>
            { strip(scale, range(measure), share(&measure.amount).map(|share| share * 100.0), measure.people) }
            <span class="ranges-end"><b>{ figure(book, measure, &measure.amount) }</b><span>{ range_plain(book, measure) }</span>{ people(book, measure) }</span>
        </li>
    }
}

/// How many people a share was measured in, where the figure does not say it.
fn people(book: Book, measure: &Measure) -> Html {
    let people = measure.people.filter(|_| counted(book, measure, &measure.amount).is_none());
    let said =
        people.map(|people| fill(book.evidence.words.people_studied(), &[("n", &number(f64::from(people), book.content.lang))]));
    html! { <>{ for said.map(|said| html! { <span>{ said }</span> }) }</> }
}

/// A value with its range on a line; a range that leaves the line ends in an arrow, and without one the line is dashed. The mark is larger
/// the more people were looked at.
pub fn strip(scale: &Scale, range: Option<(f64, f64)>, value: Option<f64>, people: Option<u32>) -> Html {
    let at = |number: f64| scale.place(number);
    let middle = |low: f64, high: f64| value.unwrap_or(high).clamp(low, high);
    let bar = |from: f64, to: f64| format!("M{} 5V15H{}V5Z", at(from), at(to));
    let weight = 4.5 + (f64::from(people.unwrap_or_default()) / 9.0).sqrt().min(11.5);
    html! {
        <svg xmlns="http://www.w3.org/2000/svg" class="strip-line" viewBox="0 0 240 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            { for range.map(|(low, high)| html! {
                <><path class="range-above" d={bar(middle(low, high), high)} /><path class="range-below" d={bar(low, middle(low, high))} /></>
            }) }
            { for range.filter(|(_, high)| *high > scale.to).map(|_| html! { <path class="range-more" d="M236 3l5 7l-5 7" /> }) }
            { for range.is_none().then(|| html! { <path class="range-none" d="M0 10h240" /> }) }
            { for value.map(|value| html! { <path class="strip-dot" d={format!("M{} 10h0", at(value))} stroke-width={format!("{weight:.1}")} /> }) }
        </svg>
    }
}

fn table(book: Book, exhibit: &Exhibit, rows: &[(&ExhibitRow, &Measure)], numbers_page: &str) -> Html {
    let words = &book.evidence.words;
    html! {
        <details class="facts-fold">
            <summary>{ words.chart_rows() }</summary>
            { for exhibit.form.opens().then(|| html! { <p class="intro">{ prose(&exhibit.lead) }</p> }) }
            <div class="scroller" role="region" tabindex="0" aria-label={format!("{} {}", words.chart_rows(), exhibit.title)}>
                <table class="chart-table">
                    <caption>{ &exhibit.title }</caption>
                    <thead><tr>
                        { for [words.fact_population(), words.result_word(), words.fact_range(), words.fact_years(), words.fact_period()]
                            .into_iter().map(|name| html! { <th scope="col">{ name }</th> }) }
                    </tr></thead>
                    <tbody>
                        { for rows.iter().map(|(row, measure)| html! {
                            <tr>
                                <th scope="row"><a href={format!("{numbers_page}#{}", measure.id)}>{ &row.name }</a>{ " " }<span>{ &measure.population }</span></th>
                                <td>{ figure(book, measure, &measure.amount) }</td>
                                <td>{ exact(book, measure) }</td>
                                <td>{ measure.years.as_deref().unwrap_or(words.not_reported()) }</td>
                                <td>{ measure.period.as_deref().unwrap_or(words.not_reported()) }</td>
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
        </details>
    }
}
