//! What stands beside numbers: closed exhibits, headlines that count real people, and nothing under the words that makes them hard to read.

use crate::common::{books, evidence, nothing_wrong, pages_in};
use scraper::{Html, Selector};
use std::fs;
use stem_cells_ms::app::lang::Lang;
use stem_cells_ms::desk::evidence::Unit;
use stem_cells_ms::desk::part::figure::figure;

const PAGES: [&str; 2] = ["benefits/", "risks/"];

fn select(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

fn style(name: &str) -> String {
    fs::read_to_string(format!("assets/styles/{name}.css")).unwrap()
}

#[test]
fn an_exhibit_is_closed_and_holds_each_result_under_its_own_id() {
    for lang in Lang::ALL {
        for path in PAGES {
            let (_, html) = pages_in(lang).find(|(known, _)| *known == path).expect("the page");
            let page = Html::parse_document(html);
            let count = |selector: &str| page.select(&select(selector)).count();
            let exhibits = count(".exhibit[id]");
            assert!(exhibits >= 5, "{path}: {exhibits}");
            assert_eq!(count(".exhibit > details.fold:not([open])"), exhibits, "{path}: one fold each, closed");
            let results = count(".exhibit .result");
            assert_eq!(
                count(".exhibit details.fold details.fold:not([open]) .result[id]"),
                results,
                "{path}: results are closed too"
            );
        }
    }
}

#[test]
fn what_holds_for_every_picture_is_said_once() {
    for lang in Lang::ALL {
        for (path, html) in pages_in(lang) {
            let page = Html::parse_document(html);
            let count = |selector: &str| page.select(&select(selector)).count();
            assert_eq!(count(".result-box .people-rule, .result .people-key"), 0, "{path}: the legend is in no box");
            assert!(count(".people-rule") <= 1, "{path}: {} legends", count(".people-rule"));
            assert!(count(".exhibit .people") == 0 || count(".people-rule") == 1, "{path}: no legend");
        }
    }
}

#[test]
fn a_headline_says_the_people_that_were_counted_and_never_half_a_person() {
    let mut wrong = Vec::new();
    for book in books() {
        for measure in &book.evidence.measures {
            let amounts = [Some(&measure.amount), measure.comparator.as_ref().map(|other| &other.amount)];
            for amount in amounts.into_iter().flatten().filter(|_| measure.unit == Unit::Per100 && measure.label.is_none()) {
                let (Some(count), Some(of)) = (amount.count, amount.of.filter(|of| *of > 0)) else { continue };
                let share = f64::from(count) / f64::from(of) * 100.0;
                // An estimate over time is no share of the people and stays as the source gives it.
                let is_share = amount.value.is_none_or(|value| (value - share).abs() < 0.5);
                let said = figure(book, measure, amount).replace(',', "");
                let people = said.contains(&count.to_string()) && said.contains(&of.to_string()) && !said.contains('.');
                wrong.extend((is_share && !people).then(|| format!("{}: {said}, not {count} of {of}", measure.id)));
            }
        }
    }
    nothing_wrong(&wrong, "a headline says real people");
    assert!(evidence()[0].measures.iter().any(|measure| measure.amount.count == Some(3) && measure.amount.of == Some(55)));
}

#[test]
fn a_hatch_stands_at_the_edge_and_not_under_running_text() {
    for (sheet, class) in [("statements", ".point-caution, .point-unknown {"), ("deciding", ".sheet-unknown {")] {
        let text = style(sheet);
        let rule = text.split(class).nth(1).and_then(|rest| rest.split('}').next()).unwrap_or_else(|| panic!("{class}"));
        assert!(rule.contains("no-repeat"), "{class} {rule}");
    }
}

#[test]
fn only_the_title_of_a_step_is_numbered_and_no_term_in_it() {
    let styles = style("evidence");
    let numbered: Vec<&str> = styles.lines().filter(|line| line.contains("counter(")).collect();
    assert_eq!(numbered.len(), 2, "{numbered:#?}");
    assert!(numbered.iter().all(|line| line.contains("li > a::before") || line.contains("> .entry-title > span")), "{numbered:#?}");
    for lang in Lang::ALL {
        for (path, html) in pages_in(lang).filter(|(_, html)| html.contains("class=\"glance\"")) {
            let terms = Html::parse_document(html).select(&select(".glance li > a.term")).count();
            assert_eq!(terms, 0, "{path}: a term would be numbered like a step");
        }
    }
}

#[test]
fn large_figures_are_set_in_a_font_whose_zero_is_not_slashed() {
    let tokens = style("tokens");
    let fonts = tokens.split("--font-figures:").skip(1).filter_map(|rest| rest.split(';').next());
    let fonts: Vec<&str> = fonts.collect();
    assert!(!fonts.is_empty() && fonts.iter().all(|font| !font.contains("\"Atkinson\"")), "{fonts:?}");
    assert!(style("statements").contains(".figure { font-family: var(--font-figures)"));
}
