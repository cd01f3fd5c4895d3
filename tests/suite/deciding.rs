//! The page that a reader fills in: what it compares with is complete, and what is looked for is found in spite of a slip.

use crate::common::{editions, evidence, nothing_wrong};
use proptest::prelude::*;
use std::collections::BTreeSet;
use stem_cells_ms::app::search::{Entry, Query, arrange};
use stem_cells_ms::desk::content::Deck;
use stem_cells_ms::desk::page::deciding_rules;

#[test]
fn every_answer_is_compared_with_some_criterion_and_every_criterion_with_its_own_topics() {
    let (content, evidence) = (&editions()[0].content, evidence()[0]);
    let points = || content.deck(Deck::Criteria).iter().flat_map(|card| &card.points);
    let named: BTreeSet<&str> =
        points().flat_map(|point| point.aid.meets.iter().chain(&point.aid.fails)).map(String::as_str).collect();
    let answers = || evidence.answers.iter().flat_map(|(_, answers)| answers);
    let idle: Vec<String> = answers()
        .map(|answer| answer.id.clone())
        .filter(|id| !named.contains(id.as_str()) && !id.ends_with("-unknown") && id != "drugs-past")
        .collect();
    nothing_wrong(&idle, "an answer that no criterion takes up asks for nothing: cards/criteria.toml, answers.toml");
    // The label says what a criterion is about, and its answers must be of that.
    let topics = |label: &str| -> &[&str] {
        match label {
            "Kind of MS" => &["ms"],
            "Activity" => &["relapses", "mri"],
            "Drugs before" => &["drugs"],
            "Years" => &["years"],
            "Age" => &["age"],
            "Walking or disability" => &["walking"],
            _ => &[],
        }
    };
    let strange = points().filter(|point| point.label.is_none()).filter(|point| {
        let own = topics(point.text.split(": ").next().unwrap());
        point.aid.asks.is_empty() || point.aid.asks.iter().any(|topic| !own.contains(&topic.as_str()))
    });
    nothing_wrong(
        &strange.map(|point| point.text.clone()).collect::<Vec<_>>(),
        "name answers of the topic in `meets`, `fails` or `asks`",
    );
}

#[test]
fn every_question_can_be_ticked_and_every_check_has_one_right_answer() {
    for edition in editions() {
        let questions: Vec<_> = edition.content.deck(Deck::Questions).iter().flat_map(|card| &card.points).collect();
        assert_eq!(questions.len(), 22, "every question of the evidence; a new one counts here too");
        assert!(questions.iter().all(|point| point.aid.id.starts_with("q-")), "a question without an id cannot be ticked");
        let checks = edition.content.deck(Deck::Check);
        assert!((5..=6).contains(&checks.len()), "five or six gentle questions, not {}", checks.len());
        for card in checks {
            assert_eq!(card.points.iter().filter(|point| point.aid.right).count(), 1, "{}: one right answer", card.id);
        }
    }
}

#[test]
fn the_rules_of_both_languages_are_one_style_sheet() {
    let [en, zh] = [0, 1].map(|at| deciding_rules(&editions()[at].content, evidence()[at]));
    assert_eq!(en, zh);
    let rules = |start: &str| en.lines().filter(|line| line.contains(start)).count();
    assert_eq!(rules("[data-question="), 22);
    assert_eq!(rules("order:"), 28, "seven things with four weights each");
    let answers: usize = evidence()[0].answers.iter().map(|(_, answers)| answers.len()).sum();
    assert_eq!(rules("--meets:inline-block"), answers, "a rule for each answer");
    assert!(rules("--fails:inline-block") > 8, "every way in which a criterion can be missed");
}

fn entry(text: &str) -> Entry {
    Entry { text: text.to_owned(), ..Entry::default() }
}

fn found(texts: &[&str], typed: &str) -> Vec<usize> {
    let entries: Vec<Entry> = texts.iter().map(|text| entry(text)).collect();
    arrange(&entries, typed, &Query::default()).into_iter().filter(|(_, shown)| *shown).map(|(at, _)| at).collect()
}

#[test]
fn a_slip_of_the_hand_is_forgiven_where_nothing_else_is_found() {
    let texts = ["ocrelizumab, a medicine", "natalizumab, another", "自体造血干细胞移植", "间充质干细胞"];
    for (typed, place) in
        [("ocrelizumab", 0), ("ocrelizumb", 0), ("ocreluzimab", 0), ("ocrelizumabb", 0), ("natalizimab", 1), ("造血干细包", 2)]
    {
        assert_eq!(found(&texts, typed), [place], "{typed}");
    }
    assert_eq!(found(&texts, "medicine"), [0], "what is written so comes alone");
    assert_eq!(found(&["pml", "pmx"], "pmx"), [1]);
    assert_eq!(found(&texts, "pmz"), [0; 0], "a short word must be right");
    assert_eq!(found(&texts, "完全没有"), [0; 0]);
}

proptest! {
    #[test]
    fn whatever_is_typed_the_search_answers(typed in "\\PC{0,40}", text in "\\PC{0,200}") {
        let entries = [entry(&text)];
        prop_assert_eq!(arrange(&entries, &typed, &Query::default()).len(), 1);
        if !typed.trim().is_empty() && text.contains(typed.trim()) && !typed.trim().contains(char::is_whitespace) {
            prop_assert_eq!(arrange(&entries, &typed, &Query::default()), vec![(0, true)]);
        }
    }

    #[test]
    fn one_letter_left_out_of_a_long_word_is_still_found(word in "[a-z]{6,14}", at in 1usize..5) {
        let typed: String = word.chars().enumerate().filter(|(place, _)| *place != at).map(|(_, letter)| letter).collect();
        prop_assert_eq!(found(&[word.as_str()], &typed), vec![0]);
    }
}
