//! Nothing that stood on the site when it became an explainer (commit 884366b) is lost: no text, and no address.
//!
//! `kept.txt` has a line for each place in the content files of that commit: `file id: hash hash …`, one hash for each text in either
//! language. `anchors.txt` has a line for each page: its path below the language (`.` is the start page), and every id in its `<main>` that is
//! no control of a form. Both were made once from what that commit wrote. They change only knowingly: who corrects a text puts the hash that
//! the test names in the place of the old one, and says in the commit why.

use crate::common::{all_links, nothing_wrong, pages_in, texts};
use scraper::{ElementRef, Html, Selector};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use stem_cells_ms::app::lang::Lang;

/// The text as it is compared: without white space, and without the signs that mark where terms are looked for.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !('\u{e000}'..='\u{e001}').contains(c)).collect()
}

/// FNV-1a, 32 bits: among so few texts, that a lost one is taken for another happens once in a hundred thousand times.
fn hash(text: &str) -> String {
    let mixed = bare(text).bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{mixed:08x}")
}

/// What a place of the content says: `cards/risks death`.
fn place(said: &str) -> String {
    let said = said.trim_start_matches("assets/content/");
    let (file, rest) = said.split_once(".toml:").unwrap_or((said, ""));
    format!("{file} {}", rest.split_once(": ").map_or("", |(_, id)| id))
}

/// Everything that can be read on the pages of a language: without markup, with the title and description of the window.
struct Readable {
    /// What stands in an element of its own, as most texts do.
    pieces: HashSet<String>,
    all: String,
}

impl Readable {
    fn holds(&self, text: &str) -> bool {
        self.pieces.contains(text) || self.all.contains(text)
    }
}

fn readable(lang: Lang) -> Readable {
    let [hidden, head, short] = ["script, style", "meta[name=description]", "p, span, li, dt, dd, h1, h2, h3, h4, a, b, th"]
        .map(|selector| Selector::parse(selector).unwrap());
    let (mut all, mut pieces) = (String::new(), HashSet::new());
    for (_, html) in pages_in(lang) {
        let mut page = Html::parse_document(html);
        let out: Vec<_> = page.select(&hidden).map(|element| element.id()).collect();
        for id in out {
            page.tree.get_mut(id).unwrap().detach();
        }
        all.extend(page.select(&head).filter_map(|meta| meta.attr("content")).map(bare));
        let text = |element: ElementRef| element.text().map(bare).collect::<String>();
        all += &text(page.root_element());
        all.push('\n');
        pieces.extend(page.select(&short).map(text));
    }
    Readable { pieces, all }
}

#[test]
fn no_text_that_the_site_had_is_lost() {
    let shown = Lang::ALL.map(readable);
    let mut written: BTreeMap<String, Vec<(String, bool)>> = BTreeMap::new();
    for said in texts() {
        for (text, shown) in [said.en, said.zh].into_iter().zip(&shown) {
            written.entry(hash(text)).or_default().push((place(&said.place), shown.holds(&bare(text))));
        }
    }
    let mut wrong = Vec::new();
    let kept: BTreeSet<&str> = include_str!("kept.txt").split_whitespace().collect();
    for (place, hashes) in include_str!("kept.txt").lines().filter_map(|line| line.split_once(": ")) {
        for hash in hashes.split(' ') {
            match written.get(hash) {
                None => {
                    let new = |(hash, places): (&String, &Vec<(String, bool)>)| {
                        (!kept.contains(hash.as_str()) && places.iter().any(|(other, _)| other == place)).then(|| hash.clone())
                    };
                    let new: Vec<String> = written.iter().filter_map(new).collect();
                    wrong.push(format!("{place}: the text {hash} is in no content file any more; new there: {new:?}"));
                }
                Some(places) if !places.iter().any(|(_, shown)| *shown) => {
                    wrong.push(format!("{place}: the text {hash} is written, but stands on no page"));
                }
                Some(_) => {}
            }
        }
    }
    nothing_wrong(&wrong, "bring the text back; where it was corrected, put its new hash into tests/suite/kept.txt and say why");
    assert!(kept.len() > 7000, "the list itself is not shortened: {}", kept.len());
}

#[test]
fn every_old_address_is_a_place_or_a_door_to_one() {
    let mut wrong = Vec::new();
    let doors = Selector::parse(".door").unwrap();
    for lang in Lang::ALL {
        let pages: BTreeMap<&str, Html> = pages_in(lang).map(|(path, html)| (path, Html::parse_document(html))).collect();
        let ids: BTreeMap<&str, BTreeSet<&str>> = pages.iter().map(|(path, page)| (*path, ids(page))).collect();
        let doors: BTreeMap<(&str, &str), Vec<String>> = pages
            .iter()
            .flat_map(|(path, page)| {
                page.select(&doors).map(|door| ((*path, door.attr("id").unwrap_or_default()), all_links(door)))
            })
            .collect();
        for line in include_str!("anchors.txt").lines() {
            let mut words = line.split(' ');
            let path = words.next().unwrap_or_default().trim_matches('.');
            for id in words {
                let is_there = ids.get(path).is_some_and(|ids| ids.contains(id));
                wrong.extend((!is_there).then(|| format!("{}/{path}#{id}: nothing is here any more", lang.code())));
                for link in doors.get(&(path, id)).into_iter().flatten() {
                    let meant = link.strip_prefix(&format!("/{}/", lang.code())).and_then(|link| link.split_once('#'));
                    let (now, anchor) = meant.unwrap_or((link, ""));
                    // A door that leads to another door leads nowhere.
                    let opens = ids.get(now).is_some_and(|ids| ids.contains(anchor)) && !doors.contains_key(&(now, anchor));
                    wrong.extend((!opens).then(|| format!("{}/{path}#{id}: its door leads to {link}", lang.code())));
                }
            }
        }
        for ((path, id), links) in &doors {
            wrong.extend((links.len() != 1).then(|| format!("{}/{path}#{id}: a door with {} links", lang.code(), links.len())));
        }
    }
    nothing_wrong(&wrong, "give the element its id back, or set a door in src/desk/page/doors.rs");
}

fn ids(page: &Html) -> BTreeSet<&str> {
    page.tree.values().filter_map(|node| node.as_element()?.id()).collect()
}

#[test]
fn a_text_is_known_by_its_hash_whatever_its_white_space() {
    assert_eq!(hash(""), "811c9dc5");
    assert_eq!(hash("a"), "e40c292c");
    assert_eq!(hash("3 of 55\u{e000} people"), hash("3 of 55 people"));
    assert_eq!(place("assets/content/cards/risks.toml:14: death"), "cards/risks death");
}
