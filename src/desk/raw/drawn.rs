//! What drawings say, as it is written.

use super::{PageAnswer, Text};
use crate::desk::content::{CellId, Found, Proof, Said, Scene, Still};
use serde::Deserialize;
use toml::Spanned;

/// `drawn.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drawn {
    /// The word of the link from a number to its place on the page of numbers.
    pub number: Text,
    /// How each kind of cell is meant to act.
    pub chains: Chains,
    /// What is promised, and what was seen of it.
    pub promises: Promises,
    /// What myelin does.
    pub fibre: Fibre,
    /// What a transplant and drugs do, outcome by outcome.
    pub outcomes: Outcomes,
}

/// How each kind of cell is meant to act.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chains {
    /// Heading.
    pub heading: Text,
    /// What stands where a chain breaks.
    pub ends: Text,
    /// Where a step was seen, in words.
    pub proofs: Proofs,
    /// One for each kind.
    pub chain: Vec<Chain>,
}

/// A text for each place where a step may have been seen.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Proofs {
    pub people: Text,
    pub laboratory: Text,
    pub animals: Text,
    pub idea: Text,
}

/// How a kind of cell is meant to act.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chain {
    /// The kind.
    pub cell: Spanned<CellId>,
    /// The steps, in their order.
    pub step: Vec<Step>,
}

/// A step.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What is drawn.
    pub scene: Scene,
    /// Where it was seen.
    pub proof: Proof,
    /// Whether it is the step that does most.
    #[serde(default)]
    pub largest: bool,
    /// In a few words.
    pub title: Text,
    /// What is known of it.
    pub note: PageAnswer,
    /// The result that holds its number.
    pub measure: Option<Spanned<String>>,
}

/// What is promised, and what was seen of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promises {
    /// Heading.
    pub heading: Text,
    /// What the columns are.
    pub columns: Columns,
    /// What a row says of its kind.
    pub kind: Text,
    /// How to read the marks.
    pub legend: Text,
    /// What opens in place: the works behind each mark.
    pub works: Text,
    /// The promises.
    pub promise: Vec<Promise>,
}

/// A text for each column.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Columns {
    pub claimed: Text,
    pub animals: Text,
    pub people: Text,
}

/// A promise.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promise {
    /// The promise.
    pub title: Text,
    /// The card that says the rest.
    pub card: Spanned<String>,
    /// One for each kind, in the order of the columns of the comparison.
    pub kind: Vec<Promised>,
}

/// A promise about a kind of cell.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promised {
    /// The kind.
    pub cell: Spanned<CellId>,
    /// What is claimed.
    pub claimed: Claimed,
    /// What was seen in animals.
    pub animals: Seen,
    /// What was seen in people with MS.
    pub people: Seen,
}

/// What the article says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claimed {
    /// The mark.
    pub mark: Said,
    /// In a few words.
    pub text: Text,
    /// The claim.
    pub claim: Spanned<String>,
}

/// What was seen.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// The mark.
    pub mark: Found,
    /// In a few words.
    pub note: PageAnswer,
}

/// What myelin does.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fibre {
    /// Heading.
    pub heading: Text,
    /// What the reader chooses.
    pub choose: Text,
    /// How to read the pictures.
    pub legend: Text,
    /// The pictures, one for each of the four.
    pub picture: Vec<FibrePicture>,
}

/// A nerve fibre as it may be.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FibrePicture {
    /// Which.
    pub still: Spanned<Still>,
    /// What it is called.
    pub label: Text,
    /// What is known.
    pub note: PageAnswer,
    /// What is stamped on it.
    pub stamp: Option<Text>,
}

/// What a transplant and drugs do, outcome by outcome.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcomes {
    /// Heading.
    pub heading: Text,
    /// The name of the first column.
    pub outcome: Text,
    /// Where a result has no control group of its own.
    pub not_compared: Text,
    /// What the table cannot tell.
    pub caution: PageAnswer,
    /// The rows.
    pub row: Vec<Outcome>,
}

/// An outcome.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// The result.
    pub measure: Option<Spanned<String>>,
    /// Or the answer of the comparison that gives the range over the reports of deaths.
    pub answer: Option<Spanned<String>>,
    /// The outcome in a few words.
    pub label: Text,
    /// The study.
    pub study: Text,
}
