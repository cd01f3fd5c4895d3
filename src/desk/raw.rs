//! The content files as editors write them. Every field of a file is here; an unknown one is a fault. What derives `JsonSchema` is
//! published as open data as it stands: its comments are what the schemas say, and `null` is what a file leaves out.

mod deciding;
mod drawn;
pub mod evidence;
mod home;
mod items;
mod menu;
mod synonyms;

pub use deciding::{
    Answer, AnswerTopic, Answers, Check, Checks, Choice, Criteria, Criterion, CriterionTopic, Forms, Glossary, Guideline, Leaflet,
    Question, Questions, Term, Theme,
};
pub use drawn::{
    Chain, Chains, Claimed, Columns, Drawn, Fibre, FibrePicture, Outcome, Outcomes, Promise, Promised, Promises, Proofs, Seen, Step,
};
pub use home::{Array, Chooser, Deaths, Errand, FactBox, Home, Reaches, Stages, Station, Track, Tracks, Unknown};
pub use items::{Aspect, Card, Cards, Cell, Covers, Fact, Group, Point, Row, Statement, Stay, Tissue, Tissues};
pub use menu::{Entry, Menu, Tab};
pub use synonyms::{Pair, Synonyms, Words};

use super::content::{CellId, Deck, Grade, RawTexts, RawWords, State, Verification, WorkKind};
use super::date::PartialDate;
use super::evidence::Subject;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use toml::Spanned;

/// A text in both languages. They say the same.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// English.
    #[schemars(with = "String")]
    pub en: Spanned<String>,
    /// Simplified Chinese.
    #[schemars(with = "String")]
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

impl<T> File<T> {
    /// The name without folder and ending.
    pub fn stem(&self) -> &str {
        let name = self.name.rsplit_once('/').map_or(self.name.as_str(), |(_, name)| name);
        name.strip_suffix(".toml").unwrap_or(name)
    }
}

/// All content files.
#[derive(Debug)]
pub struct Raw {
    /// `site.toml`
    pub site: File<Site>,
    /// `texts.toml`
    pub texts: File<RawTexts>,
    /// `pages.toml`
    pub pages: File<Pages>,
    /// `menu.toml`
    pub menu: File<Menu>,
    /// `cells/*.toml`, in the order of the columns
    pub cells: Vec<(CellId, File<Cell>)>,
    /// `comparison/*.toml`, in the order of the patients' questions
    pub groups: Vec<File<Group>>,
    /// `tissues.toml`
    pub tissues: File<Tissues>,
    /// The other `cards/*.toml`
    pub decks: Vec<(Deck, File<Cards>)>,
    /// `cards/criteria.toml`
    pub criteria: File<Criteria>,
    /// `cards/questions.toml`
    pub questions: File<Questions>,
    /// `cards/check.toml`
    pub checks: File<Checks>,
    /// `cards/glossary.toml`
    pub glossary: File<Glossary>,
    /// `sources.toml`
    pub sources: File<Works>,
    /// `words.toml`
    pub words: File<RawWords>,
    /// `numbers/index.toml`
    pub numbers_index: File<evidence::NumbersIndex>,
    /// `numbers/*.toml`, by subject
    pub numbers: Vec<(Subject, File<evidence::Measures>)>,
    /// `answers.toml`
    pub answers: File<Answers>,
    /// `leaflet.toml`
    pub leaflet: File<Leaflet>,
    /// `exhibits.toml`
    pub exhibits: File<evidence::Exhibits>,
    /// `trials.toml`
    pub trials: File<evidence::Trials>,
    /// `claims.toml`
    pub claims: File<evidence::Claims>,
    /// `checklist.toml`
    pub checklist: File<evidence::Checklist>,
    /// `changes.toml`
    pub changes: File<evidence::Changes>,
    /// `countries.toml`
    pub countries: File<Countries>,
    /// `home.toml`
    pub home: File<Home>,
    /// `drawn.toml`
    pub drawn: File<Drawn>,
    /// `synonyms.toml`
    pub synonyms: File<Synonyms>,
}

/// `site.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// When the evidence was last checked.
    #[serde(deserialize_with = "PartialDate::whole_day")]
    pub checked: PartialDate,
    /// When it must be checked again.
    #[serde(deserialize_with = "PartialDate::whole_day")]
    pub next_check: PartialDate,
    /// The version of the content.
    pub version: String,
}

/// `pages.toml`: one table per view, by [`crate::app::view::View::key`].
pub type Pages = BTreeMap<Spanned<String>, Page>;

/// One page of `pages.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Title of the window, without the name of the site.
    pub title: Text,
    /// The word in the menu.
    pub menu: Text,
    /// For search engines and link previews.
    pub description: Text,
    /// The heading on the page.
    pub heading: Text,
    /// The answer to the question of the heading.
    pub answer: PageAnswer,
    /// The first paragraph.
    pub lead: Text,
    /// Where the first paragraph comes from.
    #[serde(default)]
    pub sources: Vec<Spanned<String>>,
}

/// The answer of a page, in a sentence or two. What only says what a list holds has no state.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageAnswer {
    /// The answer.
    pub text: Text,
    /// The state of knowledge.
    pub state: Option<State>,
    /// The grade, where one applies.
    pub grade: Option<Grade>,
    /// Keys of `sources.toml`.
    #[serde(default)]
    pub sources: Vec<Spanned<String>>,
    /// How it was confirmed.
    pub verification: Option<Verification>,
    /// What it gives a range over.
    pub covers: Option<Covers>,
    /// What it shortens: rows with their column (`deaths/hsc`), cards, results. For editors and tests.
    pub rests_on: Vec<String>,
}

/// `countries.toml`: the name of each country by its code, ISO 3166-1 alpha-2 in lower case.
pub type Countries = BTreeMap<Spanned<String>, Text>;

/// `sources.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Works {
    /// The works.
    pub source: Vec<Work>,
}

/// A cited work. Titles and names stand as published.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Source")]
pub struct Work {
    /// Unique name, by which the other files cite it; the anchor on the page of sources.
    #[schemars(with = "String")]
    pub key: Spanned<String>,
    /// What kind of work it is.
    pub kind: WorkKind,
    /// The authors; empty where they are not confirmed, "et al." where there are more. A person is "Burt RK", "Kurtzberg, Joanne" or,
    /// where only the family name is known, "Choi,"; a name without initials or a comma is that of an institution.
    pub authors: Vec<String>,
    /// The title as published; "(descriptive title)" marks one that is ours.
    #[schemars(with = "String")]
    pub title: Spanned<String>,
    /// The journal or the site; `null` where it is not confirmed.
    pub container: Option<String>,
    /// The year of publication; `null` where it is not confirmed.
    pub year: Option<u16>,
    /// The volume; `null` where there is none, or it is not confirmed.
    pub volume: Option<String>,
    /// The issue; `null` where there is none, or it is not confirmed.
    pub issue: Option<String>,
    /// The pages or the article number; `null` where there is none, or it is not confirmed.
    pub pages: Option<String>,
    /// The digital object identifier; `null` where there is none, or it is not confirmed.
    pub doi: Option<String>,
    /// The number at `PubMed`; `null` where there is none, or it is not confirmed.
    pub pmid: Option<String>,
    /// The number at ClinicalTrials.gov; `null` where there is none, or it is not confirmed.
    pub nct: Option<String>,
    /// The best address.
    #[schemars(with = "String", extend("format" = "uri"))]
    pub url: Spanned<String>,
    /// An open copy; `null` where none is known besides `url`.
    #[schemars(with = "Option<String>", extend("format" = "uri"))]
    pub url_free: Option<Spanned<String>>,
    /// How many people were studied; `null` where the work does not say, or studies nobody.
    pub people: Option<u32>,
    /// How we read it.
    pub verification: Verification,
    /// The day on which it was last looked up (ISO 8601).
    #[serde(deserialize_with = "PartialDate::whole_day")]
    #[schemars(with = "String", extend("format" = "date"))]
    pub checked: PartialDate,
    /// What editors should know; not published.
    #[serde(default, skip_serializing)]
    #[allow(dead_code)]
    pub note: String,
}
