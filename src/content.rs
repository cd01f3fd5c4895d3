//! What the site says, in one language: the model that the site writer, the pages and the app share.
//!
//! Editors write TOML under `assets/content` ([`raw`] mirrors it). [`resolve`] turns it into a [`Content`] per language and is
//! the only place that can fail: after it, a dangling source, a missing translation or an empty cell cannot exist.
//! A [`Content`] travels to the browser as a compact pack ([`pack`]).

#[cfg(feature = "prerender")]
pub mod author;
mod card;
mod comparison;
#[cfg(feature = "prerender")]
pub mod evidence;
#[cfg(feature = "prerender")]
pub mod fault;
#[cfg(feature = "prerender")]
pub mod load;
pub mod pack;
#[cfg(feature = "prerender")]
pub mod raw;
#[cfg(feature = "prerender")]
pub mod resolve;
mod source;
mod texts;

#[cfg(feature = "prerender")]
pub use card::Aid;
pub use card::{Card, Deck, Label, Point};
pub use comparison::{Aspect, Cell, CellId, Fact, Finding, Grade, Group, Row, State, Tissue, Verification};
pub use source::{Reference, Source, SourceId, SourceKind};
pub use texts::{PageText, SiteInfo, Texts};
#[cfg(feature = "prerender")]
pub use texts::{RawTexts, RawWords, Words};

use crate::lang::Lang;
use serde::{Deserialize, Serialize};

/// Everything that the pages of one language show, except what only a heavy view needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Content {
    /// The language of every text in here.
    pub lang: Lang,
    /// Dates, version and addresses of the site itself.
    pub site: SiteInfo,
    /// The words of the interface.
    pub texts: Texts,
    /// Title, description, heading and lead of each page, with its key in `pages.toml`. Lists, not maps, here and below: a map
    /// costs 12 kB of code to read.
    pub pages: Vec<(String, PageText)>,
    /// The three sources, in the order of the columns.
    pub cells: [Cell; 3],
    /// The questions of the comparison, in the order in which patients ask them.
    pub groups: Vec<Group>,
    /// The questions of the tissue comparison.
    pub aspects: Vec<Aspect>,
    /// The tissues that cells are taken from.
    pub tissues: Vec<Tissue>,
    /// The cards of each deck, in the editors' order.
    pub decks: Vec<(Deck, Vec<Card>)>,
    /// Every work that is cited somewhere, in alphabetical order of its key.
    pub sources: Vec<Source>,
}

impl Content {
    /// The source with this id. Ids are made together with the list, so each has its source.
    pub fn source(&self, id: SourceId) -> &Source {
        &self.sources[id.index()]
    }

    /// Every source with its id.
    #[cfg(feature = "prerender")]
    pub fn sources_with_ids(&self) -> impl Iterator<Item = (SourceId, &Source)> {
        self.sources.iter().enumerate().filter_map(|(at, source)| SourceId::new(at).map(|id| (id, source)))
    }

    /// One of the three cell types.
    pub fn cell(&self, id: CellId) -> &Cell {
        &self.cells[id.index()]
    }

    /// The cards of a deck.
    pub fn deck(&self, deck: Deck) -> &[Card] {
        self.decks.iter().find(|(name, _)| *name == deck).map_or(&[], |(_, cards)| cards.as_slice())
    }

    /// The texts of the page with this key in `pages.toml`.
    pub fn page(&self, key: &str) -> Option<&PageText> {
        self.pages.iter().find(|(name, _)| name == key).map(|(_, page)| page)
    }

    /// The tissues of one cell type.
    pub fn tissues_of(&self, cell: CellId) -> impl Iterator<Item = &Tissue> {
        self.tissues.iter().filter(move |tissue| tissue.cell == cell)
    }

    /// Every statement that a page may draw with its terms marked.
    #[cfg(feature = "prerender")]
    pub fn statements_mut(&mut self) -> impl Iterator<Item = &mut String> {
        let leads = self.pages.iter_mut().map(|(_, page)| &mut page.lead);
        let cells = self.cells.iter_mut().flat_map(Cell::statements_mut);
        let rows = self.groups.iter_mut().flat_map(|group| &mut group.rows).flat_map(Row::statements_mut);
        let tissues = self.tissues.iter_mut().flat_map(|tissue| &mut tissue.findings).map(|finding| &mut finding.text);
        let cards = self.decks.iter_mut().flat_map(|(_, cards)| cards).flat_map(Card::statements_mut);
        self.texts.all_mut().chain(leads).chain(cells).chain(rows).chain(tissues).chain(cards)
    }

    /// Every row of the comparison, in reading order.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.groups.iter().flat_map(|group| &group.rows)
    }
}
