//! Special terms, explained where they first stand on a page.
//!
//! A page is written with its texts between two signs ([`crate::desk::part::prose`]). One pass looks through them, makes the first occurrence of
//! each term a link to the list of words, and takes the signs out. `assets/terms.js` opens the explanation in place.

use crate::app::view::View;
use crate::desk::edition::Edition;
use crate::desk::part::prose::{CLOSE, OPEN};
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::ops::Range;

/// The special terms of one language.
#[derive(Debug)]
pub struct Terms {
    /// The id of each term, in the order of the file.
    ids: Vec<String>,
    /// Each form with the place of the term that it belongs to; without regard to case in small letters.
    forms: Vec<(String, usize)>,
    /// The address of the list of words.
    list: String,
}

/// Markup with its terms marked.
#[derive(Debug)]
pub struct Marked {
    /// The markup.
    pub html: String,
    /// The terms that were marked, as places in the list of terms, in its order.
    pub terms: Vec<usize>,
}

impl Terms {
    /// The terms of an edition.
    pub fn of(edition: &Edition) -> Terms {
        let terms = &edition.content.terms;
        let forms = terms.iter().enumerate().flat_map(|(at, term)| term.forms.iter().map(move |form| (folded(form), at))).collect();
        Terms { ids: terms.iter().map(|term| term.id.clone()).collect(), forms, list: edition.href(View::Glossary) }
    }

    /// The markup of a page with its terms marked. What only lists or explains stays as it is: the list of words, the search, the works.
    pub fn mark(&self, html: &str, view: View) -> Marked {
        let explains = !matches!(view, View::Glossary | View::Find | View::Sources);
        let (mut marked, mut met) = (String::with_capacity(html.len()), BTreeSet::new());
        let mut parts = html.split(OPEN);
        marked += parts.next().unwrap_or_default();
        for part in parts {
            // A sign that stands alone stays, so that the writer refuses the page: no text may get lost.
            let Some((text, rest)) = part.split_once(CLOSE) else {
                marked.push(OPEN);
                marked += part;
                continue;
            };
            if explains {
                self.link(text, &mut met, &mut marked);
            } else {
                marked += text;
            }
            marked += rest;
        }
        Marked { html: marked, terms: met.into_iter().collect() }
    }

    /// Writes a text with the terms that were not met before as links.
    fn link(&self, text: &str, met: &mut BTreeSet<usize>, out: &mut String) {
        let mut from = 0;
        for (place, term) in self.found(text) {
            if met.insert(term) {
                *out += &text[from..place.start];
                *out += &format!("<a class=\"term\" href=\"{}#{}\">{}</a>", self.list, self.ids[term], &text[place.clone()]);
                from = place.end;
            }
        }
        *out += &text[from..];
    }

    /// The terms in a text, in its order; of two that overlap the earlier, of two at one place the longer.
    pub fn found(&self, text: &str) -> Vec<(Range<usize>, usize)> {
        let small = text.to_ascii_lowercase();
        let mut all: Vec<(Range<usize>, usize)> = Vec::new();
        for (form, term) in &self.forms {
            let within = if is_name(form) { text } else { &small };
            let places = within.match_indices(form.as_str()).map(|(at, _)| at..at + form.len());
            all.extend(places.filter(|place| stands_alone(text, place)).map(|place| (place, *term)));
        }
        all.sort_by_key(|(place, _)| (place.start, Reverse(place.end)));
        let mut end = 0;
        all.retain(|(place, _)| {
            let free = place.start >= end;
            end = if free { place.end } else { end };
            free
        });
        all
    }
}

/// Whether a form is written in capitals, so that its case counts: "MIST" is a trial, "mist" is not.
fn is_name(form: &str) -> bool {
    form.bytes().filter(u8::is_ascii_uppercase).count() > 1
}

fn folded(form: &str) -> String {
    if is_name(form) { form.to_owned() } else { form.to_ascii_lowercase() }
}

/// Whether what stands before and behind belongs to other words. Chinese has no spaces between them.
fn stands_alone(text: &str, place: &Range<usize>) -> bool {
    let is_letter = |c: char| c.is_alphanumeric() && !('\u{3400}'..='\u{9fff}').contains(&c);
    let joined = |one: Option<char>, other: Option<char>| one.is_some_and(is_letter) && other.is_some_and(is_letter);
    let word = &text[place.clone()];
    // "MSC-NP" is the name of a product, "MSC-made" speaks of MSC.
    let is_part_of_name =
        is_name(word) && text[place.end..].strip_prefix('-').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()));
    !is_part_of_name
        && !joined(text[..place.start].chars().next_back(), word.chars().next())
        && !joined(word.chars().next_back(), text[place.end..].chars().next())
}
