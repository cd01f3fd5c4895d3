//! The laws of the toggles.

use proptest::prelude::*;
use stem_cells_ms::app::choice::{Catalogue, Selection, Tissues};
use stem_cells_ms::desk::content::{CellId, Grade, Row, State, Statement};
use stem_cells_ms::desk::content::{hidden_count, is_same};

fn statement() -> impl Strategy<Value = Statement> {
    let state = prop::sample::select(State::ALL.to_vec());
    let grade = prop::option::of(prop::sample::select(Grade::ALL.to_vec()));
    (state, grade).prop_map(|(state, grade)| Statement {
        state,
        grade,
        text: String::new(),
        sources: Vec::new(),
        verification: None,
    })
}

fn row() -> impl Strategy<Value = Row> {
    ([statement(), statement(), statement()], any::<bool>()).prop_map(|(statements, may_hide)| Row {
        id: String::new(),
        question: String::new(),
        not_comparable: None,
        claims: Vec::new(),
        home: false,
        shown_on: Vec::new(),
        may_hide,
        statements,
    })
}

fn selection() -> impl Strategy<Value = Selection> {
    prop::collection::vec(prop::sample::select(CellId::ALL.to_vec()), 1..4).prop_map(|cells| Selection::of(cells).unwrap())
}

proptest! {
    #[test]
    fn a_selection_is_what_was_selected(cells in prop::collection::vec(prop::sample::select(CellId::ALL.to_vec()), 0..6)) {
        match Selection::of(cells.clone()) {
            None => prop_assert!(cells.is_empty()),
            Some(shown) => {
                prop_assert!((1..=3).contains(&shown.count()));
                for cell in CellId::ALL {
                    prop_assert_eq!(shown.contains(cell), cells.contains(&cell));
                }
            }
        }
    }

    #[test]
    fn one_source_alone_hides_nothing(row in row(), cell in prop::sample::select(CellId::ALL.to_vec())) {
        prop_assert!(!is_same(&row, Selection::of([cell]).unwrap()));
    }

    #[test]
    fn what_is_the_same_for_more_sources_is_the_same_for_fewer(row in row(), shown in selection()) {
        if is_same(&row, Selection::ALL) && shown.count() > 1 {
            prop_assert!(is_same(&row, shown));
        }
    }

    #[test]
    fn a_hidden_row_has_one_state_and_one_grade(row in row(), shown in selection()) {
        let faces: Vec<_> = shown.cells().map(|cell| &row.statements[cell.index()]).map(|statement| (statement.state, statement.grade)).collect();
        let all_alike = faces.iter().all(|face| *face == faces[0]);
        prop_assert_eq!(is_same(&row, shown), row.may_hide && shown.count() > 1 && all_alike);
    }

    #[test]
    fn hidden_and_shown_rows_add_up(rows in prop::collection::vec(row(), 0..20), shown in selection()) {
        let kept = rows.iter().filter(|row| !is_same(row, shown)).count();
        prop_assert_eq!(hidden_count(&rows, shown) + kept, rows.len());
    }

    #[test]
    fn a_type_always_shows_a_tissue(ids in prop::collection::vec("(hsc|msc)-[abcd]", 0..9)) {
        let tissues = Tissues::of(ids.iter().map(String::as_str), &catalogue());
        for cell in CellId::ALL {
            let shown = ["a", "b", "c"].iter().filter(|name| tissues.shows(cell, &format!("{}-{name}", cell.slug()))).count();
            prop_assert!(shown > 0);
        }
    }
}

fn catalogue() -> Catalogue {
    let ids = CellId::ALL.into_iter().flat_map(|cell| ["a", "b", "c"].map(|name| format!("{}-{name}", cell.slug())));
    Catalogue::of(ids.collect::<Vec<_>>().iter().map(String::as_str))
}

#[test]
fn a_choice_inside_one_type_leaves_the_others_alone() {
    let before = Tissues::of(["hsc-a", "msc-b"], &catalogue());
    let arrived = Tissues::of(["msc-c"], &catalogue());
    let after = before.replaced(CellId::Msc, &arrived);
    assert_eq!(after.ids().collect::<Vec<_>>(), ["hsc-a", "msc-c"]);
    assert_eq!(before.replaced(CellId::Msc, &Tissues::default()).ids().collect::<Vec<_>>(), ["hsc-a"]);
}

#[test]
fn cost_approval_and_open_questions_are_never_hidden() {
    let content = &crate::common::editions()[0].content;
    for id in ["cost", "approval", "open-questions"] {
        let row = content.rows().find(|row| row.id == id).unwrap();
        assert!(!row.may_hide, "{id} may be hidden: add `always = true` to it");
    }
}
