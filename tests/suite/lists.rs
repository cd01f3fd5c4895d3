//! Long lists stand as closed groups, each entry once, and nothing in them is out of reach.

use crate::common::{editions, nothing_wrong, site};
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeSet;

/// Pages with lists, and their entries.
const LISTS: [(&str, &str); 5] =
    [("numbers", ".result"), ("glossary", ".entry"), ("sources", ".reference"), ("claims", ".claim"), ("trials", ".trial")];

fn all<'a>(within: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    within.select(&Selector::parse(selector).unwrap()).collect()
}

fn text(element: ElementRef) -> String {
    element.text().collect()
}

#[test]
fn every_group_says_how_many_entries_it_holds_and_is_closed() {
    let mut wrong = Vec::new();
    for lang in ["en", "zh"] {
        for (name, entries) in LISTS {
            let page = Html::parse_document(site().text(&format!("{lang}/{name}/index.html")));
            let groups: Vec<ElementRef> =
                all(page.root_element(), "details.group").into_iter().filter(|group| !all(*group, entries).is_empty()).collect();
            if groups.len() < 4 {
                wrong.push(format!("{lang}/{name}/ has {} groups", groups.len()));
            }
            for group in groups {
                let heading = all(group, "summary :is(h2, h3)").first().map(|heading| text(*heading)).unwrap_or_default();
                let said = all(group, "summary > .group-count").first().map(|count| text(*count)).unwrap_or_default();
                let there = all(group, entries).len();
                if said != there.to_string() || group.attr("open").is_some() {
                    wrong.push(format!("{lang}/{name}/ {heading} says {said} and holds {there}"));
                }
            }
        }
    }
    nothing_wrong(&wrong, "see src/desk/part/fold.rs");
}

#[test]
fn each_trial_stands_once_and_those_that_may_take_people_stand_first() {
    for (lang, edition) in ["en", "zh"].into_iter().zip(editions()) {
        let page = Html::parse_document(site().text(&format!("{lang}/trials/index.html")));
        let ids: Vec<&str> = all(page.root_element(), ".trial").iter().filter_map(|trial| trial.attr("id")).collect();
        let once: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!((once.len(), ids.len()), (edition.evidence.trials.len(), edition.evidence.trials.len()));
        let joining: Vec<&str> = all(page.root_element(), ".trial").iter().filter_map(|trial| trial.attr("data-joining")).collect();
        let closed = joining.iter().position(|state| *state == "closed").unwrap();
        let (first, rest) = joining.split_at(closed);
        assert!(first.starts_with(&["open"]) && first.contains(&"unknown"), "{lang}: {first:?}");
        assert!(rest.iter().all(|state| *state == "closed"), "{lang}");
        for trial in all(page.root_element(), ".trial") {
            let said = all(trial, "summary .joining").first().map(|said| text(*said)).unwrap_or_default();
            assert!(said.contains("2026"), "{lang}: `{said}` says when it was looked up");
        }
    }
}

#[test]
fn the_title_of_a_work_leads_and_no_code_of_a_claim_is_shown() {
    for lang in ["en", "zh"] {
        let page = Html::parse_document(site().text(&format!("{lang}/sources/index.html")));
        let titles = all(page.root_element(), ".reference > .fold > summary > :first-child");
        let wanted: BTreeSet<&str> = editions()[0].evidence.references.iter().map(|reference| reference.title.as_str()).collect();
        assert!(titles.iter().all(|title| wanted.contains(text(*title).as_str())), "{lang}");
        let page = Html::parse_document(site().text(&format!("{lang}/claims/index.html")));
        let codes: Vec<String> =
            all(page.root_element(), ".claim").into_iter().map(text).filter(|text| text.contains("C0")).collect();
        assert!(codes.is_empty(), "{codes:?}");
    }
}
