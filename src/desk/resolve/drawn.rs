//! What drawings say.

use super::checked::Checker;
use super::{answer, limit};
use crate::desk::content::{
    CellId, Chains, Drawn, Fibre, FibrePicture, Outcome, OutcomeFigures, Outcomes, Promise, Promised, Promises, Step, Still,
};
use crate::desk::raw::{self, File};
use toml::Spanned;

type Raw = File<raw::Drawn>;

pub(super) fn drawn(file: &Raw, check: &mut Checker) -> Drawn {
    let raw = &file.value;
    Drawn {
        number: check.text(file, "number", &raw.number, limit::BRIEF),
        chains: chains(file, &raw.chains, check),
        promises: promises(file, &raw.promises, check),
        fibre: fibre(file, &raw.fibre, check),
        outcomes: outcomes(file, &raw.outcomes, check),
    }
}

/// The item of a kind of cell; without one a fault.
fn of_cell<'a, T>(
    file: &Raw,
    all: &'a [T],
    cell: CellId,
    named: impl Fn(&T) -> &Spanned<CellId>,
    check: &mut Checker,
) -> Option<&'a T> {
    let found = all.iter().find(|item| *named(item).get_ref() == cell);
    if found.is_none() {
        check.missing(file, cell.slug(), "an item for this kind of cell is missing", "add it, as its neighbours have it");
    }
    found
}

fn chains(file: &Raw, raw: &raw::Chains, check: &mut Checker) -> Chains {
    let proofs = &raw.proofs;
    let proofs = [&proofs.people, &proofs.laboratory, &proofs.animals, &proofs.idea];
    let of_cell = |cell, check: &mut Checker| of_cell(file, &raw.chain, cell, |chain| &chain.cell, check);
    Chains {
        heading: check.text(file, "chains", &raw.heading, limit::TITLE),
        ends: check.text(file, "chains", &raw.ends, limit::TITLE),
        proofs: proofs.map(|text| check.text(file, "proofs", text, limit::MENU)),
        chains: CellId::ALL.map(|cell| of_cell(cell, check).map(|raw| chain(file, raw, check)).unwrap_or_default()),
    }
}

/// The steps; a chain that is broken stays so, and it has one step at most that does most.
fn chain(file: &Raw, raw: &raw::Chain, check: &mut Checker) -> Vec<Step> {
    let key = raw.cell.get_ref().slug();
    if !(4..=6).contains(&raw.step.len()) {
        let problem = format!("a chain of {} steps", raw.step.len());
        check.fault(file, &raw.cell, key, &problem, "write 4 to 6 steps");
    }
    for pair in raw.step.windows(2).filter(|pair| pair[0].proof.is_beyond() && !pair[1].proof.is_beyond()) {
        let mend = "what was done with people or their cells comes first, what is only hoped for last";
        check.fault(file, &pair[1].title.en, key, "a step that was shown after one that was not", mend);
    }
    let step = |raw: &raw::Step, check: &mut Checker| Step {
        scene: raw.scene,
        proof: raw.proof,
        largest: raw.largest,
        title: check.text(file, key, &raw.title, limit::ERRAND),
        note: answer(file, key, &raw.note, limit::FACT, check),
        measure: raw.measure.as_ref().map(|name| {
            check.measure(file, key, name);
            name.get_ref().clone()
        }),
    };
    raw.step.iter().map(|raw| step(raw, check)).collect()
}

fn promises(file: &Raw, raw: &raw::Promises, check: &mut Checker) -> Promises {
    let columns = [&raw.columns.claimed, &raw.columns.animals, &raw.columns.people];
    Promises {
        heading: check.text(file, "promises", &raw.heading, limit::TITLE),
        columns: columns.map(|text| check.text(file, "columns", text, limit::MENU)),
        kind: check.text(file, "promises", &raw.kind, limit::MENU),
        legend: check.text(file, "promises", &raw.legend, limit::CARD),
        works: check.text(file, "promises", &raw.works, limit::TITLE),
        promises: raw.promise.iter().filter_map(|raw| promise(file, raw, check)).collect(),
    }
}

fn promise(file: &Raw, raw: &raw::Promise, check: &mut Checker) -> Option<Promise> {
    let card = raw.card.get_ref();
    check.target(file, card, &raw.card);
    let seen = |raw: &raw::Seen, check: &mut Checker| (raw.mark, answer(file, card, &raw.note, limit::SHORT, check));
    let one = |raw: &raw::Promised, check: &mut Checker| {
        let claim = check.claims(file, card, std::slice::from_ref(&raw.claimed.claim)).concat();
        Promised {
            claimed: (raw.claimed.mark, check.text(file, card, &raw.claimed.text, limit::SHORT), claim),
            animals: seen(&raw.animals, check),
            people: seen(&raw.people, check),
        }
    };
    let of_cell = |cell, check: &mut Checker| Some(one(of_cell(file, &raw.kind, cell, |kind| &kind.cell, check)?, check));
    let [hsc, msc, ipsc] = CellId::ALL.map(|cell| of_cell(cell, check));
    let title = check.text(file, card, &raw.title, limit::ERRAND);
    Some(Promise { title, card: card.clone(), kinds: [hsc?, msc?, ipsc?] })
}

fn fibre(file: &Raw, raw: &raw::Fibre, check: &mut Checker) -> Fibre {
    if raw.picture.iter().map(|picture| *picture.still.get_ref()).ne(Still::ALL) {
        check.missing(file, "fibre", "other pictures than the four", "write each once and in order: whole, lost, warm, again");
    }
    let picture = |raw: &raw::FibrePicture, check: &mut Checker| FibrePicture {
        still: *raw.still.get_ref(),
        label: check.text(file, "fibre", &raw.label, limit::MENU),
        note: answer(file, "fibre", &raw.note, limit::CARD, check),
        stamp: raw.stamp.as_ref().map(|text| check.text(file, "fibre", text, limit::TITLE)),
    };
    Fibre {
        heading: check.text(file, "fibre", &raw.heading, limit::TITLE),
        choose: check.text(file, "fibre", &raw.choose, limit::TITLE),
        legend: check.text(file, "fibre", &raw.legend, limit::CARD),
        pictures: raw.picture.iter().map(|raw| picture(raw, check)).collect(),
    }
}

fn outcomes(file: &Raw, raw: &raw::Outcomes, check: &mut Checker) -> Outcomes {
    let row = |raw: &raw::Outcome, check: &mut Checker| Outcome {
        figures: figures(file, raw, check),
        label: check.text(file, "outcomes", &raw.label, limit::ERRAND),
        study: check.text(file, "outcomes", &raw.study, limit::TITLE),
    };
    Outcomes {
        heading: check.text(file, "outcomes", &raw.heading, limit::TITLE),
        outcome: check.text(file, "outcomes", &raw.outcome, limit::MENU),
        not_compared: check.text(file, "outcomes", &raw.not_compared, limit::MENU),
        caution: answer(file, "outcomes", &raw.caution, limit::CARD, check),
        rows: raw.row.iter().map(|raw| row(raw, check)).collect(),
    }
}

/// A result, or the range over the reports of deaths: one of the two.
fn figures(file: &Raw, raw: &raw::Outcome, check: &mut Checker) -> OutcomeFigures {
    let measure = raw.measure.as_ref().map(|name| check.drawn(file, "outcomes", name));
    let answer = raw.answer.as_ref().map(|name| {
        check.target(file, "outcomes", name);
        name.get_ref().strip_suffix("/hsc").unwrap_or_default().to_owned()
    });
    match (measure, answer) {
        (Some(measure), None) => OutcomeFigures::Result(measure),
        (None, Some(row)) => OutcomeFigures::Deaths(row),
        _ => {
            let mend = "name the result in `measure`; or in `answer` the answer with the range over the reports: \"deaths/hsc\"";
            check.fault(file, &raw.label.en, "outcomes", "a row without a figure, or with two", mend);
            OutcomeFigures::Deaths(String::new())
        }
    }
}
