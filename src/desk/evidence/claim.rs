//! The article, claim by claim, and the decision-aid checklist.

use super::MeasureId;
use crate::app::view::View;
use crate::desk::content::WorkId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

named! {
    /// What became of a claim.
    Verdict {
        /// True as it stands.
        Supported = "supported",
        /// True in part.
        PartlySupported = "partly-supported",
        /// Perhaps, but not shown in people.
        NotYetShown = "not-yet-shown-in-people",
        /// It leads astray.
        Misleading = "misleading",
        /// A matter of values, not of facts.
        ValueStatement = "value-statement",
    }
}

/// A statement of the article, checked.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Name in anchors: `c01`.
    pub id: String,
    /// Its section, as a place in [`super::Evidence::sections`].
    pub section: usize,
    /// What the article says.
    pub claim: String,
    /// Our verdict.
    pub verdict: Verdict,
    /// What is known instead.
    pub note: String,
    /// How to read it.
    pub caution: Option<String>,
    /// Where that comes from.
    pub sources: Vec<WorkId>,
    /// The results that it rests on.
    pub measures: Vec<MeasureId>,
}

named! {
    /// Whether a requirement is met.
    Met {
        /// In full.
        Yes = "yes",
        /// In part.
        Partly = "partly",
        /// Not.
        No = "no",
    }
}

named! {
    /// The two groups of the checklist that we answer.
    ItemGroup {
        /// What makes a page a decision aid.
        Qualifying = "qualifying",
        /// What keeps it from misleading.
        Certification = "certification",
    }
}

/// A requirement of the decision-aid checklist (IPDAS 4.0, Joseph-Williams et al. 2014), with our answer.
#[derive(Clone, Debug)]
pub struct Item {
    /// Name in anchors: `q1`.
    pub id: String,
    /// The group.
    pub group: ItemGroup,
    /// The requirement.
    pub requirement: String,
    /// Whether we meet it.
    pub met: Met,
    /// How, or what is missing.
    pub how: String,
    /// The page where it can be seen.
    pub view: Option<View>,
    /// Where the requirement comes from.
    pub sources: Vec<WorkId>,
}
