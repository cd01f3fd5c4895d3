//! The menu: every link leads to a page.

use super::checked::Checker;
use super::limit;
use crate::app::view::View;
use crate::desk::content::{Entry, Menu, Tab};
use crate::desk::raw::{self, File};
use toml::Spanned;

pub(super) fn menu(file: &File<raw::Menu>, check: &mut Checker) -> Menu {
    let entry = |entry: &raw::Entry, check: &mut Checker| {
        let (view, _) = place(file, &entry.view, check)?;
        let tabs = entry.tab.iter().filter_map(|one| tab(file, one, check)).collect();
        Some(Entry { word: check.text(file, "menu", &entry.menu, limit::MENU), view, tabs })
    };
    Menu {
        entries: file.value.entry.iter().filter_map(|one| entry(one, check)).collect(),
        footer: file.value.footer.iter().filter_map(|one| tab(file, one, check)).collect(),
    }
}

fn tab(file: &File<raw::Menu>, raw: &raw::Tab, check: &mut Checker) -> Option<Tab> {
    tab_of(file, raw, limit::TAB, check)
}

/// A link whose word may be so long.
pub(super) fn tab_of<T>(file: &File<T>, raw: &raw::Tab, most: [usize; 2], check: &mut Checker) -> Option<Tab> {
    let (view, fragment) = place(file, &raw.view, check)?;
    Some(Tab { word: check.text(file, "label", &raw.label, most), view, fragment })
}

/// The page and the place on it that a path names.
pub(super) fn place<T>(file: &File<T>, written: &Spanned<String>, check: &mut Checker) -> Option<(View, Option<String>)> {
    let path = written.get_ref();
    let (path, fragment) = path.split_once('#').map_or((path.as_str(), None), |(path, part)| (path, Some(part.to_owned())));
    let found = View::ALL.iter().copied().find(|view| view.path() == path);
    if found.is_none() {
        let problem = format!("there is no page `{path}`");
        check.fault(file, written, "view", &problem, "write it as the address has it below the language: \"journey/#afterwards\"");
    }
    Some((found?, fragment))
}
