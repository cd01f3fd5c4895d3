//! `claims`: the article, claim by claim.

use super::table::{Row, Tabular};
use super::{Heading, Text, maybe, names};
use crate::desk::evidence::Verdict;
use crate::desk::raw::{self, Raw};
use schemars::JsonSchema;
use serde::Serialize;

/// A statement of the article about stem cells for MS, checked.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Statement {
    /// Unique name; the anchor on the page of claims.
    id: String,
    /// The section of the article.
    section: Heading,
    /// What the article says.
    claim: Text,
    /// What became of it.
    verdict: Verdict,
    /// What is known.
    note: Text,
    /// How to read that; `null` where nothing special is to be said.
    caution: Option<Text>,
    /// The works that it rests on: `key` of `sources`.
    sources: Vec<String>,
    /// The results that it rests on: `id` of `numbers`.
    numbers: Vec<String>,
}

/// Every claim, in the order of the article.
///
/// # Errors
/// When a claim names a section that is not there.
pub(super) fn items(raw: &Raw) -> Result<Vec<Statement>, String> {
    let file = &raw.claims.value;
    file.claim.iter().map(|claim| item(claim, &file.section)).collect()
}

fn item(raw: &raw::evidence::Claim, sections: &[raw::evidence::Topic]) -> Result<Statement, String> {
    Ok(Statement {
        id: raw.id.get_ref().clone(),
        section: Heading::named(&raw.section, sections)?,
        claim: (&raw.claim).into(),
        verdict: raw.verdict,
        note: (&raw.note).into(),
        caution: maybe(raw.caution.as_ref()),
        sources: names(&raw.sources),
        numbers: names(&raw.numbers),
    })
}

impl Tabular for Statement {
    fn row(&self) -> Row {
        Row::default()
            .name("id", self.id.as_str())
            .name("section_id", self.section.id.as_str())
            .text("section_title", &self.section.title)
            .text("claim", &self.claim)
            .word("verdict", Some(self.verdict))
            .text("note", &self.note)
            .text("caution", self.caution.as_ref())
            .list("sources", &self.sources)
            .list("numbers", &self.numbers)
    }
}
