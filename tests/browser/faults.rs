//! What the network can do to the files. The page stays readable and usable, and says so where it can.

use crate::harness::{Engine, Fault, Reader, texts};
use std::thread::sleep;
use std::time::Duration;
use stem_cells_ms::app::lang::Lang;

promises! {
    EVERY:
        without_the_program_the_page_stays_usable_and_says_so
        without_the_program_a_written_page_stays_usable_and_says_so
        without_the_script_the_page_is_the_written_one
        a_program_with_the_wrong_content_type_still_starts
        without_styles_or_fonts_the_app_still_starts
        loading_the_page_again_helps_when_the_fault_is_gone
        a_page_of_another_build_is_left_as_it_is;
    SLEEPING:
        a_program_that_does_not_arrive_is_given_up_and_never_starts_later
        a_slow_line_is_no_fault_as_long_as_bytes_come;
}

fn faulty(part: &str, fault: &Fault) -> Vec<(String, Fault)> {
    vec![(part.to_owned(), fault.clone())]
}

fn every_way_to_fail() -> [Fault; 6] {
    [Fault::NotFound, Fault::ServerError, Fault::Truncate, Fault::FlipByte, Fault::Status200Html, Fault::Replace(Vec::new())]
}

fn without_the_program_the_page_stays_usable_and_says_so(engine: Engine) {
    without(engine, ".wasm", "en/compare/");
}

fn without_the_program_a_written_page_stays_usable_and_says_so(engine: Engine) {
    without(engine, ".wasm", "en/sources/");
}

fn without(engine: Engine, part: &str, path: &str) {
    let mut reader = Reader::new(engine);
    for fault in every_way_to_fail() {
        reader.move_with(faulty(part, &fault));
        reader.open(path);
        reader.wait_dead();
        let lang = if path.starts_with("zh") { Lang::Zh } else { Lang::En };
        assert!(reader.text("#off").contains(texts::of(lang).extras_off()), "{fault:?}");
        usable(&reader, &format!("{fault:?} of {part}"));
    }
}

/// Readable, without anything that waits; toggles work by style sheet, and links lead on as documents.
#[track_caller]
fn usable(reader: &Reader, what: &str) {
    assert_eq!(reader.shown("h1"), 1, "{what}");
    assert!(reader.ask::<usize>("document.querySelector('main').textContent.length") > 1000, "{what}: the text is there");
    assert_eq!(reader.shown("[aria-busy=true], progress"), 0, "{what}: nothing waits");
    if reader.shown("label:has(> #show-ipsc)") > 0 {
        reader.pick("show-ipsc");
        assert_eq!(reader.shown(".s3"), 0, "{what}: toggles work");
        assert!(reader.shown("td.s1") > 0, "{what}");
    }
    reader.run("window.mark = 'same document'");
    let lang = if reader.ask::<bool>("document.documentElement.lang === 'en'") { Lang::En } else { Lang::Zh };
    reader.turn_to(&format!("{}/alternatives/", lang.code()));
    reader.wait_here(&format!("{}/alternatives/", lang.code()));
    reader.wait_page(lang, "alternatives/");
    assert!(!reader.ask::<bool>("window.mark === 'same document'"), "{what}: links load documents");
}

fn without_the_script_the_page_is_the_written_one(engine: Engine) {
    let mut reader = Reader::new(engine);
    for fault in every_way_to_fail().into_iter().chain([Fault::Type("text/plain")]) {
        reader.move_with(faulty("/app-", &fault));
        reader.open("en/compare/");
        sleep(Duration::from_millis(150));
        assert_eq!(reader.ask::<String>("document.documentElement.dataset.app"), "static", "{fault:?}");
        let button: String = reader.ask("getComputedStyle(document.querySelector('.needs-app')).visibility");
        assert_eq!(button, "hidden", "{fault:?}: no button that would do nothing");
        usable(&reader, &format!("{fault:?} of the script"));
    }
}

fn a_program_with_the_wrong_content_type_still_starts(engine: Engine) {
    let mut reader = Reader::new(engine);
    reader.move_with(faulty(".wasm", &Fault::Type("application/octet-stream")));
    reader.start("en/compare/");
    reader.pick("show-ipsc");
    reader.wait_here("en/compare/?show=hsc,msc");
}

fn without_styles_or_fonts_the_app_still_starts(engine: Engine) {
    let mut reader = Reader::new(engine);
    for part in [".css", ".woff2", ".svg", ".webmanifest"] {
        reader.move_with(faulty(part, &Fault::NotFound));
        reader.start("en/compare/");
        assert_eq!(reader.shown("h1"), 1, "without {part}");
        assert_eq!(reader.shown("#off"), 0, "without {part}");
    }
}

fn a_program_that_does_not_arrive_is_given_up_and_never_starts_later(engine: Engine) {
    let reader = Reader::held_up(engine, ".wasm");
    reader.open("en/compare/");
    // Twenty seconds; half of them pass without a word.
    sleep(Duration::from_secs(10));
    assert_eq!(reader.ask::<String>("document.documentElement.dataset.app"), "static");
    assert_eq!(reader.shown("#off"), 0);
    sleep(Duration::from_secs(8));
    reader.wait_dead();
    reader.let_through();
    sleep(Duration::from_secs(2));
    reader.pick("show-ipsc");
    sleep(Duration::from_millis(500));
    assert_eq!(reader.ask::<String>("document.documentElement.dataset.app"), "dead");
    assert_eq!(reader.ask::<String>("location.search"), "", "the app does not run");
    usable_links(&reader);
}

/// 32 seconds, with bytes every eight.
fn a_slow_line_is_no_fault_as_long_as_bytes_come(engine: Engine) {
    let mut reader = Reader::new(engine);
    reader.move_with(faulty(".wasm", &Fault::Slow(8)));
    reader.open("en/compare/");
    sleep(Duration::from_secs(22));
    assert_eq!(reader.shown("#off"), 0, "no notice while bytes come");
    reader.wait_ready();
    reader.pick("show-ipsc");
    reader.wait_here("en/compare/?show=hsc,msc");
}

#[track_caller]
fn usable_links(reader: &Reader) {
    reader.turn_to("en/alternatives/");
    reader.wait_here("en/alternatives/");
    reader.wait_ready();
}

fn loading_the_page_again_helps_when_the_fault_is_gone(engine: Engine) {
    let mut reader = Reader::new(engine);
    for fault in every_way_to_fail() {
        reader.move_with(faulty(".wasm", &fault));
        reader.open("en/");
        reader.wait_dead();
        reader.set_faults(Vec::new());
        reader.click("#off a");
        reader.until("document.documentElement.dataset.app !== 'dead'", &format!("another try after {fault:?}"));
        reader.wait_ready();
    }
}

fn a_page_of_another_build_is_left_as_it_is(engine: Engine) {
    let mut reader = Reader::new(engine);
    let edit = Fault::EditHtml { from: "data-build=\"".to_owned(), to: "data-build=\"0".to_owned() };
    reader.move_with(faulty("/en/compare/", &edit));
    reader.open("en/compare/");
    reader.wait_dead();
    usable(&reader, "another build");
}
