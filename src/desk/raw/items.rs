//! Statements, rows, tissues, cells and cards as they are written.

use super::Text;
use crate::desk::content::{CellId, Certain, Grade, Label, Side, State, Verification};
use crate::desk::evidence::Subject;
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// A statement with its state.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// The state of knowledge.
    pub state: State,
    /// The grade, where one applies.
    pub grade: Option<Grade>,
    /// The statement.
    pub text: Text,
    /// The statement in a few words, as a closed row of the comparison shows it.
    pub short: Option<Text>,
    /// The result that is drawn beside it: one that counts people, and whose figure the statement says.
    pub measure: Option<Spanned<String>>,
    /// Keys of `sources.toml`.
    pub sources: Vec<Spanned<String>>,
    /// How it was confirmed.
    pub verification: Option<Verification>,
    /// What it gives a range over.
    pub covers: Option<Covers>,
}

/// The results over which a statement gives a range: the absolute ones of a topic and a subject, measured in so many people or more.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Covers {
    /// A topic of `numbers/index.toml`.
    pub topic: Spanned<String>,
    /// What the results are about.
    pub subject: Subject,
    /// In how many people they were measured, at least.
    pub people_from: u32,
    /// The low end, in people of 100.
    pub low: f64,
    /// The high end, in people of 100.
    pub high: f64,
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
    /// Pages that gather it besides its own: paths below the language.
    #[serde(default)]
    pub shown_on: Vec<Spanned<String>>,
    /// Stays even when "differences only" is on.
    #[serde(default)]
    pub always: bool,
    /// Blood-forming cells.
    pub hsc: Statement,
    /// Mesenchymal cells.
    pub msc: Statement,
    /// Reprogrammed cells.
    pub ipsc: Statement,
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
    /// One statement per aspect.
    pub finding: BTreeMap<String, Statement>,
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
    /// What it gives a range over.
    pub covers: Option<Covers>,
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
    /// Pages that gather it besides its own: paths below the language.
    #[serde(default)]
    pub shown_on: Vec<Spanned<String>>,
    /// State.
    pub state: Option<State>,
    /// Grade.
    pub grade: Option<Grade>,
    /// Heading.
    pub title: Text,
    /// The title in brief, where the home page shows it.
    pub brief: Option<Text>,
    /// The card in short.
    pub text: Text,
    /// Sources.
    #[serde(default)]
    pub sources: Vec<Spanned<String>>,
    /// How it was confirmed.
    pub verification: Option<Verification>,
    /// What it gives a range over.
    pub covers: Option<Covers>,
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
    /// The first day of a step of a transplant. Day 0 is the day on which the cells are given back.
    pub from: Option<i32>,
    /// Its last day.
    pub to: Option<i32>,
    /// How exact these days are.
    pub certain: Option<Certain>,
    /// Results in days: how long a step lasts, where no day is given, or how long the whole way is.
    #[serde(default)]
    pub lasts: Vec<Spanned<String>>,
    /// The first of the steps that `lasts` counts together, where it counts earlier ones too.
    pub since: Option<Spanned<String>>,
    /// The time in hospital.
    pub stay: Option<Stay>,
}

/// A time in hospital.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stay {
    /// The result that says how many days.
    pub measure: Spanned<String>,
    /// The first day of which a step says that one is in hospital.
    pub from: i32,
    /// The last such day.
    pub to: i32,
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
    /// What it gives a range over.
    pub covers: Option<Covers>,
    /// Sides of life that it tells about (`living.toml`).
    #[serde(default)]
    pub sides: Vec<Side>,
}
