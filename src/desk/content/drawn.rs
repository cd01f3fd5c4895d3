//! What drawings say: how each kind of cell is meant to act, what is promised and what was seen of it, what myelin does, and what a
//! transplant and drugs do, outcome by outcome. Each statement shortens others and has their sources.

use super::{CellId, PageAnswer};
use serde::Deserialize;

/// What drawings say.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    /// The word of the link from a number to its place on the page of numbers.
    pub number: String,
    /// How each kind of cell is meant to act.
    pub chains: Chains,
    /// What is promised, and what was seen of it.
    pub promises: Promises,
    /// What myelin does.
    pub fibre: Fibre,
    /// What a transplant and drugs do.
    pub outcomes: Outcomes,
}

/// How each kind of cell is meant to act.
#[derive(Clone, Debug, PartialEq)]
pub struct Chains {
    /// Heading.
    pub heading: String,
    /// What stands where a chain breaks.
    pub ends: String,
    /// The words of [`Proof::ALL`].
    pub proofs: [String; 4],
    /// The steps of each kind, in the order of the columns.
    pub chains: [Vec<Step>; 3],
}

/// A step.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What is drawn.
    pub scene: Scene,
    /// Where it was seen.
    pub proof: Proof,
    /// Whether it is the step that does most.
    pub largest: bool,
    /// In a few words.
    pub title: String,
    /// What is known of it.
    pub note: PageAnswer,
    /// The result that holds its number, by its id.
    pub measure: Option<String>,
}

/// Where a step was seen. An editor decides it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// Done with people, or shown in them.
    People,
    /// In the laboratory, with human cells.
    Laboratory,
    /// In animals.
    Animals,
    /// Nowhere: it is an idea.
    Idea,
}

impl Proof {
    /// Every one, from the firmest.
    pub const ALL: [Proof; 4] = [Proof::People, Proof::Laboratory, Proof::Animals, Proof::Idea];

    /// Whether the chain is broken before such a step: it would have to happen in a person, and was not shown there.
    pub fn is_beyond(self) -> bool {
        self >= Proof::Animals
    }
}

/// What a step shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scene {
    /// Cells are collected from the blood.
    Collect,
    /// Chemotherapy clears immune cells.
    Clear,
    /// Cells are given by a drip.
    Give,
    /// New immune cells grow.
    Renew,
    /// The attack calms down.
    Calm,
    /// Nerves would be repaired.
    Repair,
    /// A needle in the bone.
    Needle,
    /// Cells grow in a dish.
    Grow,
    /// Cells send signals.
    Signal,
    /// A nerve cell would be protected.
    Protect,
    /// A sample of skin or blood.
    Sample,
    /// A cell is turned back.
    TurnBack,
    /// A myelin precursor with its arms.
    Precursor,
    /// A mouse whose brain gets new myelin.
    Mouse,
}

/// What is promised, and what was seen of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Promises {
    /// Heading.
    pub heading: String,
    /// The columns: claimed, animals, people.
    pub columns: [String; 3],
    /// What a row says of its kind.
    pub kind: String,
    /// How to read the marks.
    pub legend: String,
    /// What opens in place.
    pub works: String,
    /// The promises.
    pub promises: Vec<Promise>,
}

/// A promise.
#[derive(Clone, Debug, PartialEq)]
pub struct Promise {
    /// The promise.
    pub title: String,
    /// The card that says the rest.
    pub card: String,
    /// For each kind, in the order of the columns of the comparison.
    pub kinds: [Promised; 3],
}

/// A promise about a kind of cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Promised {
    /// What is claimed: the mark, the words, the claim.
    pub claimed: (Said, String, String),
    /// What was seen in animals.
    pub animals: (Found, PageAnswer),
    /// What was seen in people with MS.
    pub people: (Found, PageAnswer),
}

/// How something is claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// Of this kind of cell by its name.
    OfThisKind,
    /// Of stem cells, as if all were one.
    OfAllKinds,
}

/// What was seen. An editor decides it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Found {
    /// In some people, or in some animals.
    InSome,
    /// Too little to tell.
    TooLittle,
    /// It was looked for, and not seen.
    NotSeen,
    /// Nobody knows.
    Unknown,
    /// It was not tested, as far as we found.
    NoTest,
    /// These cells are not thought or meant to do it.
    NotMeant,
}

/// What myelin does.
#[derive(Clone, Debug, PartialEq)]
pub struct Fibre {
    /// Heading.
    pub heading: String,
    /// What the reader chooses.
    pub choose: String,
    /// How to read the pictures.
    pub legend: String,
    /// The pictures, in the order of [`Still::ALL`].
    pub pictures: Vec<FibrePicture>,
}

/// A nerve fibre as it may be.
#[derive(Clone, Debug, PartialEq)]
pub struct FibrePicture {
    /// Which.
    pub still: Still,
    /// What it is called.
    pub label: String,
    /// What is known.
    pub note: PageAnswer,
    /// What is stamped on it.
    pub stamp: Option<String>,
}

/// The states of a nerve fibre that are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Still {
    /// With its myelin.
    Whole,
    /// Without a part of it.
    Lost,
    /// Without a part of it, in the warm.
    Warm,
    /// With new myelin.
    Again,
}

impl Still {
    /// Every one, in the order of the buttons.
    pub const ALL: [Still; 4] = [Still::Whole, Still::Lost, Still::Warm, Still::Again];

    /// The name in class names.
    pub fn slug(self) -> &'static str {
        match self {
            Still::Whole => "whole",
            Still::Lost => "lost",
            Still::Warm => "warm",
            Still::Again => "again",
        }
    }
}

/// What a transplant and drugs do, outcome by outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcomes {
    /// Heading.
    pub heading: String,
    /// The name of the first column.
    pub outcome: String,
    /// Where a result has no control group of its own.
    pub not_compared: String,
    /// What the table cannot tell.
    pub caution: PageAnswer,
    /// The rows.
    pub rows: Vec<Outcome>,
}

/// An outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Where its figures come from.
    pub figures: OutcomeFigures,
    /// The outcome in a few words.
    pub label: String,
    /// The study.
    pub study: String,
}

/// Where the figures of an outcome come from.
#[derive(Clone, Debug, PartialEq)]
pub enum OutcomeFigures {
    /// From a result, by its id.
    Result(String),
    /// From the range over the reports of deaths: the short answer of the row of this id about a transplant.
    Deaths(String),
}

impl Drawn {
    /// The statements of the chain of a kind.
    pub fn of_chain(&self, cell: CellId) -> impl Iterator<Item = &PageAnswer> {
        self.chains.chains[cell.index()].iter().map(|step| &step.note)
    }

    /// The statements about promises, and about myelin.
    pub fn of_benefits(&self) -> impl Iterator<Item = &PageAnswer> {
        let kinds = self.promises.promises.iter().flat_map(|promise| &promise.kinds);
        let seen = kinds.flat_map(|kind| [&kind.animals.1, &kind.people.1]);
        seen.chain(self.fibre.pictures.iter().map(|picture| &picture.note))
    }
}
