//! `synonyms.toml`: what the search takes for the same.

use serde::Deserialize;
use toml::Spanned;

/// `synonyms.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Synonyms {
    /// Words of questions that say nothing about what is looked for.
    pub idle: Words,
    /// Single characters that are written otherwise.
    pub letter: Vec<Pair>,
    /// Pieces of words that are written otherwise.
    pub spelling: Vec<Pair>,
    /// Words that mean nearly the same.
    pub group: Vec<Words>,
}

/// Words of both languages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// English.
    pub en: Vec<Spanned<String>>,
    /// Chinese.
    pub zh: Vec<Spanned<String>>,
}

impl Words {
    /// Those of both languages.
    pub fn all(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.en.iter().chain(&self.zh)
    }
}

/// What stands for something else.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// As it is typed or written.
    pub from: Spanned<String>,
    /// As it is compared.
    pub to: Spanned<String>,
}
