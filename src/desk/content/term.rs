//! Special terms in plain words.

use super::{Point, Tab, Verification, WorkId};

/// A special term.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// Name in anchors.
    pub id: String,
    /// The term as the list of words calls it.
    pub title: String,
    /// What the list of words is sorted by.
    pub order: String,
    /// The words by which texts call it; none where it is never marked in a text.
    pub forms: Vec<String>,
    /// What it means.
    pub text: String,
    /// Where that comes from; empty where it only explains a word.
    pub sources: Vec<WorkId>,
    /// How it was confirmed; `None` only without sources.
    pub verification: Option<Verification>,
    /// Details.
    pub points: Vec<Point>,
    /// Where it is drawn.
    pub drawn_at: Option<Tab>,
}
