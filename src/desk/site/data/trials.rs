//! `trials`: every trial, also stopped, withdrawn, missed and unpublished ones.

use super::table::{Row, Tabular};
use super::{Text, maybe, names};
use crate::desk::content::Verification;
use crate::desk::date::PartialDate;
use crate::desk::evidence::{Course, EventKind, JoiningState, Outcome, Phase, Subject};
use crate::desk::raw::Raw;
use crate::desk::raw::evidence as raw;
use schemars::JsonSchema;
use serde::Serialize;

/// A clinical trial, as it stood on the day of `checked`. Registries change.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Trial {
    /// Unique name; the anchor on the page of trials.
    id: String,
    /// The name as published.
    name: Text,
    /// What is tested.
    subject: Subject,
    /// Registry numbers, as registered; empty where none is known.
    registry: Vec<String>,
    /// What is given; `null` where it is not reported.
    source: Option<Text>,
    /// How it is given; `null` where it is not reported.
    route: Option<Text>,
    /// What it is compared with; `null` where it is not reported.
    comparator: Option<Text>,
    /// How far it has come.
    phase: Phase,
    /// The design in plain words.
    design: Text,
    /// People planned; `null` where it is not reported.
    planned: Option<u32>,
    /// People who took part; `null` where it is not reported.
    enrolled: Option<u32>,
    /// Kinds of MS.
    ms: Vec<Course>,
    /// The kind of MS in words.
    ms_text: Text,
    /// Whether people with MS take part; else it is listed for context.
    in_ms: bool,
    /// Where it ran or runs: countries by ISO 3166-1 alpha-2, in lower case; empty where none is known.
    countries: Vec<String>,
    /// Whether people can still join.
    joining: Joining,
    /// Dated events, oldest first. Only dates that a source states; a date after `checked` is a plan.
    events: Vec<Event>,
    /// How it ended, or where it stands.
    outcome: Outcome,
    /// Status in words.
    status: Text,
    /// The main goal; `null` where it is not reported.
    endpoint: Option<Text>,
    /// The result in a sentence or two.
    result: Text,
    /// Where that comes from: `key` of `sources`.
    sources: Vec<String>,
    /// How it was confirmed.
    verification: Verification,
    /// How to read it; `null` where nothing special is to be said.
    caution: Option<Text>,
}

/// Whether people can still join, as it was found on a day. Registries change.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Joining {
    /// What was found.
    state: JoiningState,
    /// The day on which it was looked up (ISO 8601).
    #[schemars(with = "String", extend("format" = "date"))]
    checked: PartialDate,
    /// Where it takes people, by ISO 3166-1 alpha-2, in lower case; empty unless `state` is `open`.
    countries: Vec<String>,
}

/// A dated event.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Event {
    /// ISO 8601, as exact as it is known: `2005`, `2005-09` or `2005-09-01`.
    #[schemars(with = "String", regex(pattern = r"^\d{4}(-\d{2}(-\d{2})?)?$"))]
    date: PartialDate,
    /// What happened.
    kind: EventKind,
}

/// Every trial, in the order of the page.
pub(super) fn items(raw: &Raw) -> Vec<Trial> {
    raw.trials.value.trial.iter().map(item).collect()
}

fn item(raw: &raw::Trial) -> Trial {
    let mut events: Vec<Event> = raw.events.iter().map(|event| Event { date: event.date, kind: event.kind }).collect();
    events.sort_by_key(|event| (event.date, event.kind));
    Trial {
        id: raw.id.get_ref().clone(),
        name: (&raw.name).into(),
        subject: raw.subject,
        registry: names(&raw.registry),
        source: maybe(raw.source.as_ref()),
        route: maybe(raw.route.as_ref()),
        comparator: maybe(raw.comparator.as_ref()),
        phase: raw.phase,
        design: (&raw.design).into(),
        planned: raw.planned,
        enrolled: raw.enrolled,
        ms: raw.ms.clone(),
        ms_text: (&raw.ms_text).into(),
        in_ms: raw.in_ms,
        countries: names(&raw.countries),
        joining: Joining {
            state: *raw.joining.state.get_ref(),
            checked: raw.joining.checked,
            countries: names(&raw.joining.countries),
        },
        events,
        outcome: raw.state,
        status: (&raw.status).into(),
        endpoint: maybe(raw.endpoint.as_ref()),
        result: (&raw.result).into(),
        sources: names(&raw.sources),
        verification: raw.verification,
        caution: maybe(raw.caution.as_ref()),
    }
}

impl Tabular for Trial {
    fn row(&self) -> Row {
        let courses: Vec<String> = self.ms.iter().map(|course| course.slug().to_owned()).collect();
        let events: Vec<String> = self.events.iter().map(|event| format!("{} {}", event.date, event.kind.slug())).collect();
        Row::default()
            .name("id", self.id.as_str())
            .text("name", &self.name)
            .word("subject", Some(self.subject))
            .list("registry", &self.registry)
            .text("source", self.source.as_ref())
            .text("route", self.route.as_ref())
            .text("comparator", self.comparator.as_ref())
            .word("phase", Some(self.phase))
            .text("design", &self.design)
            .number("planned", self.planned)
            .number("enrolled", self.enrolled)
            .list("ms", &courses)
            .text("ms_text", &self.ms_text)
            .number("in_ms", Some(self.in_ms))
            .list("countries", &self.countries)
            .word("joining_state", Some(self.joining.state))
            .number("joining_checked", Some(self.joining.checked))
            .list("joining_countries", &self.joining.countries)
            .list("events", &events)
            .word("outcome", Some(self.outcome))
            .text("status", &self.status)
            .text("endpoint", self.endpoint.as_ref())
            .text("result", &self.result)
            .list("sources", &self.sources)
            .word("verification", Some(self.verification))
            .text("caution", self.caution.as_ref())
    }
}
