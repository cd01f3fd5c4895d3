//! Where on the site something is said: what a claim leads to, what a work is cited for, and what a page cites.

use crate::app::lang::Lang;
use crate::app::view::View;
use crate::desk::content::{Card, Cell, CellId, Content, Deck, Label, Statement, WorkId};
use crate::desk::edition::Book;
use crate::desk::evidence::{Exhibit, ExhibitForm, ExhibitPage};
use crate::desk::text::shortened;
use std::collections::BTreeSet;
use std::iter;

/// A place: the page, the anchor on it, and its title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) view: View,
    pub(super) anchor: String,
    pub(super) title: String,
}

/// Something with a heading and an anchor of its own: a card, a guideline, a theme of questions, a check, a term.
pub(super) struct Told<'a> {
    /// The page that shows it whole.
    pub(super) view: View,
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) text: &'a str,
    /// What is known of approval; of a medicine, the names under which it is sold.
    pub(super) status: Vec<&'a str>,
    claims: &'a [String],
    /// The works cited by each of its statements.
    sources: Vec<&'a [WorkId]>,
}

impl<'a> Told<'a> {
    fn card(view: View, card: &'a Card) -> Told<'a> {
        let status = card.points.iter().filter(|point| point.label == Some(Label::Status)).map(|point| point.text.as_str());
        let sources = iter::once(card.sources.as_slice()).chain(card.points.iter().map(|point| point.sources.as_slice()));
        Told { claims: &card.claims, status: status.collect(), ..Told::new(view, &card.id, &card.title, &card.text, sources) }
    }

    fn new(view: View, id: &'a str, title: &'a str, text: &'a str, sources: impl Iterator<Item = &'a [WorkId]>) -> Told<'a> {
        Told { view, id, title, text, status: Vec::new(), claims: &[], sources: sources.collect() }
    }

    fn cites(&self, source: WorkId) -> bool {
        self.sources.iter().any(|sources| sources.contains(&source))
    }
}

/// The page that shows a deck whole.
fn holder(deck: Deck) -> View {
    match deck {
        Deck::Types | Deck::Benefits => View::Benefits,
        Deck::Research => View::Trials,
        Deck::Risks | Deck::Clinics => View::Risks,
        Deck::Alternatives => View::Alternatives,
        Deck::Drugs => View::Medicines,
        Deck::Versus => View::Against,
        Deck::Method => View::Method,
        Deck::Journey | Deck::Afterwards => View::Journey,
        Deck::Living => View::Living,
        Deck::Fit | Deck::Weigh | Deck::Consent => View::Decide,
        Deck::Signs | Deck::Phrases | Deck::Rules | Deck::Ethics => View::Clinics,
    }
}

/// Everything that is told under a heading of its own, in the order of the pages.
pub(super) fn told(content: &Content) -> Vec<Told<'_>> {
    let mut all = Vec::new();
    for (deck, cards) in &content.decks {
        match deck {
            Deck::Weigh => all.extend(guidelines(content)),
            Deck::Signs => all.extend(themes(content)),
            _ => {}
        }
        all.extend(cards.iter().map(|card| Told::card(holder(*deck), card)));
    }
    all.extend(
        content
            .deciding
            .checks
            .iter()
            .map(|check| Told::new(View::Decide, &check.id, &check.title, &check.text, iter::once(check.sources.as_slice()))),
    );
    all.extend(content.terms.iter().map(|term| {
        let sources = iter::once(term.sources.as_slice()).chain(term.points.iter().map(|point| point.sources.as_slice()));
        Told::new(View::Glossary, &term.id, &term.title, &term.text, sources)
    }));
    all.extend(content.cells.iter().flat_map(|cell| cell.cards.iter().map(|card| Told::card(View::Cell(cell.id), card))));
    all
}

fn guidelines(content: &Content) -> impl Iterator<Item = Told<'_>> {
    content.deciding.guidelines.iter().map(|item| {
        let criteria = item.criteria.iter().map(|criterion| criterion.sources.as_slice());
        Told::new(View::Decide, &item.id, &item.title, &item.text, iter::once(item.sources.as_slice()).chain(criteria))
    })
}

fn themes(content: &Content) -> impl Iterator<Item = Told<'_>> {
    content.deciding.themes.iter().map(|item| {
        let questions = item.questions.iter().map(|question| question.sources.as_slice());
        Told::new(View::Decide, &item.id, &item.title, &item.text, iter::once(item.sources.as_slice()).chain(questions))
    })
}

fn place(view: View, anchor: &str, title: &str) -> Place {
    Place { view, anchor: anchor.to_owned(), title: title.to_owned() }
}

/// The rows and cards that name a claim.
pub(super) fn of_claim(content: &Content, claim: &str) -> Vec<Place> {
    let names = |claims: &[String]| claims.iter().any(|name| name == claim);
    let rows = content.rows().filter(|row| names(&row.claims)).map(|row| place(View::Compare, &row.id, &row.question));
    let told = told(content).into_iter().filter(|told| names(told.claims)).map(|told| place(told.view, told.id, told.title));
    rows.chain(told).collect()
}

/// Everything that cites a work: rows, cards, results, trials, claims, the checklist, the first words of pages.
pub(super) fn of_source(book: Book, source: WorkId) -> Vec<Place> {
    let cites = |sources: &[WorkId]| sources.contains(&source);
    let content = book.content;
    let rows = content.rows().filter(|row| row.statements.iter().any(|statement| cites(&statement.sources)));
    let rows = rows.map(|row| place(View::Compare, &row.id, &row.question));
    let told = told(content).into_iter().filter(|told| told.cites(source)).map(|told| place(told.view, told.id, told.title));
    let evidence = book.evidence;
    let measures = evidence.measures.iter().filter(|measure| cites(&measure.sources));
    // Results have no titles.
    let most = if content.lang == Lang::En { 64 } else { 26 };
    let measures = measures.map(|measure| place(View::Numbers, &measure.id, &shortened(&measure.statement, most)));
    let trials =
        evidence.trials.iter().filter(|trial| cites(&trial.sources)).map(|trial| place(View::Trials, &trial.id, &trial.name));
    let claims =
        evidence.claims.iter().filter(|claim| cites(&claim.sources)).map(|claim| place(View::Claims, &claim.id, &claim.claim));
    let checklist = evidence.checklist.iter().filter(|item| cites(&item.sources));
    let checklist = checklist.map(|item| place(View::Method, &format!("ipdas-{}", item.id), &item.requirement));
    let leads = View::ALL
        .iter()
        .map(|&view| (view, content.page(view)))
        .filter(|(_, page)| cites(&page.sources) || cites(&page.answer.sources));
    let leads = leads.map(|(view, page)| place(view, "main", &page.title));
    rows.chain(told).chain(measures).chain(trials).chain(claims).chain(checklist).chain(leads).collect()
}

/// The pages that cite works: all but the one that only leads to others.
pub fn citing() -> impl Iterator<Item = View> {
    View::ALL.iter().copied().filter(|view| *view != View::Find)
}

/// The works that a page cites, each once: those that stand there with their address.
///
/// A chart names its studies and leads to their results; the addresses stand there.
pub fn cited_on(book: Book, view: View) -> Vec<WorkId> {
    let (content, evidence) = (book.content, book.evidence);
    let page = content.page(view);
    let lead = [page.answer.sources.as_slice(), page.sources.as_slice()];
    let rows = || content.rows().flat_map(|row| of_findings(&row.statements));
    let whole = || told(content).into_iter().filter(|told| told.view == view).flat_map(|told| told.sources);
    let lists: Vec<&[WorkId]> = match view {
        View::Home => lead.into_iter().chain(of_home(content)).collect(),
        View::Compare => lead.into_iter().chain(rows()).collect(),
        View::Tissues => lead.into_iter().chain(CellId::ALL.iter().flat_map(|cell| of_tissues(content, *cell))).collect(),
        View::Cell(id) => {
            let cell = content.cell(id);
            let answers = content.rows().map(|row| row.statements[id.index()].sources.as_slice());
            let track = content.home.tracks.tracks[id.index()].sourced().map(|said| said.sources.as_slice());
            let chain = content.drawn.of_chain(id).map(|said| said.sources.as_slice());
            lead.into_iter()
                .chain(of_cell(cell))
                .chain(track)
                .chain(chain)
                .chain(whole())
                .chain(of_tissues(content, id))
                .chain(answers)
                .collect()
        }
        View::Alternatives | View::Journey | View::Living | View::Medicines | View::Decide | View::Clinics | View::Glossary => {
            lead.into_iter().chain(whole()).collect()
        }
        View::HelpAndHarm => {
            let facts = content.home.factbox.sourced().map(|said| said.sources.as_slice());
            let facts = facts.chain([content.drawn.outcomes.caution.sources.as_slice()]);
            lead.into_iter().chain(facts).chain(of_gathered(book, view)).collect()
        }
        View::Against => lead.into_iter().chain(whole()).chain(of_gathered(book, view)).collect(),
        View::Progressive | View::Children => lead.into_iter().chain(of_gathered(book, view)).collect(),
        View::Benefits => {
            lead.into_iter().chain(of_drawn(content)).chain(whole()).chain(of_exhibits(book, ExhibitPage::Benefits)).collect()
        }
        View::Risks => lead.into_iter().chain(whole()).chain(of_exhibits(book, ExhibitPage::Risks)).collect(),
        View::Numbers => lead.into_iter().chain(evidence.measures.iter().map(|item| item.sources.as_slice())).collect(),
        View::Trials => lead.into_iter().chain(whole()).chain(evidence.trials.iter().map(|item| item.sources.as_slice())).collect(),
        View::Claims => lead.into_iter().chain(evidence.claims.iter().map(|item| item.sources.as_slice())).collect(),
        View::Method => {
            lead.into_iter().chain(whole()).chain(evidence.checklist.iter().map(|item| item.sources.as_slice())).collect()
        }
        // Its entries lead to places that cite.
        View::Find => Vec::new(),
        View::Sources => return content.works_with_ids().map(|(id, _)| id).collect(),
    };
    let mut seen = BTreeSet::new();
    lists.into_iter().flatten().copied().filter(|id| seen.insert(*id)).collect()
}

fn of_gathered(book: Book<'_>, view: View) -> impl Iterator<Item = &[WorkId]> {
    let (content, evidence) = (book.content, book.evidence);
    let cards = content.all_cards().filter(move |card| card.shown_on.contains(&view));
    let cards =
        cards.flat_map(|card| iter::once(card.sources.as_slice()).chain(card.points.iter().map(|point| point.sources.as_slice())));
    let rows = content.rows().filter(move |row| row.shown_on.contains(&view)).flat_map(|row| of_findings(&row.statements));
    let measures = evidence.measures.iter().filter(move |measure| measure.shown_on.contains(&view));
    rows.chain(cards).chain(measures.map(|measure| measure.sources.as_slice()))
}

/// Cards and rows stand there in brief; the addresses stand with the whole ones.
fn of_home(content: &Content) -> impl Iterator<Item = &[WorkId]> {
    content.home.sourced().map(|said| said.sources.as_slice())
}

fn of_drawn(content: &Content) -> impl Iterator<Item = &[WorkId]> {
    content.drawn.of_benefits().map(|said| said.sources.as_slice())
}

fn of_cell(cell: &Cell) -> impl Iterator<Item = &[WorkId]> {
    iter::once(cell.verdict.sources.as_slice()).chain(cell.facts.iter().map(|fact| fact.sources.as_slice()))
}

fn of_findings(statements: &[Statement]) -> impl Iterator<Item = &[WorkId]> {
    statements.iter().map(|statement| statement.sources.as_slice())
}

fn of_tissues(content: &Content, cell: CellId) -> impl Iterator<Item = &[WorkId]> {
    content.tissues_of(cell).flat_map(|tissue| of_findings(&tissue.statements))
}

fn of_exhibits(book: Book<'_>, page: ExhibitPage) -> impl Iterator<Item = &[WorkId]> {
    let drawn = move |exhibit: &&Exhibit| exhibit.page == page && exhibit.form == ExhibitForm::Boxes;
    let exhibits = book.evidence.exhibits.iter().filter(drawn);
    exhibits.flat_map(Exhibit::measures).map(move |id| book.evidence.result(id).sources.as_slice())
}
