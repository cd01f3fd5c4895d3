//! Trials as they are written.

use crate::desk::content::Verification;
use crate::desk::date::PartialDate;
use crate::desk::evidence::{Course, EventKind, JoiningState, Outcome, Phase, Subject};
use crate::desk::raw::Text;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize, Serializer};
use toml::Spanned;

/// `trials.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trials {
    /// The trials.
    pub trial: Vec<Trial>,
}

/// A clinical trial, as it stood on the day of `checked`. Registries change.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Trial {
    /// Unique name; the anchor on the page of trials.
    #[schemars(with = "String")]
    pub id: Spanned<String>,
    /// The name as published.
    pub name: Text,
    /// What is tested.
    pub subject: Subject,
    /// Registry numbers, as registered; empty where none is known.
    #[schemars(with = "Vec<String>")]
    pub registry: Vec<Spanned<String>>,
    /// What is given; `null` where it is not reported.
    pub source: Option<Text>,
    /// How it is given; `null` where it is not reported.
    pub route: Option<Text>,
    /// What it is compared with; `null` where it is not reported.
    pub comparator: Option<Text>,
    /// How far it has come.
    pub phase: Phase,
    /// The design in plain words.
    pub design: Text,
    /// People planned; `null` where it is not reported.
    pub planned: Option<u32>,
    /// People who took part; `null` where it is not reported.
    pub enrolled: Option<u32>,
    /// Kinds of MS.
    pub ms: Vec<Course>,
    /// The kind of MS in words.
    pub ms_text: Text,
    /// Whether people with MS take part; else it is listed for context.
    pub in_ms: bool,
    /// Where it ran or runs: countries by ISO 3166-1 alpha-2, in lower case; empty where none is known.
    #[schemars(with = "Vec<String>")]
    pub countries: Vec<Spanned<String>>,
    /// Whether people can still join.
    pub joining: Joining,
    /// Dated events, oldest first. Only dates that a source states; a date after `checked` is a plan.
    #[serde(serialize_with = "oldest_first")]
    pub events: Vec<Event>,
    /// How it ended, or where it stands.
    #[serde(rename(serialize = "outcome"))]
    pub state: Outcome,
    /// Status in words.
    pub status: Text,
    /// The main goal; `null` where it is not reported.
    pub endpoint: Option<Text>,
    /// The result in a sentence or two.
    pub result: Text,
    /// Where that comes from: `key` of `sources`.
    #[schemars(with = "Vec<String>")]
    pub sources: Vec<Spanned<String>>,
    /// How it was confirmed.
    pub verification: Verification,
    /// How to read it; `null` where nothing special is to be said.
    pub caution: Option<Text>,
    /// Pages that gather it besides its own: paths below the language.
    #[serde(default, skip_serializing)]
    #[schemars(skip)]
    pub shown_on: Vec<Spanned<String>>,
}

/// A dated event.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// ISO 8601, as exact as it is known: `2005`, `2005-09` or `2005-09-01`.
    #[schemars(with = "String", regex(pattern = r"^\d{4}(-\d{2}(-\d{2})?)?$"))]
    pub date: PartialDate,
    /// What happened.
    pub kind: EventKind,
}

/// Whether people can still join, as it was found on a day. Registries change.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Joining {
    /// What was found.
    #[schemars(with = "JoiningState")]
    pub state: Spanned<JoiningState>,
    /// The day on which it was looked up (ISO 8601).
    #[serde(deserialize_with = "PartialDate::whole_day")]
    #[schemars(with = "String", extend("format" = "date"))]
    pub checked: PartialDate,
    /// Where it takes people, by ISO 3166-1 alpha-2, in lower case; empty unless `state` is `open`.
    #[schemars(with = "Vec<String>")]
    pub countries: Vec<Spanned<String>>,
}

fn oldest_first<S: Serializer>(events: &[Event], to: S) -> Result<S::Ok, S::Error> {
    let mut events: Vec<&Event> = events.iter().collect();
    events.sort_by_key(|event| (event.date, event.kind));
    events.serialize(to)
}
