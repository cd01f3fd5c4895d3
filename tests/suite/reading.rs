//! English that can be read at grade 8: Flesch-Kincaid (Kincaid et al. 1975), with special terms, names and citations of
//! `terms.txt` counting as one word of two syllables.

use crate::common::{Said, nothing_wrong, texts};
use std::collections::BTreeMap;

/// Shorter paragraphs have too few words for the formula.
const FEWEST_WORDS: usize = 25;
const MOST_PER_PARAGRAPH: f64 = 10.0;
const MOST_PER_PAGE: f64 = 8.0;
const TERM: char = '§';

#[derive(Clone, Copy, Debug, PartialEq)]
struct Count {
    words: usize,
    sentences: usize,
    syllables: usize,
}

impl Count {
    #[allow(clippy::cast_precision_loss)]
    fn grade(self) -> f64 {
        let (words, sentences, syllables) = (self.words as f64, self.sentences as f64, self.syllables as f64);
        0.39 * words / sentences + 11.8 * syllables / words - 15.59
    }
}

fn count(text: &str) -> Count {
    let text = mark_terms(text);
    let mut found = Count { words: 0, sentences: 0, syllables: 0 };
    for token in
        text.split(|c: char| c.is_whitespace() || c == '/').filter(|token| token.chars().any(|c| c.is_alphanumeric() || c == TERM))
    {
        found.words += 1;
        found.sentences += usize::from(ends_sentence(token));
        let bare: String = token.chars().filter(|c| *c != '’' && *c != '\'').collect();
        found.syllables += if is_number(&bare) { 1 } else { syllables(&bare) };
    }
    if !text.trim_end().ends_with(['.', '!', '?', ':', '”', ')', '"']) {
        found.sentences += 1;
    }
    found.sentences = found.sentences.max(1);
    found
}

/// Each term becomes one sign, the longest first; parts of longer words stay.
fn mark_terms(text: &str) -> String {
    let mut terms: Vec<String> =
        include_str!("terms.txt").lines().map(|term| term.trim().to_lowercase().replace('\'', "’")).collect();
    terms.sort_by_key(|term| std::cmp::Reverse(term.chars().count()));
    let mut text = text.replace('\'', "’");
    for term in terms.iter().filter(|term| !term.is_empty()) {
        let mut from = 0;
        while let Some(at) = text.to_lowercase().get(from..).and_then(|rest| rest.find(term.as_str())).map(|at| at + from) {
            let end = at + term.len();
            let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
            if !text.is_char_boundary(at) || !text.is_char_boundary(end) {
                break;
            }
            if is_word(text[..at].chars().next_back()) || is_word(text[end..].chars().next()) {
                from = end;
            } else {
                text.replace_range(at..end, &TERM.to_string());
                from = at + TERM.len_utf8();
            }
        }
    }
    text
}

fn ends_sentence(token: &str) -> bool {
    let bare = token.trim_end_matches(['"', '’', '”', ')', ']']);
    bare.ends_with(['.', '!', '?', ':']) && !["al.", "vs.", "e.g.", "i.e.", "cf.", "Dr.", "St."].contains(&bare)
}

fn is_number(token: &str) -> bool {
    token.trim_start_matches(|c: char| !c.is_alphanumeric() && c != TERM).starts_with(|c: char| c.is_ascii_digit())
}

fn syllables(token: &str) -> usize {
    let parts = token.split(|c: char| !c.is_ascii_alphabetic() && c != TERM);
    let sum: usize = parts
        .map(|part| {
            let terms = part.chars().filter(|c| *c == TERM).count();
            let rest: String = part.chars().filter(|c| *c != TERM).collect::<String>().to_ascii_lowercase();
            2 * terms + if rest.is_empty() || rest == "s" { 0 } else { of_word(&rest) }
        })
        .sum();
    sum.max(1)
}

/// Groups of vowels, without a silent e or ed at the end.
fn of_word(word: &str) -> usize {
    let is_vowel = |c: char| "aeiouy".contains(c);
    let mut groups = 0;
    let mut before = false;
    for c in word.chars() {
        groups += usize::from(is_vowel(c) && !before);
        before = is_vowel(c);
    }
    let from_end = |n: usize| word.chars().rev().nth(n);
    let consonant = |n: usize| from_end(n).is_some_and(|c| !is_vowel(c));
    let silent_e = word.ends_with('e') && consonant(1) && !(word.ends_with("le") && consonant(2));
    let silent_ed = word.ends_with("ed") && consonant(2) && !matches!(from_end(2), Some('t' | 'd'));
    usize::max(1, if silent_e || silent_ed { groups.saturating_sub(1) } else { groups })
}

/// Paragraphs with their grade; labels and words of the interface are too short to count.
fn graded() -> Vec<(Said, f64)> {
    let counted = texts().into_iter().map(|said| {
        let count = count(said.en);
        (said, count)
    });
    counted.filter(|(_, count)| count.words >= FEWEST_WORDS).map(|(said, count)| (said, count.grade())).collect()
}

#[test]
fn every_paragraph_can_be_read_at_grade_ten() {
    let paragraphs = graded();
    assert!(paragraphs.len() > 400, "{}", paragraphs.len());
    let hard = paragraphs.iter().filter(|(_, grade)| *grade > MOST_PER_PARAGRAPH);
    let wrong: Vec<String> = hard.map(|(said, grade)| format!("{}: grade {grade:.1}: {}", said.place, said.en)).collect();
    nothing_wrong(&wrong, "shorter sentences and plainer words; a special term goes into tests/suite/terms.txt");
}

#[test]
fn half_of_the_paragraphs_of_every_file_can_be_read_at_grade_eight() {
    let mut files: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for (said, grade) in graded() {
        files.entry(said.place.split(':').next().unwrap_or_default().to_owned()).or_default().push(grade);
    }
    let wrong: Vec<String> = files
        .into_iter()
        .filter_map(|(file, mut grades)| {
            grades.sort_by(f64::total_cmp);
            let median = grades[grades.len() / 2];
            (median > MOST_PER_PAGE).then(|| format!("{file}: {median:.1}"))
        })
        .collect();
    nothing_wrong(&wrong, "shorter sentences and plainer words");
}

#[test]
fn the_grade_is_counted_as_documented() {
    assert_eq!(count("The cat sat. It was made of 4,831 cells."), Count { words: 9, sentences: 2, syllables: 9 });
    assert_eq!(count("A randomised trial (Burt et al. 2019) used a table."), Count { words: 10, sentences: 1, syllables: 12 });
}
