//! Statements that give a range over several results: each of these must lie inside.

use super::checked::Checker;
use crate::desk::evidence::{Subject, Unit};
use crate::desk::raw::{Covers, File, Raw};

/// An absolute result: a share of people that stands on its own.
pub(super) struct Share {
    id: String,
    topic: String,
    subject: Subject,
    people: Option<u32>,
    value: f64,
}

/// Every absolute result of the content.
pub(super) fn shares(raw: &Raw) -> Vec<Share> {
    let all = raw.numbers.iter().flat_map(|(subject, file)| file.value.measure.iter().map(move |measure| (*subject, measure)));
    all.filter(|(_, measure)| measure.unit == Unit::Per100 && measure.label.is_none())
        .filter_map(|(subject, measure)| {
            let counted = measure.count.zip(measure.of).map(|(count, of)| f64::from(count) / f64::from(of) * 100.0);
            Some(Share {
                id: measure.id.get_ref().clone(),
                topic: measure.topic.get_ref().clone(),
                subject,
                people: measure.people,
                value: measure.value.or(counted)?,
            })
        })
        .collect()
}

/// Notes a range that covers nothing, and each result that lies outside, rounded to whole people as the words are.
pub(super) fn covers<T>(file: &File<T>, key: &str, raw: Option<&Covers>, check: &mut Checker) {
    let Some(raw) = raw else { return };
    let topic = raw.topic.get_ref();
    let covered = |share: &&Share| {
        share.topic == *topic && share.subject == raw.subject && share.people.is_some_and(|people| people >= raw.people_from)
    };
    let covered: Vec<&Share> = check.shares.iter().filter(covered).collect();
    let outside = covered.iter().filter(|share| !(raw.low..=raw.high).contains(&share.value.round()));
    let outside: Vec<String> = outside.map(|share| format!("`{}` is {}", share.id, share.value)).collect();
    if covered.len() < 2 {
        let problem = format!("the range covers {} results of the topic `{topic}`", covered.len());
        check.fault(file, &raw.topic, key, &problem, "name a topic of numbers/index.toml, or take `covers` out");
    }
    if !outside.is_empty() {
        let problem = format!("a result lies outside of {} to {}: {}", raw.low, raw.high, outside.join(", "));
        check.fault(file, &raw.topic, key, &problem, "mend the words and `covers`, or look the result up again");
    }
}
