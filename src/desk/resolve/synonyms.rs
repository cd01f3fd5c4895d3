//! What is wrong with what the search takes for the same.

use crate::desk::fault::{Fault, line_of};
use crate::desk::raw::{File, Synonyms};
use std::collections::BTreeMap;
use toml::Spanned;

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
        if from.trim().is_empty() || from.to_lowercase() != *from {
            fault(&pair.from, "spelling", format!("`{from}` is never found"), "write it in small letters");
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
            } else if let Some(other) = seen.insert(word.to_lowercase(), first.get_ref()) {
                let problem = format!("`{word}` stands in the group of `{other}` too");
                fault(at, "group", problem, "leave it with the one, or make one group of both");
            }
        }
    }
    faults
}
