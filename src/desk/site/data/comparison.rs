//! `comparison`: the side-by-side tables.

use super::{Heading, Text, maybe, names};
use crate::desk::content::{CellId, Grade, State, Verification};
use crate::desk::raw::{self, File, Raw};
use schemars::JsonSchema;
use serde::Serialize;

/// A question with the answers that stand side by side.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Comparison {
    /// Its name, unique within its table.
    id: String,
    /// What is compared.
    table: Table,
    /// The questions among which it stands; `null` for tissues.
    group: Option<Heading>,
    /// The question.
    question: Text,
    /// Why the answers cannot be compared directly; `null` where they can.
    not_comparable: Option<Text>,
    /// The claims of the article about the same thing: `id` of `claims`.
    claims: Vec<String>,
    /// The answers in the order of the columns.
    answers: Vec<Answer>,
}

/// What is compared.
#[derive(Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Table {
    /// The three types of cells.
    Cells,
    /// The tissues that cells are taken from.
    Tissues,
}

/// An answer for one type of cell, or for one tissue.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Answer {
    /// The type of cell.
    cell: CellId,
    /// The tissue; `null` in the table of cells.
    tissue: Option<Heading>,
    /// The state of knowledge.
    state: State,
    /// How good the evidence is; `null` for a fact to which no grade applies.
    grade: Option<Grade>,
    /// The statement.
    text: Text,
    /// Where it comes from: `key` of `sources`; empty only where nobody knows or the question does not arise.
    sources: Vec<String>,
    /// How it was confirmed; `null` only without sources.
    verification: Option<Verification>,
}

/// Every question of both tables, in reading order.
pub(super) fn items(raw: &Raw) -> Vec<Comparison> {
    let rows = raw.groups.iter().flat_map(|file| file.value.row.iter().map(|row| of_cells(file, row)));
    let tissues = &raw.tissues.value;
    rows.chain(tissues.aspect.iter().map(|aspect| of_tissues(aspect, &tissues.tissue))).collect()
}

fn of_cells(file: &File<raw::Group>, row: &raw::Row) -> Comparison {
    let statements = [(CellId::Hsc, &row.hsc), (CellId::Msc, &row.msc), (CellId::Ipsc, &row.ipsc)];
    Comparison {
        id: row.id.get_ref().clone(),
        table: Table::Cells,
        group: Some(Heading { id: file.stem().to_owned(), title: (&file.value.question).into() }),
        question: (&row.question).into(),
        not_comparable: maybe(row.not_comparable.as_ref()),
        claims: names(&row.claims),
        answers: statements.into_iter().map(|(cell, statement)| answer(cell, None, statement)).collect(),
    }
}

fn of_tissues(aspect: &raw::Aspect, tissues: &[raw::Tissue]) -> Comparison {
    let answers = tissues.iter().filter_map(|tissue| {
        let heading = Heading { id: tissue.id.get_ref().clone(), title: (&tissue.name).into() };
        Some(answer(tissue.cell, Some(heading), tissue.finding.get(aspect.id.get_ref())?))
    });
    Comparison {
        id: aspect.id.get_ref().clone(),
        table: Table::Tissues,
        group: None,
        question: (&aspect.question).into(),
        not_comparable: None,
        claims: Vec::new(),
        answers: answers.collect(),
    }
}

fn answer(cell: CellId, tissue: Option<Heading>, statement: &raw::Statement) -> Answer {
    Answer {
        cell,
        tissue,
        state: statement.state,
        grade: statement.grade,
        text: (&statement.text).into(),
        sources: names(&statement.sources),
        verification: statement.verification,
    }
}
