//! How this was made, what it cannot do, the checklist, the changes, the data.

use super::places::citing;
use super::sources::exports;
use super::{entries, opening, section};
use crate::app::view::View;
use crate::desk::content::Deck;
use crate::desk::edition::Book;
use crate::desk::edition::Edition;
use crate::desk::evidence::{DATA_FILES, DATA_README, ExhibitForm, Item, ItemGroup};
use crate::desk::part::basis::{Basis, basis};
use crate::desk::part::fold::part;
use crate::desk::part::prose::prose;
use crate::desk::part::words;
use crate::desk::text::fill;
use yew::prelude::*;

pub(super) fn page(edition: &Edition, book: Book) -> Html {
    let words = &book.evidence.words;
    html! {
        <>
            { opening(edition, View::Method) }
            { section(edition, "how", words.method_title(), None, html! {
                <>{ entries(book, book.content.deck(Deck::Method)) }{ chance(edition, book) }</>
            }) }
            { part("checklist", words.checklist_title(), Some(book.evidence.checklist.len()), html! {
                <>
                    { intro(words.checklist_intro()) }
                    <h3>{ words.group_qualifying() }</h3>
                    { items(edition, book, ItemGroup::Qualifying) }
                    <h3>{ words.group_certification() }</h3>
                    { items(edition, book, ItemGroup::Certification) }
                </>
            }) }
            { part("changes", words.changes_title(), Some(book.evidence.changes.len()), html! {
                <dl class="changes">{ for book.evidence.changes.iter().map(|change| html! {
                    <div><dt>{ change.date.said(book.content.lang) }</dt><dd>{ prose(&change.text) }</dd></div>
                }) }</dl>
            }) }
            { part("data", words.data_title(), None, html! { <>{ intro(words.data_intro()) }{ data(edition) }{ citations(edition, book) }</> }) }
            { part("cite", words.cite_title(), None, html! { <>{ intro(words.cite_intro()) }<p class="cite-text">{ cite(book) }</p></> }) }
        </>
    }
}

/// The way to the picture of what small trials can miss.
fn chance(edition: &Edition, book: Book) -> Html {
    let shown = book.evidence.exhibits.iter().filter(|exhibit| exhibit.form == ExhibitForm::Chance);
    let there = |id: &str| format!("{}#{id}", edition.href(View::Risks));
    html! { <>{ for shown.map(|exhibit| html! { <p><a class="button" href={there(&exhibit.id)}>{ &exhibit.title }</a></p> }) }</> }
}

fn intro(text: &str) -> Html {
    html! { <p class="intro">{ prose(text) }</p> }
}

fn items(edition: &Edition, book: Book, group: ItemGroup) -> Html {
    html! {
        <ol class="checklist">
            { for book.evidence.checklist.iter().filter(|item| item.group == group).map(|entry| item(edition, book, entry)) }
        </ol>
    }
}

fn item(edition: &Edition, book: Book, item: &Item) -> Html {
    let words = &book.evidence.words;
    let rests = Basis { state: None, grade: None, sources: &item.sources, verification: None };
    html! {
        <li key={item.id.clone()} class="check" id={format!("ipdas-{}", item.id)}>
            <p><b class={format!("met met-{}", item.met.slug())}>{ words::met(words, item.met) }</b></p>
            <h4>{ &item.requirement }</h4>
            <p>{ prose(&item.how) }</p>
            { for item.view.map(|view| html! { <p><a href={edition.href(view)}>{ words.see_page() }</a></p> }) }
            { basis(book.content, rests) }
        </li>
    }
}

/// The data files, as [`crate::desk::site`] writes them.
fn data(edition: &Edition) -> Html {
    let base = edition.base.path();
    html! {
        <ul class="data-files">
            <li><a href={format!("{base}data/{DATA_README}")}>{ DATA_README }</a></li>
            { for DATA_FILES.iter().map(|(name, endings)| html! {
                <li><b>{ *name }</b>{ for endings.iter().map(|ending| html! { <a href={format!("{base}data/{name}.{ending}")}>{ *ending }</a> }) }</li>
            }) }
        </ul>
    }
}

/// The works that each page cites, for reference managers.
fn citations(edition: &Edition, book: Book) -> Html {
    let content = &edition.content;
    let pages = citing().map(|view| (view, content.page(view)));
    html! {
        <>
            <h3>{ book.evidence.words.cite_page() }</h3>
            <ul class="data-files">
                { for pages.map(|(view, page)| html! {
                    <li><b>{ &page.title }</b>{ exports(edition, &format!("view-{}", view.key())) }</li>
                }) }
            </ul>
        </>
    }
}

/// Title, version, date, and the address where it is known: what a list of references needs.
fn cite(book: Book) -> String {
    let (texts, site) = (&book.content.texts, &book.content.site);
    let version = fill(texts.version(), &[("version", &site.version)]);
    let parts = [("name", texts.site_name()), ("version", &version), ("date", &site.checked.said(book.content.lang))];
    let said = fill(book.evidence.words.cite_text(), &parts);
    // A sign behind the address would be taken for a part of it.
    book.edition.address.as_ref().map_or(said.clone(), |address| format!("{said} {address}"))
}
