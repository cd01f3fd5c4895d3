//! Every cited work, in full, with what it is cited for and exports.

use super::list::controls;
use super::places::{Place, of_source};
use super::{opening, section};
use crate::app::lang::Lang;
use crate::app::view::View;
use crate::desk::content::{Reference, Work, WorkId};
use crate::desk::edition::Book;
use crate::desk::edition::Edition;
use crate::desk::part::basis::{kind_word, verification_word};
use crate::desk::part::fold::{fold, group};
use crate::desk::part::result::report;
use crate::desk::text::fill;
use std::collections::BTreeMap;
use yew::prelude::*;

/// Export formats: ending and name.
const FORMATS: [(&str, &str); 3] = [("bib", "BibTeX"), ("ris", "RIS"), ("json", "CSL-JSON")];

pub(super) fn page(edition: &Edition, book: Book) -> Html {
    let words = &book.evidence.words;
    let references = &book.evidence.references;
    html! {
        <>
            { opening(edition, View::Sources) }
            { section(edition, "works", &fill(words.sources_count(), &[("n", &references.len().to_string())]), None, html! {
                <>
                    <p class="exports"><span>{ words.export_all() }</span>{ exports(edition, "all") }</p>
                    { controls(book, references.len(), &[], &[]) }
                    { for by_letter(book).iter().map(|(letter, works)| group(&anchor(*letter), &letter.to_string(), works.len(), html! {
                        <ol class="references" data-list="sources">{ for works.iter().map(|work| entry(edition, book, work)) }</ol>
                    })) }
                </>
            }) }
        </>
    }
}

/// A cited work: its place, what a note shows of it, and the full reference.
type Cited<'a> = (WorkId, &'a Work, &'a Reference);

/// The works by the first letter of their labels, "Burt et al. 2019"; what begins with none comes first.
fn by_letter(book: Book<'_>) -> BTreeMap<char, Vec<Cited<'_>>> {
    let mut letters: BTreeMap<char, Vec<Cited>> = BTreeMap::new();
    for ((id, work), reference) in book.content.works_with_ids().zip(&book.evidence.references) {
        letters.entry(initial(&work.label)).or_default().push((id, work, reference));
    }
    for works in letters.values_mut() {
        works.sort_by_key(|(_, work, _)| work.label.to_lowercase());
    }
    letters
}

/// The letter under which a name stands. Marks on letters are left out, as in most lists of names.
fn initial(name: &str) -> char {
    match name.chars().next().unwrap_or('#').to_ascii_uppercase() {
        letter @ 'A'..='Z' => letter,
        'Á' | 'Ä' | 'Å' | 'á' | 'ä' | 'å' => 'A',
        'Ö' | 'Ø' | 'ö' | 'ø' => 'O',
        'Ü' | 'ü' => 'U',
        'Ç' | 'Č' | 'ç' | 'č' => 'C',
        'Ş' | 'Š' | 'ş' | 'š' => 'S',
        'Ž' | 'ž' => 'Z',
        _ => '#',
    }
}

fn anchor(letter: char) -> String {
    format!("letter-{}", if letter == '#' { "other".to_owned() } else { letter.to_lowercase().to_string() })
}

/// Links to the citations with this name, see [`crate::desk::site`]. What is exported stands before them.
pub(super) fn exports(edition: &Edition, name: &str) -> Html {
    let base = edition.base.path();
    html! {
        <>{ for FORMATS.iter().map(|(ending, format)| html! {
            <a key={*ending} href={format!("{base}cite/{name}.{ending}")} download="">{ *format }</a>
        }) }</>
    }
}

/// A work, closed: its title, then who and when. That is how a reader finds it who looks for a medicine or a country.
fn entry(edition: &Edition, book: Book, (id, source, reference): &Cited) -> Html {
    let (content, words) = (book.content, &book.evidence.words);
    let people = source.people.map(|people| fill(words.people_studied(), &[("n", &people.to_string())]));
    let checked = fill(words.looked_up(), &[("date", &reference.checked.said(content.lang))]);
    let places = of_source(book, *id);
    let facts = [
        Some(kind_word(content, source.kind)),
        people.as_deref(),
        Some(verification_word(content, source.verification)),
        Some(&checked),
    ];
    let facts: Vec<&str> = facts.into_iter().flatten().collect();
    let summary = html! {
        <>
            <span class="fold-title" lang={tongue(book, &reference.title)}>{ &reference.title }</span>
            // Where nobody has signed, the label is the title again.
            { for (!reference.authors.is_empty()).then(|| html! { <span class="reference-label">{ &source.label }</span> }) }
        </>
    };
    let body = html! {
        <>
            { authors(book, reference) }
            <p class="reference-facts">{ facts.join(" · ") }</p>
            <p class="reference-links">
                { for links(book, reference, source).into_iter().map(link) }
                <span>{ words.export_one() }</span>{ exports(edition, &reference.key) }
            </p>
            <details class="facts-fold">
                <summary>{ words.cited_for() }<span class="note-count">{ places.len() }</span></summary>
                { cited_for(book, &places) }
                { report(book, &reference.key) }
            </details>
        </>
    };
    html! { <li key={reference.key.clone()} class="reference" id={reference.key.clone()}>{ fold(summary, body) }</li> }
}

/// Where the work is cited: each page with its word in the menu, and a number for each place where it has several. The titles of all
/// 2,000 places would weigh a third of the page.
fn cited_for(book: Book, places: &[Place]) -> Html {
    let mut pages: Vec<(View, Vec<&str>)> = Vec::new();
    for place in places {
        match pages.iter_mut().find(|(view, _)| *view == place.view) {
            Some((_, anchors)) => anchors.push(&place.anchor),
            None => pages.push((place.view, vec![&place.anchor])),
        }
    }
    let page = |(view, anchors): &(View, Vec<&str>)| {
        let (href, word) = (book.edition.href(*view), &book.content.page(*view).menu);
        match anchors.as_slice() {
            [only] => html! { <li><a href={format!("{href}#{only}")}>{ word }</a></li> },
            many => {
                html! { <li>{ word }{ for (1..).zip(many).map(|(at, anchor)| html! { <>{ " " }<a href={format!("{href}#{anchor}")}>{ at }</a></> }) }</li> }
            }
        }
    };
    html! { <ul>{ for pages.iter().map(page) }</ul> }
}

/// Who, where and when. At most six names, as journals do.
fn authors(book: Book, reference: &Reference) -> Html {
    const MOST: usize = 6;
    let names = match reference.authors.as_slice() {
        [] => {
            let published = html! { <span lang={tongue(book, &reference.published)}>{ &reference.published }</span> };
            return html! { <p>{ book.evidence.words.authors_unknown() }{ " " }{ for (!reference.published.is_empty()).then_some(published) }</p> };
        }
        names if names.len() > MOST => format!("{}, et al.", names[..MOST].join(", ")),
        // "et al." has its stop already.
        names => format!("{}.", names.join(", ").trim_end_matches('.')),
    };
    html! { <p lang={tongue(book, &names)}>{ names }{ " " }{ &reference.published }</p> }
}

/// The language of what a work is called, where it is not that of the page.
fn tongue(book: Book, text: &str) -> Option<&'static str> {
    let is_chinese = text.chars().any(|sign| ('\u{3400}'..='\u{9fff}').contains(&sign));
    let lang = if is_chinese { Lang::Zh } else { Lang::En };
    (lang != book.content.lang).then(|| lang.tag())
}

fn links(book: Book, reference: &Reference, source: &Work) -> Vec<(String, String)> {
    let words = &book.evidence.words;
    let mut links = vec![(source.url.clone(), words.open_source().to_owned())];
    if let Some(free) = reference.url_free.as_ref().filter(|free| **free != source.url) {
        links.push((free.clone(), words.open_copy().to_owned()));
    }
    if let Some(pmid) = &reference.pmid {
        links.push((format!("https://pubmed.ncbi.nlm.nih.gov/{pmid}/"), format!("PubMed {pmid}")));
    }
    if let Some(nct) = &reference.nct {
        links.push((format!("https://clinicaltrials.gov/study/{nct}"), nct.clone()));
    }
    links.dedup_by(|second, first| second.0 == first.0);
    links
}

fn link((href, text): (String, String)) -> Html {
    html! { <a key={href.clone()} href={href} rel="noreferrer noopener">{ text }</a> }
}
