//! `comparison`: the side-by-side tables.

use super::Heading;
use crate::desk::content::{CellId, Grade, State, Verification};
use crate::desk::raw::{self, File, Raw, Text};
use schemars::JsonSchema;
use serde::Serialize;
use toml::Spanned;

/// A question with the answers that stand side by side.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Comparison<'a> {
    /// Its name, unique within its table.
    id: &'a str,
    /// What is compared.
    table: Table,
    /// The questions among which it stands; `null` for tissues.
    group: Option<Heading<'a>>,
    /// The question.
    question: &'a Text,
    /// Why the answers cannot be compared directly; `null` where they can.
    not_comparable: Option<&'a Text>,
    /// The claims of the article about the same thing: `id` of `claims`.
    #[schemars(with = "Vec<String>")]
    claims: &'a [Spanned<String>],
    /// The answers in the order of the columns.
    answers: Vec<Answer<'a>>,
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
struct Answer<'a> {
    /// The type of cell.
    cell: CellId,
    /// The tissue; `null` in the table of cells.
    tissue: Option<Heading<'a>>,
    /// The state of knowledge.
    state: State,
    /// How good the evidence is; `null` for a fact to which no grade applies.
    grade: Option<Grade>,
    /// The statement.
    text: &'a Text,
    /// The statement in a few words; `null` in the table of tissues.
    short: Option<&'a Text>,
    /// The result that is drawn beside it: `id` of `measures`; `null` where none is.
    measure: Option<&'a str>,
    /// Where it comes from: `key` of `sources`; empty only where nobody knows or the question does not arise.
    #[schemars(with = "Vec<String>")]
    sources: &'a [Spanned<String>],
    /// How it was confirmed; `null` only without sources.
    verification: Option<Verification>,
}

/// Every question of both tables, in reading order.
pub(super) fn items(raw: &Raw) -> Vec<Comparison<'_>> {
    let rows = raw.groups.iter().flat_map(|file| file.value.row.iter().map(|row| of_cells(file, row)));
    let tissues = &raw.tissues.value;
    rows.chain(tissues.aspect.iter().map(|aspect| of_tissues(aspect, &tissues.tissue))).collect()
}

fn of_cells<'a>(file: &'a File<raw::Group>, row: &'a raw::Row) -> Comparison<'a> {
    let statements = [(CellId::Hsc, &row.hsc), (CellId::Msc, &row.msc), (CellId::Ipsc, &row.ipsc)];
    Comparison {
        id: row.id.get_ref(),
        table: Table::Cells,
        group: Some(Heading { id: file.stem(), title: &file.value.question }),
        question: &row.question,
        not_comparable: row.not_comparable.as_ref(),
        claims: &row.claims,
        answers: statements.into_iter().map(|(cell, statement)| answer(cell, None, statement)).collect(),
    }
}

fn of_tissues<'a>(aspect: &'a raw::Aspect, tissues: &'a [raw::Tissue]) -> Comparison<'a> {
    let answers = tissues.iter().filter_map(|tissue| {
        let heading = Heading { id: tissue.id.get_ref(), title: &tissue.name };
        Some(answer(tissue.cell, Some(heading), tissue.finding.get(aspect.id.get_ref())?))
    });
    Comparison {
        id: aspect.id.get_ref(),
        table: Table::Tissues,
        group: None,
        question: &aspect.question,
        not_comparable: None,
        claims: &[],
        answers: answers.collect(),
    }
}

fn answer<'a>(cell: CellId, tissue: Option<Heading<'a>>, statement: &'a raw::Statement) -> Answer<'a> {
    Answer {
        cell,
        tissue,
        state: statement.state,
        grade: statement.grade,
        text: &statement.text,
        short: statement.short.as_ref(),
        measure: statement.measure.as_ref().map(|name| name.get_ref().as_str()),
        sources: &statement.sources,
        verification: statement.verification,
    }
}
