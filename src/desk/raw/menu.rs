//! The menu as it is written.

use super::Text;
use serde::Deserialize;
use toml::Spanned;

/// `menu.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Menu {
    /// The entries, at most seven.
    pub entry: Vec<Entry>,
    /// The links at the foot of every page.
    pub footer: Vec<Tab>,
}

/// An entry of the menu.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its word.
    pub menu: Text,
    /// What it opens.
    pub view: Spanned<String>,
    /// The pages, and parts of pages, that belong to it.
    pub tab: Vec<Tab>,
}

/// A link with its word.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tab {
    /// The word.
    pub label: Text,
    /// A path below the language, with a fragment where it is a part of a page: `journey/#afterwards`.
    pub view: Spanned<String>,
}
