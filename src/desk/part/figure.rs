//! A measured result in signs and words: its figure, what that counts, how exact it is.

use super::words;
use crate::desk::edition::Book;
use crate::desk::evidence::figures::{Exactness, exactness, is_rare, share as plain_share};
use crate::desk::evidence::{Amount, Measure, Unit};
use crate::desk::text::{fill, number};

/// Of how many people it is drawn: 1,000 where it is rare.
pub fn base(measure: &Measure) -> u32 {
    if is_rare(measure) { 1000 } else { 100 }
}

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
    let is_range = matches!(exactness(measure), Exactness::Reported | Exactness::Calculated(..));
    match counted(book, measure, &measure.amount).filter(|_| is_range) {
        Some(_) => fill(book.evidence.words.range_of_100(), &[("range", &said)]),
        None => said,
    }
}

fn how_exact(book: Book, measure: &Measure) -> String {
    let (words, lang) = (&book.evidence.words, book.content.lang);
    // Whole people, but for what is rarer than one of them.
    let rounded = |end: f64| number(if end > 0.0 && end < 1.0 { (end * 10.0).round() / 10.0 } else { end.round() }, lang);
    match exactness(measure) {
        Exactness::Reported => range(book, measure).unwrap_or_default(),
        Exactness::Calculated(low, high) => {
            fill(words.range(), &[("low", &rounded(low)), ("high", &rounded(high)), ("kind", words.interval_calculated())])
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

/// The range in words; `None` where none is reported.
fn range(book: Book, measure: &Measure) -> Option<String> {
    let (words, lang) = (&book.evidence.words, book.content.lang);
    let kind = measure.interval.map_or(words.interval_unspecified(), |interval| words::interval(words, interval));
    let scaled = |end: f64| {
        if measure.unit == Unit::RatePerPersonYear { number((end * 1000.0).round() / 10.0, lang) } else { number(end, lang) }
    };
    match (measure.amount.low.map(scaled), measure.amount.high.map(scaled)) {
        (Some(low), Some(high)) => Some(fill(words.range(), &[("low", &low), ("high", &high), ("kind", kind)])),
        (None, Some(high)) => Some(fill(words.range_high(), &[("high", &high), ("kind", kind)])),
        (Some(low), None) => Some(fill(words.range_low(), &[("low", &low), ("kind", kind)])),
        (None, None) => None,
    }
}
