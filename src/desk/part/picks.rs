//! The toggles. Real check boxes that work by style sheet alone: before the app has arrived, and with scripts off.

use super::control::Control;
use super::portrait::glyph;
use crate::app::choice::{Selection, ShownAs};
use crate::app::contract::{Action, Toggle};
use crate::app::view::View;
use crate::desk::content::{CellId, Content, Row, hidden_count};
use crate::desk::edition::Edition;
use crate::desk::text::fill;
use yew::prelude::*;

/// The toggles for the three cell types and for "differences only", and the line that says what is hidden; `ways` says how the table is
/// shown, where that can be chosen.
pub fn cells(edition: &Edition, rows: &[&Row], ways: Html) -> Html {
    let content = &edition.content;
    let texts = &content.texts;
    html! {
        <div class="picks">
            <fieldset class="picks-set">
                <legend>{ texts.picks_legend() }</legend>
                { for CellId::ALL.map(|cell| cell_box(content, cell)) }
            </fieldset>
            <div class="picks-set">
                { check_box(Toggle::Differences, "1", "pick-box pick-diff").labelled("pick", html! { texts.differences_only().to_owned() }) }
                <button type="button" class="button needs-app" data-do={Action::CopyLink.name()}>{ texts.copy_link() }</button>
                <a class="button" href={edition.href(View::Decide) + "#weigh"}>{ texts.to_sheet() }</a>
            </div>
            { ways }
            <div class="picks-hidden">{ for Selection::COMPARING.map(|shown| hidden(content, rows, shown)) }</div>
        </div>
    }
}

/// How the table is shown: at a glance, in pictures, in words.
pub fn ways(content: &Content) -> Html {
    html! {
        <fieldset class="picks-set picks-as">
            <legend>{ content.texts.as_legend() }</legend>
            { for ShownAs::ALL.map(|way| way_button(content, way)) }
        </fieldset>
    }
}

fn check_box(toggle: Toggle, value: &str, class: &str) -> Control {
    Control::check_box(toggle.name()).id(&format!("{}-{value}", toggle.name())).class(class).value(value)
}

fn way_button(content: &Content, way: ShownAs) -> Html {
    let texts = &content.texts;
    let word = match way {
        ShownAs::Glance => texts.as_glance(),
        ShownAs::Pictures => texts.as_pictures(),
        ShownAs::Words => texts.as_words(),
    };
    let (name, slug) = (Toggle::As.name(), way.slug());
    let button = Control::radio(name).id(&format!("{name}-{slug}")).class(&format!("pick-box pick-{name}-{slug}")).value(slug);
    button.ticked(way == ShownAs::default()).labelled("pick", html! { word.to_owned() })
}

fn cell_box(content: &Content, cell: CellId) -> Html {
    let class = format!("pick-box pick-s pick-s{}", cell.index() + 1);
    let face = html! { <>{ glyph(cell) }<b>{ &content.cell(cell).short }</b></> };
    check_box(Toggle::Show, cell.slug(), &class).ticked(true).labelled(&format!("pick is-{}", cell.slug()), face)
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
pub fn tissues(content: &Content, cell: CellId) -> Html {
    html! {
        <fieldset class="picks-set">
            <legend>{ content.texts.tissues_legend() }</legend>
            { for content.tissues_of(cell).enumerate().map(|(index, tissue)| {
                let class = format!("pick-box pick-t pick-t{}", index + 1);
                let control = check_box(Toggle::Tissue, &tissue.id, &class).ticked(true);
                control.labelled(&format!("pick is-{}", cell.slug()), html! { tissue.name.clone() })
            }) }
        </fieldset>
    }
}
