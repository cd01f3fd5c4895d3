//! The toggles. Real check boxes that work by style sheet alone: before the app has arrived, and with scripts off.
//!
//! They are not controlled by the app: the attribute says what was chosen when the page was opened, and what the reader has ticked
//! since stays. So hydration cannot reset a choice.

use super::portrait::glyph;
use crate::compare::{Choice, Selection, hidden_count};
use crate::content::{CellId, Content, Row};
use crate::state::Edition;
use crate::text::fill;
use crate::url::View;
use yew::prelude::*;
use yew::virtual_dom::VTag;

/// A check box that starts ticked or not and then belongs to the reader.
fn check_box(name: &'static str, value: &str, class: String, ticked: bool) -> Html {
    let mut tag = VTag::new("input");
    tag.add_attribute("type", "checkbox");
    tag.add_attribute("name", name);
    tag.add_attribute("id", format!("{name}-{value}"));
    tag.add_attribute("class", class);
    tag.add_attribute("autocomplete", "off");
    // `value` and `checked` would be set as properties if they were written in `html!`.
    tag.add_attribute("data-value", value.to_owned());
    if ticked {
        tag.add_attribute("checked", "");
    }
    tag.into()
}

/// The toggles for the three sources and for "differences only", and the line that says what is hidden.
pub fn sources(edition: &Edition, rows: &[&Row], opened: &Choice) -> Html {
    let content = &edition.content;
    let texts = &content.texts;
    html! {
        <div class="picks">
            <fieldset class="picks-set">
                <legend>{ texts.picks_legend() }</legend>
                { for CellId::ALL.map(|cell| source(content, cell, opened.show.contains(cell))) }
            </fieldset>
            <div class="picks-set">
                <label class="pick">
                    { check_box("diff", "1", "pick-box pick-diff".to_owned(), opened.differences_only) }
                    <span class="pick-face">{ texts.differences_only() }</span>
                </label>
                <button type="button" class="button needs-app" data-do="copy-link">{ texts.copy_link() }</button>
                <a class="button" href={edition.href(View::Decide) + "#weigh"}>{ texts.to_sheet() }</a>
            </div>
            <div class="picks-hidden">{ for Selection::COMPARING.map(|shown| hidden(content, rows, shown)) }</div>
        </div>
    }
}

fn source(content: &Content, cell: CellId, ticked: bool) -> Html {
    let class = format!("pick-box pick-s pick-s{}", cell.index() + 1);
    html! {
        <label key={cell.slug()} class={classes!("pick", format!("is-{}", cell.slug()))}>
            { check_box("show", cell.slug(), class, ticked) }
            <span class="pick-face">{ glyph(cell) }<b>{ &content.cell(cell).short }</b></span>
        </label>
    }
}

/// How many rows are hidden for one set of sources. The style sheet shows the line that fits.
fn hidden(content: &Content, rows: &[&Row], shown: Selection) -> Html {
    let texts = &content.texts;
    let total = rows.len().to_string();
    let hidden = hidden_count(rows.iter().copied(), shown).to_string();
    html! {
        <p key={shown.code()} class={format!("hidden-{}", shown.code())} hidden=true>
            { fill(texts.hidden_rows(), &[("n", &hidden), ("total", &total)]) }
        </p>
    }
}

/// The toggles for the tissues of one type.
pub fn tissues(content: &Content, cell: CellId, opened: &Choice) -> Html {
    html! {
        <fieldset class="picks-set">
            <legend>{ content.texts.tissues_legend() }</legend>
            { for content.tissues_of(cell).enumerate().map(|(index, tissue)| html! {
                <label key={tissue.id.clone()} class={classes!("pick", format!("is-{}", cell.slug()))}>
                    { check_box("tissue", &tissue.id, format!("pick-box pick-t pick-t{}", index + 1), opened.tissues.shows(cell, &tissue.id)) }
                    <span class="pick-face">{ &tissue.name }</span>
                </label>
            }) }
        </fieldset>
    }
}
