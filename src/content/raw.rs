//! The content files as editors write them. Every field of a file is here; an unknown one is a fault.

use super::{CellId, Grade, Label, RawTexts, SourceKind, State, Verification};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// A text in both languages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// English.
    pub en: Spanned<String>,
    /// Chinese.
    pub zh: Spanned<String>,
}

/// A file with its name and its text, so that faults can name lines.
#[derive(Debug)]
pub struct File<T> {
    /// The path from `assets/content`.
    pub name: String,
    /// The text as written.
    pub text: String,
    /// What it holds.
    pub value: T,
}

/// All content files.
#[derive(Debug)]
pub struct Raw {
    /// `site.toml`
    pub site: File<Site>,
    /// `texts.toml`
    pub texts: File<RawTexts>,
    /// `pages.toml`
    pub pages: File<BTreeMap<String, Page>>,
    /// `cells/*.toml`, in the order of the columns
    pub cells: Vec<(CellId, File<Cell>)>,
    /// `comparison/*.toml`, in the order of the patients' questions
    pub groups: Vec<File<Group>>,
    /// `tissues.toml`
    pub tissues: File<Tissues>,
    /// `cards/*.toml`
    pub decks: Vec<(super::Deck, File<Cards>)>,
    /// `sources.toml`
    pub sources: File<Sources>,
}

/// `site.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// When the evidence was last checked, ISO date.
    pub checked: Spanned<String>,
    /// When it must be checked again, ISO date.
    pub next_check: Spanned<String>,
    /// The version of the content.
    pub version: String,
}

/// One page of `pages.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Title of the window, without the name of the site.
    pub title: Text,
    /// For search engines and link previews.
    pub description: Text,
    /// The heading on the page.
    pub heading: Text,
    /// The first paragraph.
    pub lead: Text,
    /// Where the first paragraph comes from.
    #[serde(default)]
    pub sources: Vec<Spanned<String>>,
}

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
    /// The card in short.
    pub text: Text,
    /// Sources.
    #[serde(default)]
    pub sources: Vec<Spanned<String>>,
    /// How it was confirmed.
    pub verification: Option<Verification>,
    /// The items of the evidence pack that it was written from; for editors, not published.
    #[serde(default)]
    #[allow(dead_code)]
    pub evidence: Vec<String>,
    /// Details.
    #[serde(default)]
    pub point: Vec<Point>,
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
}

/// `sources.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sources {
    /// The works.
    pub source: Vec<Source>,
}

/// A cited work.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Unique key.
    pub key: Spanned<String>,
    /// Kind of work.
    pub kind: SourceKind,
    /// Authors; empty when not confirmed.
    pub authors: Vec<String>,
    /// Title as published.
    pub title: Spanned<String>,
    /// Journal or site.
    pub container: Option<String>,
    /// Year of publication.
    pub year: Option<u16>,
    /// Volume.
    pub volume: Option<String>,
    /// Issue.
    pub issue: Option<String>,
    /// Pages.
    pub pages: Option<String>,
    /// Digital object identifier.
    pub doi: Option<String>,
    /// PubMed number.
    pub pmid: Option<String>,
    /// Number at ClinicalTrials.gov.
    pub nct: Option<String>,
    /// The best address.
    pub url: Spanned<String>,
    /// An open copy.
    pub url_free: Option<String>,
    /// People studied.
    pub people: Option<u32>,
    /// How it was read.
    pub verification: Verification,
    /// When it was looked up.
    pub checked: String,
    /// What editors should know; not published.
    #[serde(default)]
    #[allow(dead_code)]
    pub note: String,
}
