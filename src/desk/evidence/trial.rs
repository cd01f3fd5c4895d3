//! Clinical trials.

use super::{Course, Subject};
use crate::app::view::View;
use crate::desk::content::{Verification, WorkId};
use crate::desk::date::PartialDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

named! {
    /// How far a trial has come.
    Phase {
        /// A pilot study.
        Pilot = "pilot",
        /// Before phase 1.
        EarlyOne = "early-1",
        /// First in people: safety.
        One = "1",
        /// 1 and 2 together.
        OneTwo = "1-2",
        /// First signs of effect.
        Two = "2",
        /// Comparison that decides.
        Three = "3",
        /// The registry has no phase for it.
        NotApplicable = "not-applicable",
        /// Not said.
        NotStated = "not-stated",
    }
}

named! {
    /// How a trial ended, or where it stands.
    Outcome {
        /// The main goal was met, or, where the caution says so, the reported comparison favoured the treatment.
        Met = "met",
        /// The main goal was missed.
        NotMet = "not_met",
        /// No comparison, or safety only.
        SafetyOnly = "safety_only",
        /// Still going on.
        Ongoing = "ongoing",
        /// Stopped early.
        Terminated = "terminated",
        /// Taken back before anybody was treated.
        Withdrawn = "withdrawn",
        /// On hold.
        Suspended = "suspended",
        /// No result was found.
        NoResultFound = "no_result_found",
    }
}

named! {
    /// What happened on a date in the life of a trial.
    EventKind {
        /// It began.
        Start = "start",
        /// The last person was taken in.
        EnrolmentEnded = "enrolment-ended",
        /// It ended, or is planned to end when the date lies ahead.
        Ended = "ended",
        /// It was stopped.
        Stopped = "stopped",
        /// A result was published.
        Result = "result",
        /// A result is expected.
        ResultExpected = "result-expected",
    }
}

named! {
    /// Whether people can still join a trial.
    JoiningState {
        /// A page of the last twelve months says that it takes people.
        Open = "open",
        /// It takes nobody any more, or not now.
        Closed = "closed",
        /// Nothing that is new enough was found.
        Unknown = "unknown",
    }
}

/// Whether people can still join, as it was found on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Joining {
    /// What was found.
    pub state: JoiningState,
    /// The day.
    pub checked: PartialDate,
    /// Where, by names of [`super::Evidence::countries`]: at least one where it is open, none else.
    pub countries: Vec<String>,
}

/// A dated event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Event {
    /// When.
    pub date: PartialDate,
    /// What happened.
    pub kind: EventKind,
}

/// A clinical trial.
#[derive(Clone, Debug)]
pub struct Trial {
    /// Name in anchors and data files.
    pub id: String,
    /// The pages that gather it, besides its own.
    pub shown_on: Vec<View>,
    /// The name as published.
    pub name: String,
    /// What is tested.
    pub subject: Subject,
    /// Registry numbers, as registered.
    pub registry: Vec<String>,
    /// What is given.
    pub source: Option<String>,
    /// How it is given.
    pub route: Option<String>,
    /// Compared with what.
    pub comparator: Option<String>,
    /// Phase.
    pub phase: Phase,
    /// Design in plain words.
    pub design: String,
    /// People planned.
    pub planned: Option<u32>,
    /// People who took part.
    pub enrolled: Option<u32>,
    /// Kinds of MS, to filter by.
    pub ms: Vec<Course>,
    /// The kind of MS in words.
    pub ms_text: String,
    /// Whether people with MS take part; else it is shown for context.
    pub in_ms: bool,
    /// Where it ran, by names of [`super::Evidence::countries`].
    pub countries: Vec<String>,
    /// Whether people can still join.
    pub joining: Joining,
    /// Dated events, oldest first.
    pub events: Vec<Event>,
    /// How it ended.
    pub outcome: Outcome,
    /// Status in words.
    pub status: String,
    /// The main goal.
    pub endpoint: Option<String>,
    /// The result in a sentence or two.
    pub result: String,
    /// Where that comes from.
    pub sources: Vec<WorkId>,
    /// How it was confirmed.
    pub verification: Verification,
    /// How to read it.
    pub caution: Option<String>,
}
