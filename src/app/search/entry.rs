//! Whether, and how well, an entry holds what is looked for.

use super::words::{Need, is_han};
use super::{Query, Table};

/// An entry of a list: its text, folded, and what it can be picked and sorted by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The folded text, the title first.
    pub text: String,
    /// Where the title ends.
    pub title: usize,
    /// Names with values; several values stand apart by spaces.
    pub facets: Vec<(String, String)>,
}

/// Inside of a word.
const MIDDLE: u32 = 1;
/// The beginning of a word.
const BEGINNING: u32 = 2;
/// A whole word.
const WHOLE: u32 = 3;
/// The beginning of a word, or a whole one, counts so much more in a title.
const TITLE: u32 = 3;
/// A word with fewer letters is not looked for inside of others, nor over a space that it is typed without.
const LONG: usize = 4;

impl Entry {
    /// An entry of a title and what else it says, both as [`Table::fold`] takes them.
    pub fn new(table: &Table, title: &str, rest: &str, facets: Vec<(String, String)>) -> Entry {
        let mut text = table.fold(title);
        let title = text.len();
        text.push('\n');
        text.push_str(&table.fold(rest));
        Entry { text, title, facets }
    }

    pub(super) fn facet(&self, name: &str) -> &str {
        self.facets.iter().find(|(other, _)| other == name).map_or("", |(_, value)| value)
    }

    pub(super) fn passes(&self, query: &Query) -> bool {
        query.filters().all(|(name, value)| self.facet(name).split(' ').any(|own| own == value))
    }

    /// How well it holds what is needed; 0 where it does not.
    pub(super) fn holds(&self, need: &Need) -> u32 {
        let typed = need.any.iter().map(|phrase| self.grade(phrase));
        typed.max().unwrap_or_default()
    }

    fn grade(&self, phrase: &str) -> u32 {
        let (text, word) = (self.text.as_bytes(), phrase.as_bytes());
        let Some(&head) = word.first() else { return 0 };
        let han = is_han(phrase);
        let mut best = 0;
        for at in 1..text.len() {
            let in_title = at < self.title;
            // No better can follow.
            if best >= WHOLE + TITLE || (!in_title && best >= WHOLE) {
                break;
            }
            if text[at] != head {
                continue;
            }
            let starts = han || is_edge(text[at - 1]);
            if !starts && word.len() < LONG {
                continue;
            }
            let Some(end) = end_of(text, at, word, starts && (word.len() >= LONG || han)) else { continue };
            let next = text.get(end).copied().unwrap_or(b' ');
            // 55 is not 550, and not the end of 155.
            if word[word.len() - 1].is_ascii_digit() && (next.is_ascii_digit() || !starts) {
                continue;
            }
            let found = match starts {
                true if han || is_edge(next) || (next == b's' && text.get(end + 1).copied().is_none_or(is_edge)) => WHOLE,
                true => BEGINNING,
                false => MIDDLE,
            };
            best = best.max(if in_title && starts { found + TITLE } else { found });
        }
        best
    }

    /// Whether it holds a word that a slip of the hand may have turned into this one.
    pub(super) fn resembles(&self, word: &str) -> bool {
        let most = match word.len() {
            _ if !word.bytes().all(|byte| byte.is_ascii_lowercase()) => return false,
            0..5 => return false,
            5..9 => 1,
            _ => 2,
        };
        self.text.split_ascii_whitespace().any(|own| slips(own.as_bytes(), word.as_bytes()) <= most)
    }
}

fn is_edge(byte: u8) -> bool {
    byte == b' ' || byte == b'\n'
}

/// Where a word ends that begins at a place; its spaces do not count, nor those of the text where they may be skipped.
fn end_of(text: &[u8], at: usize, word: &[u8], skips: bool) -> Option<usize> {
    let mut place = at;
    for byte in word {
        if *byte == b' ' {
            place += usize::from(text.get(place) == Some(&b' '));
            continue;
        }
        while skips && place > at && text.get(place) == Some(&b' ') {
            place += 1;
        }
        if text.get(place) != Some(byte) {
            return None;
        }
        place += 1;
    }
    Some(place)
}

/// How many letters must be changed, added, taken out or swapped with their neighbour to make `typed` the beginning of `own`.
fn slips(own: &[u8], typed: &[u8]) -> usize {
    // A slip in the first letter is rare, and most words can be passed over for it.
    let swapped = own.get(1) == typed.first() && own.first() == typed.get(1);
    if (own.first() != typed.first() && !swapped) || own.len() + 2 < typed.len() {
        return usize::MAX;
    }
    let own = &own[..own.len().min(typed.len() + 2)];
    let mut row: Vec<usize> = (0..=own.len()).collect();
    let mut above = row.clone();
    for at in 0..typed.len() {
        let mut next = vec![at + 1];
        for place in 0..own.len() {
            let changed = row[place] + usize::from(own[place] != typed[at]);
            let mut least = changed.min(row[place + 1] + 1).min(next[place] + 1);
            if at > 0 && place > 0 && own[place] == typed[at - 1] && own[place - 1] == typed[at] {
                least = least.min(above[place - 1] + 1);
            }
            next.push(least);
        }
        above = std::mem::replace(&mut row, next);
    }
    row.into_iter().min().unwrap_or_default()
}
