//! The search forgives: what is meant is found, however it is typed, and what is not meant stays away. On the pages as they are written.

use crate::common::{raw, site};
use scraper::{ElementRef, Html, Selector};
use serde_json::json;
use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

static EN: LazyLock<Listed> = LazyLock::new(|| Listed::read("en"));
static ZH: LazyLock<Listed> = LazyLock::new(|| Listed::read("zh"));

/// Runs the search as it travels: `[["title", "text"], …]` and `["typed", …]` in, the ranks of each typed text out.
const RUNNER: &str = "const { readFileSync } = require('fs'); const [script, table] = process.argv.slice(1); \
    const search = new Function(readFileSync(script, 'utf8') + ';return search')(); search.learn(readFileSync(table, 'utf8')); \
    const { entries, typed } = JSON.parse(readFileSync(0, 'utf8')); search.list(entries); \
    console.log(JSON.stringify(typed.map(text => [...search.ranks(text, entries.map(() => 1))])));";

/// The ranks of entries for each text that is typed.
fn ranks(entries: &[(String, String)], typed: &[&str]) -> Vec<Vec<u32>> {
    let folder = tempfile::tempdir().unwrap();
    let table = folder.path().join("search.txt");
    std::fs::write(&table, site().text("search.txt")).unwrap();
    let mut node = Command::new("node")
        .args(["-e", RUNNER, "assets/search.js"])
        .arg(&table)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Node.js, which the README asks for");
    node.stdin.take().unwrap().write_all(json!({ "entries": entries, "typed": typed }).to_string().as_bytes()).unwrap();
    serde_json::from_slice(&node.wait_with_output().unwrap().stdout).expect("ranks")
}

/// The page that finds everything.
struct Listed {
    entries: Vec<(String, String)>,
    /// The group and the address of each entry.
    about: Vec<(String, String)>,
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
                let href = item.select(&link).next().and_then(|link: ElementRef| link.attr("href")).unwrap_or_default();
                entries.push((said(&link), said(&text)));
                about.push((list.attr("data-list").unwrap_or_default().to_owned(), href.to_owned()));
            }
        }
        Listed { entries, about }
    }

    /// What is found for each typed text: the best first, group by group.
    fn find(&self, typed: &[&str]) -> Vec<Vec<&str>> {
        ranks(&self.entries, typed).iter().map(|ranks| self.best(ranks)).collect()
    }

    fn best(&self, ranks: &[u32]) -> Vec<&str> {
        let groups = ["answers", "cards", "terms", "trials", "claims", "sources"];
        let mut found: Vec<usize> = (0..ranks.len()).filter(|at| ranks[*at] > 0).collect();
        found.sort_by_key(|at| (groups.iter().position(|name| *name == self.about[*at].0), std::cmp::Reverse(ranks[*at])));
        found.into_iter().map(|at| self.about[at].1.as_str()).collect()
    }
}

fn found(texts: &[&str], typed: &str) -> Vec<usize> {
    let entries: Vec<(String, String)> = texts.iter().map(|text| ((*text).to_owned(), String::new())).collect();
    let ranks = ranks(&entries, &[typed]).remove(0);
    let mut found: Vec<usize> = (0..ranks.len()).filter(|at| ranks[*at] > 0).collect();
    found.sort_by_key(|at| std::cmp::Reverse(ranks[*at]));
    found
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
    for lang in ["en", "zh"] {
        let own: Vec<&(&str, &str, &str)> = SAME.iter().filter(|(own, _, _)| *own == lang).collect();
        let typed: Vec<&str> = own.iter().map(|one| one.1).collect();
        let same: Vec<&str> = own.iter().map(|one| one.2).collect();
        let found = listed(lang).find(&typed);
        for ((found, same), typed) in found.iter().zip(listed(lang).find(&same)).zip(typed) {
            assert!(!found.is_empty() && found.len() < 110, "{lang}: `{typed}` finds {}", found.len());
            assert_eq!(*found, same, "{lang}: `{typed}`");
        }
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
    for lang in ["en", "zh"] {
        let own: Vec<_> = ASKED.iter().filter(|asked| asked.0 == lang).collect();
        let found = listed(lang).find(&own.iter().map(|asked| asked.1).collect::<Vec<_>>());
        for (found, (_, typed, place, most)) in found.iter().zip(own) {
            assert_eq!(found.first(), Some(&format!("/{lang}/{place}").as_str()), "{typed}");
            assert!(found.len() <= *most, "{typed}: {}", found.len());
        }
    }
}

#[test]
fn one_exact_hit_does_not_switch_tolerance_off() {
    let texts = ["a paper on natalizumb", "natalizumab, a medicine", "another"];
    assert_eq!(found(&texts, "natalizumb"), [0, 1], "what is written so first, then what was meant");
    for found in EN.find(&["transplnt", "tranpslant", "transsplant"]) {
        assert!(found.len() > 100, "swapped, missing and extra letters: {}", found.len());
    }
    for found in ZH.find(&["间质充干细胞", "间充干细胞", "间充质质干细胞"]) {
        assert!((5..60).contains(&found.len()), "swapped, missing and extra characters: {}", found.len());
    }
    let nothing = EN.find(&["zzqqxx", "no such words anywhere", "紫色大象"]).concat();
    assert!(nothing.is_empty(), "{nothing:?}");
}

#[test]
fn a_title_and_its_text_are_not_one_word_nor_is_the_end_of_a_sentence() {
    let entry = [("stem".to_owned(), "cell".to_owned())];
    let shown: Vec<bool> = ranks(&entry, &["stemcell", "stem", "cell", "stem cell"]).iter().map(|ranks| ranks[0] > 0).collect();
    assert_eq!(shown, [false, true, true, true]);
    assert_eq!(found(&["移植。细胞"], "植细"), [0; 0]);
    assert_eq!(found(&["in mice llama"], "cella"), [0; 0]);
}

#[test]
fn every_group_of_synonyms_brings_something() {
    let groups = &raw().synonyms.value.group;
    let words: Vec<&str> = groups.iter().filter_map(|group| group.all().next()).map(|word| word.get_ref().as_str()).collect();
    let found = EN.find(&words).into_iter().zip(ZH.find(&words));
    let nothing: Vec<&str> =
        found.zip(&words).filter(|((en, zh), _)| en.is_empty() && zh.is_empty()).map(|(_, word)| *word).collect();
    assert!(nothing.is_empty(), "no entry holds any word of the groups of {nothing:?}: take them out of synonyms.toml");
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
}

#[test]
fn whatever_is_typed_the_search_answers() {
    let hostile = [
        "",
        " ",
        "\u{0}",
        "[(\\",
        "a;b=c",
        "\u{1F600}",
        "\u{D7A3}\u{FEFF}",
        "=",
        "constructor",
        "__proto__",
        "𠀀𠀁",
        "ﷺ",
        "....",
        "1.1.1,",
    ];
    assert!(ranks(&EN.entries[..40], &hostile).iter().all(|ranks| ranks.len() == 40));
}
