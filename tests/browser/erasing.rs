//! What a reader entered on the page of decisions is taken away only as the reader wants it, and stays where a browser lets it.

use crate::deciding::{PAGE, erase, mark, write_own};
use crate::harness::{Engine, Reader, Setup, Site, Storage, texts};
use stem_cells_ms::app::lang::Lang;

promises! {
    EVERY:
        where_nothing_can_be_kept_the_page_says_so_and_works
        garbage_on_the_device_enters_nothing
        what_is_erased_comes_back_until_the_page_is_left
        one_answer_can_be_taken_back
        what_an_earlier_build_kept_is_still_there;
}

const LEAVING: &str = "(() => { const leaving = new Event('beforeunload', { cancelable: true }); window.dispatchEvent(leaving); return leaving.defaultPrevented; })()";

/// What is entered, but for the box that asks for it to be kept.
const ENTERED: &str = "[...document.querySelectorAll('#deciding :checked')].map(e => e.id).filter(id => id !== 'keep').concat(document.getElementById('own').value)";

fn what_is_erased_comes_back_until_the_page_is_left(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start(PAGE);
    assert_eq!(reader.shown("#undo-erase"), 0, "nothing is erased");
    for id in ["keep", "ms-relapsing", "weigh-death-much", "q-deaths", "language-both"] {
        reader.pick(id);
    }
    write_own(&reader, "Who drives me home?");
    let before: Vec<String> = reader.ask(ENTERED);
    erase(&reader);
    reader.until("document.getElementById('undo-erase').checkVisibility()", "the way back");
    // A nervous second tap erases nothing, and leaves the way back.
    erase(&reader);
    reader.pick("age-18-to-44");
    reader.click_in_sight("#undo-erase");
    reader.wait_said(texts::of(Lang::En).say_undone());
    let after: Vec<String> = reader.ask(ENTERED);
    assert!(before.iter().all(|id| after.contains(id)), "{before:?} {after:?}");
    assert!(after.contains(&"age-18-to-44".to_owned()), "what was answered since stays: {after:?}");
    assert!(reader.ask::<bool>("document.getElementById('keep').checked && localStorage.length === 1"), "kept as before");
    assert_eq!(reader.shown("#undo-erase"), 0);
    assert_eq!(reader.ask::<String>("document.activeElement.type"), "reset", "the place of whoever uses the keyboard");

    // The next person at this device finds nothing: neither after a reload nor after another page and Back.
    erase(&reader);
    reader.until("document.getElementById('undo-erase').checkVisibility()", "the way back");
    reader.turn_to("en/clinics/");
    reader.wait_page(Lang::En, "clinics/");
    reader.back();
    reader.wait_page(Lang::En, "decide/");
    reader.until("!document.documentElement.hasAttribute('data-going')", "the place on the page");
    assert_eq!(reader.shown("#undo-erase"), 0);
    reader.pick("ms-relapsing");
    erase(&reader);
    reader.until("document.getElementById('undo-erase').checkVisibility()", "the way back");
    reader.goto(&reader.address("en/glossary/"));
    reader.wait_ready();
    reader.back();
    reader.wait_here(PAGE);
    reader.wait_ready();
    assert_eq!(reader.shown("#undo-erase"), 0, "not from the browser's own store either");
    assert_eq!(reader.ask::<usize>("localStorage.length + sessionStorage.length"), 0);
    assert_eq!(reader.complaints(), [""; 0]);
}

fn one_answer_can_be_taken_back(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start(PAGE);
    let quiz: String = reader.ask("document.querySelector('.quiz input').id");
    for id in ["ms-relapsing", "age-18-to-44", "weigh-death-much", quiz.as_str()] {
        let own = format!(".choices:has(#{id}) > .take-back");
        assert_eq!(reader.shown(&own), 0, "{id}: there is no answer yet");
        reader.pick(id);
        assert_eq!(reader.shown(&own), 1, "{id}");
        if id != "age-18-to-44" {
            reader.click_in_sight(&own);
            assert_eq!(reader.ask::<usize>(&format!("document.querySelectorAll('.choices:has(#{id}) :checked').length")), 0, "{id}");
            assert_eq!(reader.shown(&own), 0, "{id}: nothing is left to take back");
            assert!(reader.ask::<bool>(&format!("document.activeElement.closest('.choices:has(#{id})') !== null")), "{id}");
        }
    }
    assert_eq!(reader.shown(".choices:has([name=language]) > .take-back"), 0, "a setting is no answer");
    reader.reload();
    reader.wait_ready();
    let answers: Vec<String> = reader.ask("[...document.querySelectorAll('#deciding :checked')].map(e => e.id)");
    assert!(answers.contains(&"age-18-to-44".to_owned()) && answers.len() == 4, "it does not come back: {answers:?}");
    assert_eq!(reader.complaints(), [""; 0]);
}

fn what_an_earlier_build_kept_is_still_there(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/");
    reader.run("localStorage.setItem('stem-cells-ms:answers', '#ms-relapsing=1&language-both=1&q-deaths=1&own=12%20mg%3F')");
    reader.start(PAGE);
    let kept: Vec<String> = reader.ask(ENTERED);
    for id in ["ms-relapsing", "language-both", "q-deaths", "12 mg?"] {
        assert!(kept.contains(&id.to_owned()), "{id}: {kept:?}");
    }
    reader.pick("ms-progressive");
    reader.reload();
    reader.wait_ready();
    let kept: Vec<String> = reader.ask(ENTERED);
    assert!(kept.contains(&"ms-progressive".to_owned()) && kept.contains(&"12 mg?".to_owned()), "{kept:?}");
}

fn where_nothing_can_be_kept_the_page_says_so_and_works(engine: Engine) {
    let storage = if engine == Engine::WebKit { Storage::Null } else { Storage::Throws };
    let reader = Reader::with(engine, Site::Root, Setup { storage, ..Setup::default() });
    reader.start(PAGE);
    reader.pick("keep");
    let in_tab: bool = reader.ask("(() => { try { return sessionStorage !== null; } catch { return false; } })()");
    let said = texts::of(Lang::En);
    reader.wait_said(if in_tab { said.say_tab_only() } else { said.say_not_saved() });
    assert!(!reader.ask::<bool>("document.getElementById('keep').checked"), "the box does not claim what is not so");
    assert!(!reader.ask::<bool>(LEAVING), "nothing is entered");
    reader.pick("ms-progressive");
    assert_eq!(reader.ask::<bool>(LEAVING), !in_tab, "the browser asks before it is lost, and only then");
    assert_eq!(mark(&reader, "criteria-ebmt-2020", 0), "mark mark-fails");
    assert_eq!(reader.complaints(), [""; 0]);
}

fn garbage_on_the_device_enters_nothing(engine: Engine) {
    let reader = Reader::new(engine);
    for garbage in engine.part_of(&[
        "''",
        "'{\"a\":1}'",
        "'#own=%FF%ZZ&ms-relapsing'",
        "'#scope-page=&keep=1&deciding=1&app=1'",
        "'\\0\\ud800='",
        "'x='.repeat(1e5)",
    ]) {
        reader.start("en/");
        reader.run(&format!("localStorage.setItem('stem-cells-ms:answers', {garbage})"));
        reader.start(PAGE);
        assert_eq!(reader.ask::<usize>("document.querySelectorAll('.answers-set .choices :checked').length"), 3, "{garbage}");
        erase(&reader);
        assert_eq!(reader.ask::<usize>("localStorage.length"), 0, "{garbage}");
    }
    assert_eq!(reader.complaints(), [""; 0]);
}

