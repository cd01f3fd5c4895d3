//! The article, claim by claim.

use super::list::controls;
use super::places::of_claim;
use super::{opening, section};
use crate::app::view::View;
use crate::desk::edition::Book;
use crate::desk::edition::Edition;
use crate::desk::evidence::{Claim, Verdict};
use crate::desk::part::basis::{Basis, basis};
use crate::desk::part::board::{self, Square};
use crate::desk::part::figure::{figure, unit};
use crate::desk::part::fold::{fold, group};
use crate::desk::part::prose::prose;
use crate::desk::part::result::report;
use crate::desk::part::words;
use crate::desk::text::fill;
use yew::prelude::*;

pub(super) fn page(edition: &Edition, book: Book) -> Html {
    let evidence = book.evidence;
    let words = &evidence.words;
    let total = evidence.claims.len();
    let verdicts = Verdict::ALL.iter().map(|verdict| (verdict.slug(), words::verdict(words, *verdict).to_owned())).collect();
    let sections = evidence.sections.iter().map(|section| (section.id.as_str(), section.title.clone())).collect();
    let filters = [("verdict", words.filter_verdict(), verdicts), ("section", words.filter_section(), sections)];
    html! {
        <>
            { opening(edition, View::Claims) }
            { section(edition, "summary", &fill(words.claims_summary(), &[("n", &total.to_string())]), None, summary(book)) }
            { section(edition, "claims", words.claims_list(), None, html! {
                <>
                    { controls(book, total, &filters, &[]) }
                    { for Verdict::ALL.iter().map(|verdict| judged(edition, book, *verdict)) }
                </>
            }) }
        </>
    }
}

/// The claims of each verdict as squares, beside how many they are.
fn summary(book: Book) -> Html {
    let row = |verdict: &Verdict| {
        let claims: Vec<&Claim> = book.evidence.claims.iter().filter(|claim| claim.verdict == *verdict).collect();
        let look = look(*verdict);
        let squares: Vec<Square> = claims.iter().map(|claim| Square { id: &claim.id, name: &claim.claim, look }).collect();
        html! {
            <li>
                <a href={format!("#verdict={}", verdict.slug())}>{ mark(book, *verdict) }<b aria-hidden="true">{ claims.len() }</b></a>
                { board::squares(&squares) }
            </li>
        }
    };
    html! {
        <div class="opener">
            <ul class="verdict-rows">{ for Verdict::ALL.iter().map(row) }</ul>
            <p class="picture-note">{ book.evidence.words.claims_squares() }</p>
        </div>
    }
}

/// The look of a verdict, the same before its word and as a square.
fn look(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Supported => "verdict-supported",
        Verdict::PartlySupported => "verdict-partly-supported",
        Verdict::NotYetShown => "verdict-not-yet-shown-in-people",
        Verdict::Misleading => "verdict-misleading",
        Verdict::ValueStatement => "verdict-value-statement",
    }
}

fn mark(book: Book, verdict: Verdict) -> Html {
    html! { <span class={classes!("verdict", look(verdict))}>{ words::verdict(&book.evidence.words, verdict) }</span> }
}

/// The claims of one verdict, closed. The id is what the address asks the filter for: a link to the one is a link to the other, so that
/// it works without the app too.
fn judged(edition: &Edition, book: Book, verdict: Verdict) -> Html {
    let claims: Vec<&Claim> = book.evidence.claims.iter().filter(|claim| claim.verdict == verdict).collect();
    group(
        &format!("verdict={}", verdict.slug()),
        words::verdict(&book.evidence.words, verdict),
        claims.len(),
        html! {
            <ol class="claims-list" data-list="claims">{ for claims.iter().map(|item| claim(edition, book, item)) }</ol>
        },
    )
}

/// A claim, closed: what the article says, and the verdict.
fn claim(edition: &Edition, book: Book, claim: &Claim) -> Html {
    let words = &book.evidence.words;
    let summary = html! {
        <>
            <h4 class="fold-title claim-says"><span class="sr">{ words.claim_says() }{ " " }</span>{ &claim.claim }</h4>
            { mark(book, claim.verdict) }
        </>
    };
    let section = &book.evidence.sections[claim.section];
    html! {
        <li key={claim.id.clone()} class="claim" id={claim.id.clone()} data-verdict={claim.verdict.slug()} data-section={section.id.clone()}>
            { fold(summary, checked(edition, book, claim, &section.title)) }
        </li>
    }
}

/// What is known instead, and what that rests on.
fn checked(edition: &Edition, book: Book, claim: &Claim, section: &str) -> Html {
    let words = &book.evidence.words;
    let places = of_claim(book.content, &claim.id);
    let rests = Basis { state: None, grade: None, sources: &claim.sources, verification: None };
    html! {
        <>
            <p class="claim-note"><span class="sr">{ words.claim_known() }{ " " }</span>{ prose(&claim.note) }</p>
            { for claim.caution.as_ref().map(|text| html! { <p class="result-caution"><b>{ words.fact_caution() }</b>{ " " }<span>{ prose(text) }</span></p> }) }
            { for (!claim.measures.is_empty()).then(|| html! {
                <div class="claim-more">
                    <h5>{ words.claim_numbers() }</h5>
                    <ul>{ for book.evidence.results(&claim.measures).map(|measure| html! {
                        <li><a href={format!("{}#{}", edition.href(View::Numbers), measure.id)}><b>{ figure(book, measure, &measure.amount) }</b>{ " " }{ unit(book, measure) }</a>{ " " }<span>{ &measure.statement }</span></li>
                    }) }</ul>
                </div>
            }) }
            { for (!places.is_empty()).then(|| html! {
                <div class="claim-more">
                    <h5>{ words.claim_places() }</h5>
                    <ul>{ for places.iter().map(|place| html! {
                        <li><a href={format!("{}#{}", edition.href(place.view), place.anchor)}>{ &place.title }</a></li>
                    }) }</ul>
                </div>
            }) }
            <p class="claim-where">{ section }</p>
            { basis(book.content, rests) }
            { report(book, &claim.id) }
        </>
    }
}
