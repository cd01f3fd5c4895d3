//! Pictures of results say what the content says: one range for words and drawings, and a sentence with the same numbers.

use crate::common::{books, evidence, nothing_wrong, pages_in};
use scraper::{ElementRef, Html, Selector};
use stem_cells_ms::app::lang::Lang;
use stem_cells_ms::desk::evidence::figures::{counts_people, ends, figures, real_people, share};
use stem_cells_ms::desk::evidence::{Amount, ExhibitForm, Measure};
use stem_cells_ms::desk::part::chance::see_nobody_die;
use stem_cells_ms::desk::part::figure::{range_of, range_plain};

fn select(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

fn page(lang: Lang, path: &str) -> Html {
    let (_, html) = pages_in(lang).find(|(known, _)| *known == path).expect("the page");
    Html::parse_document(html)
}

fn amounts(measure: &Measure) -> impl Iterator<Item = &Amount> {
    [Some(&measure.amount), measure.comparator.as_ref().map(|other| &other.amount)].into_iter().flatten()
}

/// The texts of elements, without the signs that mark where terms are looked for.
fn text(element: ElementRef) -> String {
    element.text().collect::<String>().replace(['\u{e000}', '\u{e001}'], "")
}

#[test]
fn every_range_holds_its_value_in_words_and_in_figures() {
    let mut ranges = 0;
    let mut wrong = Vec::new();
    for measure in &evidence()[0].measures {
        for amount in amounts(measure) {
            let Some(ends) = ends(measure, amount) else { continue };
            ranges += 1;
            let counted = counts_people(measure).then(|| share(amount)).flatten().map(|share| share * 100.0);
            for value in [amount.value, counted].into_iter().flatten() {
                // A source rounds the share of its own counts to a tenth, or to a whole person of 100.
                let slack = if ends.ours { 0.5 } else { 0.0 };
                if !(ends.low <= value + slack && value <= ends.high + slack && ends.low <= ends.high) {
                    wrong.push(format!("{}: {value} in {ends:?}", measure.id));
                }
            }
            if let Some(group) = figures(measure, amount).filter(|_| counts_people(measure)) {
                let drawn = |count: u32| f64::from(count) / f64::from(group.base) * 100.0;
                let close = |drawn: f64, said: f64| (drawn - said).abs() <= 50.0 / f64::from(group.base) + 1e-9;
                let reach = drawn(group.filled() + group.above);
                if real_people(measure, amount).is_none() && !(close(drawn(group.sure), ends.low) && close(reach, ends.high)) {
                    wrong.push(format!("{}: {group:?} is not {ends:?}", measure.id));
                }
            }
        }
    }
    nothing_wrong(&wrong, "words and drawings take the range from `ends`");
    assert!(ranges > 95, "{ranges}");
    let of = |id: &str| {
        let measure = evidence()[0].measure(id).unwrap();
        ends(measure, &measure.amount).map(|ends| ((ends.low * 10.0).round() / 10.0, (ends.high * 10.0).round() / 10.0))
    };
    // 0 of 55, 0 of 30 and 1 of 24 were once drawn as if they were exact.
    assert_eq!(of("hsc-mist-deaths"), Some((0.0, 6.5)));
    assert_eq!(of("hsc-norway-deaths"), Some((0.0, 11.4)));
    assert_eq!(of("hsc-canada-death"), Some((0.7, 20.2)));
}

#[test]
fn every_group_of_people_stands_beside_its_range_in_words() {
    for book in books() {
        let page = page(book.content.lang, "risks/");
        let mut found = 0;
        for result in page.select(&select(".result-box")) {
            let measure = book.evidence.measure(result.attr("id").unwrap()).unwrap();
            let arms: Vec<_> = result.select(&select(".arm")).collect();
            let drawn: Vec<_> = amounts(measure).filter(|amount| counts_people(measure) && share(amount).is_some()).collect();
            assert_eq!(arms.len(), drawn.len(), "{}", measure.id);
            for (arm, amount) in arms.into_iter().zip(drawn) {
                let range = range_of(book, measure, amount);
                let svg = arm.select(&select("svg[role=img]")).next().unwrap();
                assert!(text(arm).contains(&range), "{}: {range}", measure.id);
                assert!(svg.attr("aria-label").unwrap().contains(&range), "{}: {range}", measure.id);
                found += 1;
            }
        }
        assert!(found > 30, "{found}");
    }
}

#[test]
fn the_strip_and_the_bars_have_a_row_for_each_report_with_its_people_its_range_and_its_entry() {
    for book in books() {
        for (path, form) in [("risks/", ExhibitForm::Strip), ("risks/", ExhibitForm::Bars), ("benefits/", ExhibitForm::Chart)] {
            let exhibit = book.evidence.exhibits.iter().find(|exhibit| exhibit.form == form).unwrap();
            let page = page(book.content.lang, path);
            let rows: Vec<_> = page.select(&select(&format!("#{} .ranges > ol > li", exhibit.id))).collect();
            assert_eq!(rows.len(), exhibit.rows.len(), "{}", exhibit.id);
            let mut last = f64::INFINITY;
            for row in rows {
                let link = row.select(&select("a.ranges-name")).next().unwrap();
                let (numbers, id) = link.attr("href").unwrap().split_once('#').unwrap();
                assert!(numbers.ends_with("/numbers/"), "{numbers}");
                let measure = book.evidence.measure(id).unwrap();
                let named = exhibit.rows.iter().find(|row| book.evidence.result(row.measure).id == id).unwrap();
                assert_eq!(text(link), named.name);
                assert!(text(row).contains(&range_plain(book, measure)), "{id}");
                if let (Some(count), Some(of)) = (measure.amount.count, measure.amount.of) {
                    let said = text(row);
                    assert!(said.contains(&count.to_string()) && said.contains(&of.to_string()), "{said}: {count} of {of}");
                }
                let ranged = row.select(&select(".range-above, .range-none")).count();
                assert_eq!(ranged, 1, "{id}: a range, or the mark that there is none");
                let value = share(&measure.amount).unwrap();
                assert!(form != ExhibitForm::Bars || value <= last, "{id}: the most frequent stands first");
                last = value;
            }
        }
    }
}

#[test]
fn the_sentence_of_a_strip_has_the_numbers_of_its_rows() {
    for lang in Lang::ALL {
        let page = page(lang, "risks/");
        let axis = page.select(&select("#x-death-chart .ranges-axis[role=img]")).next().unwrap();
        let said = axis.attr("aria-label").unwrap();
        // 12 reports; 0 of 55 to 1 of 24; the widest range is that of 1 of 24.
        for number in ["12", "0", "4.2", "20.2"] {
            assert!(said.contains(number), "{said}: {number}");
        }
    }
}

#[test]
fn what_a_small_trial_can_miss_is_computed_and_each_still_says_and_shows_it() {
    assert_eq!(see_nobody_die(2.0, 55), 33, "0.98 to the power of 55 is 0.33");
    assert_eq!((see_nobody_die(0.0, 30), see_nobody_die(100.0, 30), see_nobody_die(50.0, 1)), (100, 0, 50));
    for book in books() {
        let exhibit = book.evidence.exhibits.iter().find(|exhibit| exhibit.form == ExhibitForm::Chance).unwrap();
        let sizes: Vec<u32> = exhibit.measures().map(|id| book.evidence.result(id).amount.of.unwrap()).collect();
        assert_eq!(sizes, [30, 55, 174]);
        let page = page(book.content.lang, "risks/");
        assert_eq!(page.select(&select(".chance .still")).count(), 9);
        for (at, risk) in [0.2, 1.0, 2.0].into_iter().enumerate() {
            for (size, people) in sizes.iter().enumerate() {
                let still = page.select(&select(&format!(".still.risk-{at}.size-{size}"))).next().unwrap();
                let blind = see_nobody_die(risk, *people);
                let squares = |class: &str| still.select(&select(class)).next().unwrap().attr("d").unwrap().matches('M').count();
                assert_eq!((squares(".square-blind"), squares(".square-sees")), (blind as usize, 100 - blind as usize));
                let said = still.select(&select("svg[role=img]")).next().unwrap().attr("aria-label").unwrap();
                for number in [risk.to_string(), people.to_string(), blind.to_string()] {
                    assert!(said.contains(&number), "{said}: {number}");
                }
            }
        }
        let only_chance = if book.content.lang == Lang::En { "Only chance is shown" } else { "只显示偶然" };
        assert!(text(page.select(&select("details:has(> summary > #x-chance)")).next().unwrap()).contains(only_chance));
    }
}

#[test]
fn people_one_by_one_add_up_to_all_who_were_looked_at() {
    for book in books() {
        let page = page(book.content.lang, "children/");
        let exhibit = book.evidence.exhibits.iter().find(|exhibit| exhibit.form == ExhibitForm::People).unwrap();
        let rows: Vec<_> = page.select(&select(".opener .pairs-row")).collect();
        assert_eq!(rows.len(), exhibit.rows.len());
        for (row, item) in rows.into_iter().zip(&exhibit.rows) {
            let measure = book.evidence.result(item.measure);
            let (count, of) = (measure.amount.count.unwrap(), measure.amount.of.unwrap());
            let label = row.select(&select("svg[role=img]")).next().unwrap().attr("aria-label").unwrap();
            for number in [count, of - count] {
                assert!(label.contains(&number.to_string()), "{label}: {number}");
            }
            // Nobody is left faint: each person is told of.
            assert_eq!(row.select(&select(".figures-off")).count(), 0);
            assert!(row.select(&select("a")).next().unwrap().attr("href").unwrap().ends_with(&measure.id));
        }
    }
}

#[test]
fn a_pair_has_both_groups_of_one_study_and_never_one_of_another() {
    for book in books() {
        let page = page(book.content.lang, "progressive/");
        let exhibit = book.evidence.exhibits.iter().find(|exhibit| exhibit.form == ExhibitForm::Pairs).unwrap();
        let rows: Vec<_> = page.select(&select(".opener .pairs-row")).collect();
        assert_eq!(rows.len(), exhibit.rows.len());
        for (row, item) in rows.into_iter().zip(&exhibit.rows) {
            let measure = book.evidence.result(item.measure);
            assert_eq!(row.select(&select(".arm svg[role=img]")).count(), 2, "{}", measure.id);
            assert!(text(row).contains(&measure.comparator.as_ref().unwrap().name));
        }
    }
}

#[test]
fn a_picture_that_opens_a_page_stands_before_all_its_parts() {
    for lang in Lang::ALL {
        for path in ["risks/", "progressive/", "children/"] {
            let page = page(lang, path);
            let first = page.select(&select("main section")).next().unwrap();
            assert!(first.attr("class").unwrap().contains("opener"), "{path}");
        }
    }
}

#[test]
fn the_comparison_in_pictures_shows_people_or_a_hatch_in_every_column_and_a_gutter_between_them() {
    for book in books() {
        let page = page(book.content.lang, "compare/");
        let counted: Vec<_> = book.content.rows().filter(|row| row.statements.iter().any(|item| item.measure.is_some())).collect();
        assert!(counted.len() >= 10, "{}", counted.len());
        for row in counted {
            let count = |selector: &str| page.select(&select(&format!("[id=\"{}\"] {selector}", row.id))).count();
            let drawn = row.statements.iter().filter(|item| item.measure.is_some()).count();
            assert_eq!(
                (count(".picture"), count(".picture > .pair"), count(".picture > .hatch")),
                (3, drawn, 3 - drawn),
                "{}",
                row.id
            );
            assert_eq!(count(".picture > .apart"), 2, "{}: the mark of what cannot be compared", row.id);
            // Each group has its own control group beside it, or the ribbon; and the way to its entry.
            for item in &row.statements {
                let Some(measure) = item.measure.as_ref().and_then(|id| book.evidence.measure(id)) else { continue };
                let link = format!(".of-whom a[href$=\"/numbers/#{}\"]", measure.id);
                assert_eq!(count(&link), 1, "{}", measure.id);
            }
        }
        assert_eq!(page.select(&select(".picture .arm svg:not([role=img][aria-label])")).count(), 0);
    }
}
