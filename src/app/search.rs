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

/// What an entry of a list can be picked and sorted by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Names with values; several values stand apart by spaces.
    pub facets: Vec<(String, String)>,
}

impl Entry {
    fn facet(&self, name: &str) -> &str {
        self.facets.iter().find(|(other, _)| other == name).map_or("", |(_, value)| value)
    }

    /// Whether every filter fits.
    pub fn passes(&self, query: &Query) -> bool {
        query.filters().all(|(name, value)| self.facet(name).split(' ').any(|own| own == value))
    }
}

/// The places of all entries in the order of the query, each with whether it is shown. Without an order that is asked for, the best by rank
/// stands first; what has no rank is not shown.
pub fn arrange(entries: &[Entry], ranks: &[u32], query: &Query) -> Vec<(usize, bool)> {
    // Sorted by insertion: the library's sort is 5 kB of code, and such a list has a few hundred entries.
    let mut order: Vec<usize> = Vec::new();
    let sort = query.value("sort");
    let rank = |at: usize| ranks.get(at).copied().unwrap_or_default();
    for at in 0..entries.len() {
        let follows = |other: &usize| match sort {
            "" => rank(*other) >= rank(at),
            _ => compare(&entries[*other], &entries[at], sort) != Ordering::Greater,
        };
        // Most stand in the right order already.
        let place = if order.last().is_none_or(follows) { order.len() } else { order.partition_point(follows) };
        order.insert(place, at);
    }
    order.into_iter().map(|at| (at, rank(at) > 0)).collect()
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
