//! `claims`: the article, claim by claim.

use super::Heading;
use crate::desk::raw::{self, Raw};
use schemars::JsonSchema;
use serde::Serialize;

/// A statement of the article about stem cells for MS, checked.
#[derive(Serialize, JsonSchema)]
#[schemars(extend("additionalProperties" = false))]
pub(super) struct Statement<'a> {
    /// Unique name; the anchor on the page of claims.
    id: &'a str,
    /// The section of the article.
    section: Heading<'a>,
    #[serde(flatten)]
    claim: &'a raw::evidence::Claim,
}

/// Every claim, in the order of the article.
///
/// # Errors
/// When a claim names a section that is not there.
pub(super) fn items(raw: &Raw) -> Result<Vec<Statement<'_>>, String> {
    let file = &raw.claims.value;
    file.claim
        .iter()
        .map(|claim| Ok(Statement { id: claim.id.get_ref(), section: Heading::named(&claim.section, &file.section)?, claim }))
        .collect()
}
