//! When the steps of a transplant are, in days from the one on which the cells are given back.

use serde::Deserialize;

/// What is known of the time of a step. Nothing is guessed: most steps have no stated day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Days {
    /// The stated days.
    pub place: Option<Place>,
    /// Results in days that say how long it lasts, by id.
    pub lasts: Vec<String>,
    /// The id of the first of the steps that `lasts` counts together.
    pub since: Option<String>,
    /// The time in hospital.
    pub stay: Option<Stay>,
}

/// The days of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which of its ends is stated.
    pub ends: Ends,
    /// How exact it is.
    pub certain: Certain,
}

/// The ends that sources state; the last is never before the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// The last day alone.
    To(i32),
    /// The first and the last day.
    Both(i32, i32),
}

impl Ends {
    /// The first day, where it is stated.
    pub fn from(self) -> Option<i32> {
        match self {
            Ends::Both(day, _) => Some(day),
            Ends::To(_) => None,
        }
    }

    /// The last day.
    pub fn to(self) -> i32 {
        let (Ends::To(day) | Ends::Both(_, day)) = self;
        day
    }
}

/// How exact the days of a step are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Certain {
    /// A source names the day.
    Stated,
    /// A source says "about", "a couple of", gives a middle value, or another unit than days.
    About,
}

/// A time in hospital: a length, and the days of which a step says that one is there.
#[derive(Clone, Debug, PartialEq)]
pub struct Stay {
    /// The result that says how many days, by id.
    pub measure: String,
    /// The first day in hospital in any case.
    pub from: i32,
    /// The last one.
    pub to: i32,
}
