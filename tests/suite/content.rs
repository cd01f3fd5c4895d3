//! Rules for every number and sentence.

use crate::common::{Said, editions, is_han, lacking, nothing_wrong, numbers, site, texts};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};
use stem_cells_ms::desk::content::{Card, Deck};
use stem_cells_ms::desk::date::PartialDate;
use stem_cells_ms::desk::text::{shortened, slots};

/// The topics of the article that this site began with, under the words of its sections.
const TOPICS: [(&str, &[&str]); 12] = [
    ("Understanding Stem Cell Therapy for MS", &["what-stem-cells-are", "how-they-act"]),
    ("Potential Benefits of Stem Cells for MS", &["benefit-neuroprotection", "benefit-remyelination", "benefit-immune-modulation"]),
    ("Current Research on Stem Cell Treatments for MS", &["research-now"]),
    ("Clinical Trials for Stem Cell Therapy in MS", &["trials-now"]),
    ("Ethical Considerations in Stem Cell Treatment for MS", &["ethics-embryos", "ethics-selection", "ethics-consent"]),
    ("The Future of Stem Cell Therapy for MS", &["future", "future-personalised"]),
    ("Types of Stem Cells Used for MS Treatment", &["type-msc", "type-hsc", "type-ipsc"]),
    ("How Stem Cells are Harvested and Processed", &["harvesting", "processing"]),
    ("Patient Selection for Stem Cell Therapy in MS", &["selection-severity", "selection-age-health", "selection-prior-treatment"]),
    (
        "Risks and Side Effects of Stem Cell Treatment for MS",
        &["risk-immune-reactions", "risk-gvhd", "risk-infection", "risk-tumours"],
    ),
    ("Alternative Therapies for MS", &["alternative-dmt", "alternative-immunosuppressants", "alternative-rehabilitation"]),
    ("what the article left out", &["risk-chemotherapy", "risk-fertility", "risk-death", "risk-clinics"]),
];

/// The questions of the home page.
const HOME_ROWS: &str = "availability best-evidence deaths fertility hospital-time main-harms main-number progressive-ms who-may";

/// Chinese words that English texts name.
const CHINESE_IN_ENGLISH: [&str; 2] = ["备案", "中文"];

/// Names of four and more Latin words that may stand in a Chinese text.
const LATIN_NAMES: [&str; 2] = ["New England Journal of Medicine", "National Multiple Sclerosis Society"];

/// What a relative figure is called, in both languages.
const RELATIVE: &str = "hazard ratio|risk ratio|odds ratio|rate ratio|relative risk|% fewer|% lower|% less|% more|% higher|% greater|\
    -fold| times as |风险比|相对风险|比值比|倍";

fn wrong(is_wrong: impl Fn(&Said) -> Option<String>) -> Vec<String> {
    texts().iter().filter_map(|said| is_wrong(said).map(|why| format!("{}: {why}", said.place))).collect()
}

fn has_digit(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit())
}

#[test]
fn every_topic_of_the_article_has_a_card_in_both_languages_on_a_page() {
    let mut wrong = Vec::new();
    for edition in editions() {
        let (content, lang) = (&edition.content, edition.content.lang.code());
        let html: String = site().pages().filter(|(name, _)| name.starts_with(lang)).map(|(_, html)| html).collect();
        let least = [60, 25][usize::from(lang == "zh")];
        let entries: Vec<&str> = html.split("<article ").skip(1).filter_map(|rest| rest.split('>').next()).collect();
        let is_shown = |card: &Card| entries.iter().any(|entry| entry.contains(&format!("id=\"{}\"", card.id)));
        let cards = || content.decks.iter().flat_map(|(_, cards)| cards).chain(content.cells.iter().flat_map(|cell| &cell.cards));
        for (section, topic) in TOPICS.iter().flat_map(|(section, topics)| topics.iter().map(move |topic| (section, *topic))) {
            if !cards()
                .any(|card| card.topics.iter().any(|own| own == topic) && card.text.chars().count() >= least && is_shown(card))
            {
                wrong.push(format!("{lang}: no page has a card with a real text on `{topic}` (“{section}”)"));
            }
        }
        for card in cards() {
            let strays = card.topics.iter().filter(|topic| TOPICS.iter().all(|(_, topics)| !topics.contains(&topic.as_str())));
            wrong.extend(strays.map(|topic| format!("{}: there is no topic `{topic}`", card.id)));
        }
    }
    nothing_wrong(&wrong, "add the topic to the `topics` of a card that is about it, or correct its spelling");
}

#[test]
fn every_question_is_answered_for_every_source_and_every_tissue() {
    for edition in editions() {
        let content = &edition.content;
        assert_eq!(content.rows().count(), 38, "rows of the comparison in assets/content/comparison");
        assert!(content.rows().all(|row| row.statements.len() == 3));
        assert_eq!(content.aspects.len(), 7, "[[aspect]] in assets/content/tissues.toml");
        let cells: Vec<usize> = content.tissues.iter().map(|tissue| tissue.statements.len()).collect();
        assert_eq!(cells, [7; 11], "cells of each [[tissue]] in assets/content/tissues.toml");
    }
}

#[test]
fn the_home_page_asks_exactly_the_agreed_questions() {
    for edition in editions() {
        let mut home: Vec<&str> = edition.content.rows().filter(|row| row.home).map(|row| row.id.as_str()).collect();
        home.sort_unstable();
        assert_eq!(home.join(" "), HOME_ROWS, "set or take out `home = true` in assets/content/comparison");
    }
}

#[test]
fn state_grade_and_sources_are_the_same_in_both_languages() {
    let faces = editions().each_ref().map(|edition| {
        let content = &edition.content;
        let rows =
            content.rows().flat_map(|row| &row.statements).chain(content.tissues.iter().flat_map(|tissue| &tissue.statements));
        let statements = rows
            .chain(content.cells.iter().map(|cell| &cell.verdict))
            .map(|found| (Some(found.state), found.grade, &found.sources));
        let cards = content.decks.iter().flat_map(|(_, cards)| cards).chain(content.cells.iter().flat_map(|cell| &cell.cards));
        statements.chain(cards.map(|card| (card.state, card.grade, &card.sources))).collect::<Vec<_>>()
    });
    assert_eq!(faces[0], faces[1]);
}

#[test]
fn every_number_in_english_stands_in_chinese_too() {
    let wrong = wrong(|said| {
        let [in_chinese, in_english] = lacking(said.en, said.zh);
        let differs = !in_chinese.is_empty() || !in_english.is_empty();
        differs.then(|| format!("Chinese lacks {in_chinese:?}, English lacks {in_english:?}\n    {}\n    {}", said.en, said.zh))
    });
    nothing_wrong(
        &wrong,
        "write the same numbers in both languages, in digits (one to twelve may be words); “of 100” need not be repeated",
    );
}

#[test]
fn every_statement_with_a_number_has_a_source() {
    let wrong = wrong(|said| (said.unfounded && (has_digit(said.en) || has_digit(said.zh))).then(|| said.en.to_owned()));
    nothing_wrong(&wrong, "name the source in `sources`, or take the number out");
}

#[test]
fn risks_are_never_written_as_one_in_so_many() {
    let spelt = ["twenty", "thirty", "forty", "fifty", "hundred", "thousand"];
    let is_number = |word: &str| spelt.contains(&word) || !numbers(word).concat().is_empty();
    let is_year = |word: &str| matches!(word.parse(), Ok(1900..=2100));
    let english = |text: &str| {
        let plain = text.to_lowercase().replace("out of", "in").replace(" in a ", " in ").replace(" in every ", " in ");
        let words: Vec<&str> = plain.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).collect();
        let is_one_in = |three: &[&str]| matches!(three[0], "1" | "one") && three[1] == "in" && is_number(three[2]);
        words.windows(3).any(|three| is_one_in(three) && !is_year(three[2]))
    };
    let chinese = |text: &str| {
        let plain = text.replace([' ', '个', '就'], "");
        plain.contains("分之")
            || plain.split('每').skip(1).any(|rest| {
                let (many, rest) = rest.split_at(rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len()));
                !matches!(many, "" | "100" | "1000" | "10000") && (rest.starts_with("人中有1人") || rest.starts_with("人里有1人"))
            })
    };
    let wrong = wrong(|said| (english(said.en) || chinese(said.zh)).then(|| format!("{} / {}", said.en, said.zh)));
    nothing_wrong(&wrong, "write “N of 100 people” and “每 100 人中有 N 人”");
}

#[test]
fn no_relative_figure_stands_alone() {
    let counts = |text: &str| {
        let words: Vec<&str> = text.split_whitespace().collect();
        words.windows(3).any(|three| has_digit(three[0]) && three[1] == "of" && has_digit(three[2])) || text.contains(" per 100 ")
    };
    let in_english = |text: &str| text.to_lowercase().contains("absolute numbers") || counts(text);
    let in_chinese = |text: &str| ["绝对数字", "人中", "每 100 ", "每 1000 "].iter().any(|words| text.contains(words));
    // A result says it in a field of its own, see `evidence::a_relative_result_never_stands_alone`.
    let elsewhere = |said: &Said| said.place.contains("/numbers/") || said.place.contains("/words.toml");
    let wrong = wrong(|said| {
        let is_relative = has_digit(said.en) && RELATIVE.split('|').any(|word| said.en.contains(word) || said.zh.contains(word));
        let is_alone = is_relative && !elsewhere(said) && !(in_english(said.en) && in_chinese(said.zh));
        is_alone.then(|| format!("\n    {}\n    {}", said.en, said.zh))
    });
    nothing_wrong(&wrong, "add the absolute numbers, or say “Absolute numbers are not available” / “没有查到绝对数字”");
}

#[test]
fn chinese_has_chinese_punctuation() {
    let wrong = wrong(|said| {
        let dense: Vec<char> = said.zh.chars().filter(|c| *c != ' ').collect();
        let is_wrong =
            |pair: &[char]| (is_han(pair[0]) && ",.:;()?!".contains(pair[1])) || (",.:;()?!".contains(pair[0]) && is_han(pair[1]));
        dense.windows(2).any(is_wrong).then(|| said.zh.to_owned())
    });
    nothing_wrong(&wrong, "write ，。：；（）？！ beside Chinese characters");
}

/// How long a sentence reads: a Chinese character or mark is one, a Latin word or a number two, like most Chinese words.
fn length(sentence: &str) -> usize {
    let is_latin = |c: char| c.is_ascii() && c != ' ';
    let words = sentence.split(|c| !is_latin(c)).filter(|word| !word.is_empty()).count();
    2 * words + sentence.chars().filter(|c| !c.is_ascii()).count()
}

#[test]
fn chinese_sentences_are_short() {
    let all = texts();
    let sentences = || {
        all.iter().flat_map(|said| said.zh.split(['。', '？', '！']).filter(|part| !part.is_empty()).map(move |part| (said, part)))
    };
    let long = sentences().filter(|(_, part)| length(part) > 45);
    let wrong: Vec<String> = long.map(|(said, part)| format!("{}: {}: {part}", said.place, length(part))).collect();
    nothing_wrong(&wrong, "make two sentences of it: 45 characters at most, and most of them at most 30");
    let (count, short) = (sentences().count(), sentences().filter(|(_, part)| length(part) <= 30).count());
    assert!(short * 100 >= count * 80, "{short} of {count} Chinese sentences have at most 30 characters, 80 of 100 should");
}

#[test]
fn no_chinese_text_holds_an_english_sentence() {
    let wrong = wrong(|said| {
        let text = LATIN_NAMES.iter().fold(said.zh.to_owned(), |text, name| text.replace(name, "名"));
        let runs = text
            .split(|c: char| !c.is_ascii())
            .map(|run| run.split_whitespace().filter(|word| word.contains(|c: char| c.is_ascii_lowercase())));
        let run = runs.map(Iterator::collect::<Vec<_>>).find(|words| words.len() >= 4)?;
        Some(run.join(" "))
    });
    nothing_wrong(&wrong, "translate it; a name of four words goes into LATIN_NAMES of this test");
}

#[test]
fn no_english_text_holds_chinese() {
    let wrong = wrong(|said| {
        let text = CHINESE_IN_ENGLISH.iter().fold(said.en.to_owned(), |text, word| text.replace(word, ""));
        text.contains(is_han).then_some(text)
    });
    nothing_wrong(&wrong, "translate it; a Chinese word that English must name goes into CHINESE_IN_ENGLISH of this test");
}

#[test]
fn slots_are_the_same_in_both_languages() {
    let wrong =
        wrong(|said| (slots(said.en) != slots(said.zh)).then(|| format!("{:?} against {:?}", slots(said.en), slots(said.zh))));
    nothing_wrong(&wrong, "keep the {slots} in braces as they are, in both languages");
}

/// Days from 1 January 1970 to a day (the algorithm is Howard Hinnant's `days_from_civil`).
fn days(day: PartialDate) -> u64 {
    let parts: Vec<u64> = day.parts().into_iter().map(u64::from).collect();
    let (year, month) = if parts[1] > 2 { (parts[0], parts[1] - 3) } else { (parts[0] - 1, parts[1] + 9) };
    year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + parts[2] - 1 - 719_468
}

#[test]
fn the_next_check_of_the_evidence_is_not_overdue() {
    let site = &editions()[0].content.site;
    let today = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() / 86_400;
    assert_eq!(["2000-01-01", "2026-03-01"].map(|day| days(day.parse().unwrap())), [10_957, 20_513]);
    assert!(site.next_check > site.checked, "next_check must lie after checked in assets/content/site.toml");
    let look_for = "results of the running transplant trials (research.toml), new or withdrawn approvals (drugs.toml), new harms and \
        warnings (risks.toml, clinics.toml), corrections and retractions of every work in sources.toml";
    let mend =
        format!("before you move the dates in assets/content/site.toml, look for {look_for}; checked is the day on which you did");
    assert!(days(site.next_check) >= today, "The evidence was to be checked by {}. To mend: {mend}", site.next_check);
}

#[test]
fn benefits_and_risks_have_about_the_same_length_on_the_home_page() {
    for edition in editions() {
        let average = |deck| {
            let cards = edition.content.deck(deck).iter().filter(|card| card.home);
            let lengths: Vec<usize> = cards.map(|card| card.text.chars().count()).collect();
            lengths.iter().sum::<usize>() / lengths.len()
        };
        let (benefits, risks) = (average(Deck::Benefits), average(Deck::Risks));
        let lang = edition.content.lang.code();
        let is_fair = benefits.max(risks) * 2 <= benefits.min(risks) * 3;
        assert!(is_fair, "{lang}: a benefit on the home page has {benefits} characters, a risk {risks}; bring them closer");
    }
}

#[test]
fn every_word_of_the_interface_is_shown_somewhere() {
    fn code(dir: &Path) -> String {
        let paths = std::fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
        paths.map(|path| if path.is_dir() { code(&path) } else { std::fs::read_to_string(&path).unwrap() }).collect()
    }
    let code = code(Path::new("src"));
    for file in ["texts.toml", "words.toml"] {
        let text = std::fs::read_to_string(Path::new("assets/content").join(file)).unwrap();
        let names = text.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name);
        let unused: Vec<&str> = names.filter(|name| !code.contains(&format!(".{name}()"))).collect();
        assert_eq!(unused, [""; 0], "{file}: take them out, or show them");
    }
}

#[test]
fn a_shortened_text_ends_before_a_word_or_number_that_would_be_cut() {
    let cases = [
        ("Three people, 41,500 dollars", 17, "Three people…"),
        ("Three people, 41,500 dollars", 20, "Three people, 41,500…"),
        ("12 次收 41500 美元", 9, "12 次收…"),
        ("一共治疗了很多人", 5, "一共治疗了…"),
        ("short", 5, "short"),
    ];
    for (text, most, expected) in cases {
        assert_eq!(shortened(text, most), expected);
    }
}
