//! Leaving a page and coming back: nothing is lost, nothing stands in the way, and the last click wins.

use crate::harness::{Engine, Reader};
use crate::reading::VOICE;
use stem_cells_ms::app::lang::Lang;
use std::thread::sleep;
use std::time::Duration;

promises! {
    EVERY:
        a_page_comes_back_from_the_browsers_own_store
        leaving_is_asked_about_only_while_something_would_be_lost
        answers_survive_another_page_inside_the_app
        a_misspelt_button_does_nothing;
    ALONE:
        a_second_click_never_writes_the_old_address_over_the_new_one;
}

const LEAVING: &str = "(() => { const leaving = new Event('beforeunload', { cancelable: true }); window.dispatchEvent(leaving); return leaving.defaultPrevented; })()";

/// Counts who listens for `beforeunload`: one listener keeps a page out of Firefox's store.
const COUNT: &str = "window.listening = 0; for (const [name, step] of [['addEventListener', 1], ['removeEventListener', -1]]) { \
    const real = window.EventTarget.prototype[name]; \
    window.EventTarget.prototype[name] = function (type, ...rest) { if (type === 'beforeunload') window.listening += step; return real.call(this, type, ...rest); }; }";

fn leaving_is_asked_about_only_while_something_would_be_lost(engine: Engine) {
    let counting = |path: &str| {
        let reader = Reader::held_up(engine, ".wasm");
        reader.open(path);
        reader.run(COUNT);
        reader.let_through();
        reader.wait_ready();
        reader
    };
    for path in ["en/compare/", "en/trials/"] {
        assert_eq!(counting(path).ask::<i32>("listening"), 0, "{path}");
    }
    let reader = counting("en/decide/");
    assert_eq!(reader.ask::<i32>("listening"), 0, "nothing is entered");
    reader.pick("age-18-to-44");
    assert_eq!(reader.ask::<i32>("listening"), 0, "the tab keeps it");
    // A full tab refuses it from now on.
    reader.run("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }");
    reader.pick("ms-relapsing");
    assert_eq!(reader.ask::<i32>("listening"), 1, "an answer would be lost");
    assert!(reader.ask::<bool>(LEAVING));
    reader.run("document.querySelector('[type=reset]').scrollIntoView({ block: 'center' })");
    reader.click("[type=reset]");
    reader.until("listening === 0", "nothing to ask about");
}

fn answers_survive_another_page_inside_the_app(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/decide/");
    for id in ["ms-relapsing", "weigh-death-much", "q-deaths"] {
        reader.pick(id);
    }
    reader.run("const own = document.getElementById('own'); own.value = 'Who drives me home?'; own.dispatchEvent(new Event('input', { bubbles: true }));");
    let entered = "[...document.querySelectorAll('#deciding :checked')].map(e => e.id).concat(document.getElementById('own').value)";
    let before: Vec<String> = reader.ask(entered);
    reader.run("window.mark = 'same document'; document.querySelector(\".menu a[href='/en/clinics/']\").click()");
    reader.wait_page(Lang::En, "clinics/");
    reader.wait_here("en/clinics/");
    reader.run("document.querySelector(\".menu a[href='/en/decide/']\").click()");
    reader.wait_page(Lang::En, "decide/");
    reader.until("document.getElementById('q-deaths').checked", "the answers");
    assert_eq!(reader.ask::<Vec<String>>(entered), before);
    reader.back();
    reader.wait_page(Lang::En, "clinics/");
    reader.back();
    reader.wait_page(Lang::En, "decide/");
    reader.until("document.getElementById('q-deaths').checked", "the answers after Back");
    assert_eq!(reader.ask::<Vec<String>>(entered), before);
    assert!(reader.ask::<bool>("window.mark === 'same document'"), "all of it inside the app");
    assert_eq!(reader.ask::<usize>("localStorage.length"), 0, "nothing is kept on the device unasked");
    reader.run("document.querySelector('[type=reset]').click()");
    reader.until("sessionStorage.length === 0", "nothing is left");
}

fn a_second_click_never_writes_the_old_address_over_the_new_one(engine: Engine) {
    let reader = Reader::new(engine);
    let link = |path: &str| format!("document.querySelector('.menu a[href=\"/{path}\"]').click()");
    for pause in [0, 10, 30, 120] {
        for second in ["document.querySelector('h1').click()".to_owned(), link("en/clinics/")] {
            reader.start("en/compare/?show=hsc");
            let toggle = "document.getElementById('show-msc').click()";
            reader.run(&format!("{toggle}; {}; setTimeout(() => {{ {second} }}, {pause})", link("en/alternatives/")));
            let wanted = if second.contains("clinics") { "clinics/" } else { "alternatives/" };
            reader.wait_page(Lang::En, wanted);
            reader.wait_here(&format!("en/{wanted}"));
            // Longer than the rest after which an address is written.
            sleep(Duration::from_millis(400));
            reader.wait_page(Lang::En, wanted);
            assert_eq!(reader.here(), format!("/en/{wanted}"), "{pause} ms, {second}");
        }
    }
    assert_eq!(reader.complaints(), [""; 0]);
}

fn a_misspelt_button_does_nothing(engine: Engine) {
    let reader = Reader::held_up(engine, ".wasm");
    reader.open("en/risks/");
    reader.run(VOICE);
    reader.let_through();
    reader.wait_ready();
    reader.run("document.querySelector('.listen').click()");
    reader.until("told.includes('speak')", "the voice");
    let before: usize = reader.ask("told.length");
    for name in ["stpo", "", "Stop", "stop ", "copylink", "constructor"] {
        reader.run(&format!(
            "const button = document.createElement('button'); button.dataset.do = {name:?}; document.querySelector('main').append(button); button.click();"
        ));
        assert_eq!(reader.ask::<usize>("told.length"), before, "{name:?}");
        assert_eq!(reader.shown("#voice"), 1, "{name:?}: the voice goes on");
        assert_eq!(reader.here(), "/en/risks/", "{name:?}");
    }
    assert_eq!(reader.complaints(), [""; 0]);
}

fn a_page_comes_back_from_the_browsers_own_store(engine: Engine) {
    let reader = Reader::new(engine);
    for path in ["en/", "en/decide/", "en/trials/"] {
        reader.start(path);
        reader.run("window.kept = 'here'; addEventListener('pageshow', event => { window.persisted = event.persisted; })");
        reader.goto(&reader.address("zh/glossary/"));
        reader.wait_ready();
        reader.back();
        reader.wait_here(path);
        reader.until("document.documentElement.dataset.app === 'ready'", "the page");
        assert!(reader.ask::<bool>("window.kept === 'here' && window.persisted === true"), "{path}: it was loaded again");
    }
}
