//! Statements, rows, tissues, cells and cards as they are written.

use super::Text;
use crate::desk::content::{CellId, Grade, Label, State, Verification};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// A statement with its state.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// The state of knowledge.
    pub state: State,
    /// The grade, where one applies.
    pub grade: Option<Grade>,
    /// The statement.
    pub text: Text,
    /// Keys of `sources.toml`.
    pub sources: Vec<Spanned<String>>,
    /// How it was confirmed.
    pub verification: Option<Verification>,
}

/// `comparison/*.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Place among the groups.
    pub order: u32,
    /// Heading.
    pub question: Text,
    /// The rows.
    pub row: Vec<Row>,
}

/// A row of the comparison.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Unique name.
    pub id: Spanned<String>,
    /// The question.
    pub question: Text,
    /// Why the cells cannot be compared directly.
    pub not_comparable: Option<Text>,
    /// Shown in the comparison on the home page.
    #[serde(default)]
    pub home: bool,
    /// Claims of the article about the same thing.
    #[serde(default)]
    pub claims: Vec<Spanned<String>>,
    /// Stays even when "differences only" is on.
    #[serde(default)]
    pub always: bool,
    /// Blood-forming cells.
    pub hsc: Finding,
    /// Mesenchymal cells.
    pub msc: Finding,
    /// Reprogrammed cells.
    pub ipsc: Finding,
}

/// `tissues.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tissues {
    /// The questions.
    pub aspect: Vec<Aspect>,
    /// The tissues.
    pub tissue: Vec<Tissue>,
}

/// A question of the tissue comparison.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aspect {
    /// Unique name.
    pub id: Spanned<String>,
    /// The question.
    pub question: Text,
}

/// A tissue.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tissue {
    /// Unique name.
    pub id: Spanned<String>,
    /// The cell type.
    pub cell: CellId,
    /// Its name.
    pub name: Text,
    /// One finding per aspect.
    pub finding: BTreeMap<String, Finding>,
}

/// `cells/*.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    /// The name in full.
    pub name: Text,
    /// The abbreviation.
    pub short: Spanned<String>,
    /// How the cells are given in MS.
    pub treatment: Text,
    /// The answer in one sentence.
    pub verdict: Text,
    /// State of the verdict.
    pub state: State,
    /// Grade of the verdict.
    pub grade: Option<Grade>,
    /// Sources of the verdict.
    pub sources: Vec<Spanned<String>>,
    /// How the verdict was confirmed.
    pub verification: Option<Verification>,
    /// Two key facts.
    pub fact: Vec<Fact>,
    /// In depth.
    #[serde(default)]
    pub card: Vec<Card>,
}

/// A key fact.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The figure.
    pub figure: Text,
    /// What it means.
    pub text: Text,
    /// Sources.
    pub sources: Vec<Spanned<String>>,
    /// How it was confirmed.
    pub verification: Option<Verification>,
}

/// `cards/*.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cards {
    /// The cards.
    pub card: Vec<Card>,
}

/// A card.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Unique name.
    pub id: Spanned<String>,
    /// Topics of the article.
    #[serde(default)]
    pub topics: Vec<String>,
    /// Cell types.
    #[serde(default)]
    pub cells: Vec<CellId>,
    /// Shown on the home page.
    #[serde(default)]
    pub home: bool,
    /// State.
    pub state: Option<State>,
    /// Grade.
    pub grade: Option<Grade>,
    /// Heading.
    pub title: Text,
    /// Of a special term: the words by which texts call it.
    pub forms: Option<Forms>,
    /// The card in short.
    pub text: Text,
    /// Sources.
    #[serde(default)]
    pub sources: Vec<Spanned<String>>,
    /// How it was confirmed.
    pub verification: Option<Verification>,
    /// Claims of the article about the same thing.
    #[serde(default)]
    pub claims: Vec<Spanned<String>>,
    /// The items of the evidence pack that it was written from; for editors, not published.
    #[serde(default)]
    #[allow(dead_code)]
    pub evidence: Vec<String>,
    /// Details.
    #[serde(default)]
    pub point: Vec<Point>,
}

/// The words by which texts call a special term; none where it is never marked in a text.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forms {
    /// In English, plurals too.
    pub en: Vec<Spanned<String>>,
    /// In Chinese.
    pub zh: Vec<Spanned<String>>,
}

/// A detail of a card.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    /// Kind of detail.
    pub label: Option<Label>,
    /// Cell types that it is about.
    #[serde(default)]
    pub cells: Vec<CellId>,
    /// The state that it explains.
    pub state: Option<State>,
    /// The grade that it explains.
    pub grade: Option<Grade>,
    /// The statement.
    pub text: Text,
    /// Sources.
    #[serde(default)]
    pub sources: Vec<Spanned<String>>,
    /// How it was confirmed.
    pub verification: Option<Verification>,
    /// Name of a question that can be ticked.
    pub id: Option<Spanned<String>>,
    /// Topics of `answers.toml` that a criterion asks about without saying what meets it.
    #[serde(default)]
    pub asks: Vec<Spanned<String>>,
    /// Answers that meet a criterion.
    #[serde(default)]
    pub meets: Vec<Spanned<String>>,
    /// Answers that do not.
    #[serde(default)]
    pub fails: Vec<Spanned<String>>,
    /// What a question goes with.
    #[serde(default)]
    pub suits: Vec<Spanned<String>>,
    /// The right answer of a question that checks what was understood.
    #[serde(default)]
    pub right: bool,
}

/// `answers.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    /// What a reader may say about themselves, by topic.
    pub topic: Vec<AnswerTopic>,
}

/// A topic with its possible answers.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerTopic {
    /// Unique name.
    pub id: Spanned<String>,
    /// The heading.
    pub question: Text,
    /// The answers.
    pub answer: Vec<Answer>,
}

/// A possible answer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Unique name.
    pub id: Spanned<String>,
    /// The answer.
    pub text: Text,
}

/// `leaflet.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leaflet {
    /// Names of rows of the comparison.
    pub rows: Vec<Spanned<String>>,
    /// Names of results.
    pub measures: Vec<Spanned<String>>,
}
