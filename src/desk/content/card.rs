//! Cards: a statement with a title, and the details behind it.

use super::{CellId, Days, Grade, State, Verification, WorkId};
use crate::app::view::View;
use serde::{Deserialize, Serialize};

/// A named set of cards: the file `cards/<slug>.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Deck {
    /// What stem cells are and how they are meant to act.
    Types,
    /// The three promised benefits.
    Benefits,
    /// What is being studied, and the future.
    Research,
    /// Harms in regulated treatment.
    Risks,
    /// Harms in unregulated clinics.
    Clinics,
    /// Ethics and consent.
    Ethics,
    /// Other treatments.
    Alternatives,
    /// Medicine by medicine.
    Drugs,
    /// Transplant compared with medicines.
    Versus,
    /// How this site was made.
    Method,
    /// A transplant, step by step.
    Journey,
    /// The months after it, and the way of other cells.
    Afterwards,
    /// What each option is like to live with.
    Living,
    /// Whom it may help and whom not.
    Fit,
    /// What people weigh, with what is known for each option.
    Weigh,
    /// Warning signs of clinics.
    Signs,
    /// Sentences that sellers use.
    Phrases,
    /// Who allows and who pays, by country.
    Rules,
    /// What to have in writing before saying yes.
    Consent,
}

impl Deck {
    /// Every deck.
    pub const ALL: [Deck; 19] = [
        Deck::Types,
        Deck::Benefits,
        Deck::Research,
        Deck::Risks,
        Deck::Clinics,
        Deck::Ethics,
        Deck::Alternatives,
        Deck::Drugs,
        Deck::Versus,
        Deck::Method,
        Deck::Journey,
        Deck::Afterwards,
        Deck::Living,
        Deck::Fit,
        Deck::Weigh,
        Deck::Signs,
        Deck::Phrases,
        Deck::Rules,
        Deck::Consent,
    ];

    /// The name of its file.
    pub fn slug(self) -> &'static str {
        match self {
            Deck::Types => "types",
            Deck::Benefits => "benefits",
            Deck::Research => "research",
            Deck::Risks => "risks",
            Deck::Clinics => "clinics",
            Deck::Ethics => "ethics",
            Deck::Alternatives => "alternatives",
            Deck::Drugs => "drugs",
            Deck::Versus => "versus",
            Deck::Method => "method",
            Deck::Journey => "journey",
            Deck::Afterwards => "afterwards",
            Deck::Living => "living",
            Deck::Fit => "fit",
            Deck::Weigh => "weigh",
            Deck::Signs => "signs",
            Deck::Phrases => "phrases",
            Deck::Rules => "rules",
            Deck::Consent => "consent",
        }
    }

    /// Whether its cards speak of our own doing, or only gather, and so need no source.
    pub fn is_our_own(self) -> bool {
        matches!(self, Deck::Method | Deck::Weigh)
    }

    /// Whether the home page shows some of its cards.
    pub fn is_on_home(self) -> bool {
        matches!(self, Deck::Types | Deck::Benefits | Deck::Risks | Deck::Clinics | Deck::Alternatives | Deck::Versus)
    }
}

/// One card.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Name in anchors, unique over all decks.
    pub id: String,
    /// The topics of the article that this card covers. For tests.
    pub topics: Vec<String>,
    /// The cell types that it speaks about.
    pub cells: Vec<CellId>,
    /// The pages that gather it, besides its own.
    pub shown_on: Vec<View>,
    /// Whether the home page shows it in the deck.
    pub home: bool,
    /// The heading.
    pub title: String,
    /// The heading in brief; the whole one where none is written.
    pub brief: String,
    /// The state of knowledge, where one applies.
    pub state: Option<State>,
    /// How good the evidence is, where a grade applies.
    pub grade: Option<Grade>,
    /// The card in one to three sentences.
    pub text: String,
    /// Where that comes from.
    pub sources: Vec<WorkId>,
    /// How it was confirmed; `None` only without sources.
    pub verification: Option<Verification>,
    /// The claims of the article that speak of the same thing, by id.
    pub claims: Vec<String>,
    /// The details.
    pub points: Vec<Point>,
    /// When it is, for a step of a transplant.
    pub days: Days,
}

impl Card {
    /// How long a step takes, or that nobody knows; its text where neither is said.
    pub fn time(&self) -> &str {
        self.points.iter().find(|point| point.tells_time()).map_or(self.text.as_str(), |point| point.text.as_str())
    }
}

/// One detail of a card.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// What kind of detail it is.
    pub label: Option<Label>,
    /// The cell types that it is about, where it is not about all of the card's.
    pub cells: Vec<CellId>,
    /// The state that it explains (method page).
    pub state: Option<State>,
    /// The grade that it explains (method page).
    pub grade: Option<Grade>,
    /// The statement.
    pub text: String,
    /// Where it comes from.
    pub sources: Vec<WorkId>,
    /// How it was confirmed.
    pub verification: Option<Verification>,
    /// The sides of life that it tells about ([`Deck::Living`]).
    pub sides: Vec<Side>,
}

impl Point {
    /// Whether it tells how long something takes, or that nobody knows.
    pub(super) fn tells_time(&self) -> bool {
        matches!(self.label, Some(Label::Duration | Label::Unknown))
    }
}

/// A side of life with a treatment. Each option tells about all of them, or that nobody has asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// What the body goes through.
    Body,
    /// What people feel.
    Feelings,
    /// Life with others.
    Others,
}

/// What a detail tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Label {
    /// What articles and sellers say.
    Claimed,
    /// Shown in animals or in the laboratory.
    Laboratory,
    /// Shown in people.
    People,
    /// A key figure.
    Number,
    /// A harm.
    Harm,
    /// How it is done or taken.
    How,
    /// Approval and availability.
    Status,
    /// Nobody knows, or no figure was found.
    Unknown,
    /// How to read the rest.
    Caution,
    /// How long it takes.
    Duration,
    /// What a seller's sentence proves.
    Proves,
    /// What to ask for.
    Ask,
    /// A clear answer, in our words.
    Clear,
    /// An answer that evades, in our words.
    Evasive,
    /// About staying on or changing medicine.
    Medicine,
}

impl Label {
    /// Every label.
    pub const ALL: [Label; 15] = [
        Label::Claimed,
        Label::Laboratory,
        Label::People,
        Label::Number,
        Label::Harm,
        Label::How,
        Label::Status,
        Label::Unknown,
        Label::Caution,
        Label::Duration,
        Label::Proves,
        Label::Ask,
        Label::Clear,
        Label::Evasive,
        Label::Medicine,
    ];

    /// Whether such a detail may stand without a source.
    pub fn may_lack_sources(self) -> bool {
        matches!(self, Label::Unknown | Label::Caution | Label::Clear | Label::Evasive)
    }
}
