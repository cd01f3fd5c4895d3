//! Names that pages, style sheets and the app share: each stands on some page, and no page has one that the app does not know.

use crate::common::site;
use scraper::{Html, Selector};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use stem_cells_ms::app::contract::{
    Action, END, FOLD, FORM, FRAME, HOST, KEEP, LANGUAGE, LIST, MAIN, MENU, ORDERED, OWN_PRINTED, OWN_SHEET, OWN_WORDS, ROW,
    SEARCH, SEARCH_BOX, SEARCH_COUNT, SEARCH_NONE, SEARCH_TEXT, SHELF, TO_SEARCH, Toggle, WORD,
};
use stem_cells_ms::app::prefs;

static PAGES: LazyLock<Vec<String>> = LazyLock::new(|| site().pages().map(|(_, html)| html.to_owned()).collect());

/// The values of an attribute on all pages.
fn values(attribute: &str) -> BTreeSet<String> {
    let start = format!(" {attribute}=\"");
    PAGES.iter().flat_map(|page| page.split(&start).skip(1).filter_map(|part| part.split('"').next().map(str::to_owned))).collect()
}

#[test]
fn every_place_that_the_app_looks_for_stands_on_some_page() {
    let ids = values("id");
    for id in [HOST, MAIN, WORD, TO_SEARCH, FORM, KEEP, OWN_WORDS] {
        assert!(ids.contains(id), "no page has the id `{id}`");
    }
    let pages: Vec<Html> = ["en/decide/", "en/find/", "en/compare/", "en/numbers/"]
        .map(|path| Html::parse_document(site().text(&format!("{path}index.html"))))
        .into();
    let ordered = format!(".{ORDERED}");
    for selector in [
        END,
        FOLD,
        FRAME,
        LANGUAGE,
        LIST,
        MENU,
        &ordered,
        OWN_PRINTED,
        OWN_SHEET,
        ROW,
        SEARCH_BOX,
        SEARCH_COUNT,
        SEARCH_NONE,
        SHELF,
    ] {
        let parsed = Selector::parse(selector).unwrap();
        assert!(pages.iter().any(|page| page.select(&parsed).next().is_some()), "no page has `{selector}`");
    }
}

#[test]
fn every_button_does_what_the_app_knows_and_a_misspelt_name_does_nothing() {
    // The bar of the voice is drawn by the app itself.
    let drawn = [Action::Pause, Action::Stop];
    let written = values("data-do");
    for action in Action::ALL {
        let known = drawn.contains(action) || written.contains(action.name());
        assert!(known, "no page has a button for {action:?}");
    }
    for name in &written {
        assert!(Action::read(name).is_some(), "data-do=\"{name}\" does nothing");
    }
    for misspelt in ["", "paus", "STOP", "stop ", "show_all"] {
        assert_eq!(Action::read(misspelt), None, "{misspelt:?}");
    }
}

#[test]
fn every_control_has_a_name_that_the_app_or_the_form_knows() {
    let names = values("name");
    for toggle in Toggle::ALL {
        assert!(names.contains(toggle.name()), "no page has {toggle:?}");
    }
    for pref in prefs::all() {
        assert!(names.contains(pref.name), "no page has the setting `{}`", pref.name);
    }
    assert!(names.contains(SEARCH_TEXT) && SEARCH_TEXT.starts_with(SEARCH));
}
