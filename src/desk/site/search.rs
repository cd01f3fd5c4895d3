//! The table of the search: what is typed and what is written come to the same letters by it. Pages with a search ask for it.

use super::assets::Output;
use crate::app::contract::SEARCH_TABLE;
use crate::app::search::Table;
use crate::desk::edition::Editions;
use crate::desk::raw::Synonyms;
use crate::desk::resolve::same;
use crate::desk::text::plain;
use std::collections::BTreeSet;
use std::error::Error;

/// Writes the table. `used` holds the characters of the pages: what becomes none of them needs no row.
pub(super) fn write(
    synonyms: &Synonyms,
    editions: &Editions,
    used: &BTreeSet<char>,
    out: &mut Output,
) -> Result<(), Box<dyn Error>> {
    let mut same = same(synonyms);
    // Traditional characters, each with the simplified one that it is written as.
    for from in '\u{3400}'..='\u{9fff}' {
        let to = fast2s::convert(&from.to_string());
        if !to.contains(from) && to.chars().any(|to| used.contains(&to)) {
            same.letters.push((from, to));
        }
    }
    same.letters.sort();
    // The words of the glossary mean the same in both languages; numbers tell phases apart, and abbreviations stand in every second entry.
    let folding = Table::read(&Table::write(&same.letters, &same.spellings, &[], &[]));
    let known: BTreeSet<String> = same.groups.iter().flatten().cloned().collect();
    let [en, zh] = [0, 1].map(|at| &editions.0[at].content.terms);
    for (one, other) in en.iter().zip(zh) {
        let is_word =
            |form: &&String| !form.contains(|sign: char| sign.is_ascii_digit()) && form.matches(char::is_uppercase).count() < 2;
        let forms = one.forms.iter().chain(&other.forms).filter(is_word).map(|form| folding.fold(&plain(form)).trim().to_owned());
        let forms: BTreeSet<String> = forms.collect();
        if !forms.is_empty() && forms.is_disjoint(&known) {
            same.groups.push(forms.into_iter().collect());
        }
    }
    let table = Table::write(&same.letters, &same.spellings, &same.idle, &same.groups);
    out.write(SEARCH_TABLE, table.as_bytes())
}
