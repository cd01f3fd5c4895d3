//! A transplant beside drugs: two dots on a line for each study that counted relapses, and the range of getting worse across "the same".
//! The order is that of the content. Nothing is ranked, and nothing is put on a line with another study.

use super::figure::share;
use super::words;
use crate::app::view::View;
use crate::desk::chart::Scale;
use crate::desk::edition::Book;
use crate::desk::evidence::{Comparator, Design, Measure, Unit};
use crate::desk::text::{fill, number};
use yew::prelude::*;

/// The length of a line, and the ends of the range of a ratio; it is as wide in both directions.
const LENGTH: f64 = 160.0;
const RATIO: f64 = 4.0;
/// The shortest line of rates: 5 per 100 people a year.
const STEP: f64 = 0.05;

/// The results of a page that count relapses in both groups, each with what its study says of getting worse.
pub fn versus(book: Book, view: View) -> Html {
    let words = &book.evidence.words;
    let on_page = || book.evidence.measures.iter().filter(|measure| measure.shown_on.contains(&view));
    let pairs: Vec<(&Measure, &Comparator)> = on_page()
        .filter(|measure| measure.unit == Unit::RatePerPersonYear)
        .filter_map(|measure| Some((measure, measure.comparator.as_ref()?)))
        .collect();
    let values = pairs.iter().flat_map(|(measure, other)| [measure.amount.value, other.amount.value]).flatten();
    let scale = Scale { from: 0.0, to: values.fold(STEP, f64::max), left: 8.0, length: LENGTH - 16.0 };
    let worse = |pair: &Measure, other: &Comparator| {
        let is_of_study = |measure: &&Measure| {
            let same = measure.comparator.as_ref().is_some_and(|found| found.name == other.name);
            same && measure.ms == pair.ms && measure.sources == pair.sources
        };
        on_page().filter(|measure| measure.unit == Unit::HazardRatio).find(is_of_study)
    };
    html! {
        <div class="opener">
            <p class="picture-note">{ fill(words.versus_note(), &[("n", &per_100(book, Some(scale.to)))]) }</p>
            <ul class="picture-key">
                <li><i class="versus-dot"></i><span>{ words.versus_transplant() }</span></li>
                <li><i class="versus-ring"></i><span>{ words.versus_drug() }</span></li>
                <li><i class="versus-middle"></i><span>{ words.versus_same() }</span></li>
            </ul>
            <ul class="versus">{ for pairs.iter().map(|(measure, other)| row(book, measure, other, scale, worse(measure, other))) }</ul>
        </div>
    }
}

fn row(book: Book, measure: &Measure, other: &Comparator, scale: Scale, worse: Option<&Measure>) -> Html {
    let words = &book.evidence.words;
    let (treated, drug) = (per_100(book, measure.amount.value), per_100(book, other.amount.value));
    let relapses = fill(words.versus_relapses(), &[("treated", &treated), ("other", &drug)]);
    let is_random = matches!(measure.design, Design::Rct | Design::MetaAnalysisRct);
    html! {
        <li key={measure.id.clone()}>
            <p class="versus-name">
                <b>{ &other.name }</b>{ " " }<small>{ words::course(words, measure.ms) }</small>
                { for (!is_random).then(|| html! { <>{ " " }<small class="versus-how">{ words.versus_not_randomised() }</small></> }) }
            </p>
            <div>{ dots(measure, other, scale) }{ to(book, measure, &relapses) }</div>
            { match worse {
                Some(result) => html! { <div>{ ratio(result) }{ to(book, result, &worsening(book, result)) }</div> },
                None => html! { <p class="versus-none">{ words.versus_none() }</p> },
            } }
        </li>
    }
}

/// A rate per person as one per 100 people, to a tenth.
fn per_100(book: Book, value: Option<f64>) -> String {
    value.map_or_else(
        || book.evidence.words.not_reported().to_owned(),
        |value| number((value * 1000.0).round() / 10.0, book.content.lang),
    )
}

/// The figures in words, which lead to their result.
fn to(book: Book, measure: &Measure, said: &str) -> Html {
    html! { <a href={format!("{}#{}", book.edition.href(View::Numbers), measure.id)}>{ said.to_owned() }</a> }
}

fn worsening(book: Book, measure: &Measure) -> String {
    let (words, lang) = (&book.evidence.words, book.content.lang);
    let show = |end: Option<f64>| end.map(|end| number(end, lang)).unwrap_or_default();
    let slots =
        [("low", show(measure.amount.low)), ("high", show(measure.amount.high)), ("n", share(book, measure, &measure.amount))];
    fill(words.versus_worse(), &slots.each_ref().map(|(name, value)| (*name, value.as_str())))
}

/// Both groups on one line from 0: filled and ringed.
fn dots(measure: &Measure, other: &Comparator, scale: Scale) -> Html {
    let place = |value: Option<f64>| value.map(|value| scale.place(value));
    let (treated, drug) = (place(measure.amount.value), place(other.amount.value));
    let ticks: String = (0..=4u8).map(|part| format!("M{} 6v12", scale.place(scale.to * f64::from(part) / 4.0))).collect();
    html! {
        <svg xmlns="http://www.w3.org/2000/svg" class="versus-line" viewBox={format!("0 2 {LENGTH} 20")} role="img" aria-label={measure.statement.clone()}>
            <path class="versus-axis" d={format!("M8 12H{}{ticks}", LENGTH - 8.0)} />
            { for drug.map(|x| html! { <circle class="versus-other" cx={x.to_string()} cy="12" r="9" /> }) }
            { for treated.map(|x| html! { <circle class="versus-treated" cx={x.to_string()} cy="12" r="5.5" /> }) }
        </svg>
    }
}

/// A range on a line from less to more; the mark in the middle is "the same". As far to the left as to the right is half and double.
fn ratio(measure: &Measure) -> Html {
    let scale = Scale { from: -RATIO.ln(), to: RATIO.ln(), left: 8.0, length: LENGTH - 16.0 };
    let place = |value: Option<f64>| value.filter(|value| *value > 0.0).map(|value| scale.place(value.ln()));
    let range = place(measure.amount.low).zip(place(measure.amount.high));
    let same = scale.place(0.0);
    html! {
        <svg xmlns="http://www.w3.org/2000/svg" class="versus-line" viewBox={format!("0 2 {LENGTH} 20")} role="img" aria-label={measure.statement.clone()}>
            <path class="versus-axis" d={format!("M8 12H{}", LENGTH - 8.0)} />
            <path class="versus-same" d={format!("M{same} 0V24")} />
            { for range.map(|(low, high)| html! { <path class="versus-range" d={format!("M{low} 12H{high}M{low} 6v12M{high} 6v12")} /> }) }
            { for place(measure.amount.value).map(|x| html! { <path class="versus-mark" d={format!("M{x} 6l6 6l-6 6l-6 -6z")} /> }) }
        </svg>
    }
}
