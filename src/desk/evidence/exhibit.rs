//! Results that pages show with pictures.

use super::MeasureId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A group of results that a page shows with pictures, or as one chart.
#[derive(Clone, Debug)]
pub struct Exhibit {
    /// Name in anchors.
    pub id: String,
    /// The page.
    pub page: ExhibitPage,
    /// Results one by one, or one chart with a row for each.
    pub form: ExhibitForm,
    /// The heading.
    pub title: String,
    /// What to know before reading it.
    pub lead: String,
    /// Why its results cannot be compared directly; always said where they stand in one frame.
    pub not_comparable: Option<String>,
    /// The results.
    pub measures: Vec<MeasureId>,
}

named! {
    /// Where an exhibit stands.
    ExhibitPage {
        /// On the page of benefits.
        Benefits = "benefits",
        /// On the page of risks.
        Risks = "risks",
    }
}

named! {
    /// How an exhibit is drawn.
    ExhibitForm {
        /// A box for each result.
        Boxes = "boxes",
        /// One chart with a dot and a range for each result.
        Chart = "chart",
    }
}
