//! What the search takes for the same, folded once; and what is wrong with it.

use crate::app::search::Table;
use crate::desk::fault::{Fault, line_of};
use crate::desk::raw::{File, Pair, Synonyms};
use crate::desk::text::plain;
use std::collections::BTreeMap;
use toml::Spanned;

/// What the table of the search is written from, but for the traditional characters.
#[derive(Debug)]
pub struct Same {
    /// Characters and what they become.
    pub letters: Vec<(char, String)>,
    /// Spellings and what they become, the longer first.
    pub spellings: Vec<(String, String)>,
    /// Words of questions, folded.
    pub idle: Vec<String>,
    /// Expressions that mean the same, folded.
    pub groups: Vec<Vec<String>>,
}

/// Folds what the editors have written. Traditional characters are no part of it: it stands in simplified ones.
pub fn same(synonyms: &Synonyms) -> Same {
    let pairs =
        |pairs: &[Pair]| pairs.iter().map(|pair| (pair.from.get_ref().clone(), pair.to.get_ref().clone())).collect::<Vec<_>>();
    let mut letters: Vec<(char, String)> =
        pairs(&synonyms.letter).into_iter().filter_map(|(from, to)| Some((from.chars().next()?, to))).collect();
    letters.sort();
    let mut spellings = pairs(&synonyms.spelling);
    spellings.sort_by_key(|(from, _)| std::cmp::Reverse(from.len()));
    let table = Table::read(&Table::write(&letters, &spellings, &[], &[]));
    let folded = |word: &Spanned<String>| table.fold(&plain(word.get_ref())).trim().to_owned();
    let idle = synonyms.idle.all().map(folded).collect();
    let groups = synonyms.group.iter().map(|group| {
        let mut words: Vec<String> = group.all().map(folded).collect();
        words.sort();
        words.dedup();
        words
    });
    Same { letters, spellings, idle, groups: groups.collect() }
}

/// What is wrong with the file.
pub(super) fn faults(file: &File<Synonyms>) -> Vec<Fault> {
    let value = &file.value;
    let mut faults = Vec::new();
    let mut fault = |at: &Spanned<String>, key: &str, problem: String, mend: &str| {
        let line = line_of(&file.text, at.span().start);
        faults.push(Fault { file: file.name.clone(), line, key: key.to_owned(), problem, mend: mend.to_owned() });
    };
    for pair in value.letter.iter().filter(|pair| pair.from.get_ref().chars().count() != 1) {
        fault(&pair.from, "letter", format!("`{}` is not one character", pair.from.get_ref()), "move it to `spelling`");
    }
    for pair in &value.spelling {
        let from = pair.from.get_ref();
        if from.trim().is_empty() || plain(from) != *from {
            fault(&pair.from, "spelling", format!("`{from}` is never found"), "write small letters without accents");
        }
        let edges = |text: &str| (text.starts_with(' '), text.ends_with(' '));
        let is_han = |text: &str| !text.trim().is_ascii();
        if edges(from) != edges(pair.to.get_ref()) && !is_han(from) {
            let problem = format!("`{from}` and `{}` have their spaces at different ends", pair.to.get_ref());
            fault(&pair.to, "spelling", problem, "a space is the edge of a word, and stays one: write it in both");
        }
    }
    let mut seen = BTreeMap::new();
    for group in &value.group {
        let Some(first) = group.all().next() else { continue };
        if group.all().count() < 2 {
            fault(first, "group", format!("`{}` stands alone", first.get_ref()), "add what means the same, or take it out");
        }
        let own: std::collections::BTreeSet<&String> = group.all().map(Spanned::get_ref).collect();
        for word in own {
            let at = group.all().find(|other| other.get_ref() == word).unwrap_or(first);
            if word.trim().is_empty() || word.contains([';', '=', '\n']) {
                fault(at, "group", format!("`{word}` is no word"), "write letters and spaces only");
            } else if let Some(other) = seen.insert(plain(word), first.get_ref()) {
                let problem = format!("`{word}` stands in the group of `{other}` too");
                fault(at, "group", problem, "leave it with the one, or make one group of both");
            }
        }
    }
    faults
}
