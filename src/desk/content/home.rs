//! What the home page says in short: how far each kind of cell has come, what brings a reader here, and one fact box.
//!
//! Each statement shortens others and has their sources; it has the same parts as the answer of a page.

use super::{CellId, PageAnswer, Tab};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What the home page says in short.
#[derive(Clone, Debug, PartialEq)]
pub struct Home {
    /// How far each kind of cell has come.
    pub tracks: Tracks,
    /// The heading over the questions.
    pub chooser: String,
    /// What brings a reader here.
    pub errands: Vec<Errand>,
    /// A transplant or staying on medicines.
    pub factbox: FactBox,
}

/// How far each kind of cell has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Tracks {
    /// Heading.
    pub heading: String,
    /// What the labels do not mean.
    pub legend: String,
    /// The stages, briefly, in the order of [`Stage::ALL`].
    pub stages: [String; 5],
    /// The stages in full.
    pub stages_long: [String; 5],
    /// The words of [`Reach::ALL`].
    pub reaches: [String; 4],
    /// A track for each kind, in the order of the columns.
    pub tracks: Vec<Track>,
}

/// How far a kind of cell has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Track {
    /// The kind.
    pub cell: CellId,
    /// How many people were studied.
    pub people: PageAnswer,
    /// How to read that.
    pub more: String,
    /// A station for each stage.
    pub stations: Vec<Station>,
}

/// A station of a track.
#[derive(Clone, Debug, PartialEq)]
pub struct Station {
    /// The stage.
    pub stage: Stage,
    /// Whether it was reached.
    pub reach: Reach,
    /// What is known.
    pub note: PageAnswer,
}

/// How far a treatment may come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Tested in animals.
    Animals,
    /// Safety studied in people with MS.
    Safety,
    /// Tested against a control group.
    Controlled,
    /// Benefit shown.
    Benefit,
    /// In regular use.
    RegularUse,
}

impl Stage {
    /// Every stage, in its order.
    pub const ALL: [Stage; 5] = [Stage::Animals, Stage::Safety, Stage::Controlled, Stage::Benefit, Stage::RegularUse];
}

/// Whether a stage was reached. An editor decides it; it is never computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// It was reached.
    Reached,
    /// In some people.
    Partly,
    /// It was tested, and not shown.
    NotShown,
    /// It was not reached, or there are no data.
    NotReached,
}

impl Reach {
    /// Every one, in the order of the legend.
    pub const ALL: [Reach; 4] = [Reach::Reached, Reach::Partly, Reach::NotShown, Reach::NotReached];
}

/// A question with a short answer, and the way to the long one.
#[derive(Clone, Debug, PartialEq)]
pub struct Errand {
    /// Unique name.
    pub id: String,
    /// The question, as a reader asks it.
    pub question: String,
    /// The answer, in at most nine words.
    pub answer: PageAnswer,
    /// Where it leads.
    pub leads: Leads,
}

/// Where a question leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Leads {
    /// To a page, or a part of one.
    To(Tab),
    /// What cannot wait is said at once; the links lead to the rest.
    Now(String, Vec<Tab>),
}

/// A transplant or staying on medicines.
#[derive(Clone, Debug, PartialEq)]
pub struct FactBox {
    /// Heading.
    pub heading: String,
    /// Who was compared.
    pub lead: PageAnswer,
    /// How to read the pictures.
    pub key: PageAnswer,
    /// What they cannot tell.
    pub caution: PageAnswer,
    /// The pictures.
    pub arrays: Vec<Array>,
    /// Deaths after a transplant.
    pub deaths: Deaths,
    /// Deaths on medicines.
    pub on_drugs: Unknown,
    /// Against the strongest medicines.
    pub strongest: Unknown,
}

/// One side of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Arm {
    /// Those who had the treatment.
    Treated,
    /// Those it was compared with.
    Compared,
}

/// The real people of one arm of a trial.
#[derive(Clone, Debug, PartialEq)]
pub struct Array {
    /// The result, by its id.
    pub measure: String,
    /// Which of its two sides.
    pub arm: Arm,
    /// The name of the arm.
    pub label: String,
    /// The same in a sentence.
    pub note: PageAnswer,
}

/// Deaths after a transplant.
#[derive(Clone, Debug, PartialEq)]
pub struct Deaths {
    /// The name of the row.
    pub label: String,
    /// The range over the reports, in words.
    pub note: PageAnswer,
    /// Its ends, in people of 100.
    pub range: (f64, f64),
    /// What small reports say.
    pub small: PageAnswer,
    /// Why the reports cannot be compared.
    pub not_comparable: String,
}

/// What nobody knows, and where there is more about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Unknown {
    /// The statement.
    pub note: PageAnswer,
    /// How it was looked for.
    pub more: Option<String>,
    /// The way to more.
    pub link: Tab,
}

impl Home {
    /// Every statement that the home page shows with its sources. The short answers to the questions, the tracks and the reports of deaths
    /// lead to those of other pages.
    pub fn sourced(&self) -> impl Iterator<Item = &PageAnswer> {
        let now = self.errands.iter().filter(|errand| matches!(errand.leads, Leads::Now(..))).map(|errand| &errand.answer);
        let facts = &self.factbox;
        now.chain(facts.arms()).chain([&facts.deaths.note, &facts.strongest.note])
    }
}

impl Track {
    /// Every statement of the track.
    pub fn sourced(&self) -> impl Iterator<Item = &PageAnswer> {
        self.stations.iter().map(|station| &station.note).chain([&self.people])
    }
}

impl FactBox {
    /// Every statement of the box.
    pub fn sourced(&self) -> impl Iterator<Item = &PageAnswer> {
        self.arms().chain([&self.deaths.note, &self.deaths.small, &self.on_drugs.note, &self.strongest.note])
    }

    /// What is said about the two groups of one trial.
    fn arms(&self) -> impl Iterator<Item = &PageAnswer> {
        [&self.lead, &self.key, &self.caution].into_iter().chain(self.arrays.iter().map(|array| &array.note))
    }
}
