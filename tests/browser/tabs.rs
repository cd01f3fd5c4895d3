//! Two tabs of one reader: of two answers the newer one wins, what is erased stays erased, and a new tab starts empty.

use crate::harness::{Engine, Reader, texts};
use serde_json::Value;
use std::thread::sleep;
use std::time::Duration;
use stem_cells_ms::app::lang::Lang;

promises! {
    EVERY:
        of_two_tabs_that_keep_the_newer_answer_to_each_question_wins
        what_is_erased_in_one_tab_is_stored_by_no_other
        keeping_that_was_begun_anew_takes_nothing_from_a_tab_that_was_away;
    WINDOWS:
        answers_do_not_go_into_a_new_tab;
}

const PAGE: &str = "en/decide/";

fn entered(reader: &Reader) -> Vec<String> {
    reader.ask("[...document.querySelectorAll('#deciding .step :checked')].filter(e => !e.defaultChecked).map(e => e.id)")
}

fn keeps(reader: &Reader) -> bool {
    reader.ask("document.getElementById('keep').checked")
}

/// Longer than a clock needs to tell two answers apart.
fn rest() {
    sleep(Duration::from_millis(600));
}

fn of_two_tabs_that_keep_the_newer_answer_to_each_question_wins(engine: Engine) {
    let reader = Reader::new(engine);
    let first = reader.tabs().remove(0);
    reader.start(PAGE);
    for id in ["keep", "ms-relapsing", "age-18-to-44"] {
        reader.pick(id);
    }
    reader.open_tab();
    reader.start(PAGE);
    assert_eq!(entered(&reader), ["ms-relapsing", "age-18-to-44"], "what is kept on the device is in every tab");
    assert!(keeps(&reader));
    rest();
    reader.pick("ms-progressive");
    reader.look_at(&first);
    reader.until("document.getElementById('ms-progressive').checked", "the newer answer of the other tab");
    rest();
    reader.pick("age-45-to-49");
    reader.reload();
    reader.wait_ready();
    assert_eq!(entered(&reader), ["ms-progressive", "age-45-to-49"], "of each question the newer answer");
    // An answer that was taken back does not come back either.
    let second = reader.tabs().into_iter().find(|tab| *tab != first).expect("the other tab");
    rest();
    reader.click_in_sight(".choices:has(#ms-relapsing) > .take-back");
    reader.look_at(&second);
    reader.until("!document.querySelector('[name=ms]:checked, #ms-progressive:checked')", "the answer that was taken back");
    reader.pick("q-deaths");
    reader.look_at(&first);
    reader.until("document.getElementById('q-deaths').checked", "the answer of the other tab");
    assert_eq!(entered(&reader), ["age-45-to-49", "q-deaths"]);
    assert_eq!(reader.complaints(), [""; 0]);
}

/// Asks for an answer to be kept on the device; gives the tab.
fn keeps_an_answer(reader: &Reader) -> Value {
    let tab = reader.tabs().remove(0);
    reader.start(PAGE);
    for id in ["keep", "ms-relapsing"] {
        reader.pick(id);
    }
    tab
}

fn what_is_erased_in_one_tab_is_stored_by_no_other(engine: Engine) {
    let reader = Reader::new(engine);
    let first = keeps_an_answer(&reader);
    let second = reader.open_tab();
    reader.start(PAGE);
    reader.pick("age-18-to-44");
    reader.look_at(&first);
    reader.until("document.getElementById('age-18-to-44').checked", "the answer of the other tab");
    reader.run("document.querySelector('[type=reset]').click()");
    reader.wait_said(texts::of(Lang::En).say_erased());
    assert_eq!(reader.ask::<usize>("localStorage.length + sessionStorage.length"), 0);
    reader.look_at(&second);
    reader.until("!document.getElementById('keep').checked", "keeping is off here too");
    reader.wait_said(texts::of(Lang::En).say_kept_no_more());
    assert_eq!(entered(&reader), ["ms-relapsing", "age-18-to-44"], "what this tab holds stays with it");
    reader.pick("q-deaths");
    assert_eq!(reader.ask::<usize>("localStorage.length"), 0, "nothing is stored again");
    reader.reload();
    reader.wait_ready();
    assert_eq!(entered(&reader), ["ms-relapsing", "age-18-to-44", "q-deaths"]);
    reader.look_at(&first);
    reader.reload();
    reader.wait_ready();
    assert_eq!(entered(&reader), [""; 0], "it does not come back from the other tab");
    assert_eq!(reader.complaints(), [""; 0]);
}

fn keeping_that_was_begun_anew_takes_nothing_from_a_tab_that_was_away(engine: Engine) {
    let reader = Reader::new(engine);
    let first = keeps_an_answer(&reader);
    let second = reader.open_tab();
    reader.start(PAGE);
    // This tab is on another page while the other one erases and begins anew.
    reader.turn_to("en/clinics/");
    reader.wait_page(Lang::En, "clinics/");
    reader.look_at(&first);
    reader.run("document.querySelector('[type=reset]').click()");
    reader.until("sessionStorage.length === 0", "the erased answers");
    rest();
    reader.pick("keep");
    reader.pick("age-18-to-44");
    reader.look_at(&second);
    reader.back();
    reader.wait_page(Lang::En, "decide/");
    reader.until("document.getElementById('ms-relapsing').checked", "what this tab holds");
    assert!(!keeps(&reader));
    reader.pick("q-deaths");
    reader.look_at(&first);
    reader.reload();
    reader.wait_ready();
    assert_eq!(entered(&reader), ["age-18-to-44"], "what was erased here is not stored again from there");
    assert_eq!(reader.complaints(), [""; 0]);
}

/// A window that this page opens gets a copy of what the tab keeps, in browsers that make one.
fn answers_do_not_go_into_a_new_tab(engine: Engine) {
    let reader = Reader::new(engine);
    let first = reader.tabs().remove(0);
    reader.start(PAGE);
    reader.pick("ms-relapsing");
    reader.run(&format!("window.open({:?})", format!("/{PAGE}")));
    rest();
    let other = reader.tabs().into_iter().find(|tab| *tab != first);
    reader.look_at(&other.expect("the new tab"));
    reader.wait_here(PAGE);
    reader.wait_ready();
    assert_eq!(entered(&reader), [""; 0], "a new tab starts empty");
    assert_eq!(reader.ask::<usize>("localStorage.length + sessionStorage.length"), 0);
    reader.pick("age-18-to-44");
    reader.reload();
    reader.wait_ready();
    assert_eq!(entered(&reader), ["age-18-to-44"], "and has answers of its own");
    reader.look_at(&first);
    reader.reload();
    reader.wait_ready();
    assert_eq!(entered(&reader), ["ms-relapsing"], "the tab it was opened from keeps its own");
    assert_eq!(reader.complaints(), [""; 0]);
}
