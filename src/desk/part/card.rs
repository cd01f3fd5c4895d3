//! Cards: short in a deck, whole on their own page.

use super::basis::{Basis, basis, grade_mark, state_mark};
use super::fold::fold;
use super::portrait::glyph;
use super::prose::prose;
use super::words::verdict;
use crate::app::view::View;
use crate::desk::content::{Card, CellId, Content, Label, Point};
use crate::desk::edition::Book;
use yew::prelude::*;

/// The card as the home page shows it: a small row that opens in place. Its works stand with the whole card.
pub fn small(content: &Content, card: &Card, href: &str) -> Html {
    let summary = html! { <><h3>{ &card.brief }</h3>{ for card.state.map(|state| state_mark(content, state)) }</> };
    let body = html! {
        <>
            { (card.brief != card.title).then(|| html! { <p><b>{ prose(&card.title) }</b></p> }) }
            <p>{ prose(&card.text) }</p>
            { more(content, format!("{href}#{}", card.id), &card.title, card.sources.len()) }
        </>
    };
    html! { <li key={card.id.clone()} class="card">{ fold(summary, body) }</li> }
}

/// The way to where more is said about something, and on how many works that rests.
pub fn more(content: &Content, href: String, about: &str, works: usize) -> Html {
    let texts = &content.texts;
    let counted = || html! { <>{ " · " }{ texts.sources_label() }<span class="note-count">{ works }</span></> };
    html! { <a class="card-more" {href}>{ texts.more() }<span class="sr">{ ": " }{ about.to_owned() }</span>{ (works > 0).then(counted) }</a> }
}

/// The whole card: a row with its title and mark, which opens in place.
pub fn whole(book: Book, card: &Card) -> Html {
    let content = book.content;
    let summary = html! {
        <>
            <h3 class="entry-title">{ glyphs(&card.cells) }<span>{ &card.title }</span></h3>
            { for card.state.map(|state| state_mark(content, state)) }
        </>
    };
    let body = html! {
        <>
            <p class="entry-text">{ prose(&card.text) }</p>
            { for Basis::from(card).says_something().then(|| basis(content, card.into())) }
            { for (!card.points.is_empty()).then(|| points(content, &card.points, &card.cells)) }
            { for (!card.claims.is_empty()).then(|| claims(book, &card.claims)) }
        </>
    };
    html! { <article key={card.id.clone()} class="entry" id={card.id.clone()}>{ fold(summary, body) }</article> }
}

/// What articles say about the same thing: a link to each claim, by what became of it.
pub fn claims(book: Book, ids: &[String]) -> Html {
    let page = book.edition.href(View::Claims);
    let named = ids.iter().filter_map(|id| book.evidence.claims.iter().find(|claim| claim.id == *id));
    html! {
        <p class="claims">
            <span>{ book.content.texts.claims_checked() }</span>
            { for named.map(|claim| html! {
                <a key={claim.id.clone()} href={format!("{page}#{}", claim.id)}>{ verdict(&book.evidence.words, claim.verdict) }<span class="sr">{ ": " }{ &claim.claim }</span></a>
            }) }
        </p>
    }
}

/// The details of a card about these cell types.
pub fn points(content: &Content, points: &[Point], cells: &[CellId]) -> Html {
    html! { <ul class="points">{ for points.iter().map(|item| point(content, item, cells)) }</ul> }
}

fn point(content: &Content, point: &Point, cells: &[CellId]) -> Html {
    let shows_cells = !point.cells.is_empty() && point.cells != cells;
    let names = point.cells.iter().filter(|_| shows_cells).map(|cell| {
        html! { <span class={classes!("tag", format!("is-{}", cell.slug()))}>{ glyph(*cell) }{ &content.cell(*cell).short }</span> }
    });
    html! {
        <li class={classes!("point", point.label.map(|label| format!("point-{}", label_slug(label))))}>
            <p>
                { for point.label.map(|label| html! { <b class="point-label">{ label_word(content, label) }</b> }) }
                { for point.state.map(|state| html! { <span class="point-mark">{ state_mark(content, state) }</span> }) }
                { for point.grade.map(|grade| html! { <span class="point-mark">{ grade_mark(content, grade) }</span> }) }
                { for names }
                <span>{ prose(&point.text) }</span>
            </p>
            { for Basis::from(point).says_something().then(|| basis(content, point.into())) }
        </li>
    }
}

fn glyphs(cells: &[CellId]) -> Html {
    html! { <>{ for cells.iter().map(|cell| glyph(*cell)) }</> }
}

fn label_word(content: &Content, label: Label) -> &str {
    let texts = &content.texts;
    match label {
        Label::Claimed => texts.label_claimed(),
        Label::Laboratory => texts.label_laboratory(),
        Label::People => texts.label_people(),
        Label::Number => texts.label_number(),
        Label::Harm => texts.label_harm(),
        Label::How => texts.label_how(),
        Label::Status => texts.label_status(),
        Label::Unknown => texts.label_unknown(),
        Label::Caution => texts.label_caution(),
        Label::Duration => texts.label_duration(),
        Label::Proves => texts.label_proves(),
        Label::Ask => texts.label_ask(),
        Label::Clear => texts.label_clear(),
        Label::Evasive => texts.label_evasive(),
        Label::Medicine => texts.label_medicine(),
    }
}

fn label_slug(label: Label) -> &'static str {
    match label {
        Label::Harm => "harm",
        Label::Unknown => "unknown",
        Label::Caution => "caution",
        Label::Claimed => "claimed",
        _ => "plain",
    }
}
