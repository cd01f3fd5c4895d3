//! Choosing what is compared: pure laws, no pages.

use super::cell::CellId;

/// Which sources are shown. Never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Selection(u8);

impl Selection {
    /// All three sources: what a reader sees who touches nothing.
    pub const ALL: Selection = Selection(0b111);

    /// The selections in which two sources or more can differ.
    pub const COMPARING: [Selection; 4] = [Selection(0b011), Selection(0b101), Selection(0b110), Selection::ALL];

    /// The selection of these sources; `None` for none.
    pub fn of(cells: impl IntoIterator<Item = CellId>) -> Option<Selection> {
        let bits = cells.into_iter().fold(0, |bits, cell| bits | bit(cell));
        (bits != 0).then_some(Selection(bits))
    }

    /// Whether this source is shown.
    pub fn contains(self, cell: CellId) -> bool {
        self.0 & bit(cell) != 0
    }

    /// The sources shown, in the order of the columns.
    pub fn cells(self) -> impl Iterator<Item = CellId> {
        CellId::ALL.into_iter().filter(move |cell| self.contains(*cell))
    }

    /// How many sources are shown, 1 to 3.
    pub fn count(self) -> usize {
        self.cells().count()
    }

    /// The name in class names and data attributes: the numbers of the columns, from 1.
    pub fn code(self) -> String {
        self.cells().map(|cell| (cell.index() + 1).to_string()).collect()
    }
}

impl Default for Selection {
    fn default() -> Selection {
        Selection::ALL
    }
}

fn bit(cell: CellId) -> u8 {
    1 << cell.index()
}

/// The tissues that can be chosen, with their cell type, in the editors' order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalogue(Vec<(CellId, String)>);

impl Catalogue {
    /// The catalogue of these ids, each of which begins with its cell type; others are left out.
    pub fn of<'a>(ids: impl IntoIterator<Item = &'a str>) -> Catalogue {
        let owner =
            |id: &str| CellId::ALL.into_iter().find(|cell| id.strip_prefix(cell.slug()).is_some_and(|rest| rest.starts_with('-')));
        Catalogue(ids.into_iter().filter_map(|id| Some((owner(id)?, id.to_owned()))).collect())
    }

    /// The type that a tissue belongs to.
    pub fn owner(&self, id: &str) -> Option<CellId> {
        self.0.iter().find(|(_, own)| own == id).map(|(cell, _)| *cell)
    }

    fn ids_of(&self, cell: CellId) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(owner, _)| *owner == cell).map(|(_, id)| id.as_str())
    }
}

/// Which tissues are shown inside each type. A type of which none is named shows all of them, so a type is never empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tissues(Vec<String>);

impl Tissues {
    /// The choice of these ids. Unknown ids are dropped, and a type of which all are named counts as not named:
    /// each choice has one spelling.
    pub fn of<'a>(ids: impl IntoIterator<Item = &'a str>, catalogue: &Catalogue) -> Tissues {
        let named: Vec<&str> = ids.into_iter().collect();
        let kept = CellId::ALL.into_iter().flat_map(|cell| {
            let all: Vec<&str> = catalogue.ids_of(cell).collect();
            let some: Vec<&str> = all.iter().copied().filter(|id| named.contains(id)).collect();
            if some.len() == all.len() { Vec::new() } else { some }
        });
        Tissues(kept.map(str::to_owned).collect())
    }

    /// The part of the choice inside one type.
    pub fn within(&self, cell: CellId) -> Tissues {
        let prefix = format!("{}-", cell.slug());
        Tissues(self.0.iter().filter(|id| id.starts_with(&prefix)).cloned().collect())
    }

    /// The choice with the part inside one type taken from another.
    #[must_use]
    pub fn replaced(&self, cell: CellId, other: &Tissues) -> Tissues {
        let part = |owner: CellId| {
            if owner == cell { other.within(owner).0 } else { self.within(owner).0 }
        };
        Tissues(CellId::ALL.into_iter().flat_map(part).collect())
    }

    /// Whether this tissue is shown.
    pub fn shows(&self, cell: CellId, id: &str) -> bool {
        let within = self.within(cell);
        within.0.is_empty() || within.0.iter().any(|named| named == id)
    }

    /// Whether every tissue is shown.
    pub fn is_all(&self) -> bool {
        self.0.is_empty()
    }

    /// The ids that are named, in the order of the columns.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

/// How the comparison is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ShownAs {
    /// Short answers; a row opens in place.
    #[default]
    Glance,
    /// Short answers, with pictures where people were counted.
    Pictures,
    /// Every answer whole.
    Words,
}

impl ShownAs {
    /// Every way, in the order of its buttons.
    pub const ALL: [ShownAs; 3] = [ShownAs::Glance, ShownAs::Pictures, ShownAs::Words];

    /// The name in addresses.
    pub fn slug(self) -> &'static str {
        match self {
            ShownAs::Glance => "glance",
            ShownAs::Pictures => "pictures",
            ShownAs::Words => "words",
        }
    }

    /// The way with this name; `None` for any other text.
    pub fn from_slug(slug: &str) -> Option<ShownAs> {
        ShownAs::ALL.into_iter().find(|way| way.slug() == slug)
    }
}

/// Everything a reader can choose in the comparison.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The sources shown.
    pub show: Selection,
    /// Whether rows without a difference are hidden.
    pub differences_only: bool,
    /// How the comparison is shown.
    pub shown_as: ShownAs,
    /// The tissues shown inside each type.
    pub tissues: Tissues,
}
