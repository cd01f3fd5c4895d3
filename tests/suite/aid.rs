//! What the decision-aid standard (IPDAS) asks for and `/method/` says is met.

use crate::common::{editions, evidence, nothing_wrong};
use proptest::prelude::*;
use stem_cells_ms::desk::content::{CellId, Deck, Label, Side};
use stem_cells_ms::desk::evidence::Met;
use stem_cells_ms::desk::evidence::figures::{Exactness, exactness, wilson};

#[test]
fn every_qualifying_and_certification_item_is_met() {
    let items = &evidence()[0].checklist;
    assert_eq!(items.len(), 12, "six qualifying and six certification items");
    let open = items.iter().filter(|item| item.met != Met::Yes).map(|item| item.id.clone()).collect::<Vec<_>>();
    nothing_wrong(&open, "mend what is missing; checklist.toml says what");
}

#[test]
fn every_medicine_names_a_harm_and_says_what_is_known_of_its_benefit() {
    let drugs = editions()[0].content.deck(Deck::Drugs);
    assert_eq!(drugs.len(), 15, "medicines");
    let silent = drugs.iter().filter(|card| {
        let has = |labels: &[Label]| card.points.iter().any(|point| point.label.is_some_and(|label| labels.contains(&label)));
        !has(&[Label::Harm]) || !has(&[Label::Number, Label::People, Label::Unknown])
    });
    nothing_wrong(&silent.map(|card| card.id.clone()).collect::<Vec<_>>(), "look a harm up and cite where it stands");
}

#[test]
fn every_option_tells_of_body_feelings_and_life_with_others() {
    let living = editions()[0].content.deck(Deck::Living);
    assert_eq!(living.len(), 5, "transplant, medicine, rehabilitation, a trial of MSC, staying as one is");
    let mut missing = Vec::new();
    for card in living {
        for side in [Side::Body, Side::Feelings, Side::Others] {
            if !card.points.iter().any(|point| point.sides.contains(&side)) {
                missing.push(format!("{}: no point has {side:?} among its `sides`", card.id));
            }
        }
    }
    nothing_wrong(&missing, "say what it is like, or that nobody has asked");
}

#[test]
fn what_helps_and_what_can_go_wrong_get_about_the_same_room_in_the_comparison() {
    for edition in editions() {
        let content = &edition.content;
        let rows = |anchor: &str| {
            let group = content.groups.iter().find(|group| group.rows.iter().any(|row| row.id == anchor));
            group.map(|group| &group.rows).expect("a group of the comparison")
        };
        let (help, harm) = (rows("main-number"), rows("main-harms"));
        let fair = |a: usize, b: usize| a.max(b) * 2 <= a.min(b) * 3;
        assert!(fair(help.len(), harm.len()), "{} questions on help, {} on harm", help.len(), harm.len());
        for cell in CellId::ALL {
            let average = |rows: &[stem_cells_ms::desk::content::Row]| {
                rows.iter().map(|row| row.statements[cell.index()].text.chars().count()).sum::<usize>() / rows.len()
            };
            let (good, bad) = (average(help), average(harm));
            assert!(fair(good, bad), "{}: an answer on help has {good} characters, one on harm {bad}", cell.slug());
        }
    }
}

#[test]
fn every_result_says_how_exact_it_is() {
    for evidence in evidence() {
        let found = |kind: fn(&Exactness) -> bool| evidence.measures.iter().map(exactness).filter(kind).count();
        assert_eq!(found(|exact| matches!(exact, Exactness::Range(ends) if !ends.ours)), 51, "ranges of the sources");
        assert!(found(|exact| matches!(exact, Exactness::Range(ends) if ends.ours)) > 40, "counts without a range");
    }
}

/// The examples of Newcombe (Stat Med 1998, table I), who compares seven methods.
#[test]
fn the_interval_of_a_share_is_wilsons() {
    for (count, of, low, high) in [(81, 263, 25.53, 36.62), (15, 148, 6.24, 16.05), (0, 20, 0.0, 16.11), (1, 29, 0.61, 17.18)] {
        let found = wilson(count, of);
        assert!((found.0 - low).abs() < 0.01 && (found.1 - high).abs() < 0.01, "{count} of {of}: {found:?}");
    }
}

proptest! {
    #[test]
    fn an_interval_holds_its_share_and_shrinks_with_more_people(count in 0u32..500, more in 0u32..500) {
        let of = count + more;
        let (low, high) = wilson(count, of);
        prop_assert!((0.0..=100.0).contains(&low) && low <= high && high <= 100.0);
        if of > 0 {
            let share = f64::from(count) / f64::from(of) * 100.0;
            prop_assert!(low <= share + 1e-9 && share <= high + 1e-9);
            let (wide, narrow) = (high - low, { let (low, high) = wilson(count * 10, of * 10); high - low });
            prop_assert!(narrow < wide);
        }
    }
}
