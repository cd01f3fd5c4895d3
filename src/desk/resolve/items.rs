//! Cells, rows, tissues and cards.

use super::checked::Checker;
use super::covers::covers;
use super::days::days;
use super::limit;
use crate::desk::content::{
    Aspect, Card, Cell, CellId, Deck, Fact, Group, Label, Point, Row, State, Statement, Tissue, Verification,
};
use crate::desk::raw::{self, File};
use toml::Spanned;

pub(super) fn cell(file: &File<raw::Cell>, id: CellId, check: &mut Checker) -> Cell {
    let raw = &file.value;
    let facts: Vec<Fact> = raw.fact.iter().map(|fact| self::fact(file, fact, check)).collect();
    let facts = <[Fact; 2]>::try_from(facts).unwrap_or_else(|facts| {
        let problem = format!("there are {} key facts", facts.len());
        check.fault(file, &raw.short, "fact", &problem, "write exactly two: one benefit and one harm, or two of equal weight");
        std::array::from_fn(|_| Fact { figure: String::new(), text: String::new(), sources: Vec::new(), verification: None })
    });
    let sources = check.sources(file, "verdict", &raw.sources);
    evidence(file, &raw.verdict.en, "verdict", raw.sources.is_empty(), raw.verification, raw.state.may_lack_sources(), check);
    Cell {
        id,
        name: check.text(file, "name", &raw.name, limit::TITLE),
        short: raw.short.get_ref().clone(),
        treatment: check.text(file, "treatment", &raw.treatment, limit::TITLE),
        verdict: Statement {
            state: raw.state,
            grade: raw.grade,
            text: check.text(file, "verdict", &raw.verdict, limit::VERDICT),
            short: None,
            measure: None,
            sources,
            verification: raw.verification,
        },
        facts,
        cards: cards(file, &raw.card, None, check),
    }
}

fn fact<T>(file: &File<T>, raw: &raw::Fact, check: &mut Checker) -> Fact {
    let sources = check.sources(file, "fact", &raw.sources);
    evidence(file, &raw.text.en, "fact", raw.sources.is_empty(), raw.verification, false, check);
    covers(file, "fact", raw.covers.as_ref(), check);
    Fact {
        figure: check.text(file, "fact.figure", &raw.figure, limit::FIGURE),
        text: check.text(file, "fact.text", &raw.text, limit::FACT),
        sources,
        verification: raw.verification,
    }
}

pub(super) fn group(file: &File<raw::Group>, check: &mut Checker) -> Group {
    let rows = file.value.row.iter().map(|row| self::row(file, row, check)).collect();
    Group { id: file.stem().to_owned(), question: check.text(file, "question", &file.value.question, limit::TITLE), rows }
}

fn row(file: &File<raw::Group>, raw: &raw::Row, check: &mut Checker) -> Row {
    let id = check.id(file, "row", &raw.id);
    let statements = [("hsc", &raw.hsc), ("msc", &raw.msc), ("ipsc", &raw.ipsc)].map(|(cell, raw)| {
        let key = format!("{id}.{cell}");
        if raw.short.is_none() {
            let mend = "say it in a few words: short = { en = \"…\", zh = \"…\" }";
            check.fault(file, &raw.text.en, &key, "the short answer for the closed row is missing", mend);
        }
        statement(file, &key, raw, check)
    });
    Row {
        question: check.text(file, &id, &raw.question, limit::TITLE),
        not_comparable: raw.not_comparable.as_ref().map(|text| check.text(file, &id, text, limit::CARD)),
        claims: check.claims(file, &id, &raw.claims),
        home: raw.home,
        shown_on: check.views(file, &id, &raw.shown_on),
        may_hide: !raw.always,
        statements,
        id,
    }
}

fn statement<T>(file: &File<T>, key: &str, raw: &raw::Statement, check: &mut Checker) -> Statement {
    let sources = check.sources(file, key, &raw.sources);
    evidence(file, &raw.text.en, key, raw.sources.is_empty(), raw.verification, raw.state.may_lack_sources(), check);
    covers(file, key, raw.covers.as_ref(), check);
    Statement {
        state: raw.state,
        grade: raw.grade,
        text: check.text(file, key, &raw.text, limit::FINDING),
        short: raw.short.as_ref().map(|text| check.text(file, key, text, limit::SHORT)),
        measure: raw.measure.as_ref().map(|name| check.drawn(file, key, name)),
        sources,
        verification: raw.verification,
    }
}

pub(super) fn tissues(file: &File<raw::Tissues>, check: &mut Checker) -> (Vec<Aspect>, Vec<Tissue>) {
    let aspects: Vec<Aspect> = file
        .value
        .aspect
        .iter()
        .map(|raw| {
            let id = check.id(file, "aspect", &raw.id);
            Aspect { question: check.text(file, &id, &raw.question, limit::TITLE), id }
        })
        .collect();
    let tissues = file.value.tissue.iter().map(|raw| tissue(file, raw, &aspects, check)).collect();
    (aspects, tissues)
}

fn tissue(file: &File<raw::Tissues>, raw: &raw::Tissue, aspects: &[Aspect], check: &mut Checker) -> Tissue {
    let id = check.id(file, "tissue", &raw.id);
    if !id.starts_with(&format!("{}-", raw.cell.slug())) {
        check.fault(file, &raw.id, &id, "the id does not start with its cell type", "call it like msc-fat");
    }
    for name in raw.finding.keys().filter(|name| aspects.iter().all(|aspect| aspect.id != **name)) {
        check.fault(file, &raw.id, &id, &format!("there is no question `{name}`"), "use the id of an [[aspect]] of this file");
    }
    let statements = aspects
        .iter()
        .filter_map(|aspect| {
            let raw_statement = raw.finding.get(&aspect.id);
            if raw_statement.is_none() {
                let problem = format!("the cell for `{}` is missing", aspect.id);
                check.fault(file, &raw.id, &id, &problem, "fill it; say so in words when nobody knows (state = \"unknown\")");
            }
            if let Some(raw) = raw_statement.filter(|raw| raw.short.is_none()) {
                let mend = "say it in a few words: short = { en = \"…\", zh = \"…\" }";
                check.fault(file, &raw.text.en, &id, "the short answer beside the mark is missing", mend);
            }
            raw_statement.map(|raw| statement(file, &format!("{id}.{}", aspect.id), raw, check))
        })
        .collect();
    Tissue { name: check.text(file, &id, &raw.name, limit::TITLE), cell: raw.cell, statements, id }
}

/// The cards of a deck, or of the page of a cell type.
pub(super) fn cards<T>(file: &File<T>, raws: &[raw::Card], deck: Option<Deck>, check: &mut Checker) -> Vec<Card> {
    raws.iter().map(|raw| card(file, raw, deck, check)).collect()
}

fn card<T>(file: &File<T>, raw: &raw::Card, deck: Option<Deck>, check: &mut Checker) -> Card {
    let id = check.id(file, "card", &raw.id);
    let sources = check.sources(file, &id, &raw.sources);
    let free = deck.is_some_and(Deck::is_our_own) || raw.state.is_some_and(State::may_lack_sources);
    evidence(file, &raw.text.en, &id, raw.sources.is_empty(), raw.verification, free, check);
    covers(file, &id, raw.covers.as_ref(), check);
    if raw.home && !deck.is_some_and(Deck::is_on_home) {
        check.fault(file, &raw.id, &id, "the home page shows no card of this file", "take `home` out");
    }
    Card {
        topics: raw.topics.clone(),
        cells: raw.cells.clone(),
        home: raw.home,
        shown_on: check.views(file, &id, &raw.shown_on),
        brief: check.text(file, &id, raw.brief.as_ref().unwrap_or(&raw.title), if raw.home { limit::BRIEF } else { limit::TITLE }),
        title: check.text(file, &id, &raw.title, limit::TITLE),
        state: raw.state,
        grade: raw.grade,
        text: check.text(file, &id, &raw.text, limit::CARD),
        sources,
        verification: raw.verification,
        claims: check.claims(file, &id, &raw.claims),
        points: raw.point.iter().map(|raw| point(file, &id, raw, deck, check)).collect(),
        days: days(file, &id, raw, deck, check),
        id,
    }
}

/// A detail of a card, or of a special term.
pub(super) fn point<T>(file: &File<T>, card: &str, raw: &raw::Point, deck: Option<Deck>, check: &mut Checker) -> Point {
    let sources = check.sources(file, card, &raw.sources);
    let free = deck.is_some_and(Deck::is_our_own) || raw.label.is_some_and(Label::may_lack_sources);
    evidence(file, &raw.text.en, card, raw.sources.is_empty(), raw.verification, free, check);
    covers(file, card, raw.covers.as_ref(), check);
    if (raw.state.is_some() || raw.grade.is_some()) && deck != Some(Deck::Method) {
        let problem = "only points of cards/method.toml explain a state or a grade";
        check.fault(file, &raw.text.en, card, problem, "take `state` and `grade` out of the point, or give them to the card");
    }
    if !raw.sides.is_empty() && deck != Some(Deck::Living) {
        check.fault(file, &raw.text.en, card, "only points of cards/living.toml have `sides`", "take the line out");
    }
    Point {
        label: raw.label,
        cells: raw.cells.clone(),
        state: raw.state,
        grade: raw.grade,
        text: check.text(file, card, &raw.text, limit::POINT),
        sources,
        verification: raw.verification,
        sides: raw.sides.clone(),
    }
}

/// A statement needs a source unless it says that nobody knows; and where there is a source, how it was confirmed.
pub(super) fn evidence<T>(
    file: &File<T>,
    at: &Spanned<String>,
    key: &str,
    no_sources: bool,
    verification: Option<Verification>,
    may_lack_sources: bool,
    check: &mut Checker,
) {
    if no_sources && !may_lack_sources {
        check.fault(
            file,
            at,
            key,
            "a statement without a source",
            "name a source, or say that nobody knows (state or label \"unknown\")",
        );
    }
    if !no_sources && verification.is_none() {
        check.fault(
            file,
            at,
            key,
            "it is not said how this was confirmed",
            "add verification = \"full\", \"abstract\" or \"secondary\"",
        );
    }
}
