//! `numbers`: every measured result, with everything that belongs to it.

use super::Heading;
use crate::desk::evidence::Subject;
use crate::desk::raw::Raw;
use crate::desk::raw::evidence as raw;
use schemars::JsonSchema;
use serde::Serialize;

/// A measured result.
#[derive(Serialize, JsonSchema)]
#[schemars(extend("additionalProperties" = false))]
pub(super) struct Number<'a> {
    /// Unique name; the anchor on the page of numbers.
    id: &'a str,
    /// What it is about.
    subject: Subject,
    /// The heading under which it stands.
    topic: Heading<'a>,
    #[serde(flatten)]
    measure: &'a raw::Measure,
}

/// Every result in the order of the page: by subject, then by topic.
///
/// # Errors
/// When a result names a topic that is not there.
pub(super) fn items(raw: &Raw) -> Result<Vec<Number<'_>>, String> {
    let topics = &raw.numbers_index.value.topic;
    let mut written: Vec<(Subject, &raw::Measure)> =
        raw.numbers.iter().flat_map(|(subject, file)| file.value.measure.iter().map(|measure| (*subject, measure))).collect();
    let place = |measure: &raw::Measure| topics.iter().position(|topic| topic.id.get_ref() == measure.topic.get_ref());
    written.sort_by_key(|(subject, measure)| (*subject, place(measure)));
    let written = written.into_iter();
    written
        .map(|(subject, measure)| {
            Ok(Number { id: measure.id.get_ref(), subject, topic: Heading::named(&measure.topic, topics)?, measure })
        })
        .collect()
}
