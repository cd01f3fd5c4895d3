//! The top of every page.

use super::portrait::glyph;
use crate::content::CellId;
use crate::lang::Lang;
use crate::prefs::Theme;
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
                { language(edition, url) }
                { menu_box() }
                <label class="menu-label" for="menu">{ texts.menu() }</label>
                <nav class="menu" aria-label={texts.menu().to_owned()}>
                    <ul>{ for View::ALL.map(|view| menu_item(edition, url, view)) }</ul>
                </nav>
                { themes(edition) }
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
    }
}

/// The colours: radio buttons that work by style sheet alone; the app remembers the choice on the device.
fn themes(edition: &Edition) -> Html {
    let texts = &edition.content.texts;
    html! {
        <fieldset class="themes">
            <legend>{ texts.theme() }</legend>
            { for Theme::ALL.map(|theme| html! {
                <label key={theme.slug()} class="pick">
                    { theme_box(theme) }
                    <span class="pick-face">{ match theme {
                        Theme::System => texts.theme_system(),
                        Theme::Light => texts.theme_light(),
                        Theme::Dark => texts.theme_dark(),
                        Theme::Contrast => texts.theme_contrast(),
                    } }</span>
                </label>
            }) }
        </fieldset>
    }
}

fn theme_box(theme: Theme) -> Html {
    let mut tag = VTag::new("input");
    tag.add_attribute("type", "radio");
    tag.add_attribute("name", "theme");
    tag.add_attribute("id", format!("theme-{}", theme.slug()));
    tag.add_attribute("class", "pick-box");
    tag.add_attribute("autocomplete", "off");
    tag.add_attribute("data-value", theme.slug());
    if theme == Theme::default() {
        tag.add_attribute("checked", "");
    }
    tag.into()
}
