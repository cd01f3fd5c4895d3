//! From the files as written to the content as used. The only place where content can be refused.

mod checked;
mod covers;
mod days;
mod deciding;
mod drawn;
mod evidence;
mod exhibits;
mod home;
mod items;
mod menu;
mod synonyms;
mod works;

use super::content::{Content, PageAnswer, PageText, SiteInfo};
use super::evidence::Evidence;
use super::fault::Faults;
use super::raw::{self, File, Raw};
use crate::app::lang::Lang;
use crate::app::view::View;
use checked::Checker;

pub use synonyms::{Same, same};

/// The most characters (not bytes) that each kind of text may have, English and Chinese.
pub mod limit {
    /// A title or a question.
    pub const TITLE: [usize; 2] = [90, 40];
    /// A cell of a comparison.
    pub const FINDING: [usize; 2] = [260, 120];
    /// The same in a few words, on a closed row: 16 Chinese characters, and the spaces around figures.
    pub const SHORT: [usize; 2] = [24, 22];
    /// The short text of a card.
    pub const CARD: [usize; 2] = [300, 140];
    /// A detail of a card, or the lead of a page.
    pub const POINT: [usize; 2] = [420, 200];
    /// An entry of the menu.
    pub const MENU: [usize; 2] = [18, 12];
    /// A question that brings a reader here.
    pub const ERRAND: [usize; 2] = [42, 22];
    /// A statement in a line of the home page.
    pub const NOTE: [usize; 2] = [62, 34];
    /// A stage above the tracks.
    pub const STAGE: [usize; 2] = [14, 5];
    /// What cannot wait.
    pub const URGENT: [usize; 2] = [620, 220];
    /// The brief title of a card on the home page.
    pub const BRIEF: [usize; 2] = [30, 18];
    /// A tab of a page.
    pub const TAB: [usize; 2] = [22, 9];
    /// A figure that is set large.
    pub const FIGURE: [usize; 2] = [16, 12];
    /// The sentence below a figure.
    pub const FACT: [usize; 2] = [140, 70];
    /// The verdict on a cell type.
    pub const VERDICT: [usize; 2] = [180, 80];
    /// A description for search engines.
    pub const DESCRIPTION: [usize; 2] = [200, 100];
}

/// The content in every language.
#[derive(Debug)]
pub struct Resolved {
    /// One content per language, in the order of [`Lang::ALL`].
    pub contents: [Content; 2],
    /// What only written pages show, likewise.
    pub evidence: [Evidence; 2],
}

/// Resolves the files.
///
/// # Errors
/// Every mistake that is found, not just the first: an empty or too long text, an unknown or missing source, a source that
/// nobody cites, two ids alike, a missing cell, an unknown country.
pub fn resolve(raw: &Raw) -> Result<Resolved, Faults> {
    let mut faults = Vec::new();
    let [en, zh] = Lang::ALL.map(|lang| {
        let mut checker = Checker::new(lang, raw);
        let evidence = evidence::evidence(raw, &mut checker);
        let content = content(raw, &mut checker);
        faults.append(&mut checker.into_faults());
        (content, evidence)
    });
    faults.extend(synonyms::faults(&raw.synonyms));
    faults.sort();
    faults.dedup();
    if faults.is_empty() { Ok(Resolved { contents: [en.0, zh.0], evidence: [en.1, zh.1] }) } else { Err(Faults(faults)) }
}

fn content(raw: &Raw, check: &mut Checker) -> Content {
    let site = site(raw);
    let texts = raw.texts.value.resolve(|key, text| check.text(&raw.texts, key, text, limit::POINT));
    let (pages, menu) = (pages(raw, check), menu::menu(&raw.menu, check));
    let home = home::home(&raw.home, check);
    let drawn = drawn::drawn(&raw.drawn, check);
    let cells = std::array::from_fn(|index| {
        let (id, file) = &raw.cells[index];
        items::cell(file, *id, check)
    });
    let groups = raw.groups.iter().map(|file| items::group(file, check)).collect();
    let (aspects, tissues) = items::tissues(&raw.tissues, check);
    let decks = raw.decks.iter().map(|(deck, file)| (*deck, items::cards(file, &file.value.card, Some(*deck), check))).collect();
    let works = works::works(raw, &texts);
    let (deciding, terms) = (deciding::deciding(raw, check), deciding::terms(&raw.glossary, check));
    let content = Content {
        lang: check.lang,
        site,
        texts,
        pages,
        menu,
        home,
        drawn,
        cells,
        groups,
        aspects,
        tissues,
        decks,
        deciding,
        terms,
        works,
    };
    works::noted(&raw.sources, check);
    check.nothing_uncited(&raw.sources);
    content
}

fn site(raw: &Raw) -> SiteInfo {
    let site = &raw.site.value;
    SiteInfo { checked: site.checked, next_check: site.next_check, version: site.version.clone(), repository: None }
}

/// The texts of every view. Notes a view without texts, and texts without a view.
fn pages(raw: &Raw, check: &mut Checker) -> Vec<PageText> {
    let file = &raw.pages;
    for key in file.value.keys().filter(|key| View::ALL.iter().all(|view| view.key() != *key.get_ref())) {
        check.fault(file, key, key.get_ref(), "there is no such page", "correct the name, or take the table out");
    }
    let named: Vec<(String, &raw::Page)> = View::ALL
        .iter()
        .filter_map(|view| {
            let page = file.value.iter().find(|(key, _)| *key.get_ref() == view.key());
            if page.is_none() {
                check.missing(file, &view.key(), "this page has no texts", "add a table of this name, as its neighbours have it");
            }
            Some((view.key(), page?.1))
        })
        .collect();
    named
        .into_iter()
        .map(|(key, page)| PageText {
            title: check.text(file, &key, &page.title, limit::TITLE),
            menu: check.text(file, &key, &page.menu, limit::MENU),
            description: check.text(file, &key, &page.description, limit::DESCRIPTION),
            heading: check.text(file, &key, &page.heading, limit::DESCRIPTION),
            answer: answer(file, &key, &page.answer, limit::VERDICT, check),
            lead: check.text(file, &key, &page.lead, limit::POINT),
            sources: check.sources(file, &key, &page.sources),
        })
        .collect()
}

/// A statement that shortens others.
fn answer<T>(file: &File<T>, key: &str, raw: &raw::PageAnswer, most: [usize; 2], check: &mut Checker) -> PageAnswer {
    covers::covers(file, key, raw.covers.as_ref(), check);
    PageAnswer {
        text: check.text(file, key, &raw.text, most),
        state: raw.state,
        grade: raw.grade,
        sources: check.sources(file, key, &raw.sources),
        verification: raw.verification,
    }
}
