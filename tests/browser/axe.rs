//! Accessibility, as far as a program can tell: axe-core finds nothing, on every page, light and dark, on a phone and on a desk.

use crate::harness::{Engine, Reader};
use serde_json::json;
use std::fs;
use stem_cells_ms::app::address::Url;

in_engine! { chromium Chromium:
    axe_finds_nothing_on_any_page_in_light_and_dark_on_a_phone_and_on_a_desk
    axe_finds_nothing_in_the_high_contrast_theme
    axe_finds_nothing_when_a_reader_has_answered_searched_and_set_the_text_large
    axe_finds_nothing_on_the_page_for_lost_readers_and_when_extras_are_off
}

fn axe_finds_nothing_on_any_page_in_light_and_dark_on_a_phone_and_on_a_desk(engine: Engine) {
    let reader = Reader::new(engine);
    for url in Url::all() {
        let path = url.print();
        reader.start(&path);
        reader.unfold();
        for width in [360, 1280] {
            reader.resize(width, 900);
            for scheme in ["light", "dark"] {
                reader.set_scheme(scheme);
                assert_clean(&reader, &format!("{path} at {width} px, {scheme}"));
            }
        }
    }
}

fn axe_finds_nothing_in_the_high_contrast_theme(engine: Engine) {
    let reader = Reader::new(engine);
    for path in ["en/", "zh/compare/"] {
        reader.start(path);
        reader.pick("theme-contrast");
        reader.unfold();
        assert_clean(&reader, &format!("{path} in high contrast"));
    }
}

fn axe_finds_nothing_when_a_reader_has_answered_searched_and_set_the_text_large(engine: Engine) {
    let reader = Reader::new(engine);
    for path in ["en/decide/", "zh/decide/"] {
        reader.start(path);
        for id in [
            "ms-relapsing",
            "age-45-to-49",
            "weigh-death-much",
            "weigh-fertility-unsure",
            "q-deaths",
            "language-both",
            "check-who-may-gain-3",
        ] {
            reader.pick(id);
        }
        assert_clean(&reader, &format!("{path} with answers"));
    }
    for path in ["en/", "zh/trials/"] {
        reader.start(path);
        for width in [360, 1280] {
            reader.resize(width, 900);
            reader.run("document.querySelector('a.term').click()");
            reader.until("document.querySelector('.word:popover-open')", "the explanation");
            assert_clean(&reader, &format!("{path} at {width} px with an explanation"));
        }
    }
    reader.start("en/find/#q=ocrelizumab");
    reader.until("document.querySelectorAll('.found li:not([hidden])').length < 200", "the search of the address");
    assert_clean(&reader, "en/find/ with results");
    reader.start("zh/risks/");
    reader.unfold();
    for id in ["size-huge", "spacing-wide", "depth-minute"] {
        reader.pick(id);
    }
    assert_clean(&reader, "zh/risks/ large and short");
}

fn axe_finds_nothing_on_the_page_for_lost_readers_and_when_extras_are_off(engine: Engine) {
    let mut reader = Reader::new(engine);
    reader.open("no/such/page/");
    reader.until("document.querySelector('.lost')", "the page for lost readers");
    assert_clean(&reader, "the page for lost readers");
    reader.move_with(vec![(".wasm".to_owned(), crate::harness::Fault::NotFound)]);
    reader.open("zh/compare/");
    reader.wait_dead();
    assert_clean(&reader, "a page whose extras are off");
}

/// Every rule of WCAG 2.0 to 2.2, A and AA, the stronger contrast of AAA, and good practice.
fn assert_clean(reader: &Reader, what: &str) {
    let axe = fs::read_to_string(std::env::var_os("AXE_JS").expect("AXE_JS is not set: run `cargo xtask test`")).expect("axe-core");
    let run = "const done = arguments[arguments.length - 1]; \
        axe.run(document, { resultTypes: ['violations'], rules: { 'color-contrast-enhanced': { enabled: true } } }) \
           .then(found => done(found.violations.flatMap(rule => rule.nodes.slice(0, 3).map(node => \
               `${rule.id}: ${rule.help}: ${node.html.slice(0, 160)} ${node.any.map(check => check.message).join(' ')}`)))) \
           .catch(error => done([String(error)]));";
    if !reader.ask::<bool>("typeof axe === 'object'") {
        reader.run(&axe);
    }
    let found = reader.post("execute/async", json!({ "script": run, "args": [] }));
    assert_eq!(found, json!([]), "{what}");
}
