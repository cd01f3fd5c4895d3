//! The table of the search, as `search.js` reads it: a line of characters and what they become, of spellings, of idle words, of groups.

use super::assets::Output;
use crate::app::contract::SEARCH_TABLE;
use crate::desk::edition::Editions;
use crate::desk::raw::{Pair, Synonyms, Words};
use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::Path;

/// Writes the table. `used` holds the characters of the pages: what becomes none of them needs no row.
pub(super) fn write(
    synonyms: &Synonyms,
    editions: &Editions,
    assets: &Path,
    used: &BTreeSet<char>,
    out: &mut Output,
) -> Result<(), Box<dyn Error>> {
    let pair = |pair: &Pair| format!("{}={}", pair.from.get_ref(), pair.to.get_ref());
    let mut letters: Vec<String> = synonyms.letter.iter().map(pair).collect();
    let mut spellings: Vec<String> = synonyms.spelling.iter().map(pair).collect();
    // The first that fits counts.
    spellings.sort_by_key(|pair| std::cmp::Reverse(pair.find('=')));
    let idle: Vec<&str> = synonyms.idle.all().map(|word| word.get_ref().as_str()).collect();
    let words = |group: &Words| group.all().map(|word| word.get_ref().clone()).collect::<BTreeSet<String>>();
    let mut groups: Vec<BTreeSet<String>> = synonyms.group.iter().map(words).collect();
    let file = assets.join("traditional.txt");
    let traditional = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    for pair in traditional.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace) {
        let mut signs = pair.chars();
        let (Some(from), Some(to), None) = (signs.next(), signs.next(), signs.next()) else {
            return Err(format!("{}: `{pair}` is no pair of characters", file.display()).into());
        };
        if used.contains(&from) || used.contains(&to) {
            letters.push(format!("{from}={to}"));
        }
    }
    // The words of the glossary mean the same in both languages; numbers tell phases apart, and abbreviations stand in every second entry.
    let known: BTreeSet<String> = groups.iter().flatten().map(|word| word.to_lowercase()).collect();
    let [en, zh] = [0, 1].map(|at| &editions.0[at].content.terms);
    for (one, other) in en.iter().zip(zh) {
        let is_word = |form: &&String| {
            !form.contains(|sign: char| sign.is_ascii_digit() || ";=".contains(sign))
                && form.matches(char::is_uppercase).count() < 2
        };
        let forms: BTreeSet<String> =
            one.forms.iter().chain(&other.forms).filter(is_word).map(|form| form.to_lowercase()).collect();
        if !forms.is_empty() && forms.is_disjoint(&known) {
            groups.push(forms);
        }
    }
    let groups: Vec<String> = groups.into_iter().map(|group| group.into_iter().collect::<Vec<_>>().join("=")).collect();
    let table = [letters.join(";"), spellings.join(";"), idle.join(";"), groups.join(";")].join("\n") + "\n";
    out.write(SEARCH_TABLE, table.as_bytes())
}
