//! Filtering, sorting and searching a list. The query lives in the fragment of the address: what a reader looks for may tell something
//! about their health, and a fragment never goes to a server.
//!
//! An entry is found by every word that is typed. Where that finds few, it is found too by what was probably meant: words with a slip of the
//! hand in them, and most of the words of a question. Those stand behind.

mod entry;
mod fold;
mod words;

pub use entry::Entry;
pub use fold::Table;

use super::address::decode;
use std::cmp::Ordering;
use words::Need;

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

/// Where fewer entries are found as it is typed, those that are probably meant are looked for too.
const FEW: usize = 4;

/// What holds all that was typed stands before what holds some of it, unless a whole question was typed.
const AS_TYPED: u32 = 1000;

/// The places of all entries in the order of the query, each with whether it is shown.
pub fn arrange(entries: &[Entry], table: &Table, folded: &str, query: &Query) -> Vec<(usize, bool)> {
    let ranks = ranks(entries, table, folded, query);
    // Sorted by insertion: the library's sort is 5 kB of code, and such a list has a few hundred entries.
    let mut order: Vec<usize> = Vec::new();
    let sort = query.value("sort");
    for at in 0..entries.len() {
        let follows = |other: &usize| match sort {
            "" => ranks[*other] >= ranks[at],
            _ => compare(&entries[*other], &entries[at], sort) != Ordering::Greater,
        };
        // Most stand in the right order already.
        let place = if order.last().is_none_or(follows) { order.len() } else { order.partition_point(follows) };
        order.insert(place, at);
    }
    order.into_iter().map(|at| (at, ranks[at] > 0)).collect()
}

/// How well each entry fits; 0 where it does not.
fn ranks(entries: &[Entry], table: &Table, folded: &str, query: &Query) -> Vec<u32> {
    let (needs, is_question) = table.needs(folded);
    let passing: Vec<bool> = entries.iter().map(|entry| entry.passes(query)).collect();
    let held: Vec<Held> = needs.iter().map(|need| Held::of(need, entries)).collect();
    let mut ranks: Vec<u32> = (0..entries.len())
        .map(|at| if passing[at] && held.iter().all(|held| held.grades[at] > 0) { 1 + score(&held, at) } else { 0 })
        .collect();
    if needs.is_empty() {
        return ranks;
    }
    let found = ranks.iter().filter(|rank| **rank > 0).count();
    let is_question = is_question && needs.len() > 1;
    if found < FEW || is_question {
        if !is_question {
            ranks.iter_mut().filter(|rank| **rank > 0).for_each(|rank| *rank += AS_TYPED);
        }
        for ((rank, meant), passes) in ranks.iter_mut().zip(probably(entries, table, needs, is_question)).zip(passing) {
            *rank = (*rank).max(if passes { meant } else { 0 });
        }
    }
    ranks
}

/// How well each entry holds what is needed, and how much that says.
struct Held {
    grades: Vec<u32>,
    /// The more, the fewer entries hold it.
    weight: u32,
}

impl Held {
    fn of(need: &Need, entries: &[Entry]) -> Held {
        let grades = entries.iter().map(|entry| entry.holds(need)).collect();
        Held::weighed(grades)
    }

    fn weighed(grades: Vec<u32>) -> Held {
        let count = grades.iter().filter(|grade| **grade > 0).count();
        Held { weight: (grades.len() / count.max(1)).max(1).ilog2() + 1, grades }
    }

    fn count(&self) -> usize {
        self.grades.iter().filter(|grade| **grade > 0).count()
    }
}

fn score(held: &[Held], at: usize) -> u32 {
    held.iter().map(|held| held.grades[at] * held.weight).sum()
}

/// How well each entry fits what was probably meant: two thirds of it must be there, by weight; of a question a half, and no entry fits that
/// is half as good as the best.
fn probably(entries: &[Entry], table: &Table, needs: Vec<Need>, is_question: bool) -> Vec<u32> {
    let needs = table.looser(needs, |word| {
        let need = Need::word(word);
        entries.iter().any(|entry| entry.holds(&need) > 0)
    });
    // A run of characters that holds known words is a question too.
    let is_question = is_question || (needs.iter().any(|need| need.is_cut) && !needs.iter().all(|need| need.is_cut));
    let (mut cut, mut lost) = (0, 0);
    let mut held = Vec::new();
    for need in &needs {
        let mut own = Held::of(need, entries);
        if own.count() < FEW {
            let resembles = |entry: &Entry| u32::from(need.any.iter().any(|word| entry.resembles(word)));
            own = Held::weighed(own.grades.iter().zip(entries).map(|(grade, entry)| (*grade).max(resembles(entry))).collect());
        }
        cut += usize::from(need.is_cut);
        // Between two words there is a pair of characters that is written nowhere.
        if need.is_cut && own.count() == 0 {
            lost += 1;
        } else {
            held.push(own);
        }
    }
    let whole: u32 = held.iter().map(|held| held.weight).sum();
    let fits = |at: &usize| {
        let there: u32 = held.iter().filter(|held| held.grades[*at] > 0).map(|held| held.weight).sum();
        there > 0 && if is_question { there * 2 >= whole } else { there * 3 >= whole * 2 }
    };
    let fitting: Vec<bool> = (0..entries.len()).map(|at| fits(&at)).collect();
    // What only pieces of a word bring, and a great part of the list with them, was not meant.
    let floods = cut > 0 && fitting.iter().filter(|fits| **fits).count() > entries.len() / 8 + 12;
    if floods || lost * 2 > cut {
        return vec![0; entries.len()];
    }
    let scores: Vec<u32> = (0..entries.len()).map(|at| if fitting[at] { score(&held, at) } else { 0 }).collect();
    let best = scores.iter().max().copied().unwrap_or_default();
    let least = if is_question { best / 2 + 1 } else { 1 };
    scores.into_iter().map(|score| if score >= least { score } else { 0 }).collect()
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
