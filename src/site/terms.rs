//! Special terms, explained where they first stand on a page.
//!
//! A page is drawn twice: once to hear which texts stand on it and in which order, once with the first occurrence of every term marked.
//! What the app draws in the browser shares its texts, so there a term is marked where it is first met on any of the app's pages.

use super::document::escape;
use super::page::render_page;
use crate::content::evidence::Evidence;
use crate::content::{Card, Content, Deck};
use crate::part::prose::{hear, mark, with_marks};
use crate::state::Edition;
use crate::url::{Url, View};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

/// The special terms of one language.
#[derive(Debug)]
pub struct Terms {
    cards: Vec<Card>,
    /// Each form with the term that it belongs to; without regard to case in small letters.
    forms: Vec<(String, usize)>,
    /// The address of the list of words.
    list: String,
    in_app: Marks,
    /// What the app draws, with the terms marked: the same when a page is written and in the browser.
    app: Edition,
}

/// A page with its terms marked.
#[derive(Debug)]
pub struct Marked {
    /// The markup of the app.
    pub app: String,
    /// The explanations, for the end of the document; empty where no term stands on the page.
    pub explained: String,
}

/// What is marked: by text, and in it by place, the term.
type Marks = HashMap<String, BTreeMap<usize, (usize, usize)>>;

impl Terms {
    /// The terms of an edition, and where they are first met on the pages that the app draws.
    pub fn of(edition: &Edition, evidence: &Evidence) -> Terms {
        let cards = edition.content.deck(Deck::Glossary).to_vec();
        let forms = cards.iter().enumerate().flat_map(|(at, term)| term.forms.iter().map(move |form| (folded(form), at))).collect();
        let app = Edition { content: edition.content.clone(), base: edition.base.clone(), written: String::new() };
        let mut made = Terms { cards, forms, list: edition.href(View::Glossary), in_app: Marks::new(), app };
        for url in Url::all().filter(|url| url.lang == edition.content.lang && !url.view.is_written()) {
            for (text, marks) in made.first_met(edition, evidence, &url) {
                made.in_app.entry(text).or_default().extend(marks);
            }
        }
        let mut content = edition.content.clone();
        for text in content.statements_mut() {
            if let Some(marks) = made.in_app.get(text) {
                *text = made.marked(text, marks);
            }
        }
        made.app.content = content;
        made
    }

    /// A page with its terms marked. What only lists or explains stays as it is: the list of words, the search, the works.
    pub fn page(&self, edition: &Edition, evidence: &Evidence, url: &Url) -> Marked {
        if !url.view.is_written() {
            return Marked { app: render_page(&self.app, evidence, url), explained: self.explained(evidence, &self.in_app) };
        }
        let own = match url.view {
            View::Glossary | View::Find | View::Sources => Marks::new(),
            _ => self.first_met(edition, evidence, url),
        };
        let texts = own.iter().map(|(text, marks)| (text.clone(), self.marked(text, marks))).collect();
        Marked { app: with_marks(texts, || render_page(edition, evidence, url)), explained: self.explained(evidence, &own) }
    }

    /// The content as it travels to the browser: what the app draws, with the terms marked.
    pub fn content(&self) -> &Content {
        &self.app.content
    }

    fn first_met(&self, edition: &Edition, evidence: &Evidence, url: &Url) -> Marks {
        let mut marks = Marks::new();
        let mut met = BTreeSet::new();
        for text in hear(|| render_page(edition, evidence, url)) {
            for (place, term) in self.found(&text) {
                if met.insert(term) {
                    marks.entry(text.clone()).or_default().insert(place.start, (place.end, term));
                }
            }
        }
        marks
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

    fn marked(&self, text: &str, marks: &BTreeMap<usize, (usize, usize)>) -> String {
        let mut marked = String::new();
        let mut from = 0;
        for (&start, &(end, term)) in marks {
            marked += &text[from..start];
            marked += &mark(&format!("{}#{}", self.list, self.cards[term].id), &text[start..end]);
            from = end;
        }
        marked + &text[from..]
    }

    /// The explanations of a page in one element, of which `assets/terms.js` shows one at a time.
    fn explained(&self, evidence: &Evidence, marks: &Marks) -> String {
        let words = &evidence.words;
        let used: BTreeSet<usize> = marks.values().flat_map(BTreeMap::values).map(|(_, term)| *term).collect();
        if used.is_empty() {
            return String::new();
        }
        let (heading, close, more) = (escape(words.term_explained()), escape(words.term_close()), escape(words.term_more()));
        let each: String = used
            .iter()
            .map(|at| {
                let Card { id, title, text, .. } = &self.cards[*at];
                let (title, text, list) = (escape(title), escape(text), &self.list);
                format!("<p id=\"word-{id}\" hidden><b>{title}</b> <span>{text}</span> <a href=\"{list}#{id}\">{more}</a></p>\n")
            })
            .collect();
        format!(
            "<aside class=\"word\" id=\"word\" popover tabindex=\"-1\" aria-label=\"{heading}\">\n{each}\
             <button type=\"button\" class=\"button\" popovertarget=\"word\" popovertargetaction=\"hide\">{close}</button>\n</aside>"
        )
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
