//! The top of every page.

use super::control::Control;
use super::icon;
use super::portrait::glyph;
use crate::app::address::Url;
use crate::app::contract::TO_SEARCH;
use crate::app::lang::Lang;
use crate::app::prefs::{Pref, READING, THEME};
use crate::app::view::View;
use crate::desk::content::{CellId, Texts};
use crate::desk::edition::Edition;
use yew::prelude::*;

/// Skip link, name of the site, entries, search, language, settings: one row where there is room, and a fold with the entries where not.
pub fn header(edition: &Edition, view: View) -> Html {
    let texts = &edition.content.texts;
    html! {
        <header class="top">
            <a class="skip" href="#main">{ texts.skip() }</a>
            <div class="top-bar">
                { brand(edition) }
                <nav class="menu menu-row" aria-label={texts.menu().to_owned()}>{ entries(edition, view) }</nav>
                { find(edition, view) }
                { language(edition, view) }
                { reading(edition) }
                <details class="drop menu-fold">
                    <summary>{ texts.menu() }</summary>
                    <nav class="menu panel" aria-label={texts.menu().to_owned()}>{ entries(edition, view) }</nav>
                </details>
            </div>
        </header>
    }
}

/// The entries of the menu; the one to which the page belongs is marked.
fn entries(edition: &Edition, view: View) -> Html {
    let menu = &edition.content.menu;
    let own = menu.entry_of(view);
    html! {
        <ul>{ for menu.entries.iter().map(|entry| {
            let current = if entry.view == view { Some("page") } else { own.is_some_and(|own| own == entry).then_some("true") };
            html! { <li><a href={edition.href(entry.view)} aria-current={current}>{ &entry.word }</a></li> }
        }) }</ul>
    }
}

/// The name of the site, with its three shapes; leads home.
pub fn brand(edition: &Edition) -> Html {
    html! {
        <a class="brand" href={edition.href(View::Home)}>
            <span class="brand-mark">{ for CellId::ALL.map(glyph) }</span>
            <span class="brand-name">{ edition.content.texts.site_name() }</span>
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

/// Colours, size, spacing, motion, and whether everything is open: buttons that work by style sheet alone, but for the last; the app
/// remembers the choice on the device.
fn reading(edition: &Edition) -> Html {
    let texts = &edition.content.texts;
    let set = |pref: Pref, class: &'static str, legend: &str| html! { <fieldset key={pref.name} class={class}>{ choices(texts, pref, legend) }</fieldset> };
    html! {
        <details class="drop reading">
            <summary><span aria-hidden="true">{ "Aa" }</span><span class="sr">{ texts.reading() }</span></summary>
            <div class="panel">
                { set(THEME, "set", texts.theme()) }
                { for READING.map(|pref| match pref.name {
                    "open" => set(pref, "set needs-app", texts.open()),
                    "size" => set(pref, "set", texts.size()),
                    "spacing" => set(pref, "set", texts.spacing()),
                    _ => set(pref, "set", texts.motion()),
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
        ("open", "all") => texts.open_everything(),
        ("open", _) => texts.open_closed(),
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
