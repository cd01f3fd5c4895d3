//! Results that pages show with pictures.

use super::MeasureId;
use crate::app::view::View;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A group of results that a page shows with pictures, one by one or in one frame.
#[derive(Clone, Debug)]
pub struct Exhibit {
    /// Name in anchors.
    pub id: String,
    /// The page.
    pub page: ExhibitPage,
    /// How its results are drawn.
    pub form: ExhibitForm,
    /// The heading.
    pub title: String,
    /// What to know before reading it.
    pub lead: String,
    /// Why its results cannot be compared directly; always said where they stand in one frame.
    pub not_comparable: Option<String>,
    /// The results.
    pub rows: Vec<ExhibitRow>,
}

/// A result in an exhibit.
#[derive(Clone, Debug)]
pub struct ExhibitRow {
    /// The result.
    pub measure: MeasureId,
    /// What a picture calls it; empty only in boxes, which have the words of the result.
    pub name: String,
    /// What became of the people who are filled; empty where the name says it.
    pub filled: String,
    /// What became of the others; empty where they are not told apart.
    pub others: String,
}

impl Exhibit {
    /// Its results, in order.
    pub fn measures(&self) -> impl Iterator<Item = MeasureId> {
        self.rows.iter().map(|row| row.measure)
    }
}

named! {
    /// Where an exhibit stands.
    ExhibitPage {
        /// On the page of benefits.
        Benefits = "benefits",
        /// On the page of risks.
        Risks = "risks",
        /// On the page of progressive MS.
        Progressive = "progressive",
        /// On the page of having children.
        Children = "children",
    }
}

impl ExhibitPage {
    /// The page of exhibits that a view is, if it is one.
    pub fn of(view: View) -> Option<ExhibitPage> {
        match view {
            View::Benefits => Some(ExhibitPage::Benefits),
            View::Risks => Some(ExhibitPage::Risks),
            View::Progressive => Some(ExhibitPage::Progressive),
            View::Children => Some(ExhibitPage::Children),
            _ => None,
        }
    }
}

named! {
    /// How an exhibit is drawn.
    ExhibitForm {
        /// A box for each result.
        Boxes = "boxes",
        /// A bar with its range for each result, from 0 to 100 of 100, in the order of the file.
        Chart = "chart",
        /// The same, the most frequent first. It opens its page.
        Bars = "bars",
        /// A mark with its range for each report, from 0 to 12 of 100. It opens its page.
        Strip = "strip",
        /// Two groups of people for each result, beside each other. It opens its page.
        Pairs = "pairs",
        /// The people of each result, one by one. It opens its page.
        People = "people",
        /// How often trials of the size of these results see nobody die, though some do.
        Chance = "chance",
    }
}

impl ExhibitForm {
    /// Whether it stands below the answer of its page, in sight.
    pub fn opens(self) -> bool {
        matches!(self, ExhibitForm::Bars | ExhibitForm::Strip | ExhibitForm::Pairs | ExhibitForm::People)
    }

    /// Whether several studies stand in one frame, so that it must be said why they cannot be compared.
    pub fn frames(self) -> bool {
        matches!(self, ExhibitForm::Chart | ExhibitForm::Bars | ExhibitForm::Strip | ExhibitForm::Pairs)
    }
}
