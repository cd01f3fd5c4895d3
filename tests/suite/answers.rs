//! What a reader entered: of two tabs the newer answer wins, whatever was stored.

use proptest::prelude::*;
use stem_cells_ms::app::answers::Answers;

fn of(entries: &[(u8, String, usize)]) -> Answers {
    let mut answers = Answers::default();
    for (control, value, now) in entries {
        answers.set(&format!("c{control}"), value.clone(), *now);
    }
    answers
}

/// What stands in each of the controls of these tests.
fn values(answers: &Answers) -> Vec<Option<String>> {
    (0..4).map(|control| answers.value(&format!("c{control}")).map(str::to_owned)).collect()
}

fn entries() -> impl Strategy<Value = Vec<(u8, String, usize)>> {
    prop::collection::vec((0..4_u8, "\\PC{0,6}", 0..5_usize), 0..12)
}

proptest! {
    #[test]
    fn whatever_is_stored_is_read_or_left_out(text in ".*") {
        let read = Answers::parse(&text);
        prop_assert_eq!(values(&Answers::parse(&read.print())), values(&read));
    }

    #[test]
    fn what_is_stored_comes_back(entries in entries()) {
        let answers = of(&entries);
        prop_assert_eq!(Answers::parse(&answers.print()), answers);
    }

    #[test]
    fn two_tabs_come_to_the_same_answers_whoever_looks_first(one in entries(), other in entries()) {
        let [mut here, mut there] = [of(&one), of(&other)];
        let mine = here.clone();
        here.merge(there.clone());
        there.merge(mine);
        prop_assert_eq!(values(&here), values(&there));
    }
}

#[test]
fn the_newer_answer_wins_and_an_answer_that_was_taken_back_stays_so() {
    let mut here = of(&[(0, "old".into(), 10), (1, "new".into(), 30), (2, "given".into(), 10)]);
    let there = of(&[(0, "new".into(), 20), (1, "old".into(), 20), (2, String::new(), 20), (3, "other".into(), 1)]);
    here.merge(there);
    assert_eq!(values(&here), [Some("new".into()), Some("new".into()), Some(String::new()), Some("other".into())]);
    assert!(!here.has("c2") && here.has("c3") && !here.is_empty());
}

#[test]
fn in_one_tab_the_last_answer_wins_even_where_the_clock_went_back() {
    let mut answers = of(&[(0, "first".into(), 1000), (0, "second".into(), 5)]);
    assert_eq!(answers.value("c0"), Some("second"));
    answers.merge(of(&[(0, "first".into(), 1000)]));
    assert_eq!(answers.value("c0"), Some("second"), "also against what the device has kept");
    answers.forget("c0");
    assert!(answers.is_empty() && answers.value("c0").is_none());
}

#[test]
fn what_an_earlier_build_kept_is_older_than_every_answer() {
    let mut old = Answers::parse("#ms-relapsing=1&own=12%20mg%3F&kept=~x");
    assert_eq!((old.value("ms-relapsing"), old.value("own"), old.value("kept")), (Some("1"), Some("12 mg?"), Some("~x")));
    old.merge(Answers::parse("#own=1~newer"));
    assert_eq!(old.value("own"), Some("newer"));
}
