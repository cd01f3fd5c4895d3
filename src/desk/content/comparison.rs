//! The side-by-side comparison: cells, questions, statements, tissues.

use super::{Card, CellId, WorkId};
use crate::app::choice::Selection;
use crate::app::view::View;
use serde::{Deserialize, Serialize};

/// What a statement says about the state of knowledge: five honest states, and two words of layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Never studied in people.
    NoHumanData,
    /// Studied in people, with too few of them to tell.
    StudiedTooSmall,
    /// Studied in people, no benefit shown.
    StudiedNoBenefit,
    /// Benefit shown in some people.
    BenefitInSome,
    /// The statement itself is known; says nothing about a benefit.
    EstablishedFact,
    /// Nobody knows, or no figure was found.
    Unknown,
    /// The question does not arise.
    NotApplicable,
}

impl State {
    /// Every state, in the order in which the method page explains them.
    pub const ALL: [State; 7] = [
        State::NoHumanData,
        State::StudiedTooSmall,
        State::StudiedNoBenefit,
        State::BenefitInSome,
        State::EstablishedFact,
        State::Unknown,
        State::NotApplicable,
    ];

    /// The name in class names.
    pub fn slug(self) -> &'static str {
        match self {
            State::NoHumanData => "no-human-data",
            State::StudiedTooSmall => "too-small",
            State::StudiedNoBenefit => "no-benefit",
            State::BenefitInSome => "benefit",
            State::EstablishedFact => "known",
            State::Unknown => "unknown",
            State::NotApplicable => "not-applicable",
        }
    }

    /// Whether a statement in this state may stand without a source: there is nothing to cite.
    pub fn may_lack_sources(self) -> bool {
        matches!(self, State::Unknown | State::NotApplicable)
    }
}

/// How good the evidence is that something helps people with MS. The scale is defined on the method page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
pub enum Grade {
    /// Consistent randomised evidence.
    A,
    /// One randomised trial, or randomised trials that disagree.
    B,
    /// Human studies without a control group, or secondary findings only.
    C,
    /// Animals or laboratory only.
    D,
    /// Tested in a randomised trial and not found. Not "worse than D": the question was asked properly.
    E,
    /// No data found.
    #[serde(rename = "0")]
    None,
}

impl Grade {
    /// Every grade, best evidence first.
    pub const ALL: [Grade; 6] = [Grade::A, Grade::B, Grade::C, Grade::D, Grade::E, Grade::None];

    /// The sign of the grade.
    pub fn letter(self) -> &'static str {
        match self {
            Grade::A => "A",
            Grade::B => "B",
            Grade::C => "C",
            Grade::D => "D",
            Grade::E => "E",
            Grade::None => "0",
        }
    }

    /// Filled steps of the ladder, 0 to 4; `None` for E, which has a mark of its own.
    pub fn steps(self) -> Option<usize> {
        match self {
            Grade::A => Some(4),
            Grade::B => Some(3),
            Grade::C => Some(2),
            Grade::D => Some(1),
            Grade::None => Some(0),
            Grade::E => None,
        }
    }
}

/// How far a statement was confirmed. Nothing weaker is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Verification {
    /// Seen in the paper itself, a registry record or an official page.
    Full,
    /// Seen in the abstract of the paper.
    Abstract,
    /// Seen in a page that quotes it.
    Secondary,
}

/// A statement with what is known about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// The state of knowledge.
    pub state: State,
    /// How good the evidence is; `None` for a fact to which no grade applies.
    pub grade: Option<Grade>,
    /// The statement.
    pub text: String,
    /// The statement in a few words; `None` outside of the comparison of cells.
    pub short: Option<String>,
    /// The result that is drawn beside it: the name of one that counts people.
    pub measure: Option<String>,
    /// Where it comes from; empty only where [`State::may_lack_sources`].
    pub sources: Vec<WorkId>,
    /// How it was confirmed; `None` only without sources.
    pub verification: Option<Verification>,
}

/// Questions that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The name of the file.
    pub id: String,
    /// The heading, as a patient would ask.
    pub question: String,
    /// The rows, never empty.
    pub rows: Vec<Row>,
}

impl Group {
    /// The anchor of the heading. A row may have the name of its group.
    pub fn anchor(&self) -> String {
        format!("about-{}", self.id)
    }
}

/// One question with an answer for each source.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Name in anchors, unique.
    pub id: String,
    /// The question.
    pub question: String,
    /// Why the answers cannot be compared directly; `None` when they can.
    pub not_comparable: Option<String>,
    /// The claims of the article that speak of the same thing, by id.
    pub claims: Vec<String>,
    /// The pages that gather it, besides its own.
    pub shown_on: Vec<View>,
    /// Whether the home page shows it.
    pub home: bool,
    /// Whether "differences only" may hide the row. Cost, approval and open questions stay.
    pub may_hide: bool,
    /// The answers, in the order of the columns.
    pub statements: [Statement; 3],
}

/// A cell type as the cards and its own page introduce it.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Which one.
    pub id: CellId,
    /// The name in full.
    pub name: String,
    /// The abbreviation, the same in every language.
    pub short: String,
    /// How the cells are given in MS, in a few words.
    pub treatment: String,
    /// The honest answer in one sentence, with state, grade and sources.
    pub verdict: Statement,
    /// Two key facts of equal weight.
    pub facts: [Fact; 2],
    /// What its own page says in depth.
    pub cards: Vec<Card>,
}

/// A figure set large, with what it means.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// The figure, as text.
    pub figure: String,
    /// What is counted, in whom, compared with what, over how long.
    pub text: String,
    /// Where it comes from.
    pub sources: Vec<WorkId>,
    /// How it was confirmed.
    pub verification: Option<Verification>,
}

/// One question of the tissue comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Aspect {
    /// Name in anchors.
    pub id: String,
    /// The question.
    pub question: String,
}

/// A tissue that cells of one type are taken from.
#[derive(Clone, Debug, PartialEq)]
pub struct Tissue {
    /// Name in addresses, starting with the cell type: `msc-fat`.
    pub id: String,
    /// The cell type.
    pub cell: CellId,
    /// The name of the tissue.
    pub name: String,
    /// One statement per aspect, in the order of the aspects.
    pub statements: Vec<Statement>,
}

/// Whether the cell types shown have the same state and grade in this row, so that "differences only" hides it.
/// A single source cannot differ, so nothing is hidden then.
pub fn is_same(row: &Row, shown: Selection) -> bool {
    let mut statements = shown.cells().map(|cell| &row.statements[cell.index()]);
    let Some(first) = statements.next() else {
        return false;
    };
    shown.count() > 1
        && row.may_hide
        && statements.all(|statement| (statement.state, statement.grade) == (first.state, first.grade))
}

/// How many of these rows "differences only" hides.
pub fn hidden_count<'a>(rows: impl IntoIterator<Item = &'a Row>, shown: Selection) -> usize {
    rows.into_iter().filter(|row| is_same(row, shown)).count()
}
