//! Results in pictures: each form takes only what it can draw.

use super::checked::Checker;
use super::evidence::{index_of, named_measures, optional};
use super::limit;
use crate::desk::evidence::figures::counts_people;
use crate::desk::evidence::{Exhibit, ExhibitForm, ExhibitRow, Measure, MeasureId};
use crate::desk::raw::evidence as raw;
use crate::desk::raw::{File, Text};

pub(super) fn exhibit(file: &File<raw::Exhibits>, raw: &raw::Exhibit, measures: &[Measure], check: &mut Checker) -> Exhibit {
    let id = check.id(file, "exhibit", &raw.id);
    if raw.form.frames() && raw.not_comparable.is_none() {
        let mend = "write `not_comparable`: results of different studies stand in one frame";
        check.fault(file, &raw.id, &id, "a chart without its warning", mend);
    }
    let in_boxes = raw.form == ExhibitForm::Boxes;
    if in_boxes == raw.measures.is_empty() || in_boxes != raw.row.is_empty() {
        let mend = "boxes have `measures`; every other form has an [[exhibit.row]] with a name for each result";
        check.fault(file, &raw.id, &id, "results that do not suit the form", mend);
    }
    let boxes = named_measures(file, &id, &raw.measures, measures, check).into_iter();
    let boxes = boxes.map(|measure| ExhibitRow { measure, name: String::new(), filled: String::new(), others: String::new() });
    Exhibit {
        page: raw.page,
        form: raw.form,
        title: check.text(file, &id, &raw.title, limit::TITLE),
        lead: check.text(file, &id, &raw.lead, limit::POINT),
        not_comparable: optional(file, &id, raw.not_comparable.as_ref(), limit::CARD, check),
        rows: boxes.chain(raw.row.iter().filter_map(|row| exhibit_row(file, &id, raw.form, row, measures, check))).collect(),
        id,
    }
}

fn exhibit_row(
    file: &File<raw::Exhibits>,
    id: &str,
    form: ExhibitForm,
    raw: &raw::ExhibitRow,
    measures: &[Measure],
    check: &mut Checker,
) -> Option<ExhibitRow> {
    let needed = match form {
        ExhibitForm::People => (true, true),
        ExhibitForm::Pairs => (true, false),
        _ => (false, false),
    };
    if (raw.filled.is_some(), raw.others.is_some()) != needed {
        let mend = "`filled` says who is filled in `pairs` and `people`, `others` who is not in `people`; no other form has them";
        check.fault(file, &raw.measure, id, "a row that does not say who is drawn how", mend);
    }
    let at = index_of(file, id, &raw.measure, "result", measures.iter().map(|measure| measure.id.as_str()), check)?;
    let measure = &measures[at];
    let counted = measure.amount.count.is_some() && measure.amount.of.is_some();
    let fits = match form {
        ExhibitForm::People => counts_people(measure) && counted,
        ExhibitForm::Pairs => counts_people(measure) && measure.comparator.is_some(),
        ExhibitForm::Chance => counted,
        _ => counts_people(measure),
    };
    if !fits {
        let mend =
            "take a result in `per_100` without a `label`; `people` and `chance` need `count` and `of`, `pairs` a comparator";
        check.fault(file, &raw.measure, id, "a result that this form cannot draw", mend);
    }
    let mut said = |text: Option<&Text>| optional(file, id, text, limit::FACT, check).unwrap_or_default();
    Some(ExhibitRow {
        measure: MeasureId::new(at),
        name: said(Some(&raw.name)),
        filled: said(raw.filled.as_ref()),
        others: said(raw.others.as_ref()),
    })
}
