//! What the site says, in one language: cells, comparison, cards, works, texts.
//!
//! Editors write TOML under `assets/content` ([`super::raw`] mirrors it). [`super::resolve`] turns it into a [`Content`] per language and
//! is the only place that can fail: after it, a dangling work, a missing translation or an empty cell cannot exist.
pub mod author;
mod card;
mod comparison;
mod days;
mod deciding;
mod drawn;
mod home;
mod menu;
mod term;
mod texts;
mod work;

pub use crate::app::cell::CellId;
pub use card::{Card, Deck, Label, Point, Side};
pub use comparison::{Aspect, Cell, Fact, Grade, Group, Row, State, Statement, Tissue, Verification, hidden_count, is_same};
pub use days::{Certain, Days, Ends, Place, Stay};
pub use deciding::{Answer, AnswerTopic, Check, Choice, Criterion, Deciding, Guideline, Question, Theme};
pub use drawn::{
    Chains, Drawn, Fibre, FibrePicture, Found, Outcome, OutcomeFigures, Outcomes, Promise, Promised, Promises, Proof, Said, Scene,
    Step, Still,
};
pub use home::{Arm, Array, Deaths, Errand, FactBox, Home, Leads, Reach, Stage, Station, Track, Tracks, Unknown};
pub use menu::{Entry, Menu, Tab};
pub use term::Term;
pub use texts::{PageAnswer, PageText, RawTexts, RawWords, SiteInfo, Texts, Words};
pub use work::{Reference, Work, WorkId, WorkKind};

use crate::app::lang::Lang;
use crate::app::view::View;

/// Everything that the pages of one language show, except what only a heavy view needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The language of every text in here.
    pub lang: Lang,
    /// Dates, version and addresses of the site itself.
    pub site: SiteInfo,
    /// The words of the interface.
    pub texts: Texts,
    /// The texts of each page, in the order of [`View::ALL`].
    pub pages: Vec<PageText>,
    /// The menu, and the links at the foot.
    pub menu: Menu,
    /// What the home page says in short.
    pub home: Home,
    /// What drawings say.
    pub drawn: Drawn,
    /// The three cell types, in the order of the columns.
    pub cells: [Cell; 3],
    /// The questions of the comparison, in the order in which patients ask them.
    pub groups: Vec<Group>,
    /// The questions of the tissue comparison.
    pub aspects: Vec<Aspect>,
    /// The tissues that cells are taken from.
    pub tissues: Vec<Tissue>,
    /// The cards of each deck, in the editors' order.
    pub decks: Vec<(Deck, Vec<Card>)>,
    /// What the page for deciding is made of.
    pub deciding: Deciding,
    /// The special terms, in the editors' order.
    pub terms: Vec<Term>,
    /// Every work that is cited somewhere, in alphabetical order of its key.
    pub works: Vec<Work>,
}

impl Content {
    /// The work with this id. Ids are made together with the list, so each has its work.
    pub fn work(&self, id: WorkId) -> &Work {
        &self.works[id.index()]
    }

    /// Every work with its id.
    pub fn works_with_ids(&self) -> impl Iterator<Item = (WorkId, &Work)> {
        self.works.iter().enumerate().filter_map(|(at, work)| WorkId::new(at).map(|id| (id, work)))
    }

    /// One of the three cell types.
    pub fn cell(&self, id: CellId) -> &Cell {
        &self.cells[id.index()]
    }

    /// The cards of a deck.
    pub fn deck(&self, deck: Deck) -> &[Card] {
        self.decks.iter().find(|(name, _)| *name == deck).map_or(&[], |(_, cards)| cards.as_slice())
    }

    /// Every card, in the order of the pages.
    pub fn all_cards(&self) -> impl Iterator<Item = &Card> {
        let decks = self.decks.iter().flat_map(|(_, cards)| cards);
        decks.chain(self.cells.iter().flat_map(|cell| &cell.cards))
    }

    /// The texts of a page. A file without one of them does not resolve, so each view has its own.
    pub fn page(&self, view: View) -> &PageText {
        let place = View::ALL.iter().position(|own| *own == view).unwrap_or_default();
        &self.pages[place]
    }

    /// The tissues of one cell type.
    pub fn tissues_of(&self, cell: CellId) -> impl Iterator<Item = &Tissue> {
        self.tissues.iter().filter(move |tissue| tissue.cell == cell)
    }

    /// Every row of the comparison, in reading order.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.groups.iter().flat_map(|group| &group.rows)
    }
}
