//! What a voice, a translator or a copied text has of a page: its words in their language, one beside the other.

use crate::common::{nothing_wrong, site};
use scraper::{Html, Node, Selector};
use std::collections::{BTreeMap, BTreeSet};

/// A text of a page with what stands around it.
struct Piece {
    text: String,
    /// The nearest `lang`.
    lang: String,
    /// Whether the elements between the text before and this one begin no part of their own, and one of them is not a word of a sentence.
    beside: bool,
}

/// Elements that part texts.
const PARTS: &str = " address article aside blockquote body br button dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 \
                     header hr html img legend li main nav ol option p search section select summary table tbody td tfoot th thead tr ul video head title \
                     script style template ";

/// Every text of the body, in its order, without what no reader gets.
fn pieces(html: &str) -> Vec<Piece> {
    let document = Html::parse_document(html);
    let mut found = Vec::new();
    let (mut beside, mut opened) = (false, false);
    let mut walk = vec![(document.tree.root(), false)];
    while let Some((node, leaving)) = walk.pop() {
        if let Some(element) = node.value().as_element() {
            let name = element.name();
            if matches!(name, "script" | "style" | "head" | "svg" | "template") {
                continue;
            }
            let parts = PARTS.contains(&format!(" {name} "));
            beside &= !parts;
            // A special term is a word of its sentence, and so is a text in the other language.
            opened |= !parts
                && element.attr("class") != Some("term")
                && !(name == "span" && element.attrs().all(|(key, _)| key == "lang"));
        }
        if let Node::Text(text) = node.value() {
            let lang = node.ancestors().find_map(|one| one.value().as_element()?.attr("lang")).unwrap_or_default();
            found.push(Piece { text: text.to_string(), lang: lang.to_owned(), beside: beside && opened });
            (beside, opened) = (true, false);
        }
        if !leaving {
            walk.push((node, true));
            walk.extend(node.children().rev().map(|child| (child, false)));
        }
    }
    found
}

fn is_han(sign: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&sign)
}

/// The most words of a Latin sentence that stand one behind the other: no numbers, names in capitals, or words with a Han beside them.
fn sentence(text: &str) -> usize {
    let runs = text.split(|sign: char| is_han(sign) || "，。；：（）、“”《》".contains(sign));
    let words =
        |run: &str| run.split_whitespace().filter(|word| word.chars().filter(|sign| sign.is_lowercase()).count() > 2).count();
    runs.map(words).max().unwrap_or_default()
}

#[test]
fn every_text_in_the_other_language_is_marked_wherever_it_stands() {
    let mut wrong = BTreeSet::new();
    for (name, html) in site().pages() {
        for Piece { text, lang, .. } in pieces(html) {
            let (is_zh, has_han) = (lang.starts_with("zh"), text.contains(is_han));
            if (!is_zh && has_han) || (is_zh && sentence(&text) > 4) {
                wrong.insert(format!("{name}: {lang}: {text}"));
            }
        }
    }
    let wrong: Vec<String> = wrong.into_iter().collect();
    nothing_wrong(&wrong, "see src/desk/site/tongues.rs");
}

#[test]
fn no_two_texts_side_by_side_run_together() {
    let mut wrong = BTreeSet::new();
    for (name, html) in site().pages() {
        let pieces = pieces(html);
        for pair in pieces.windows(2) {
            let [before, after] = pair else { continue };
            let joined = |text: &str, last: bool| {
                let sign = if last { text.chars().next_back() } else { text.chars().next() };
                sign.is_some_and(|sign| sign.is_alphanumeric() && !is_han(sign))
            };
            if after.beside && joined(&before.text, true) && joined(&after.text, false) {
                let kind: String = before.text.chars().rev().take(12).collect::<Vec<_>>().into_iter().rev().collect();
                wrong.insert(format!("{kind}|{} on {name}", after.text.chars().take(12).collect::<String>()));
            }
        }
    }
    let wrong: Vec<String> = wrong.into_iter().collect();
    nothing_wrong(&wrong, "see src/desk/site/joints.rs");
}

/// Four may: one answer stands in several columns, and results that begin alike stand under one heading.
#[test]
fn closed_notes_say_of_what_they_are_and_no_five_of_a_page_have_one_name() {
    let (note, mut wrong) = (Selector::parse(".note > summary, .facts-fold > summary").unwrap(), Vec::new());
    for (name, html) in site().pages().filter(|(name, _)| !name.contains("/sources/")) {
        let document = Html::parse_document(html);
        let mut names: BTreeMap<String, usize> = BTreeMap::new();
        for summary in document.select(&note) {
            *names.entry(summary.text().collect()).or_default() += 1;
        }
        let often = names.into_iter().filter(|(said, times)| *times > 4 || !said.contains([':', '：']));
        wrong.extend(often.map(|(said, times)| format!("{name}: {times} times {said}")));
    }
    nothing_wrong(&wrong, "see src/desk/site/named.rs");
}

#[test]
fn what_waits_for_a_style_to_be_shown_is_hidden_by_attribute_where_no_style_arrives() {
    let mut sheets = String::new();
    for file in std::fs::read_dir("assets/styles").unwrap() {
        sheets += &std::fs::read_to_string(file.unwrap().path()).unwrap();
    }
    let waits = |rule: &&str| rule.contains("display: var(--") && rule.contains(", none)");
    let rules: Vec<&str> =
        sheets.lines().filter(waits).filter_map(|rule| rule.split_once('{')).map(|(selector, _)| selector.trim()).collect();
    assert!(rules.len() > 9 && rules.contains(&".mark-meets"), "{rules:?}");
    let mut wrong = Vec::new();
    for selector in rules.into_iter().chain([".quiz-right", ".quiz-other", ".hidden-123", ".print-how"]) {
        let (chosen, mut found) = (Selector::parse(selector).unwrap(), 0);
        for name in ["en/decide/index.html", "zh/decide/index.html", "en/compare/index.html"] {
            let document = Html::parse_document(site().text(name));
            let all: Vec<_> = document.select(&chosen).collect();
            found += all.len();
            let bare = all.iter().filter(|one| one.attr("hidden").is_none()).count();
            wrong.extend((bare > 0).then(|| format!("{name}: {bare} of {} {selector}", all.len())));
        }
        assert!(found > 0, "{selector} stands nowhere");
    }
    nothing_wrong(&wrong, "write `hidden=true`; the rule that shows it is stronger");
}

#[test]
fn no_program_makes_links_of_what_looks_like_a_number_or_a_day() {
    for (name, html) in site().pages() {
        assert!(
            html.contains("<meta name=\"format-detection\" content=\"telephone=no, date=no, email=no, address=no\">"),
            "{name}"
        );
    }
}

#[test]
fn the_heads_of_groups_span_all_columns() {
    let (table, row, head) = [".compare-cells", "thead tr > *", ".group-head > th"].map(|one| Selector::parse(one).unwrap()).into();
    let mut found = 0;
    for (name, html) in site().pages() {
        for table in Html::parse_document(html).select(&table) {
            let columns = table.select(&row).count().to_string();
            for head in table.select(&head) {
                found += 1;
                assert_eq!(head.attr("colspan"), Some(columns.as_str()), "{name}");
            }
        }
    }
    assert!(found > 10);
}

#[test]
fn every_drawing_has_a_size_where_no_style_arrives_and_fits_a_phone() {
    let drawing = Selector::parse("body svg:not(.sprite)").unwrap();
    for (name, html) in site().pages() {
        for svg in Html::parse_document(html).select(&drawing) {
            let [width, height] = ["width", "height"].map(|side| svg.attr(side).and_then(|side| side.parse::<u32>().ok()));
            assert!(
                width.is_some_and(|width| width <= 300) && height.is_some(),
                "{name}: {}",
                svg.html().chars().take(120).collect::<String>()
            );
        }
    }
}
