//! What the app does with what happens.

use crate::common::site;
use scraper::{Html, Selector};
use stem_cells_ms::app::address::Url;
use stem_cells_ms::app::choice::{Choice, Selection};
use stem_cells_ms::app::contract::{Given, HOST, Say};
use stem_cells_ms::app::lang::Lang;
use stem_cells_ms::app::prefs::THEME;
use stem_cells_ms::app::state::{Msg, Notice, State};
use stem_cells_ms::app::view::View;
use stem_cells_ms::desk::content::CellId;

fn two_sources() -> Choice {
    Choice { show: Selection::of([CellId::Hsc, CellId::Ipsc]).unwrap(), ..Choice::default() }
}

#[test]
fn a_choice_goes_along_to_another_view_and_back_into_its_address() {
    let state = State::first(View::Home).reduce(Msg::Chose(two_sources(), Notice::Comparing));
    let state = state.reduce(Msg::Followed(Url::plain(Lang::En, View::Risks)));
    assert_eq!(state.url(Lang::En).print(), "en/risks/");
    let state = state.reduce(Msg::Followed(Url::plain(Lang::En, View::Compare)));
    assert_eq!(state.url(Lang::En).print(), "en/compare/?show=hsc,ipsc");
}

#[test]
fn back_takes_the_choice_of_the_address() {
    let state = State::first(View::Home).reduce(Msg::Chose(two_sources(), Notice::Comparing));
    let back = state.reduce(Msg::Arrived(Url::plain(Lang::En, View::Home)));
    assert_eq!(back.choice, Choice::default());
}

#[test]
fn going_back_to_a_view_without_a_comparison_forgets_no_choice() {
    let state = State::first(View::Home).reduce(Msg::Chose(two_sources(), Notice::Comparing));
    let state = state.reduce(Msg::Arrived(Url::plain(Lang::En, View::Method)));
    assert_eq!(state.choice, two_sources());
}

#[test]
fn the_same_words_said_twice_are_two_notices() {
    let once = State::first(View::Home).reduce(Msg::Said(Notice::LastOne));
    let twice = once.reduce(Msg::Said(Notice::LastOne));
    assert_ne!(once.notice, twice.notice);
}

/// What a written page tells the app.
fn given(lang: Lang) -> Given {
    let page = Html::parse_document(site().text(&format!("{}/index.html", lang.code())));
    let host = page.select(&Selector::parse(&format!("#{HOST}")).unwrap()).next().expect("a place for the app");
    Given::read(lang, |name| host.attr(&format!("data-{name}")).unwrap_or_default().to_owned())
}

#[test]
fn the_place_for_the_app_holds_no_text_that_could_be_doubled_or_turned_back() {
    for (name, html) in site().pages().filter(|(name, _)| *name != "404.html") {
        let page = Html::parse_document(html);
        let host = page.select(&Selector::parse(&format!("#{HOST}")).unwrap()).next().expect("a place for the app");
        assert!(!host.has_children(), "{name}");
    }
}

#[test]
fn a_page_tells_the_app_every_word_that_it_says() {
    for lang in Lang::ALL {
        for say in Say::ALL {
            assert!(!given(lang).say(*say).is_empty(), "{lang:?}: {say:?}");
        }
    }
}

#[test]
fn a_comparison_is_announced_with_number_and_names_in_both_languages() {
    let state = State::first(View::Home).reduce(Msg::Chose(two_sources(), Notice::Comparing));
    let [english, chinese] = Lang::ALL.map(given);
    assert_eq!(state.announcement(&english, ""), "Comparing 2 of 3 sources: HSC, iPSC.");
    assert_eq!(state.announcement(&chinese, ""), "正在比较 3 种来源中的 2 种：HSC、iPSC。");
}

#[test]
fn every_notice_has_words_in_both_languages() {
    use Notice::{Comparing, Copied, Differences, LastOne, NotCopied, NotSaved, Page, Saved, Tissues};
    for notice in [Comparing, LastOne, Differences(2), Tissues, Copied, NotCopied, Page, Saved, NotSaved] {
        let state = State::first(View::Compare).reduce(Msg::Said(notice));
        for lang in Lang::ALL {
            let said = state.announcement(&given(lang), "A page");
            assert!(!said.is_empty() && !said.contains('{'), "{notice:?}: {said}");
        }
    }
}

#[test]
fn a_stored_theme_of_another_program_is_no_theme() {
    for garbage in ["", "DARK", "{}", "null", "\u{0}", "dark "] {
        assert!(!THEME.has(garbage));
    }
    for theme in THEME.values {
        assert!(THEME.has(theme));
    }
}

#[test]
fn every_setting_is_in_force_before_anything_is_drawn() {
    let [early, boot] = ["theme", "boot"].map(|name| std::fs::read_to_string(format!("assets/{name}.js")).unwrap());
    for pref in stem_cells_ms::app::prefs::all() {
        let kept = early.split(&format!("{}: /^", pref.name)).nth(1).and_then(|rest| rest.split("$/").next()).unwrap_or_default();
        let known: Vec<&str> = kept.trim_matches(['(', ')']).split('|').collect();
        assert_eq!(known, pref.values[1..], "assets/theme.js: the values of `{}`", pref.name);
        assert!(boot.contains(&format!("'{}'", pref.name)), "assets/boot.js ticks the controls of `{}`", pref.name);
    }
}
