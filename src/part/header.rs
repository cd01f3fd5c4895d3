//! The top of every page.

use super::icon;
use super::portrait::glyph;
use crate::content::{CellId, Texts};
use crate::lang::Lang;
use crate::prefs::{Pref, READING, THEME};
use crate::state::Edition;
use crate::url::{Url, View};
use yew::prelude::*;
use yew::virtual_dom::VTag;

/// Skip link, name of the site, language switch, menu.
pub fn header(edition: &Edition, url: &Url) -> Html {
    let texts = &edition.content.texts;
    html! {
        <header class="top">
            <a class="skip" href="#main">{ texts.skip() }</a>
            <div class="top-bar">
                { brand(edition) }
                { find(edition, url) }
                { language(edition, url) }
                { menu_box() }
                <label class="menu-label" for="menu">{ texts.menu() }</label>
                <nav class="menu" aria-label={texts.menu().to_owned()}>
                    <ul>{ for View::ALL.into_iter().filter(|view| *view != View::Find).map(|view| menu_item(edition, url, view)) }</ul>
                </nav>
                { themes(edition) }
                { reading(edition) }
            </div>
            <p class="review">{ texts.not_reviewed() }</p>
        </header>
    }
}

/// The name of the site, with its three shapes; leads home.
pub fn brand(edition: &Edition) -> Html {
    html! {
        <a class="brand" href={edition.href(View::Home)}>
            <span class="brand-mark">{ for CellId::ALL.map(glyph) }</span>
            <span>{ edition.content.texts.site_name() }</span>
        </a>
    }
}

/// The search over everything, one tap or key away from every page.
fn find(edition: &Edition, url: &Url) -> Html {
    let current = (url.view == View::Find).then_some("page");
    html! {
        <a class="find" id="find" href={edition.href(View::Find)} aria-current={current} aria-keyshortcuts="Control+K Meta+K" aria-label={edition.content.texts.menu_find().to_owned()}>
            { icon("find", "icon") }<span>{ edition.content.texts.menu_find() }</span>
        </a>
    }
}

/// The same page and choice in the other language.
fn language(edition: &Edition, url: &Url) -> Html {
    let other: Lang = edition.content.lang.other();
    html! {
        <a class="language" href={edition.base.href(&url.in_lang(other))} lang={other.tag()} hreflang={other.tag()} rel="alternate">
            { other.own_name() }
        </a>
    }
}

/// Opens the menu on a phone by style sheet alone.
fn menu_box() -> Html {
    let mut tag = VTag::new("input");
    tag.add_attribute("type", "checkbox");
    tag.add_attribute("id", "menu");
    tag.add_attribute("class", "menu-box");
    tag.add_attribute("autocomplete", "off");
    tag.into()
}

fn menu_item(edition: &Edition, url: &Url, view: View) -> Html {
    let current = (url.view == view).then_some("page");
    html! {
        <li key={view.key()}>
            <a href={edition.href(view)} aria-current={current}>{ menu_word(edition, view) }</a>
        </li>
    }
}

/// The word for a view in the menu.
pub fn menu_word(edition: &Edition, view: View) -> String {
    let texts = &edition.content.texts;
    match view {
        View::Home => texts.menu_home().to_owned(),
        View::Compare => texts.menu_compare().to_owned(),
        View::Cell(cell) => edition.content.cell(cell).short.clone(),
        View::Benefits => texts.menu_benefits().to_owned(),
        View::Risks => texts.menu_risks().to_owned(),
        View::Alternatives => texts.menu_alternatives().to_owned(),
        View::Numbers => texts.menu_numbers().to_owned(),
        View::Trials => texts.menu_trials().to_owned(),
        View::Claims => texts.menu_claims().to_owned(),
        View::Method => texts.menu_method().to_owned(),
        View::Sources => texts.menu_sources().to_owned(),
        View::Journey => texts.menu_journey().to_owned(),
        View::Decide => texts.menu_decide().to_owned(),
        View::Clinics => texts.menu_clinics().to_owned(),
        View::Glossary => texts.menu_glossary().to_owned(),
        View::Find => texts.menu_find().to_owned(),
    }
}

/// The colours: radio buttons that work by style sheet alone; the app remembers the choice on the device.
fn themes(edition: &Edition) -> Html {
    let texts = &edition.content.texts;
    html! { <fieldset class="themes">{ choices(texts, THEME, texts.theme()) }</fieldset> }
}

/// How much is shown, and how: the same kind of buttons, in a fold.
fn reading(edition: &Edition) -> Html {
    let texts = &edition.content.texts;
    html! {
        <details class="reading">
            <summary>{ texts.reading() }</summary>
            <div class="panel">
                { for READING.map(|pref| html! {
                    <fieldset key={pref.name} class={if pref.name == "depth" { "set needs-app" } else { "set" }}>{ choices(texts, pref, match pref.name {
                        "depth" => texts.depth(),
                        "size" => texts.size(),
                        "spacing" => texts.spacing(),
                        _ => texts.motion(),
                    }) }</fieldset>
                }) }
            </div>
        </details>
    }
}

fn choices(texts: &Texts, pref: Pref, legend: &str) -> Html {
    html! {
        <>
            <legend>{ legend.to_owned() }</legend>
            { for pref.values.iter().map(|value| html! {
                <label key={*value} class="pick">
                    { choice(pref, value) }
                    <span class="pick-face">{ word(texts, pref, value) }</span>
                </label>
            }) }
        </>
    }
}

fn word<'a>(texts: &'a Texts, pref: Pref, value: &str) -> &'a str {
    match (pref.name, value) {
        ("theme", "system") => texts.theme_system(),
        ("theme", "light") => texts.theme_light(),
        ("theme", "dark") => texts.theme_dark(),
        ("theme", _) => texts.theme_contrast(),
        ("depth", "all") => texts.depth_all(),
        ("depth", "five") => texts.depth_five(),
        ("depth", _) => texts.depth_minute(),
        ("size", "large") => texts.size_large(),
        ("size", "huge") => texts.size_huge(),
        ("spacing", "wide") => texts.spacing_wide(),
        ("motion", "none") => texts.motion_none(),
        ("motion", _) => texts.theme_system(),
        _ => texts.usual(),
    }
}

fn choice(pref: Pref, value: &str) -> Html {
    let mut tag = VTag::new("input");
    tag.add_attribute("type", "radio");
    tag.add_attribute("name", pref.name);
    tag.add_attribute("id", format!("{}-{value}", pref.name));
    tag.add_attribute("class", "pick-box");
    tag.add_attribute("autocomplete", "off");
    tag.add_attribute("data-value", value.to_owned());
    if pref.values[0] == value {
        tag.add_attribute("checked", "");
    }
    tag.into()
}
