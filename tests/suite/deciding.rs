//! The page that a reader fills in: what it compares with is complete.

use crate::common::{Said, all_links, editions, nothing_wrong, pages_in, point_text, raw, said};
use scraper::{Html, Selector};
use std::collections::BTreeSet;
use stem_cells_ms::app::lang::Lang;
use stem_cells_ms::desk::page::deciding_rules;

/// Every text of answers, criteria, questions, checks and special terms.
pub(crate) fn texts() -> Vec<Said> {
    let raw = raw();
    let mut all = Vec::new();
    for topic in &raw.answers.value.topic {
        all.push(said(&raw.answers, topic.id.get_ref(), &topic.question, false));
        all.extend(topic.answer.iter().map(|answer| said(&raw.answers, answer.id.get_ref(), &answer.text, false)));
    }
    let file = &raw.criteria;
    all.extend(file.value.topic.iter().map(|topic| said(file, topic.id.get_ref(), &topic.title, false)));
    for item in &file.value.guideline {
        let id = item.id.get_ref();
        all.extend([&item.title, &item.brief].map(|text| said(file, id, text, false)));
        all.push(said(file, id, &item.text, item.sources.is_empty()));
        all.extend(item.criterion.iter().map(|criterion| said(file, id, &criterion.text, criterion.sources.is_empty())));
        all.extend(item.caution.as_ref().map(|text| said(file, id, text, false)));
    }
    let file = &raw.questions;
    for item in &file.value.theme {
        let id = item.id.get_ref();
        all.extend([said(file, id, &item.title, false), said(file, id, &item.text, item.sources.is_empty())]);
        all.extend(item.question.iter().map(|ask| said(file, ask.id.get_ref(), &ask.text, ask.sources.is_empty())));
    }
    let file = &raw.checks;
    for item in &file.value.question {
        let id = item.id.get_ref();
        all.extend([&item.title, &item.text].map(|text| said(file, id, text, false)));
        all.extend(item.answer.iter().map(|answer| said(file, id, &answer.text, false)));
    }
    let file = &raw.glossary;
    for item in &file.value.term {
        let id = item.id.get_ref();
        all.extend([&item.title, &item.text].map(|text| said(file, id, text, false)));
        all.extend(item.point.iter().map(|point| point_text(file, id, point, false)));
    }
    all
}

#[test]
fn every_answer_is_compared_with_some_criterion() {
    let deciding = &editions()[0].content.deciding;
    let named: BTreeSet<&str> =
        deciding.criteria().flat_map(|criterion| criterion.meets.iter().chain(&criterion.fails)).map(String::as_str).collect();
    let idle: Vec<String> = deciding
        .answers()
        .map(|answer| answer.id.clone())
        .filter(|id| !named.contains(id.as_str()) && !id.ends_with("-unknown") && id != "drugs-past")
        .collect();
    nothing_wrong(&idle, "an answer that no criterion takes up asks for nothing: cards/criteria.toml, answers.toml");
    assert!(deciding.criteria().all(|criterion| !criterion.asks.is_empty() && !criterion.topic.is_empty()));
}

#[test]
fn every_question_can_be_ticked_and_the_checks_are_few() {
    for edition in editions() {
        let deciding = &edition.content.deciding;
        assert_eq!(deciding.questions().count(), 22, "every question of the evidence; a new one counts here too");
        assert!(deciding.questions().all(|question| question.id.starts_with("q-")), "the form keeps ticks by this start");
        let checks = deciding.checks.len();
        assert!((5..=6).contains(&checks), "five or six gentle questions, not {checks}");
    }
}

#[test]
fn the_rules_of_both_languages_are_one_style_sheet() {
    let [en, zh] = [0, 1].map(|at| deciding_rules(&editions()[at].content));
    assert_eq!(en, zh);
    let rules = |start: &str| en.lines().filter(|line| line.contains(start)).count();
    assert_eq!(rules("[data-question="), 22);
    assert_eq!(rules("order:"), 28, "seven things with four weights each");
    let answers = editions()[0].content.deciding.answers().count();
    assert_eq!(rules("--meets:inline-block"), answers, "a rule for each answer");
    assert!(rules("--fails:inline-block") > 8, "every way in which a criterion can be missed");
}

/// The page of decisions in both languages.
fn pages() -> [Html; 2] {
    Lang::ALL.map(|lang| {
        let (_, page) = pages_in(lang).find(|(path, _)| *path == "decide/").expect("the page of decisions");
        Html::parse_document(page)
    })
}

#[test]
fn deciding_is_one_form_in_four_closed_steps_and_the_sheet() {
    let select = |selector: &str| Selector::parse(selector).unwrap();
    for page in pages() {
        assert_eq!(page.select(&select("main form")).count(), 1);
        let steps: Vec<_> =
            page.select(&select("form > .step > details.fold > summary > h2")).filter_map(|title| title.attr("id")).collect();
        assert_eq!(steps, ["fit", "weigh", "questions", "consent", "leaflet"]);
        assert_eq!(page.select(&select("main details[open]")).count(), 0, "everything starts closed");
        for id in ["answers", "criteria", "check", "private"] {
            assert_eq!(page.select(&select(&format!("main #{id}"))).count(), 1, "#{id} is still a place");
        }
        let inside = page.select(&select("form .step > details input")).count();
        let all = page.select(&select("form input:not(#keep)")).count();
        assert_eq!(inside, all, "every control stands in a step");
    }
}

#[test]
fn what_erases_stands_away_from_what_prints_and_looks_like_no_other_button() {
    let select = |selector: &str| Selector::parse(selector).unwrap();
    for page in pages() {
        let erase: Vec<_> = page.select(&select("[type=reset]")).collect();
        assert_eq!(erase.len(), 1);
        assert!(!erase[0].value().classes().any(|class| class == "button"));
        assert_eq!(page.select(&select(".step [type=reset]")).count(), 0, "it is in no step, so not beside Print either");
        assert_eq!(page.select(&select("#private [type=reset]")).count(), 1);
    }
}

#[test]
fn the_sheet_leads_back_to_what_decides_what_stands_on_it() {
    let back = Selector::parse(".step-leaflet .leaflet-back").unwrap();
    for page in pages() {
        let back = page.select(&back).next().expect("the way back");
        assert_eq!(all_links(back), ["#weigh", "#questions", "#private"]);
    }
}
