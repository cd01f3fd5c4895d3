//! One page, one question, one answer: what stands on top of each page, where the menu leads, and what pages gather from others.

use crate::common::{books, is_han, nothing_wrong, pages_in, raw, site};
use scraper::{Html, Selector};
use std::collections::{BTreeMap, BTreeSet};
use stem_cells_ms::app::lang::Lang;
use stem_cells_ms::app::view::View;
use stem_cells_ms::desk::content::{CellId, Content, Grade, State, Verification, WorkId};
use stem_cells_ms::desk::evidence::Evidence;
use stem_cells_ms::desk::page::cited_on;

/// The longest an answer may be, in words and in Chinese characters.
const MOST_WORDS: usize = 25;
const MOST_HAN: usize = 45;
/// The most entries of the menu.
const MOST_ENTRIES: usize = 7;
/// A page with more parts has a list of them.
const MOST_PARTS: usize = 4;

/// Something that an answer may rest on.
struct Ground<'a> {
    state: Option<State>,
    grade: Option<Grade>,
    verification: Option<Verification>,
    sources: Vec<&'a [WorkId]>,
}

/// What `rests_on` names: a row with its column (`deaths/hsc`), a card, a result, or a verdict (`cells/hsc`).
fn ground<'a>(content: &'a Content, evidence: &'a Evidence, name: &str) -> Option<Ground<'a>> {
    if let Some((row, cell)) = name.split_once('/') {
        let cell = CellId::ALL.into_iter().find(|id| id.slug() == cell)?;
        let verdict = (row == "cells").then(|| &content.cell(cell).verdict);
        let found = verdict.or_else(|| content.rows().find(|one| one.id == row).map(|one| &one.statements[cell.index()]))?;
        let sources = vec![found.sources.as_slice()];
        return Some(Ground { state: Some(found.state), grade: found.grade, verification: found.verification, sources });
    }
    if let Some(card) = content.all_cards().find(|card| card.id == name) {
        let sources = std::iter::once(&card.sources).chain(card.points.iter().map(|point| &point.sources)).map(Vec::as_slice);
        let best = card.points.iter().filter_map(|point| point.grade).chain(card.grade).min();
        // A card without a state tells what is known, or gathers details that have theirs.
        let state = card.state.or(Some(State::EstablishedFact));
        return Some(Ground { state, grade: best, verification: card.verification, sources: sources.collect() });
    }
    let measure = evidence.measures.iter().find(|measure| measure.id == name)?;
    // A measured result is a fact about the people who were measured.
    let sources = vec![measure.sources.as_slice()];
    Some(Ground { state: Some(State::EstablishedFact), grade: None, verification: Some(measure.verification), sources })
}

/// How much hope a state gives that something helps. What is known may be good or bad: it may be called too little to tell, but no benefit.
fn hope(state: State) -> u8 {
    match state {
        State::BenefitInSome => 2,
        State::StudiedTooSmall | State::EstablishedFact => 1,
        State::StudiedNoBenefit | State::NoHumanData | State::Unknown | State::NotApplicable => 0,
    }
}

/// Whether a statement in this state may shorten those: it gives no more hope than the most hopeful of them, and calls nothing known where
/// none of them does.
fn is_not_rosier(short: State, whole: &[State]) -> bool {
    let known = short != State::EstablishedFact || whole.contains(&State::EstablishedFact);
    known && whole.iter().any(|state| hope(short) <= hope(*state))
}

/// What the answer of each page rests on.
fn answers() -> impl Iterator<Item = (String, &'static [String], View)> {
    View::ALL.iter().filter_map(|view| {
        let (_, page) = raw().pages.value.iter().find(|(key, _)| *key.get_ref() == view.key())?;
        Some((view.key(), page.answer.rests_on.as_slice(), *view))
    })
}

#[test]
fn every_page_asks_a_question_and_answers_it_in_brief() {
    let mut wrong = Vec::new();
    for book in books() {
        for view in View::ALL {
            let (page, lang) = (book.content.page(*view), book.content.lang);
            let asks = page.heading.ends_with(['?', '？']);
            wrong.extend((*view != View::Home && !asks).then(|| format!("{} {lang:?}: no question: {}", view.key(), page.heading)));
            let (count, most) = match lang {
                Lang::En => (page.answer.text.split_whitespace().count(), MOST_WORDS),
                Lang::Zh => (page.answer.text.chars().filter(|c| is_han(*c)).count(), MOST_HAN),
            };
            wrong.extend((count > most).then(|| format!("{} {lang:?}: {count}, not {most}: {}", view.key(), page.answer.text)));
        }
    }
    nothing_wrong(&wrong, "the heading is what a reader asks, the answer one or two short sentences: pages.toml");
}

#[test]
fn an_answer_says_nothing_that_what_it_shortens_does_not_say() {
    let [book, _] = books();
    let mut wrong = Vec::new();
    for (key, names, view) in answers() {
        let answer = &book.content.page(view).answer;
        let found: Vec<_> = names.iter().map(|name| (name, ground(book.content, book.evidence, name))).collect();
        wrong.extend(found.iter().filter(|(_, found)| found.is_none()).map(|(name, _)| format!("{key}: there is no `{name}`")));
        let grounds: Vec<Ground> = found.into_iter().filter_map(|(_, found)| found).collect();
        let Some(state) = answer.state else {
            let silent = answer.grade.is_none() && answer.sources.is_empty() && answer.verification.is_none();
            wrong.extend((!silent).then(|| format!("{key}: grade or sources without a state")));
            continue;
        };
        let states: Vec<State> = grounds.iter().filter_map(|ground| ground.state).collect();
        wrong.extend((!is_not_rosier(state, &states)).then(|| format!("{key}: {state:?} is rosier than {states:?}")));
        let best = grounds.iter().filter_map(|ground| ground.grade).min();
        let graded = answer.grade.is_none_or(|grade| best.is_some_and(|best| grade >= best));
        wrong.extend((!graded).then(|| format!("{key}: grade {:?} on {best:?}", answer.grade)));
        let weakest = grounds.iter().filter_map(|ground| ground.verification).max();
        let checked = answer.verification >= weakest;
        wrong.extend((!checked).then(|| format!("{key}: checked {:?}, what it rests on {weakest:?}", answer.verification)));
        let known: BTreeSet<WorkId> = grounds.iter().flat_map(|ground| ground.sources.concat()).collect();
        let strange = answer.sources.iter().filter(|id| !known.contains(id)).map(|id| &book.content.work(*id).key);
        wrong.extend(strange.map(|source| format!("{key}: what it rests on does not cite {source}")));
    }
    nothing_wrong(&wrong, "say less, or name what it rests on: pages.toml");
}

#[test]
fn less_is_never_made_more() {
    use State::{BenefitInSome, EstablishedFact, StudiedNoBenefit, StudiedTooSmall, Unknown};
    assert!(!is_not_rosier(BenefitInSome, &[StudiedTooSmall, EstablishedFact]));
    assert!(!is_not_rosier(StudiedTooSmall, &[StudiedNoBenefit, Unknown]));
    assert!(!is_not_rosier(EstablishedFact, &[Unknown, BenefitInSome]));
    assert!(is_not_rosier(Unknown, &[BenefitInSome]) && is_not_rosier(BenefitInSome, &[BenefitInSome, Unknown]));
    assert!(is_not_rosier(EstablishedFact, &[EstablishedFact, BenefitInSome]) && !is_not_rosier(Unknown, &[]));
}

#[test]
fn the_menu_has_seven_entries_at_most_and_every_page_belongs_to_one_or_to_the_foot() {
    let mut wrong = Vec::new();
    for book in books() {
        let menu = &book.content.menu;
        assert!((1..=MOST_ENTRIES).contains(&menu.entries.len()), "{} entries", menu.entries.len());
        for view in View::ALL.iter().filter(|view| !matches!(view, View::Home | View::Find)) {
            let entries = menu.entries.iter().filter(|entry| entry.view == *view || entry.tabs.iter().any(|tab| tab.view == *view));
            let (entries, foot) = (entries.count(), menu.footer.iter().any(|tab| tab.view == *view));
            let right = entries == 1 && !foot || entries == 0 && foot;
            wrong.extend((!right).then(|| format!("{}: {entries} entries, at the foot: {foot}", view.key())));
        }
    }
    nothing_wrong(&wrong, "put the page below one entry or at the foot: menu.toml");
}

#[test]
fn every_entry_tab_and_link_at_the_foot_leads_to_a_place_that_exists() {
    let mut wrong = Vec::new();
    for book in books() {
        let menu = &book.content.menu;
        let pages: BTreeMap<&str, &str> = pages_in(book.content.lang).collect();
        for tab in menu.entries.iter().flat_map(|entry| &entry.tabs).chain(&menu.footer) {
            let page = pages[tab.view.path()];
            let place = tab.fragment.as_ref().map(|fragment| format!(" id=\"{fragment}\""));
            let is_there =
                place.as_ref().is_none_or(|place| page.contains(place) && !page.contains(&format!("class=\"door\"{place}")));
            wrong.extend((!is_there).then(|| format!("{}: {}#{:?}", tab.word, tab.view.path(), tab.fragment)));
        }
    }
    nothing_wrong(&wrong, "correct the address in menu.toml, or give the part its id");
}

#[test]
fn every_page_of_many_parts_has_a_list_of_them() {
    let [parts, list] = ["main h2[id]", "main .contents a[href^='#']"].map(|selector| Selector::parse(selector).unwrap());
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        // The start page is short by design, and its decks are its list.
        for (path, html) in pages_in(lang).filter(|(path, _)| !path.is_empty()) {
            let page = Html::parse_document(html);
            let parts: Vec<&str> = page.select(&parts).filter_map(|part| part.attr("id")).collect();
            let listed: Vec<&str> = page.select(&list).filter_map(|link| link.attr("href")?.strip_prefix('#')).collect();
            let complete = parts.iter().all(|part| listed.contains(part));
            wrong.extend(
                (parts.len() > MOST_PARTS && !complete).then(|| format!("{}/{path}: {parts:?}, listed {listed:?}", lang.code())),
            );
        }
    }
    nothing_wrong(&wrong, "give the page its list: `opening` in src/desk/page.rs");
}

/// Whatever is gathered on a page, with the pages that gather it.
fn gathered(content: &'static Content, evidence: &'static Evidence) -> Vec<(&'static str, &'static [View])> {
    let rows = content.rows().map(|row| (row.id.as_str(), row.shown_on.as_slice()));
    let cards = content.all_cards().map(|card| (card.id.as_str(), card.shown_on.as_slice()));
    let measures = evidence.measures.iter().map(|measure| (measure.id.as_str(), measure.shown_on.as_slice()));
    let trials = evidence.trials.iter().map(|trial| (trial.id.as_str(), trial.shown_on.as_slice()));
    rows.chain(cards).chain(measures).chain(trials).filter(|(_, views)| !views.is_empty()).collect()
}

#[test]
fn what_is_gathered_stands_there_and_keeps_its_own_page() {
    let mut wrong = Vec::new();
    for book in books() {
        let all = gathered(book.content, book.evidence);
        assert!(all.len() > 20, "{}", all.len());
        let pages: BTreeMap<&str, &str> = pages_in(book.content.lang).collect();
        for (id, views) in all {
            let place = format!(" id=\"{id}\"");
            let holds = |html: &str| html.contains(&place) && !html.contains(&format!("class=\"door\"{place}"));
            let elsewhere = pages.iter().any(|(path, html)| views.iter().all(|view| view.path() != *path) && holds(html));
            wrong.extend((!elsewhere).then(|| format!("{id} has no page of its own")));
            for view in views {
                let shown = pages[view.path()].contains(&place) || pages[view.path()].contains(&format!("#{id}\""));
                wrong.extend((!shown).then(|| format!("{id} is not on {}", view.key())));
            }
        }
    }
    nothing_wrong(&wrong, "`shown_on` adds a place and takes none away");
}

#[test]
fn every_page_of_the_foot_and_the_menu_can_be_reached_from_every_page() {
    let [menu, foot] = [".top nav.menu a", ".bottom-links a"].map(|selector| Selector::parse(selector).unwrap());
    for (name, html) in site().pages().filter(|(name, _)| *name != "404.html") {
        let page = Html::parse_document(html);
        let book = books()[usize::from(name.starts_with("zh"))];
        let count = |selector: &Selector| page.select(selector).filter_map(|link| link.attr("href")).collect::<BTreeSet<_>>().len();
        assert_eq!(count(&menu), book.content.menu.entries.len(), "{name}: the menu");
        assert_eq!(count(&foot), book.content.menu.footer.len(), "{name}: the foot");
    }
}

#[test]
fn an_answer_is_cited_with_its_page() {
    for book in books() {
        for view in View::ALL.iter().filter(|view| !matches!(view, View::Find | View::Sources)) {
            let cited = cited_on(book, *view);
            let lost = book.content.page(*view).answer.sources.iter().filter(|source| !cited.contains(source)).count();
            assert_eq!(lost, 0, "{}", view.key());
        }
    }
}
