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

#[test]
fn no_two_closed_notes_of_a_page_have_one_name() {
    let (note, mut wrong) = (Selector::parse(".note > summary, .facts-fold > summary").unwrap(), Vec::new());
    for (name, html) in site().pages().filter(|(name, _)| !name.contains("/sources/")) {
        let document = Html::parse_document(html);
        let mut names: BTreeMap<String, usize> = BTreeMap::new();
        for summary in document.select(&note) {
            *names.entry(summary.text().collect()).or_default() += 1;
        }
        let often = names.into_iter().filter(|(said, times)| *times > 2 || !said.contains([':', '：']));
        wrong.extend(often.map(|(said, times)| format!("{name}: {times} times {said}")));
    }
    nothing_wrong(&wrong, "see src/desk/site/named.rs");
}
