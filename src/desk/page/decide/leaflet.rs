//! The sheet for the appointment: what the reader chose, on paper, in one language or in both line by line.
//!
//! It stands on the page as it will be printed. Everything that might be on it is there; the style sheet shows what was chosen.

use super::group;
use super::questions::text_box;
use super::weigh::{WEIGHTS, word};
use crate::app::view::View;
use crate::desk::content::{CellId, Deck};
use crate::desk::edition::Book;
use crate::desk::edition::Edition;
use crate::desk::evidence::figures::figures;
use crate::desk::evidence::{Amount, Measure};
use crate::desk::part::figure::{figure, range_of};
use crate::desk::part::people::{counts_people, picture};
use crate::desk::part::portrait::glyph;
use crate::desk::part::prose::prose;
use crate::desk::part::words;
use crate::desk::text::fill;
use yew::prelude::*;

/// The page in its own language and in the other one.
#[derive(Clone, Copy)]
struct Pair<'a> {
    own: Book<'a>,
    other: Book<'a>,
}

impl<'a> Pair<'a> {
    /// A text in both languages, one line below the other.
    fn line(self, text: impl Fn(Book<'a>) -> String) -> Html {
        html! {
            <>
                <span class="line">{ text(self.own) }</span>
                <span class="line facing" hidden=true lang={self.other.content.lang.tag()}>{ text(self.other) }</span>
            </>
        }
    }

    /// A word of the written pages in both languages.
    fn word(self, word: impl Fn(Book<'a>) -> &'a str) -> Html {
        self.line(|book| word(book).to_owned())
    }
}

pub(super) fn part(edition: &Edition, book: Book) -> Html {
    let pair = Pair { own: book, other: book.turned() };
    html! {
        <>
            <p class="intro">{ prose(book.evidence.words.leaflet_intro()) }</p>
            { controls(book) }
            { sheet(edition, pair) }
        </>
    }
}

fn controls(book: Book) -> Html {
    let words = &book.evidence.words;
    let languages = [("language-own".to_owned(), words.language_own()), ("language-both".to_owned(), words.language_both())];
    let papers = [("paper-a4".to_owned(), words.paper_a4()), ("paper-letter".to_owned(), words.paper_letter())];
    let scopes = [("scope-sheet".to_owned(), words.scope_sheet()), ("scope-page".to_owned(), words.scope_page())];
    html! {
        <div class="answers-set">
            { group(book, "radio", "language", words.leaflet_language(), &languages, "language-own") }
            { group(book, "radio", "paper", words.leaflet_paper(), &papers, "paper-a4") }
            { group(book, "radio", "scope", words.leaflet_scope(), &scopes, "scope-sheet") }
            <p class="leaflet-buttons"><button type="button" class="button needs-app" data-do="print">{ words.print() }</button></p>
            <p class="print-how" aria-live="polite" hidden=true>{ words.print_how() }</p>
            // The way back to what decides what stands on the sheet.
            <p class="leaflet-back"><span>{ words.leaflet_change() }</span>
                <a href="#weigh">{ words.weigh_title() }</a><a href="#questions">{ words.questions_title() }</a><a class="needs-app" href="#private">{ words.keep() }</a>
            </p>
        </div>
    }
}

fn sheet(edition: &Edition, pair: Pair) -> Html {
    let evidence = pair.own.evidence;
    let results = evidence.results(&evidence.leaflet.measures);
    html! {
        <div class="sheet" aria-labelledby="sheet-title" role="group">
            <header class="sheet-head">
                <div>
                    <h3 id="sheet-title">{ pair.word(|book| book.evidence.words.leaflet_heading()) }</h3>
                    <p>{ pair.line(|book| book.content.texts.not_reviewed().to_owned()) }</p>
                    <p>{ pair.line(|book| book.content.texts.not_advice().to_owned()) }</p>
                    <p>{ pair.line(edition_line) }</p>
                    { for address(edition).map(|address| html! { <p class="sheet-address" translate="no">{ address }</p> }) }
                </div>
                { for address(edition).and_then(|address| code(pair.own, &address)) }
            </header>
            <h4>{ pair.word(|book| book.evidence.words.leaflet_side()) }</h4>
            { rows(pair) }
            <h4>{ pair.word(|book| book.evidence.words.leaflet_numbers()) }</h4>
            <p class="sheet-caution">{ pair.word(|book| book.evidence.words.leaflet_caution()) }</p>
            <ul class="sheet-numbers">
                { for results.map(|measure| number(pair, measure)) }
                <li class="sheet-unknown" data-cell={CellId::Ipsc.slug()}><p>{ pair.word(|book| book.evidence.words.empty_ipsc()) }</p></li>
            </ul>
            <h4 class="sheet-marked">{ pair.word(|book| book.evidence.words.leaflet_matters()) }</h4>
            <ul class="sheet-matters ordered">{ for pair.own.content.deck(Deck::Weigh).iter().enumerate().map(|(at, card)| matter(pair, at, &card.id)) }</ul>
            <p class="sheet-none">{ pair.word(|book| book.evidence.words.leaflet_no_matters()) }</p>
            <h4>{ pair.word(|book| book.evidence.words.leaflet_asks()) }</h4>
            <ul class="sheet-asks">{ for questions(pair) }</ul>
            <label class="own"><b>{ pair.word(|book| book.evidence.words.own_questions()) }</b>{ text_box("own") }<span class="own-printed" data-mirror="own" /></label>
            <div class="sheet-notes"><h4>{ pair.word(|book| book.evidence.words.leaflet_notes()) }</h4><hr /><hr /><hr /><hr /></div>
        </div>
    }
}

fn edition_line(book: Book) -> String {
    let site = &book.content.site;
    let checked = site.checked.said(book.content.lang);
    fill(book.evidence.words.leaflet_edition(), &[("version", &site.version), ("date", &checked)])
}

/// The public address of the page, where the build knows it.
fn address(edition: &Edition) -> Option<String> {
    let path = edition.href(View::Decide);
    edition.address.as_ref().map(|home| format!("{home}{}", path.trim_start_matches(&edition.href(View::Home))))
}

/// The address as a QR code (ISO/IEC 18004), drawn while the page is written.
fn code(book: Book, address: &str) -> Option<Html> {
    let code = qrcode::QrCode::with_error_correction_level(address, qrcode::EcLevel::M).ok()?;
    let width = code.width();
    let dark = code.to_colors().into_iter().enumerate().filter(|(_, color)| *color == qrcode::Color::Dark);
    let path: String = dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % width, at / width)).collect();
    let label = book.evidence.words.leaflet_qr().to_owned();
    // Four modules of silence on each side, as the standard asks.
    let side = width + 8;
    Some(html! {
        <svg xmlns="http://www.w3.org/2000/svg" class="sheet-code" viewBox={format!("-4 -4 {side} {side}")} role="img" aria-label={label}>
            <path fill="white" d={format!("M-4 -4h{side}v{side}h-{side}z")} /><path fill="black" d={path} />
        </svg>
    })
}

/// The chosen sources side by side.
fn rows(pair: Pair) -> Html {
    let content = pair.own.content;
    let on_sheet = pair.own.evidence.leaflet.rows.iter().filter_map(|id| content.rows().position(|row| row.id == *id));
    html! {
        <table class="sheet-table">
            <thead>
                <tr>
                    <td />
                    { for CellId::ALL.map(|cell| html! {
                        <th scope="col" key={cell.slug()} data-cell={cell.slug()}>{ glyph(cell) }{ &content.cell(cell).short }</th>
                    }) }
                </tr>
            </thead>
            <tbody>
                { for on_sheet.map(|at| html! {
                    <tr key={at}>
                        <th scope="row">{ pair.line(|book| question(book, at)) }</th>
                        { for CellId::ALL.map(|cell| html! {
                            <td key={cell.slug()} data-cell={cell.slug()}><b class="sheet-cell" aria-hidden="true">{ glyph(cell) }{ &content.cell(cell).short }</b>{ pair.line(|book| statement(book, at, cell)) }</td>
                        }) }
                    </tr>
                }) }
            </tbody>
        </table>
    }
}

fn question(book: Book, at: usize) -> String {
    book.content.rows().nth(at).map(|row| row.question.clone()).unwrap_or_default()
}

fn statement(book: Book, at: usize, cell: CellId) -> String {
    book.content.rows().nth(at).map(|row| row.statements[cell.index()].text.clone()).unwrap_or_default()
}

/// A result: the words, and both groups as people who can be counted.
fn number(pair: Pair, measure: &Measure) -> Html {
    let said = |book: Book| book.evidence.measure(&measure.id).map(|own| own.statement.clone()).unwrap_or_default();
    let treated =
        |book: Book| measure.comparator.as_ref().map(|_| book.evidence.words.arm_treated().to_owned()).unwrap_or_default();
    let compared = |book: Book| {
        let own = book.evidence.measure(&measure.id).and_then(|own| own.comparator.as_ref());
        own.map(|other| other.name.clone()).unwrap_or_default()
    };
    let arms = [arm(pair, measure, &measure.amount, treated)]
        .into_iter()
        .chain(measure.comparator.as_ref().map(|other| arm(pair, measure, &other.amount, compared)))
        .filter(|_| counts_people(measure));
    let cell = measure.subject.cell().map(CellId::slug);
    html! {
        <li key={measure.id.clone()} data-cell={cell}>
            <div class="sheet-arms">{ for arms.flatten() }</div>
            <div><p>{ pair.line(said) }</p><p class="sheet-source">{ source(pair.own, measure) }</p></div>
        </li>
    }
}

fn arm(pair: Pair, measure: &Measure, amount: &Amount, name: impl Fn(Book) -> String) -> Option<Html> {
    let group = figures(measure, amount)?;
    let range = range_of(pair.own, measure, amount);
    let named = !name(pair.own).is_empty();
    Some(html! {
        <figure class="sheet-arm">
            { picture(group, &format!("{}; {range}", figure(pair.own, measure, amount))) }
            <figcaption><b>{ figure(pair.own, measure, amount) }</b>{ " " }<span>{ range.clone() }</span>{ for named.then(|| pair.line(name)) }</figcaption>
        </figure>
    })
}

/// Where a result comes from and how it was found, in one line.
fn source(book: Book, measure: &Measure) -> String {
    let works = measure.sources.iter().map(|source| book.content.work(*source).label.clone());
    works.chain([words::design(&book.evidence.words, measure.design).to_owned()]).collect::<Vec<_>>().join(" · ")
}

/// Something that the reader may weigh; shown once it is marked, with the mark.
fn matter(pair: Pair, at: usize, id: &str) -> Html {
    let title = |book: Book| {
        book.content.deck(Deck::Weigh).iter().find(|card| card.id == id).map(|card| card.title.clone()).unwrap_or_default()
    };
    html! {
        <li key={id.to_owned()} hidden=true data-weigh={id.to_owned()} data-at={at.to_string()}>
            <b>{ pair.line(title) }</b>
            { for WEIGHTS.map(|(weight, _)| html! { <span key={weight} hidden=true class={format!("is-{weight}")}>{ pair.line(|book| word(book, weight).to_owned()) }</span> }) }
        </li>
    }
}

/// Every question; shown once it is ticked, with lines to write on.
fn questions(pair: Pair<'_>) -> impl Iterator<Item = Html> {
    pair.own.content.deciding.questions().enumerate().map(move |(at, question)| {
        let text = |book: Book| book.content.deciding.questions().nth(at).map(|own| own.text.clone()).unwrap_or_default();
        html! {
            <li key={question.id.clone()} hidden=true data-question={question.id.clone()}>{ pair.line(text) }<hr /><hr /></li>
        }
    })
}
