//! Filtering, sorting and searching a list. The query lives in the fragment of the address: what a reader looks for may tell something
//! about their health, and a fragment never goes to a server.

use super::address::decode;
use std::cmp::Ordering;

/// What a reader looks for: pairs of name and value. `q` is the text, `sort` the order, everything else a filter. Empty values are
/// left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query(Vec<(String, String)>);

impl Query {
    /// The query of these pairs; of a name that is repeated, the first counts.
    pub fn of(pairs: impl IntoIterator<Item = (String, String)>) -> Query {
        let mut kept: Vec<(String, String)> = Vec::new();
        for (name, value) in pairs {
            if !value.trim().is_empty() && kept.iter().all(|(other, _)| *other != name) {
                kept.push((name, value));
            }
        }
        Query(kept)
    }

    /// Reads a fragment, with or without its sign. Never panics; a fragment that names a place on the page is an empty query.
    pub fn parse(fragment: &str) -> Query {
        let pairs = fragment.trim_start_matches('#').split('&').filter_map(|part| part.split_once('='));
        Query::of(pairs.map(|(name, value)| (name.to_owned(), decode(&value.replace('+', " ")))))
    }

    /// The fragment with its sign; nothing for an empty query. Parsing it again gives the same query.
    pub fn print(&self) -> String {
        let parts: Vec<String> = self.0.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
        if parts.is_empty() { String::new() } else { format!("#{}", parts.join("&")) }
    }

    /// The value of a name; empty where there is none.
    pub fn value(&self, name: &str) -> &str {
        self.0.iter().find(|(other, _)| other == name).map_or("", |(_, value)| value)
    }

    /// All names with their values.
    pub fn pairs(self) -> Vec<(String, String)> {
        self.0
    }

    fn filters(&self) -> impl Iterator<Item = &(String, String)> {
        self.0.iter().filter(|(name, _)| name != "q" && name != "sort")
    }
}

/// Percent-encodes what is not unreserved in RFC 3986.
fn encode(text: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    out
}

/// An entry of a list: its text, folded (NFKC, lower case), and what it can be picked and sorted by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The folded text.
    pub text: String,
    /// Names with values; several values stand apart by spaces.
    pub facets: Vec<(String, String)>,
}

impl Entry {
    fn facet(&self, name: &str) -> &str {
        self.facets.iter().find(|(other, _)| other == name).map_or("", |(_, value)| value)
    }

    /// Whether every word of the folded text is in it, and every filter fits. Chinese needs no spaces: a word is found anywhere.
    pub fn fits(&self, folded: &str, query: &Query) -> bool {
        folded.split_whitespace().all(|word| self.text.contains(word)) && self.passes(query)
    }

    /// Whether words much like those of the folded text are in it, and every filter fits.
    pub fn resembles(&self, folded: &str, query: &Query) -> bool {
        folded.split_whitespace().all(|word| resembles(&self.text, word)) && self.passes(query)
    }

    fn passes(&self, query: &Query) -> bool {
        query.filters().all(|(name, value)| self.facet(name).split(' ').any(|own| own == value))
    }
}

/// Whether the text holds the word, or one that a slip of the hand may have turned into it.
fn resembles(text: &str, word: &str) -> bool {
    if text.contains(word) {
        return true;
    }
    if !word.is_ascii() {
        // Chinese has no spaces: of three characters that stand together, one may be another.
        let letters: Vec<char> = word.chars().collect();
        let text: Vec<char> = text.chars().collect();
        let most = letters.len() / 3;
        let differ = |own: &[char]| own.iter().zip(&letters).filter(|(own, typed)| own != typed).count();
        return most > 0 && text.windows(letters.len()).any(|own| differ(own) <= most);
    }
    // The longer a word, the more slips: one from 4 letters on, two from 8.
    let most = word.len() / 4;
    most > 0
        && text.split(|sign: char| !sign.is_ascii_alphanumeric()).any(|own| slips(own.as_bytes(), word.as_bytes()) <= most.min(2))
}

/// How many letters must be changed, added or taken out to make `typed` the beginning of `own` (Levenshtein; two swapped letters count
/// as two).
fn slips(own: &[u8], typed: &[u8]) -> usize {
    // A slip in the first letter is rare, and most words can be passed over for it.
    if own.first() != typed.first() || own.len() + 2 < typed.len() {
        return usize::MAX;
    }
    let mut row: Vec<usize> = (0..=own.len()).collect();
    for (at, letter) in typed.iter().enumerate() {
        let mut corner = row[0];
        row[0] = at + 1;
        for place in 0..own.len() {
            let step = corner + usize::from(own[place] != *letter);
            corner = row[place + 1];
            row[place + 1] = step.min(corner + 1).min(row[place] + 1);
        }
    }
    row.into_iter().min().unwrap_or_default()
}

/// The places of all entries in the order of the query, each with whether it is shown.
pub fn arrange(entries: &[Entry], folded: &str, query: &Query) -> Vec<(usize, bool)> {
    // Sorted by insertion: the library's sort is 5 kB of code, and such a list has a few hundred entries.
    let mut order: Vec<usize> = Vec::new();
    let sort = query.value("sort");
    for at in 0..entries.len() {
        let place = if sort.is_empty() {
            at
        } else {
            order.partition_point(|other| compare(&entries[*other], &entries[at], sort) != Ordering::Greater)
        };
        order.insert(place, at);
    }
    // Where nothing is found as it is written, what was probably meant.
    let mut shown: Vec<bool> = entries.iter().map(|entry| entry.fits(folded, query)).collect();
    if !shown.contains(&true) {
        shown = entries.iter().map(|entry| entry.resembles(folded, query)).collect();
    }
    order.into_iter().map(|at| (at, shown[at])).collect()
}

/// Dates and people: the greatest first, and those without at the end.
fn compare(one: &Entry, other: &Entry, sort: &str) -> Ordering {
    let number = |entry: &Entry| entry.facet("people").parse::<usize>().ok();
    match sort {
        "name" => one.facet("name").cmp(other.facet("name")),
        "date" => other.facet("date").cmp(one.facet("date")),
        "people" => number(other).cmp(&number(one)),
        _ => Ordering::Equal,
    }
}
