//! The three cell types that are compared.

use serde::{Deserialize, Serialize};

/// One of the three cell types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CellId {
    /// Blood-forming stem cells.
    Hsc,
    /// Mesenchymal stromal cells.
    Msc,
    /// Induced pluripotent stem cells.
    Ipsc,
}

impl CellId {
    /// The three types in the order of the columns.
    pub const ALL: [CellId; 3] = [CellId::Hsc, CellId::Msc, CellId::Ipsc];

    /// The name in addresses, class names and content files.
    pub fn slug(self) -> &'static str {
        match self {
            CellId::Hsc => "hsc",
            CellId::Msc => "msc",
            CellId::Ipsc => "ipsc",
        }
    }

    /// The type with this name; `None` when there is none.
    pub fn from_slug(slug: &str) -> Option<CellId> {
        CellId::ALL.into_iter().find(|cell| cell.slug() == slug)
    }

    /// The place among the columns, from 0.
    pub fn index(self) -> usize {
        self as usize
    }
}
