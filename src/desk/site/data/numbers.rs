//! `numbers`: every measured result, with everything that belongs to it.

use super::table::{Row, Tabular};
use super::{Heading, Text, maybe, names};
use crate::desk::content::Verification;
use crate::desk::evidence::{Course, Design, Interval, Kind, Subject, Unit};
use crate::desk::raw::Raw;
use crate::desk::raw::evidence as raw;
use schemars::JsonSchema;
use serde::Serialize;

/// A measured result.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Number {
    /// Unique name; the anchor on the page of numbers.
    id: String,
    /// What it is about.
    subject: Subject,
    /// The heading under which it stands.
    topic: Heading,
    /// Hope, fear, process or cost.
    kind: Kind,
    /// The result in words; it stands alone.
    statement: Text,
    /// The value as the source gives it, in `unit`; `null` where the source gives only counts or words.
    value: Option<f64>,
    /// What the value counts.
    unit: Unit,
    /// What exactly is counted; `null` where `unit` says it.
    label: Option<Text>,
    /// The low end of the range, in `unit`; `null` where the source gives none.
    low: Option<f64>,
    /// The high end of the range, in `unit`; `null` where the source gives none.
    high: Option<f64>,
    /// What `low` and `high` mean; `null` where there is no range, or the source does not say.
    interval: Option<Interval>,
    /// People in whom it happened; `null` where the source does not say.
    count: Option<u32>,
    /// People who were looked at; `null` where the source does not say.
    of: Option<u32>,
    /// Whether the value was calculated by us from reported counts.
    calculated: bool,
    /// What it was compared with; `null` means that there was no control group.
    comparator: Option<Comparator>,
    /// Who was studied.
    population: Text,
    /// How many people the figure is about; `null` where the source does not say.
    people: Option<u32>,
    /// The kind of MS.
    ms: Course,
    /// How long people were followed or counted; `null` where the source does not say.
    period: Option<Text>,
    /// How it was found.
    design: Design,
    /// The years of treatment or search, as the source gives them; `null` where it does not say.
    years: Option<String>,
    /// Where it comes from, at least one: `key` of `sources`.
    #[schemars(length(min = 1))]
    sources: Vec<String>,
    /// How it was confirmed.
    verification: Verification,
    /// The absolute figure behind a relative one, or the words that the source gives none; `null` for a figure that is not relative.
    absolute: Option<Text>,
    /// How to read it; `null` where nothing special is to be said.
    caution: Option<Text>,
}

/// The other side of a comparison.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Comparator {
    /// What the others got.
    name: Text,
    /// Their value, in the same unit; `null` where the source gives none.
    value: Option<f64>,
    /// People in whom it happened; `null` where the source does not say.
    count: Option<u32>,
    /// People who were looked at; `null` where the source does not say.
    of: Option<u32>,
}

/// Every result in the order of the page: by subject, then by topic.
///
/// # Errors
/// When a result names a topic that is not there.
pub(super) fn items(raw: &Raw) -> Result<Vec<Number>, String> {
    let topics = &raw.numbers_index.value.topic;
    let mut written: Vec<(Subject, &raw::Measure)> =
        raw.numbers.iter().flat_map(|(subject, file)| file.value.measure.iter().map(|measure| (*subject, measure))).collect();
    let place = |measure: &raw::Measure| topics.iter().position(|topic| topic.id.get_ref() == measure.topic.get_ref());
    written.sort_by_key(|(subject, measure)| (*subject, place(measure)));
    written.into_iter().map(|(subject, measure)| item(subject, measure, topics)).collect()
}

fn item(subject: Subject, raw: &raw::Measure, topics: &[raw::Topic]) -> Result<Number, String> {
    Ok(Number {
        id: raw.id.get_ref().clone(),
        subject,
        topic: Heading::named(&raw.topic, topics)?,
        kind: raw.kind,
        statement: (&raw.statement).into(),
        value: raw.value,
        unit: raw.unit,
        label: maybe(raw.label.as_ref()),
        low: raw.low,
        high: raw.high,
        interval: raw.interval,
        count: raw.count,
        of: raw.of,
        calculated: raw.calculated,
        comparator: raw.comparator.as_ref().map(|other| Comparator {
            name: (&other.name).into(),
            value: other.value,
            count: other.count,
            of: other.of,
        }),
        population: (&raw.population).into(),
        people: raw.people,
        ms: raw.ms,
        period: maybe(raw.period.as_ref()),
        design: raw.design,
        years: raw.years.clone(),
        sources: names(&raw.sources),
        verification: raw.verification,
        absolute: maybe(raw.absolute.as_ref()),
        caution: maybe(raw.caution.as_ref()),
    })
}

impl Tabular for Number {
    fn row(&self) -> Row {
        let other = self.comparator.as_ref();
        Row::default()
            .name("id", self.id.as_str())
            .word("subject", Some(self.subject))
            .name("topic_id", self.topic.id.as_str())
            .text("topic_title", &self.topic.title)
            .word("kind", Some(self.kind))
            .text("statement", &self.statement)
            .number("value", self.value)
            .word("unit", Some(self.unit))
            .text("label", self.label.as_ref())
            .number("low", self.low)
            .number("high", self.high)
            .word("interval", self.interval)
            .number("count", self.count)
            .number("of", self.of)
            .number("calculated", Some(self.calculated))
            .text("comparator_name", other.map(|other| &other.name))
            .number("comparator_value", other.and_then(|other| other.value))
            .number("comparator_count", other.and_then(|other| other.count))
            .number("comparator_of", other.and_then(|other| other.of))
            .text("population", &self.population)
            .number("people", self.people)
            .word("ms", Some(self.ms))
            .text("period", self.period.as_ref())
            .word("design", Some(self.design))
            .name("years", self.years.as_deref())
            .list("sources", &self.sources)
            .word("verification", Some(self.verification))
            .text("absolute", self.absolute.as_ref())
            .text("caution", self.caution.as_ref())
    }
}
