//! Where on the site something is said: what a claim leads to, and what a work is cited for.

use crate::content::{Card, Content, Deck, SourceId};
use crate::part::result::Book;
use crate::url::View;

/// A place: the page, the anchor on it, and its title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) view: View,
    pub(super) anchor: String,
    pub(super) title: String,
}

/// The page that shows a deck whole.
fn holder(deck: Deck) -> View {
    match deck {
        Deck::Types | Deck::Benefits | Deck::Research => View::Benefits,
        Deck::Risks | Deck::Clinics | Deck::Ethics => View::Risks,
        Deck::Alternatives | Deck::Drugs | Deck::Versus => View::Alternatives,
        Deck::Method => View::Method,
    }
}

fn cards(content: &Content) -> impl Iterator<Item = (View, &Card)> {
    let decks = content.decks.iter().flat_map(|(deck, cards)| cards.iter().map(|card| (holder(*deck), card)));
    decks.chain(content.cells.iter().flat_map(|cell| cell.cards.iter().map(|card| (View::Cell(cell.id), card))))
}

fn place(view: View, anchor: &str, title: &str) -> Place {
    Place { view, anchor: anchor.to_owned(), title: title.to_owned() }
}

/// The rows and cards that name a claim.
pub(super) fn of_claim(content: &Content, claim: &str) -> Vec<Place> {
    let names = |claims: &[String]| claims.iter().any(|name| name == claim);
    let rows = content.rows().filter(|row| names(&row.claims)).map(|row| place(View::Compare, &row.id, &row.question));
    rows.chain(cards(content).filter(|(_, card)| names(&card.claims)).map(|(view, card)| place(view, &card.id, &card.title)))
        .collect()
}

/// Everything that cites a work: rows, cards, results, trials, claims.
pub(super) fn of_source(book: Book, source: SourceId) -> Vec<Place> {
    let cites = |sources: &[SourceId]| sources.contains(&source);
    let content = book.content;
    let rows = content.rows().filter(|row| row.findings.iter().any(|finding| cites(&finding.sources)));
    let rows = rows.map(|row| place(View::Compare, &row.id, &row.question));
    let cards = cards(content).filter(|(_, card)| cites(&card.sources) || card.points.iter().any(|point| cites(&point.sources)));
    let cards = cards.map(|(view, card)| place(view, &card.id, &card.title));
    let evidence = book.evidence;
    let measures = evidence.measures.iter().filter(|measure| cites(&measure.sources));
    let measures = measures.map(|measure| place(View::Numbers, &measure.id, &measure.statement));
    let trials =
        evidence.trials.iter().filter(|trial| cites(&trial.sources)).map(|trial| place(View::Trials, &trial.id, &trial.name));
    let claims =
        evidence.claims.iter().filter(|claim| cites(&claim.sources)).map(|claim| place(View::Claims, &claim.id, &claim.claim));
    rows.chain(cards).chain(measures).chain(trials).chain(claims).collect()
}
