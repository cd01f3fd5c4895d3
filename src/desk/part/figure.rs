//! A measured result in signs and words: its figure, what that counts, how exact it is.

use super::words;
use crate::desk::edition::Book;
use crate::desk::evidence::figures::{Ends, Exactness, ends, exactness, share as plain_share};
use crate::desk::evidence::{Amount, Measure, Unit};
use crate::desk::text::{fill, number};

/// The figure as it is set large: the people themselves where they were counted, never half a person of 100.
pub fn figure(book: Book, measure: &Measure, amount: &Amount) -> String {
    counted(book, measure, amount).unwrap_or_else(|| share(book, measure, amount))
}

/// The people in whom it happened, of those who were looked at; `None` where the result counts something else, where they are not known,
/// and where the source gives no plain share of them but an estimate over time.
pub fn counted(book: Book, measure: &Measure, amount: &Amount) -> Option<String> {
    // A source may round to whole people of 100.
    const ROUNDED: f64 = 0.6;
    let people = Amount { value: None, ..*amount };
    let is_share =
        amount.value.is_none_or(|value| plain_share(&people).is_some_and(|plain| (plain * 100.0 - value).abs() <= ROUNDED));
    (measure.unit == Unit::Per100 && measure.label.is_none() && is_share).then(|| counts(book, amount)).flatten()
}

/// How many of how many, where both are known.
pub fn counts(book: Book, amount: &Amount) -> Option<String> {
    let show = |count: u32| number(f64::from(count), book.content.lang);
    let (count, of) = (amount.count?, amount.of?);
    Some(fill(book.evidence.words.counts(), &[("count", &show(count)), ("of", &show(of))]))
}

/// The value as the source gives it, in the unit of the result.
pub fn share(book: Book, measure: &Measure, amount: &Amount) -> String {
    let (words, lang) = (&book.evidence.words, book.content.lang);
    let Some(value) = amount.value.or_else(|| amount.count.map(f64::from)) else {
        return words.not_reported().to_owned();
    };
    match measure.unit {
        Unit::Per100 if measure.label.is_none() => fill(words.figure_per_100(), &[("n", &number(value, lang))]),
        // A rate per person becomes one per 100 people; the tenth hides the noise of the multiplication.
        Unit::RatePerPersonYear => fill(words.figure_rate(), &[("n", &number((value * 1000.0).round() / 10.0, lang))]),
        _ => number(value, lang),
    }
}

/// What the figure counts.
pub fn unit<'a>(book: Book<'a>, measure: &'a Measure) -> &'a str {
    let words = &book.evidence.words;
    match (&measure.label, measure.unit) {
        (Some(label), _) => label,
        (None, Unit::HazardRatio) => words.unit_hazard_ratio(),
        (None, Unit::RiskRatio) => words.unit_risk_ratio(),
        (None, _) => "",
    }
}

/// How exact the figure is: its range, or in words why there is none. Where the headline says the people, a range says that it is of 100.
pub fn exact(book: Book, measure: &Measure) -> String {
    let said = how_exact(book, measure);
    let is_range = matches!(exactness(measure), Exactness::Range(_));
    match counted(book, measure, &measure.amount).filter(|_| is_range) {
        Some(_) => fill(book.evidence.words.range_of_100(), &[("range", &said)]),
        None => said,
    }
}

fn how_exact(book: Book, measure: &Measure) -> String {
    let words = &book.evidence.words;
    match exactness(measure) {
        Exactness::Range(ends) => {
            let reported = || measure.interval.map_or(words.interval_unspecified(), |interval| words::interval(words, interval));
            let kind = if ends.ours { words.interval_calculated() } else { reported() };
            let [low, high] = said(book, measure, ends);
            fill(words.range(), &[("low", &low), ("high", &high), ("kind", kind)])
        }
        Exactness::FewPeople => words.exact_few().to_owned(),
        Exactness::SomePeople => words.exact_some().to_owned(),
        Exactness::ManyPeople => words.exact_many().to_owned(),
        Exactness::UnknownPeople => words.exact_unknown().to_owned(),
        Exactness::NotInPeople => words.exact_not_in_people().to_owned(),
        Exactness::Counted => words.exact_counted().to_owned(),
        Exactness::Stated => words.exact_stated().to_owned(),
    }
}

/// The ends of a range in signs, in the unit of the result. Ours are whole people of 100, but for what is rarer than one of them.
fn said(book: Book, measure: &Measure, ends: Ends) -> [String; 2] {
    let tenth = |end: f64| (end * 10.0).round() / 10.0;
    let shown = |end: f64| match measure.unit {
        Unit::RatePerPersonYear => tenth(end * 100.0),
        _ if !ends.ours => end,
        _ if end > 0.0 && end < 1.0 => tenth(end),
        _ => end.round(),
    };
    [ends.low, ends.high].map(|end| number(shown(end), book.content.lang))
}

/// The range of one arm in people of 100, beside its picture; where there is none, that the source gives none.
pub fn range_of(book: Book, measure: &Measure, amount: &Amount) -> String {
    between(book, measure, amount, book.evidence.words.range_short())
}

/// The same without what it counts, below a heading that says it.
pub fn range_plain(book: Book, measure: &Measure) -> String {
    between(book, measure, &measure.amount, book.evidence.words.range_plain())
}

fn between(book: Book, measure: &Measure, amount: &Amount, words: &str) -> String {
    let Some(ends) = ends(measure, amount) else { return book.evidence.words.no_range().to_owned() };
    let [low, high] = said(book, measure, ends);
    fill(words, &[("low", &low), ("high", &high)])
}
