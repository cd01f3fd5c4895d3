//! The menu: few entries, each with its tabs.

use crate::app::view::View;

/// The menu and the foot of every page.
#[derive(Clone, Debug, PartialEq)]
pub struct Menu {
    /// The entries, in order.
    pub entries: Vec<Entry>,
    /// The links at the foot.
    pub footer: Vec<Tab>,
}

/// An entry of the menu.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its word.
    pub word: String,
    /// What it opens.
    pub view: View,
    /// The pages, and parts of pages, that belong to it.
    pub tabs: Vec<Tab>,
}

/// A link to a page or to a part of one.
#[derive(Clone, Debug, PartialEq)]
pub struct Tab {
    /// The word.
    pub word: String,
    /// The page.
    pub view: View,
    /// The place on it, where it is a part.
    pub fragment: Option<String>,
}

impl Menu {
    /// The entry to which a page belongs; the start page and the pages of the foot belong to none.
    pub fn entry_of(&self, view: View) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.view == view || entry.tabs.iter().any(|tab| tab.view == view))
    }
}

impl Tab {
    /// A link to the start page without a word, where no other can be made.
    pub fn home() -> Tab {
        Tab { word: String::new(), view: View::Home, fragment: None }
    }
}
