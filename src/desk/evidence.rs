//! What only written pages show: measured results, trials, the article's claims, the checklist, the full references.
//!
//! Nothing of this travels to the browser: these pages are written once and not drawn again (see [`crate::app::address::View::is_written`]).

/// Declares an enumeration with the words that files and anchors use for it.
macro_rules! named {
    ($(#[$meta:meta])* $name:ident { $($(#[$about:meta])* $variant:ident = $slug:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema)]
        pub enum $name { $($(#[$about])* #[serde(rename = $slug)] $variant,)* }

        impl $name {
            /// Every variant.
            pub const ALL: &[$name] = &[$($name::$variant,)*];

            /// The word for it in content files, anchors and data files.
            pub fn slug(self) -> &'static str {
                match self { $($name::$variant => $slug,)* }
            }
        }
    };
}

mod claim;
mod exhibit;
pub mod figures;
mod measure;
mod trial;

pub use claim::{Claim, Item, ItemGroup, Met, Verdict};
pub use exhibit::{Exhibit, ExhibitForm, ExhibitPage, ExhibitRow};
pub use measure::{Amount, Comparator, Design, Interval, Kind, Measure, MeasureId, Unit};
pub use trial::{Event, EventKind, Joining, JoiningState, Outcome, Phase, Trial};

use super::content::{CellId, Reference, Words, WorkId};
use super::date::PartialDate;
use crate::app::lang::Lang;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The open data files below `/data/`: name and endings. A `.schema.json` (JSON Schema) stands beside each.
pub const DATA_FILES: [(&str, &[&str]); 6] = [
    ("stations", &["json", "csv", "schema.json"]),
    ("claims", &["json", "csv", "schema.json"]),
    ("numbers", &["json", "csv", "schema.json"]),
    ("trials", &["json", "csv", "schema.json"]),
    ("comparison", &["json", "schema.json"]),
    ("sources", &["json", "csv", "schema.json"]),
];

/// What says how the data are written.
pub const DATA_README: &str = "README.md";

/// Everything of one language.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// The language of every text in here.
    pub lang: Lang,
    /// The words of written pages.
    pub words: Words,
    /// The topics of the results, in reading order.
    pub topics: Vec<Topic>,
    /// Every published result: by subject, then by topic.
    pub measures: Vec<Measure>,
    /// The charts and groups of results that pages show with pictures.
    pub exhibits: Vec<Exhibit>,
    /// The name of each country by its code.
    pub countries: BTreeMap<String, String>,
    /// Every trial, in the order of the file.
    pub trials: Vec<Trial>,
    /// The sections of the article.
    pub sections: Vec<Topic>,
    /// Its claims, in its order.
    pub claims: Vec<Claim>,
    /// The decision-aid checklist.
    pub checklist: Vec<Item>,
    /// What has changed, newest first.
    pub changes: Vec<Change>,
    /// One reference per source, in the order of [`super::content::Content::sources`].
    pub references: Vec<Reference>,
    /// What stands on the sheet for the appointment.
    pub leaflet: Leaflet,
}

impl Evidence {
    /// The result with this id.
    pub fn measure(&self, id: &str) -> Option<&Measure> {
        self.measures.iter().find(|measure| measure.id == id)
    }

    /// The results with these ids. Ids are made together with the list, so each has one.
    pub fn results<'a>(&'a self, ids: &'a [MeasureId]) -> impl Iterator<Item = &'a Measure> {
        ids.iter().map(|id| &self.measures[id.index()])
    }

    /// The result of a row. Ids are made together with the list, so each has one.
    pub fn result(&self, id: MeasureId) -> &Measure {
        &self.measures[id.index()]
    }

    /// The full reference of a source. Ids are made together with the list, so each has one.
    pub fn reference(&self, id: WorkId) -> &Reference {
        &self.references[id.index()]
    }

    /// The name of a country. A trial names only those that are there.
    pub fn country(&self, code: &str) -> &str {
        self.countries.get(code).map_or("", String::as_str)
    }

    /// The claim with this id.
    pub fn claim(&self, id: &str) -> Option<&Claim> {
        self.claims.iter().find(|claim| claim.id == id)
    }
}

/// What stands on the sheet for the appointment.
#[derive(Clone, Debug, PartialEq)]
pub struct Leaflet {
    /// Rows of the comparison, by id.
    pub rows: Vec<String>,
    /// Results.
    pub measures: Vec<MeasureId>,
}

/// What has changed on the site.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The day.
    pub date: PartialDate,
    /// What a reader may notice.
    pub text: String,
}

/// A heading under which items stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Topic {
    /// Name in anchors and files.
    pub id: String,
    /// The heading.
    pub title: String,
}

named! {
    /// What a result or a trial is about.
    Subject {
        /// Blood-forming stem cells.
        Hsc = "hsc",
        /// Mesenchymal stromal cells.
        Msc = "msc",
        /// Induced pluripotent stem cells.
        Ipsc = "ipsc",
        /// Neural and other stem cells.
        Neural = "neural",
        /// Medicines.
        Medicine = "medicine",
        /// Everything else: clinics, rehabilitation, new cell therapies, background.
        Other = "other",
    }
}

impl Subject {
    /// The source of the comparison that it is about.
    pub fn cell(self) -> Option<CellId> {
        CellId::from_slug(self.slug())
    }
}

named! {
    /// Kinds of MS.
    Course {
        /// With relapses.
        Relapsing = "relapsing",
        /// Secondary progressive.
        SecondaryProgressive = "secondary-progressive",
        /// Primary progressive.
        PrimaryProgressive = "primary-progressive",
        /// Progressive, not told apart.
        Progressive = "progressive",
        /// A first attack.
        Cis = "cis",
        /// Several kinds together.
        Mixed = "mixed",
        /// The source does not say.
        NotStated = "not-stated",
        /// People without MS.
        NotMs = "not-ms",
    }
}
