//! Measured results.

use super::{Course, Subject};
use crate::app::view::View;
use crate::desk::content::{Verification, WorkId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

named! {
    /// On which side of the scales a result lies.
    Kind {
        /// Something that people hope for.
        Benefit = "benefit",
        /// Something that people fear.
        Harm = "harm",
        /// How it is done, how long it takes, how much is known.
        Process = "process",
        /// Money.
        Cost = "cost",
    }
}

named! {
    /// What the value of a result counts.
    Unit {
        /// Of 100 people, unless the label names something else.
        Per100 = "per_100",
        /// Events per person and year.
        RatePerPersonYear = "rate_per_person_year",
        /// Hazard ratio; 1 is no difference.
        HazardRatio = "hazard_ratio",
        /// Risk or rate ratio; 1 is no difference.
        RiskRatio = "risk_ratio",
        /// Points of a score.
        ScoreChange = "score_change",
        /// Days.
        Days = "days",
        /// Money, in the currency of the label.
        Money = "money",
        /// A plain count.
        Count = "count",
        /// As the label says.
        Other = "other",
    }
}

named! {
    /// What the low and high end of a result mean.
    Interval {
        /// 95 % confidence interval.
        Ci95 = "ci95",
        /// The range between studies, periods or medicines.
        Range = "range",
        /// The upper end by the rule of three: 3 / n, after nothing was seen in n people (Hanley and Lippman-Hand, JAMA 1983).
        RuleOfThree = "rule_of_three",
        /// The source does not say.
        Unspecified = "unspecified",
    }
}

named! {
    /// How a result was found.
    Design {
        /// A randomised trial.
        Rct = "rct",
        /// Several randomised trials put together.
        MetaAnalysisRct = "meta-analysis-rct",
        /// Groups made alike afterwards, not by lot.
        MatchedCohort = "matched-cohort",
        /// Groups compared as they were.
        CohortComparison = "cohort-comparison",
        /// A register.
        Registry = "registry",
        /// People followed over time.
        Cohort = "cohort",
        /// A treatment study without a control group.
        SingleArm = "single-arm",
        /// Several studies without control groups put together.
        MetaAnalysisUncontrolled = "meta-analysis-uncontrolled",
        /// Single cases.
        CaseSeries = "case-series",
        /// A survey.
        Survey = "survey",
        /// A study of costs.
        CostStudy = "cost-study",
        /// A text of an authority or a society.
        OfficialText = "official-text",
        /// Laboratory.
        Laboratory = "laboratory",
        /// Animals.
        Animal = "animal",
    }
}

/// A value with its range and the counts behind it. `low <= value <= high` and `count <= of`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amount {
    /// The value as the source gives it, in the unit of the result; `None` where only words are given.
    pub value: Option<f64>,
    /// The low end of the range.
    pub low: Option<f64>,
    /// The high end of the range.
    pub high: Option<f64>,
    /// People in whom it happened.
    pub count: Option<u32>,
    /// People who were looked at.
    pub of: Option<u32>,
}

/// The place of a result in [`super::Evidence::measures`]. Only the content makes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeasureId(usize);

impl MeasureId {
    /// The id for a place in the list.
    pub(crate) fn new(index: usize) -> MeasureId {
        MeasureId(index)
    }

    pub(crate) fn index(self) -> usize {
        self.0
    }
}

/// A measured result.
#[derive(Clone, Debug)]
pub struct Measure {
    /// Name in anchors and data files.
    pub id: String,
    /// What it is about.
    pub subject: Subject,
    /// Its topic, as a place in [`super::Evidence::topics`].
    pub topic: usize,
    /// The pages that gather it, besides its own.
    pub shown_on: Vec<View>,
    /// Hope, fear, process or cost.
    pub kind: Kind,
    /// The result in words; it stands alone.
    pub statement: String,
    /// The value and its range.
    pub amount: Amount,
    /// What the value counts.
    pub unit: Unit,
    /// What exactly is counted, where the unit does not say it.
    pub label: Option<String>,
    /// What the range means.
    pub interval: Option<Interval>,
    /// What it was compared with.
    pub comparator: Option<Comparator>,
    /// Who was studied.
    pub population: String,
    /// How many people the figure is about; `None` is "not reported".
    pub people: Option<u32>,
    /// The kind of MS.
    pub ms: Course,
    /// How long; `None` is "not reported".
    pub period: Option<String>,
    /// How it was found.
    pub design: Design,
    /// The years of treatment or search, as the source gives them.
    pub years: Option<String>,
    /// Where it comes from; at least one.
    pub sources: Vec<WorkId>,
    /// How it was confirmed.
    pub verification: Verification,
    /// Whether the value was calculated from reported counts.
    pub calculated: bool,
    /// The absolute figure behind a relative one, or the words that there is none.
    pub absolute: Option<String>,
    /// How to read it.
    pub caution: Option<String>,
}

/// The other side of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparator {
    /// What the others got.
    pub name: String,
    /// Their value, in the same unit.
    pub amount: Amount,
}
