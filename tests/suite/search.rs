//! The search forgives: what is meant is found, however it is typed, and what is not meant stays away. On the pages as they are written.

use crate::common::{raw, site};
use proptest::prelude::*;
use scraper::{ElementRef, Html, Selector};
use std::sync::LazyLock;
use stem_cells_ms::app::search::{Entry, Query, Table, arrange};
use stem_cells_ms::desk::resolve::same;
use stem_cells_ms::desk::text::plain;

/// The table as it is written for browsers.
static TABLE: LazyLock<Table> = LazyLock::new(|| Table::read(site().text("search.txt")));
static EN: LazyLock<Listed> = LazyLock::new(|| Listed::read("en"));
static ZH: LazyLock<Listed> = LazyLock::new(|| Listed::read("zh"));

/// The page that finds everything.
struct Listed {
    entries: Vec<Entry>,
    /// The group, the address and the text of each entry.
    about: Vec<(String, String, String)>,
}

impl Listed {
    fn read(lang: &str) -> Listed {
        let page = Html::parse_document(site().text(&format!("{lang}/find/index.html")));
        let [lists, link, text] = ["[data-list]", "a", "p"].map(|selector| Selector::parse(selector).unwrap());
        let (mut entries, mut about) = (Vec::new(), Vec::new());
        for list in page.select(&lists) {
            for item in list.child_elements() {
                let said = |selector: &Selector| {
                    item.select(selector).next().map(|found| found.text().collect::<String>()).unwrap_or_default()
                };
                let (title, rest) = (said(&link), said(&text));
                let href = item.select(&link).next().and_then(|link: ElementRef| link.attr("href")).unwrap_or_default();
                entries.push(Entry::new(&TABLE, &plain(&title), &plain(&rest), Vec::new()));
                about.push((list.attr("data-list").unwrap_or_default().to_owned(), href.to_owned(), format!("{title} {rest}")));
            }
        }
        Listed { entries, about }
    }

    /// What is found, the best first, group by group.
    fn find(&self, typed: &str) -> Vec<&(String, String, String)> {
        let order = arrange(&self.entries, &TABLE, &TABLE.fold(&plain(typed)), &Query::default());
        let mut found: Vec<&(String, String, String)> =
            order.iter().filter(|(_, fits)| *fits).map(|(at, _)| &self.about[*at]).collect();
        let groups = ["answers", "cards", "terms", "trials", "claims", "sources"];
        found.sort_by_key(|(group, _, _)| groups.iter().position(|name| name == group));
        found
    }
}

/// What is typed in another way, and what it is the same as.
const SAME: [(&str, &str, &str); 22] = [
    ("en", "tumor", "tumour"),
    ("en", "leukemia", "leukaemia"),
    ("en", "hematopoietic", "haematopoietic"),
    ("en", "randomized", "randomised"),
    ("en", "spinal-fluid", "spinal fluid"),
    ("en", "spinal\u{2011}fluid", "spinal fluid"),
    ("en", "Spinal \u{201C}fluid\u{201D}", "spinal fluid"),
    ("en", "spinal tap", "spinal fluid"),
    ("en", "Lemtrada®", "lemtrada"),
    ("en", "Lemtrada™", "lemtrada"),
    ("en", "ＬＥＭＴＲＡＤＡ", "lemtrada"),
    ("en", "B-cell", "B cells"),
    ("en", "phase II", "phase 2"),
    ("en", "interferon β", "interferon beta"),
    ("en", "CAR-T", "CAR T"),
    ("zh", "MRI病灶", "MRI 病灶"),
    ("zh", "B细胞", "B 细胞"),
    ("zh", "Ｂ-細胞", "B 细胞"),
    ("zh", "腦", "脑"),
    ("zh", "間充質幹細胞", "间充质干细胞"),
    ("zh", "大姨妈", "月经"),
    ("zh", "Ocrevus", "罗可适"),
];

fn listed(lang: &str) -> &'static Listed {
    if lang == "en" { &EN } else { &ZH }
}

#[test]
fn another_way_to_write_finds_the_same() {
    for (lang, typed, same) in SAME {
        let found = listed(lang).find(typed);
        assert!(!found.is_empty() && found.len() < 110, "{lang}: `{typed}` finds {}", found.len());
        assert_eq!(found, listed(lang).find(same), "{lang}: `{typed}` as `{same}`");
    }
}

#[test]
fn names_are_found_without_their_accents() {
    for (name, typed) in
        [("Sørensen", "Sorensen"), ("François Strauß", "Francois Strauss"), ("Łukasz Gómez-Đorđe", "lukasz gomez dorde")]
    {
        assert_eq!(found(&[name, "another"], typed), [0], "{typed}");
        assert_eq!(found(&[name, "another"], name), [0], "{name}");
    }
    for (text, typed) in [("III期临床试验", "三期"), ("3 期试验", "Ⅲ期"), ("二期试验", "II 期"), ("1,114 people", "1114")]
    {
        assert_eq!(found(&[text, "another"], typed), [0], "{typed}");
    }
}

/// A question, the place that answers it, and how many entries it may bring.
const ASKED: [(&str, &str, &str, usize); 20] = [
    ("en", "what about my periods?", "compare/#fertility", 12),
    ("en", "Will I lose my hair?", "compare/#main-harms", 12),
    ("en", "how much does it cost", "compare/#cost", 40),
    ("en", "Can I have children after a transplant?", "compare/#fertility", 20),
    ("en", "do I need chemotherapy", "compare/#chemotherapy", 20),
    ("en", "How many people die?", "compare/#deaths", 40),
    ("en", "how long will I be in hospital", "compare/#hospital-time", 20),
    ("en", "does it work for progressive MS", "compare/#progressive-ms", 60),
    ("en", "is it dangerous", "compare/#main-harms", 120),
    ("en", "is it legal in China", "alternatives/#access-in-china", 30),
    ("en", "does insurance pay", "decide/#criteria-anthem-us", 20),
    ("en", "side effects of chemo", "risks/#chemotherapy", 20),
    ("en", "how do I spot a fraud clinic", "risks/#clinics", 20),
    ("en", "natalizumb", "compare/#progressive-ms", 40),
    ("zh", "会影响月经吗", "compare/#fertility", 20),
    ("zh", "化疗会掉头发吗？", "journey/#step-conditioning", 20),
    ("zh", "要花多少钱", "compare/#cost", 40),
    ("zh", "会死人吗", "compare/#deaths", 60),
    ("zh", "要住院多久", "compare/#hospital-time", 20),
    ("zh", "间充质干细包", "benefits/#type-msc", 40),
];

#[test]
fn a_question_finds_the_place_that_answers_it_first_and_does_not_flood() {
    for (lang, typed, place, most) in ASKED {
        let found = listed(lang).find(typed);
        let first = found.first().map(|(_, href, _)| href.as_str()).unwrap_or_default();
        assert_eq!(first, format!("/{lang}/{place}"), "{typed}");
        assert!(found.len() <= most, "{typed}: {}", found.len());
    }
}

#[test]
fn one_exact_hit_does_not_switch_tolerance_off() {
    let texts = ["a paper on natalizumb", "natalizumab, a medicine", "another"];
    assert_eq!(found(&texts, "natalizumb"), [0, 1], "what is written so first, then what was meant");
    let listed = &*EN;
    let typed = ["transplnt", "tranpslant", "transsplant"].map(|typed| listed.find(typed).len());
    assert!(typed.iter().all(|count| *count > 100), "swapped, missing and extra letters: {typed:?}");
    assert_eq!(listed.find("zzqqxx").len() + listed.find("no such words anywhere").len() + ZH.find("紫色大象").len(), 0);
    let swapped = ["间质充干细胞", "间充干细胞", "间充质质干细胞"].map(|typed| ZH.find(typed).len());
    assert!(swapped.iter().all(|count| (5..60).contains(count)), "swapped, missing and extra characters: {swapped:?}");
}

#[test]
fn a_title_and_its_text_are_not_one_word_nor_is_the_end_of_a_sentence() {
    let entry = Entry::new(&TABLE, "stem", "cell", Vec::new());
    let shown = |typed: &str| arrange(std::slice::from_ref(&entry), &TABLE, &TABLE.fold(typed), &Query::default())[0].1;
    assert!(!shown("stemcell") && shown("stem") && shown("cell") && shown("stem cell"));
    assert_eq!(found(&["移植。细胞"], "植细"), [0; 0]);
    assert_eq!(found(&["in mice llama"], "cella"), [0; 0]);
}

#[test]
fn every_group_of_synonyms_brings_something() {
    let nothing: Vec<&Vec<String>> = same(&raw().synonyms.value)
        .groups
        .leak()
        .iter()
        .filter(|group| group.iter().all(|word| EN.find(word).is_empty() && ZH.find(word).is_empty()))
        .collect();
    assert!(nothing.is_empty(), "no entry holds any of {nothing:?}: take the group out of synonyms.toml");
}

fn found(texts: &[&str], typed: &str) -> Vec<usize> {
    let entries: Vec<Entry> = texts.iter().map(|text| Entry::new(&TABLE, &plain(text), "", Vec::new())).collect();
    let order = arrange(&entries, &TABLE, &TABLE.fold(&plain(typed)), &Query::default());
    order.into_iter().filter(|(_, shown)| *shown).map(|(at, _)| at).collect()
}

#[test]
fn a_slip_of_the_hand_is_forgiven_where_little_else_is_found() {
    let texts = ["ocrelizumab, a medicine", "natalizumab, another", "自体造血干细胞移植", "间充质干细胞"];
    for (typed, place) in
        [("ocrelizumab", 0), ("ocrelizumb", 0), ("ocreluzimab", 0), ("ocrelizumabb", 0), ("natalizimab", 1), ("造血干细包", 2)]
    {
        assert_eq!(found(&texts, typed), [place], "{typed}");
    }
    assert_eq!(found(&["pml", "pmx"], "pmx"), [1]);
    assert_eq!(found(&texts, "pmz"), [0; 0], "a short word must be right");
    assert_eq!(found(&texts, "完全没有"), [0; 0]);
}

proptest! {
    #[test]
    fn whatever_is_typed_the_search_answers(typed in "\\PC{0,40}", text in "\\PC{0,200}") {
        found(&[&text], &typed);
    }

    #[test]
    fn one_letter_left_out_of_a_long_word_is_still_found(word in "[a-r]{6,14}", at in 1usize..5) {
        let typed: String = word.chars().enumerate().filter(|(place, _)| *place != at).map(|(_, letter)| letter).collect();
        prop_assert_eq!(found(&[word.as_str()], &typed), vec![0]);
    }
}
