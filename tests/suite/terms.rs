//! Special terms: each is explained where it first stands on a page, or is listed as a name in `names.txt`.

use crate::common::{editions, is_han, nothing_wrong, raw, site, texts};
use scraper::{ElementRef, Html, Selector};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use stem_cells_ms::app::address::Url;
use stem_cells_ms::app::view::View;
use stem_cells_ms::desk::site::Terms;

const MEND: &str = "add the word to `forms` of a term in assets/content/cards/glossary.toml, write a term for it, or, if it is a name, \
    put it into tests/suite/names.txt";

/// What holds statements. Headings, labels and links are no place for another link; notes, tables of facts and the sheet repeat them.
const STATEMENTS: &str = "main p, main dd";
const ELSEWHERE: &str = "label, summary, legend, nav, search, .basis, .note-body, .claims, .fact-table, .chart, .sheet, .depth-note, \
    .result-figure, .people, .report, .arm, .exports, .finder, .data-files, .claim-where, .onward, .treatment, .real-choice, .cite-text, \
    .deciding-private, .tag, .point-label, .sr, a:not(.term)";

static TERMS: LazyLock<[Terms; 2]> = LazyLock::new(|| [0, 1].map(|at| Terms::of(&editions()[at])));

/// Names and everyday words, the longest first.
fn names() -> Vec<&'static str> {
    let mut names: Vec<&str> =
        include_str!("names.txt").lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

/// The pages on which terms are marked, each with the place of its language.
fn pages() -> impl Iterator<Item = (String, usize, Html)> {
    let urls = Url::all().filter(|url| !matches!(url.view, View::Glossary | View::Find | View::Sources));
    urls.map(|url| {
        let html = Html::parse_document(site().text(&format!("{}index.html", url.print())));
        (url.print(), url.lang as usize, html)
    })
}

fn all<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn is_within(element: ElementRef, elsewhere: &Selector) -> bool {
    elsewhere.matches(&element) || element.ancestors().filter_map(ElementRef::wrap).any(|above| elsewhere.matches(&above))
}

/// The texts of an element, each as a reader sees it: a linked term does not end one, every other element does.
fn said(element: ElementRef, elsewhere: &Selector) -> Vec<String> {
    let mut all = vec![String::new()];
    for node in element.children() {
        match ElementRef::wrap(node) {
            Some(inner) if inner.value().classes().any(|class| class == "term") => {
                let words: String = inner.text().collect();
                all.last_mut().unwrap().push_str(&words);
            }
            Some(inner) if elsewhere.matches(&inner) => all.push(String::new()),
            Some(inner) => {
                all.extend(said(inner, elsewhere));
                all.push(String::new());
            }
            None => all.last_mut().unwrap().push_str(node.value().as_text().map_or("", |text| text)),
        }
    }
    all
}

#[test]
fn every_term_on_a_page_has_a_link_to_its_explanation_there() {
    let elsewhere = Selector::parse(ELSEWHERE).unwrap();
    let mut wrong = BTreeMap::new();
    let mut pages_with_terms = 0;
    for (page, lang, html) in pages() {
        let ids: Vec<&str> = editions()[lang].content.terms.iter().map(|term| term.id.as_str()).collect();
        let linked: BTreeSet<&str> =
            all(&html, "a.term").into_iter().filter_map(|link| link.attr("href")?.split_once('#').map(|(_, id)| id)).collect();
        for element in all(&html, STATEMENTS).into_iter().filter(|element| !is_within(*element, &elsewhere)) {
            for text in said(element, &elsewhere) {
                for (place, term) in TERMS[lang].found(&text) {
                    if !linked.contains(ids[term]) {
                        wrong.entry((page.clone(), ids[term])).or_insert_with(|| format!("{page}: `{}` in: {text}", &text[place]));
                    }
                }
            }
        }
        pages_with_terms += usize::from(linked.len() > 5);
    }
    assert!(pages_with_terms > 20, "only {pages_with_terms} pages have terms");
    nothing_wrong(&wrong.into_values().collect::<Vec<_>>(), "draw this text with `part::prose`");
}

#[test]
fn every_explanation_stands_on_the_page_and_in_the_list_of_words() {
    let mut wrong = Vec::new();
    for (page, lang, html) in pages() {
        let list = site().text(["en/glossary/index.html", "zh/glossary/index.html"][lang]);
        for link in all(&html, "a.term") {
            let (address, id) = link.attr("href").unwrap().split_once('#').unwrap();
            let explained = all(&html, &format!("#word-{id} > span")).iter().any(|text| text.text().any(|text| text.len() > 20));
            let listed = address.ends_with("/glossary/") && list.contains(&format!("id=\"{id}\""));
            if !explained || !listed {
                wrong.push(format!("{page}: {id}: explained: {explained}, listed: {listed}"));
            }
        }
    }
    nothing_wrong(&wrong, "the box at the end of a page holds its terms, see src/site/terms.rs");
}

#[test]
fn no_abbreviation_is_left_unexplained() {
    let mut wrong = Vec::new();
    for said in texts() {
        for (lang, text) in [said.en, said.zh].into_iter().enumerate() {
            let mut rest = text.to_owned();
            for (place, _) in TERMS[lang].found(text) {
                rest.replace_range(place.clone(), &" ".repeat(place.len()));
            }
            for name in names() {
                rest = rest.replace(name, " ");
            }
            let words = rest.split(|c: char| !c.is_ascii_alphanumeric());
            let left: Vec<&str> = words.filter(|word| word.bytes().filter(u8::is_ascii_uppercase).count() > 1).collect();
            if !left.is_empty() {
                wrong.push(format!("{}: {}: {text}", said.place, left.join(", ")));
            }
        }
    }
    nothing_wrong(&wrong, MEND);
}

#[test]
fn every_special_term_of_the_reading_test_is_explained_or_a_name() {
    let forms = editions()[0].content.terms.iter().flat_map(|term| term.forms.iter().chain([&term.title]));
    let known: BTreeSet<String> = forms.map(|form| form.to_lowercase()).chain(names().into_iter().map(str::to_lowercase)).collect();
    let terms = include_str!("terms.txt").lines().map(str::trim).filter(|term| !term.is_empty());
    let wrong: Vec<String> = terms.filter(|term| !known.contains(*term)).map(str::to_owned).collect();
    nothing_wrong(&wrong, MEND);
}

#[test]
fn the_list_of_words_gives_every_word_in_both_languages() {
    let lists = ["en/glossary/index.html", "zh/glossary/index.html"].map(|page| Html::parse_document(site().text(page)));
    let titles = |at: usize| editions()[at].content.terms.iter().map(|term| (&term.id, &term.title));
    let mut wrong = Vec::new();
    for ((id, english), (_, chinese)) in titles(0).zip(titles(1)) {
        for (list, own, other) in [(&lists[0], english, chinese), (&lists[1], chinese, english)] {
            let heading: String = all(list, &format!("#{id} h4")).into_iter().flat_map(|heading| heading.text()).collect();
            if !heading.starts_with(own.as_str()) || !heading.ends_with(other.as_str()) {
                wrong.push(format!("{id}: `{heading}` is not {own}, then {other}"));
            }
        }
    }
    nothing_wrong(&wrong, "see the glossary in src/desk/page/guide.rs");
}

/// Characters with more than one reading among the titles of terms.
const TWO_READINGS: &str = "长";

#[test]
fn the_chinese_list_of_words_is_in_the_order_of_pinyin_and_a_character_is_read_alike_everywhere() {
    let mut readings: BTreeMap<char, BTreeSet<&str>> = BTreeMap::new();
    let terms = &raw().glossary.value.term;
    for term in terms {
        let signs = term.title.zh.get_ref().chars().filter(|sign| is_han(*sign));
        let syllables = term.pinyin.get_ref().split(' ').zip(parts(term.title.zh.get_ref())).filter(|(_, han)| *han);
        for (sign, (syllable, _)) in signs.zip(syllables) {
            readings.entry(sign).or_default().insert(syllable);
        }
    }
    let strange = readings.iter().filter(|(sign, found)| found.len() > 1 && !TWO_READINGS.contains(**sign));
    let strange: Vec<String> = strange.map(|(sign, found)| format!("{sign} is read {found:?}")).collect();
    nothing_wrong(&strange, "correct the pinyin, or add the character to TWO_READINGS of this test");
    let page = site().text("zh/glossary/index.html");
    let at = |title: &str| page.find(&format!("<h4 class=\"entry-title\">{title}<")).unwrap_or_else(|| panic!("{title}"));
    let places = ["ALS", "T2 病灶", "安慰剂", "病灶", "干细胞", "随访", "细胞系", "先导研究", "综述", "组织配型"].map(at);
    assert!(places.is_sorted(), "Latin letters first, then by pinyin: {places:?}");
}

/// The parts of a title that have a syllable or a word each, and whether it is a Chinese sign.
fn parts(title: &str) -> Vec<bool> {
    let mut parts = Vec::new();
    let mut in_word = false;
    for sign in title.chars() {
        let latin = sign.is_ascii_alphanumeric();
        if is_han(sign) || (latin && !in_word) {
            parts.push(is_han(sign));
        }
        in_word = latin;
    }
    parts
}
