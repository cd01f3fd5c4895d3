//! Works that statements rest on.

use super::Verification;
use crate::desk::date::PartialDate;
use serde::{Deserialize, Serialize};

/// The place of a work in [`super::Content::works`]. Only the content makes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WorkId(u16);

impl WorkId {
    /// The id for a place in the list.
    pub(crate) fn new(index: usize) -> Option<WorkId> {
        u16::try_from(index).ok().map(WorkId)
    }

    pub(crate) fn index(self) -> usize {
        self.0.into()
    }
}

/// A work as a note shows it: enough to judge it and to open it.
#[derive(Clone, Debug, PartialEq)]
pub struct Work {
    /// The key in `sources.toml`, and the anchor on the sources page.
    pub key: String,
    /// Who and when: "Burt et al. 2019".
    pub label: String,
    /// The journal or the site.
    pub container: String,
    /// What kind of work it is.
    pub kind: WorkKind,
    /// How many people were studied, where the work says so.
    pub people: Option<u32>,
    /// How the work was read.
    pub verification: Verification,
    /// The address: DOI first, then an archive, a registry or the official page.
    pub url: String,
}

/// The full reference, for the sources page.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// The key, as in [`Work::key`].
    pub key: String,
    /// The authors as published; empty when not confirmed.
    pub authors: Vec<String>,
    /// The title as published.
    pub title: String,
    /// Journal or site, year, volume, issue and pages, as far as they are known.
    pub published: String,
    /// Number at `PubMed`.
    pub pmid: Option<String>,
    /// Number at ClinicalTrials.gov.
    pub nct: Option<String>,
    /// An open copy, where one is known.
    pub url_free: Option<String>,
    /// When it was last looked up.
    pub checked: PartialDate,
}

/// The design of a work, in terms that a reader can tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[schemars(rename = "SourceKind")]
#[serde(rename_all = "snake_case")]
pub enum WorkKind {
    /// A randomised trial, also a part of one.
    RandomisedTrial,
    /// The registry record or the plan of a trial, without results.
    TrialProtocol,
    /// A treatment study without a control group.
    UncontrolledTrial,
    /// A comparison of groups that were not made by lot.
    ComparisonStudy,
    /// People followed over time, or a register, without a comparison.
    Cohort,
    /// Several studies put together.
    MetaAnalysis,
    /// An overview written by experts.
    Review,
    /// A guideline or a consensus.
    Guideline,
    /// Single cases or an outbreak.
    CaseReport,
    /// A survey, costs or statistics.
    Survey,
    /// Animals or laboratory.
    Laboratory,
    /// A regulator, a government or a court.
    Regulator,
    /// A charity, a hospital or a professional society.
    Organisation,
    /// News, or a company about itself.
    News,
    /// How to show risks and to help people decide.
    Methods,
}
