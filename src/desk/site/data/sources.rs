//! `sources`: every cited work.

use super::table::{Row, Tabular};
use crate::desk::content::{Verification, WorkKind};
use crate::desk::date::PartialDate;
use crate::desk::raw::{self, Raw};
use schemars::JsonSchema;
use serde::Serialize;

/// A cited work. Titles and names stand as published.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Source")]
pub(super) struct Work {
    /// Unique name, by which the other files cite it; the anchor on the page of sources.
    key: String,
    /// What kind of work it is.
    kind: WorkKind,
    /// The authors; empty where they are not confirmed, "et al." where there are more.
    authors: Vec<String>,
    /// The title as published; "(descriptive title)" marks one that is ours.
    title: String,
    /// The journal or the site; `null` where it is not confirmed.
    container: Option<String>,
    /// The year of publication; `null` where it is not confirmed.
    year: Option<u16>,
    /// The volume; `null` where there is none, or it is not confirmed.
    volume: Option<String>,
    /// The issue; `null` where there is none, or it is not confirmed.
    issue: Option<String>,
    /// The pages or the article number; `null` where there is none, or it is not confirmed.
    pages: Option<String>,
    /// The digital object identifier; `null` where there is none, or it is not confirmed.
    doi: Option<String>,
    /// The number at `PubMed`; `null` where there is none, or it is not confirmed.
    pmid: Option<String>,
    /// The number at ClinicalTrials.gov; `null` where there is none, or it is not confirmed.
    nct: Option<String>,
    /// The best address.
    #[schemars(extend("format" = "uri"))]
    url: String,
    /// An open copy; `null` where none is known besides `url`.
    #[schemars(extend("format" = "uri"))]
    url_free: Option<String>,
    /// How many people were studied; `null` where the work does not say, or studies nobody.
    people: Option<u32>,
    /// How we read it.
    verification: Verification,
    /// The day on which it was last looked up (ISO 8601).
    #[schemars(with = "String", extend("format" = "date"))]
    checked: PartialDate,
}

/// Every work, in the alphabetical order of its key.
pub(super) fn items(raw: &Raw) -> Vec<Work> {
    raw.sources.value.source.iter().map(item).collect()
}

fn item(raw: &raw::Work) -> Work {
    Work {
        key: raw.key.get_ref().clone(),
        kind: raw.kind,
        authors: raw.authors.clone(),
        title: raw.title.get_ref().clone(),
        container: raw.container.clone(),
        year: raw.year,
        volume: raw.volume.clone(),
        issue: raw.issue.clone(),
        pages: raw.pages.clone(),
        doi: raw.doi.clone(),
        pmid: raw.pmid.clone(),
        nct: raw.nct.clone(),
        url: raw.url.get_ref().clone(),
        url_free: raw.url_free.as_ref().map(|url| url.get_ref().clone()),
        people: raw.people,
        verification: raw.verification,
        checked: raw.checked,
    }
}

impl Tabular for Work {
    fn row(&self) -> Row {
        Row::default()
            .name("key", self.key.as_str())
            .word("kind", Some(self.kind))
            .list("authors", &self.authors)
            .name("title", self.title.as_str())
            .name("container", self.container.as_deref())
            .number("year", self.year)
            .name("volume", self.volume.as_deref())
            .name("issue", self.issue.as_deref())
            .name("pages", self.pages.as_deref())
            .name("doi", self.doi.as_deref())
            .name("pmid", self.pmid.as_deref())
            .name("nct", self.nct.as_deref())
            .name("url", self.url.as_str())
            .name("url_free", self.url_free.as_deref())
            .number("people", self.people)
            .word("verification", Some(self.verification))
            .number("checked", Some(self.checked))
    }
}
