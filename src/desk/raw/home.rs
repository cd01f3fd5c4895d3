//! What the home page says in short, as it is written.

use super::{PageAnswer, Tab, Text};
use crate::desk::content::{Arm, CellId, Reach, Stage};
use serde::Deserialize;
use toml::Spanned;

/// `home.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Home {
    /// How far each kind of cell has come.
    pub tracks: Tracks,
    /// What brings a reader here.
    pub chooser: Chooser,
    /// A transplant or staying on medicines.
    pub factbox: FactBox,
}

/// How far each kind of cell has come.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tracks {
    /// Heading.
    pub heading: Text,
    /// What the labels do not mean.
    pub legend: Text,
    /// The stages, briefly.
    pub stages: Stages,
    /// The stages in full.
    pub stages_long: Stages,
    /// How far a stage was reached, in words.
    pub reaches: Reaches,
    /// One track for each kind, in the order of the columns.
    pub track: Vec<Track>,
}

/// A text for each stage.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Stages {
    pub animals: Text,
    pub safety: Text,
    pub controlled: Text,
    pub benefit: Text,
    pub regular_use: Text,
}

/// A text for each way in which a stage may have been reached.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Reaches {
    pub reached: Text,
    pub partly: Text,
    pub not_shown: Text,
    pub not_reached: Text,
}

/// How far a kind of cell has come.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Track {
    /// The kind.
    pub cell: Spanned<CellId>,
    /// How many people were studied.
    pub people: PageAnswer,
    /// How to read that.
    pub more: Text,
    /// The stations, one for each stage and in their order.
    pub station: Vec<Station>,
}

/// A station of a track.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Station {
    /// The stage.
    pub stage: Stage,
    /// Whether it was reached.
    pub reach: Reach,
    /// What is known.
    pub note: PageAnswer,
}

/// What brings a reader here.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chooser {
    /// Heading.
    pub heading: Text,
    /// The questions.
    pub errand: Vec<Errand>,
}

/// A question with a short answer, and the way to the long one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Errand {
    /// Unique name.
    pub id: Spanned<String>,
    /// The question, as a reader asks it.
    pub question: Text,
    /// The answer, in at most nine words.
    pub answer: PageAnswer,
    /// What it leads to: a card, or a row with its column.
    pub target: Spanned<String>,
    /// The page; one with `now` has links instead.
    pub view: Option<Spanned<String>>,
    /// What cannot wait.
    pub now: Option<Text>,
    /// The pages behind what cannot wait.
    #[serde(default)]
    pub link: Vec<Tab>,
}

/// A transplant or staying on medicines.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactBox {
    /// Heading.
    pub heading: Text,
    /// Who was compared.
    pub lead: PageAnswer,
    /// How to read the pictures.
    pub key: PageAnswer,
    /// What they cannot tell.
    pub caution: PageAnswer,
    /// The pictures.
    pub array: Vec<Array>,
    /// Deaths after a transplant.
    pub deaths: Deaths,
    /// Deaths on medicines.
    pub on_drugs: Unknown,
    /// Against the strongest medicines.
    pub strongest: Unknown,
}

/// The real people of one arm of a trial.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Array {
    /// The result.
    pub measure: Spanned<String>,
    /// Which of its two sides.
    pub arm: Arm,
    /// The name of the arm.
    pub label: Text,
    /// The same in a sentence.
    pub note: PageAnswer,
}

/// Deaths after a transplant.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deaths {
    /// The name of the row.
    pub label: Text,
    /// The range over the reports; `covers` is needed.
    pub note: PageAnswer,
    /// What small reports say.
    pub small: PageAnswer,
    /// Why the reports cannot be compared.
    pub not_comparable: Text,
}

/// What nobody knows, and where there is more about it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unknown {
    /// The statement.
    pub note: PageAnswer,
    /// How it was looked for.
    pub more: Option<Text>,
    /// The way to more.
    pub link: Tab,
}
