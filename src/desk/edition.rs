//! Everything that one language's pages are written from.

use super::content::{Content, Tab};
use super::evidence::Evidence;
use super::text::fill;
use crate::app::address::{Base, Url};
use crate::app::lang::Lang;
use crate::app::view::View;

/// What the pages of one language are written from, at one base.
#[derive(Clone, Debug)]
pub struct Edition {
    /// What the site says.
    pub content: Content,
    /// Results, trials, claims, and the words of the long pages.
    pub evidence: Evidence,
    /// Where the site lives.
    pub base: Base,
    /// The public address of the start page, where the build knows it.
    pub address: Option<String>,
}

impl Edition {
    /// The link to a view in the language of this edition.
    pub fn href(&self, view: View) -> String {
        self.base.href(&Url::plain(self.content.lang, view))
    }

    /// The link to a page, or to a part of one.
    pub fn to(&self, tab: &Tab) -> String {
        let fragment = tab.fragment.as_ref().map(|fragment| format!("#{fragment}"));
        self.href(tab.view) + &fragment.unwrap_or_default()
    }
}

/// The editions of both languages, in the order of [`Lang::ALL`].
#[derive(Clone, Debug)]
pub struct Editions(pub [Edition; 2]);

impl Editions {
    /// The edition of a language, with the other one beside it.
    pub fn book(&self, lang: Lang) -> Book<'_> {
        let [en, zh] = &self.0;
        let (own, facing) = match lang {
            Lang::En => (en, zh),
            Lang::Zh => (zh, en),
        };
        Book { edition: own, content: &own.content, evidence: &own.evidence, facing }
    }
}

/// What a page is written from: its language, and the other one for what puts both side by side.
#[derive(Clone, Copy, Debug)]
pub struct Book<'a> {
    /// The edition.
    pub edition: &'a Edition,
    /// What it says.
    pub content: &'a Content,
    /// Its results, trials and claims.
    pub evidence: &'a Evidence,
    /// The other language.
    pub facing: &'a Edition,
}

impl<'a> Book<'a> {
    /// The same in the other language.
    pub fn turned(self) -> Book<'a> {
        Book { edition: self.facing, content: &self.facing.content, evidence: &self.facing.evidence, facing: self.edition }
    }
}

/// How many entries of a list are shown, in words.
pub fn found(content: &Content, shown: usize, total: usize) -> String {
    fill(content.texts.say_found(), &[("n", &shown.to_string()), ("total", &total.to_string())])
}
