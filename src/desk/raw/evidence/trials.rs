//! Trials as they are written.

use crate::desk::content::Verification;
use crate::desk::date::PartialDate;
use crate::desk::evidence::{Course, EventKind, JoiningState, Outcome, Phase, Subject};
use crate::desk::raw::Text;
use serde::Deserialize;
use toml::Spanned;

/// `trials.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trials {
    /// The trials.
    pub trial: Vec<Trial>,
}

/// A trial.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trial {
    /// Unique name.
    pub id: Spanned<String>,
    /// The name as published.
    pub name: Text,
    /// What is tested.
    pub subject: Subject,
    /// Registry numbers.
    pub registry: Vec<Spanned<String>>,
    /// What is given.
    pub source: Option<Text>,
    /// How it is given.
    pub route: Option<Text>,
    /// Compared with what.
    pub comparator: Option<Text>,
    /// Phase.
    pub phase: Phase,
    /// Design in plain words.
    pub design: Text,
    /// People planned.
    pub planned: Option<u32>,
    /// People who took part.
    pub enrolled: Option<u32>,
    /// Kinds of MS, to filter by.
    pub ms: Vec<Course>,
    /// The kind of MS in words.
    pub ms_text: Text,
    /// Whether people with MS take part.
    pub in_ms: bool,
    /// Codes of `countries.toml`.
    pub countries: Vec<Spanned<String>>,
    /// Whether people can still join.
    pub joining: Joining,
    /// Dated events.
    pub events: Vec<Event>,
    /// How it ended.
    pub state: Outcome,
    /// Status in words.
    pub status: Text,
    /// The main goal.
    pub endpoint: Option<Text>,
    /// The result.
    pub result: Text,
    /// Keys of `sources.toml`.
    pub sources: Vec<Spanned<String>>,
    /// How it was confirmed.
    pub verification: Verification,
    /// How to read it.
    pub caution: Option<Text>,
}

/// A dated event.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Year, year and month, or day.
    pub date: PartialDate,
    /// What happened.
    pub kind: EventKind,
}

/// Whether people can still join a trial.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Joining {
    /// What was found.
    pub state: Spanned<JoiningState>,
    /// When it was looked up.
    #[serde(deserialize_with = "PartialDate::whole_day")]
    pub checked: PartialDate,
    /// Where it takes people: codes of `countries.toml`.
    pub countries: Vec<Spanned<String>>,
}
