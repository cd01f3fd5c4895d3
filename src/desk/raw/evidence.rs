//! Results, trials, claims, checklist and changes as they are written.

mod trials;

pub use trials::{Event, Joining, Trial, Trials};

use super::{Covers, Text};
use crate::desk::content::Verification;
use crate::desk::date::PartialDate;
use crate::desk::evidence::{Course, Design, ExhibitForm, ExhibitPage, Interval, ItemGroup, Kind, Met, Unit, Verdict};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use toml::Spanned;

/// `numbers/index.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct NumbersIndex {
    /// The topics in reading order.
    pub topic: Vec<Topic>,
    /// Results of the evidence pack that are not published, each with its reason. For editors and tests.
    pub left_out: Vec<LeftOut>,
}

/// A heading.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Unique name.
    pub id: Spanned<String>,
    /// The heading.
    pub title: Text,
}

/// A result that is not published.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// Its name in the evidence pack.
    pub id: String,
    /// Why.
    pub reason: String,
}

/// `numbers/<subject>.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measures {
    /// The results.
    pub measure: Vec<Measure>,
}

/// A measured result.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Unique name.
    #[serde(skip_serializing)]
    #[schemars(skip)]
    pub id: Spanned<String>,
    /// A topic of `index.toml`.
    #[serde(skip_serializing)]
    #[schemars(skip)]
    pub topic: Spanned<String>,
    /// Hope, fear, process or cost.
    pub kind: Kind,
    /// The result in words; it stands alone.
    pub statement: Text,
    /// The value as the source gives it, in `unit`; `null` where the source gives only counts or words.
    pub value: Option<f64>,
    /// What the value counts.
    pub unit: Unit,
    /// What exactly is counted; `null` where `unit` says it.
    pub label: Option<Text>,
    /// The low end of the range, in `unit`; `null` where the source gives none.
    pub low: Option<f64>,
    /// The high end of the range, in `unit`; `null` where the source gives none.
    pub high: Option<f64>,
    /// What `low` and `high` mean; `null` where there is no range, or the source does not say.
    pub interval: Option<Interval>,
    /// People in whom it happened; `null` where the source does not say.
    pub count: Option<u32>,
    /// People who were looked at; `null` where the source does not say.
    pub of: Option<u32>,
    /// Whether the value was calculated by us from reported counts.
    #[serde(default)]
    pub calculated: bool,
    /// What it was compared with; `null` means that there was no control group.
    pub comparator: Option<Comparator>,
    /// Who was studied.
    pub population: Text,
    /// How many people the figure is about; `null` where the source does not say.
    pub people: Option<u32>,
    /// The kind of MS.
    pub ms: Course,
    /// How long people were followed or counted; `null` where the source does not say.
    pub period: Option<Text>,
    /// How it was found.
    pub design: Design,
    /// The years of treatment or search, as the source gives them; `null` where it does not say.
    pub years: Option<String>,
    /// Where it comes from, at least one: `key` of `sources`.
    #[schemars(with = "Vec<String>", length(min = 1))]
    pub sources: Vec<Spanned<String>>,
    /// How it was confirmed.
    pub verification: Verification,
    /// The absolute figure behind a relative one, or the words that the source gives none; `null` for a figure that is not relative.
    pub absolute: Option<Text>,
    /// How to read it; `null` where nothing special is to be said.
    pub caution: Option<Text>,
    /// Pages that gather it besides its own: paths below the language.
    #[serde(default, skip_serializing)]
    #[schemars(skip)]
    pub shown_on: Vec<Spanned<String>>,
}

/// The other side of a comparison.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Comparator {
    /// What the others got.
    pub name: Text,
    /// Their value, in the same unit; `null` where the source gives none.
    pub value: Option<f64>,
    /// People in whom it happened; `null` where the source does not say.
    pub count: Option<u32>,
    /// People who were looked at; `null` where the source does not say.
    pub of: Option<u32>,
}

/// `exhibits.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exhibits {
    /// The exhibits in the order of their pages.
    pub exhibit: Vec<Exhibit>,
}

/// Results that a page shows with pictures.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exhibit {
    /// Unique name.
    pub id: Spanned<String>,
    /// The page.
    pub page: ExhibitPage,
    /// How they are drawn.
    pub form: ExhibitForm,
    /// The heading.
    pub title: Text,
    /// What to know before.
    pub lead: Text,
    /// Why the results cannot be compared directly.
    pub not_comparable: Option<Text>,
    /// Names of results that stand in boxes.
    #[serde(default)]
    pub measures: Vec<Spanned<String>>,
    /// Results in one picture, each with its name.
    #[serde(default)]
    pub row: Vec<ExhibitRow>,
}

/// A result in a picture.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExhibitRow {
    /// Name of the result.
    pub measure: Spanned<String>,
    /// What the picture calls it.
    pub name: Text,
    /// What became of the people who are filled.
    pub filled: Option<Text>,
    /// What became of the others.
    pub others: Option<Text>,
}

/// `claims.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claims {
    /// The sections of the article.
    pub section: Vec<Topic>,
    /// Its claims.
    pub claim: Vec<Claim>,
}

/// A claim.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// Unique name.
    #[serde(skip_serializing)]
    #[schemars(skip)]
    pub id: Spanned<String>,
    /// A section above.
    #[serde(skip_serializing)]
    #[schemars(skip)]
    pub section: Spanned<String>,
    /// What the article says.
    pub claim: Text,
    /// What became of it.
    pub verdict: Verdict,
    /// What is known.
    pub note: Text,
    /// How to read that; `null` where nothing special is to be said.
    pub caution: Option<Text>,
    /// The works that it rests on: `key` of `sources`.
    #[schemars(with = "Vec<String>")]
    pub sources: Vec<Spanned<String>>,
    /// The results that it rests on: `id` of `numbers`.
    #[schemars(with = "Vec<String>")]
    pub numbers: Vec<Spanned<String>>,
    /// What that gives a range over.
    #[serde(skip_serializing)]
    #[schemars(skip)]
    pub covers: Option<Covers>,
}

/// `checklist.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// The requirements.
    pub item: Vec<Item>,
}

/// A requirement and our answer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Unique name.
    pub id: Spanned<String>,
    /// The group.
    pub group: ItemGroup,
    /// Whether we meet it.
    pub met: Met,
    /// The requirement.
    pub requirement: Text,
    /// How, or what is missing.
    pub how: Text,
    /// Where it can be seen, as a path below the language.
    pub view: Option<Spanned<String>>,
    /// Keys of `sources.toml`.
    pub sources: Vec<Spanned<String>>,
}

/// `changes.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Changes {
    /// The changes, newest first.
    pub change: Vec<Change>,
}

/// A change.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The day.
    #[serde(deserialize_with = "PartialDate::whole_day")]
    pub date: PartialDate,
    /// What a reader may notice.
    pub text: Text,
}
