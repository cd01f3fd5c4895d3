//! The top of every page.

use super::control::Control;
use super::icon;
use super::portrait::glyph;
use crate::app::address::Url;
use crate::app::contract::{MENU_BOX, TO_SEARCH};
use crate::app::lang::Lang;
use crate::app::prefs::{Pref, READING, THEME};
use crate::app::view::View;
use crate::desk::content::{CellId, Texts};
use crate::desk::edition::Edition;
use yew::prelude::*;

/// Skip link, name of the site, language switch, menu.
pub fn header(edition: &Edition, view: View) -> Html {
    let texts = &edition.content.texts;
    html! {
        <header class="top">
            <a class="skip" href="#main">{ texts.skip() }</a>
            <div class="top-bar">
                { brand(edition) }
                { find(edition, view) }
                { language(edition, view) }
                { menu_box() }
                <label class="menu-label" for="menu">{ texts.menu() }</label>
                <nav class="menu" aria-label={texts.menu().to_owned()}>
                    <ul>{ for View::ALL.iter().filter(|other| **other != View::Find).map(|&other| menu_item(edition, other, other == view)) }</ul>
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
fn find(edition: &Edition, view: View) -> Html {
    let current = (view == View::Find).then_some("page");
    html! {
        <a class="find" id={TO_SEARCH} href={edition.href(View::Find)} aria-current={current} aria-keyshortcuts="Control+K Meta+K" aria-label={edition.content.page(View::Find).menu.clone()}>
            { icon("find", "icon") }<span>{ edition.content.page(View::Find).menu.clone() }</span>
        </a>
    }
}

/// The same page in the other language; the app adds the choice.
fn language(edition: &Edition, view: View) -> Html {
    let other: Lang = edition.content.lang.other();
    html! {
        <a class="language" href={edition.base.href(&Url::plain(other, view))} lang={other.tag()} hreflang={other.tag()} rel="alternate">
            { other.own_name() }
        </a>
    }
}

/// Opens the menu on a phone by style sheet alone.
fn menu_box() -> Html {
    Control::check_box(MENU_BOX).id(MENU_BOX).class("menu-box").bare()
}

fn menu_item(edition: &Edition, view: View, is_current: bool) -> Html {
    let current = is_current.then_some("page");
    html! {
        <li>
            <a href={edition.href(view)} aria-current={current}>{ &edition.content.page(view).menu }</a>
        </li>
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
            { for pref.values.iter().map(|value| choice(pref, value).labelled("pick", html! { word(texts, pref, value).to_owned() })) }
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

fn choice(pref: Pref, value: &str) -> Control {
    let control = Control::radio(pref.name).id(&format!("{}-{value}", pref.name)).class("pick-box");
    control.value(value).ticked(pref.values[0] == value)
}
