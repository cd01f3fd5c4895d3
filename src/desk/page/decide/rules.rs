//! The style rules that put the reader's answers beside the page. They follow from the content, so they are written with it.

use super::weigh::WEIGHTS;
use crate::desk::content::{CellId, Content, Criterion, Deciding, Deck};
use std::collections::BTreeSet;

/// The style sheet of `/decide/`, the same in every language.
///
/// Each criterion has three marks: met, not met, open. A rule sets the property of the mark that is due, a later rule beats an earlier one:
/// first open, as soon as one of its topics is answered; then not met, when every topic has an answer that does not meet it; then met.
pub fn sheet(content: &Content) -> String {
    let deciding = &content.deciding;
    let mut rules = vec![rule(".answers-set :checked", "[data-asks=\"\"]", OPEN)];
    for topic in &deciding.topics {
        rules.push(rule(&format!("[name=\"{}\"]:checked", topic.id), &format!("[data-asks~=\"{}\"]", topic.id), OPEN));
    }
    rules.extend(deciding.criteria().flat_map(|criterion| failing(deciding, criterion)).collect::<BTreeSet<String>>());
    for answer in deciding.answers() {
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
    for cell in CellId::ALL {
        let cell = cell.slug();
        rules.push(rule(&format!("#sheet-{cell}:checked"), &format!("[data-suits~=\"{cell}\"]"), SUITS));
    }
    for question in deciding.questions() {
        rules.push(rule(
            &format!("#{}:checked", question.id),
            &format!("[data-question=\"{}\"]", question.id),
            "--asked:list-item",
        ));
    }
    rules.join("\n") + "\n"
}

const OPEN: &str = "--meets:none;--fails:none;--open:inline-block";
const FAILS: &str = "--meets:none;--fails:inline-block;--open:none";
const MEETS: &str = "--meets:inline-block;--fails:none;--open:none";
const SUITS: &str = "--suits:inline-block";

fn rule(when: &str, what: &str, then: &str) -> String {
    format!(".deciding:has({when}) {what}{{{then}}}")
}

/// One rule for each way in which all topics of a criterion can be answered without meeting it.
fn failing(deciding: &Deciding, criterion: &Criterion) -> Vec<String> {
    let mut ways: Vec<Vec<&str>> = vec![Vec::new()];
    for topic in &criterion.asks {
        let answers = deciding.topics.iter().filter(|known| known.id == *topic).flat_map(|topic| &topic.answers);
        let own: Vec<&str> =
            answers.map(|answer| answer.id.as_str()).filter(|id| criterion.fails.iter().any(|name| name == id)).collect();
        ways = ways.iter().flat_map(|way| own.iter().map(|id| [way.as_slice(), &[*id]].concat())).collect();
    }
    let asks = criterion.asks.join(" ");
    ways.iter()
        .filter(|way| !way.is_empty())
        .map(|way| {
            let given: String = way.iter().map(|id| format!(":has(#{id}:checked)")).collect();
            let fails: String = way.iter().map(|id| format!("[data-fails~=\"{id}\"]")).collect();
            format!(".deciding{given} [data-asks=\"{asks}\"]{fails}{{{FAILS}}}")
        })
        .collect()
}
