//! The style rules that put the reader's answers beside the page. They follow from the content, so they are written with it.

use super::weigh::WEIGHTS;
use crate::desk::content::{Aid, Content, Deck};
use crate::desk::evidence::Evidence;
use std::collections::BTreeSet;

/// The style sheet of `/decide/`, the same in every language.
///
/// Each criterion has three marks: met, not met, open. A rule sets the property of the mark that is due, a later rule beats an earlier one:
/// first open, as soon as one of its topics is answered; then not met, when every topic has an answer that does not meet it; then met.
pub fn sheet(content: &Content, evidence: &Evidence) -> String {
    let criteria: Vec<&Aid> = points(content, Deck::Criteria).collect();
    let mut rules = vec![rule(".answers-set :checked", "[data-asks=\"\"]", OPEN)];
    for (topic, _) in &evidence.answers {
        rules.push(rule(&format!("[name=\"{}\"]:checked", topic.id), &format!("[data-asks~=\"{}\"]", topic.id), OPEN));
    }
    rules.extend(criteria.iter().flat_map(|aid| failing(evidence, aid)).collect::<BTreeSet<String>>());
    for answer in evidence.answers.iter().flat_map(|(_, answers)| answers) {
        rules.push(rule(&format!("#{}:checked", answer.id), &format!("[data-meets~=\"{}\"]", answer.id), MEETS));
    }
    for card in content.deck(Deck::Weigh) {
        for (weight, place) in WEIGHTS {
            let marked = format!("--marked:list-item;--known:visible;--fold:none;--{weight}:inline;order:{place}");
            rules.push(rule(&format!("#{}-{weight}:checked", card.id), &format!("[data-weigh=\"{}\"]", card.id), &marked));
        }
        let stirs = format!("#{0}-much:checked,#{0}-unsure:checked", card.id);
        rules.push(rule(&stirs, &format!("[data-suits~=\"{}\"]", card.id), SUITS));
    }
    for cell in crate::desk::content::CellId::ALL {
        let cell = cell.slug();
        rules.push(rule(&format!("#sheet-{cell}:checked"), &format!("[data-suits~=\"{cell}\"]"), SUITS));
    }
    for aid in points(content, Deck::Questions) {
        rules.push(rule(&format!("#{}:checked", aid.id), &format!("[data-question=\"{}\"]", aid.id), "--asked:list-item"));
    }
    rules.join("\n") + "\n"
}

const OPEN: &str = "--meets:none;--fails:none;--open:inline-block";
const FAILS: &str = "--meets:none;--fails:inline-block;--open:none";
const MEETS: &str = "--meets:inline-block;--fails:none;--open:none";
const SUITS: &str = "--suits:inline-block";

fn points(content: &Content, deck: Deck) -> impl Iterator<Item = &Aid> {
    content.deck(deck).iter().flat_map(|card| &card.points).map(|point| &point.aid)
}

fn rule(when: &str, what: &str, then: &str) -> String {
    format!(".deciding:has({when}) {what}{{{then}}}")
}

/// One rule for each way in which all topics of a criterion can be answered without meeting it.
fn failing(evidence: &Evidence, aid: &Aid) -> Vec<String> {
    let mut ways: Vec<Vec<&str>> = vec![Vec::new()];
    for topic in &aid.asks {
        let answers =
            evidence.answers.iter().find(|(known, _)| known.id == *topic).map_or(&[][..], |(_, answers)| answers.as_slice());
        let own: Vec<&str> =
            answers.iter().map(|answer| answer.id.as_str()).filter(|id| aid.fails.iter().any(|name| name == id)).collect();
        ways = ways.iter().flat_map(|way| own.iter().map(|id| [way.as_slice(), &[*id]].concat())).collect();
    }
    let asks = aid.asks.join(" ");
    ways.iter()
        .filter(|way| !way.is_empty())
        .map(|way| {
            let given: String = way.iter().map(|id| format!(":has(#{id}:checked)")).collect();
            let fails: String = way.iter().map(|id| format!("[data-fails~=\"{id}\"]")).collect();
            format!(".deciding{given} [data-asks=\"{asks}\"]{fails}{{{FAILS}}}")
        })
        .collect()
}
