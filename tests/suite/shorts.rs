//! Short answers and pictures of the comparisons: no figure that the answer behind them lacks.

use crate::common::{editions, nothing_wrong, numbers, raw};

#[test]
fn every_cell_of_a_comparison_has_a_short_answer_with_no_figure_that_its_answer_lacks() {
    let statements = || {
        let tissues =
            raw().tissues.value.tissue.iter().flat_map(|tissue| {
                tissue.finding.iter().map(|(aspect, found)| (format!("{}.{aspect}", tissue.id.get_ref()), found))
            });
        let rows = raw().groups.iter().flat_map(|file| &file.value.row).flat_map(|row| {
            [("hsc", &row.hsc), ("msc", &row.msc), ("ipsc", &row.ipsc)]
                .map(|(cell, found)| (format!("{}.{cell}", row.id.get_ref()), found))
        });
        rows.chain(tissues)
    };
    let mut wrong = Vec::new();
    for (id, found) in statements() {
        let Some(short) = &found.short else {
            wrong.push(format!("{id}: no short answer"));
            continue;
        };
        for (short, long) in
            [(&short.en, &found.text.en), (&short.zh, &found.text.zh)].map(|(short, long)| (short.get_ref(), long.get_ref()))
        {
            let said = numbers(long).concat();
            let [figures, _] = numbers(short);
            let strays: Vec<f64> = figures.into_iter().filter(|value| !said.contains(value)).collect();
            wrong.extend((!strays.is_empty()).then(|| format!("{id}: {strays:?} of “{short}” is not in “{long}”")));
        }
    }
    nothing_wrong(&wrong, "take the figure from the answer, or leave it out of `short`");
}

#[test]
fn a_picture_in_the_comparison_shows_a_figure_that_its_answer_says() {
    let mut wrong = Vec::new();
    for (edition, evidence) in editions().iter().zip(crate::common::evidence()) {
        for item in edition.content.rows().flat_map(|row| &row.statements) {
            let Some(measure) = item.measure.as_ref().and_then(|name| evidence.measure(name)) else { continue };
            let said = numbers(&item.text).concat();
            // "None of 133" is a zero.
            let is_none = |value: f64| value == 0.0 && measure.amount.of.is_some_and(|of| said.contains(&f64::from(of)));
            let amount = &measure.amount;
            let figures = [amount.value, amount.value.map(f64::round), amount.count.map(f64::from)].into_iter().flatten();
            if !figures.clone().any(|value| said.contains(&value) || is_none(value)) {
                wrong.push(format!("{}: {figures:?} is not in “{}”", measure.id, item.text));
            }
        }
    }
    nothing_wrong(&wrong, "name another result in `measure`, or take the line out");
}
