//! With scripts forbidden in the browser: the text is there, links lead on, and the toggles work by style sheet alone.

use crate::harness::{Engine, Reader, texts};
use stem_cells_ms::app::lang::Lang;

promises! {
    EVERY:
        every_page_can_be_read_without_scripts
        toggles_work_without_scripts
        with_no_source_ticked_all_three_are_shown
        links_lead_on_without_scripts
        nothing_is_offered_that_needs_scripts;
}

fn reader(engine: Engine) -> Reader {
    Reader::without_scripts(engine)
}

fn every_page_can_be_read_without_scripts(engine: Engine) {
    let reader = reader(engine);
    for url in stem_cells_ms::app::address::Url::all() {
        let path = url.print();
        reader.open(&path);
        assert_eq!(reader.shown("h1"), 1, "{path}");
        assert!(reader.ask::<usize>("document.querySelector('main').textContent.length") > 1000, "{path}: the text is there");
        assert_eq!(reader.ask::<String>("document.documentElement.dataset.app"), "static", "{path}: no script has run");
    }
    let asked = reader.log();
    assert!(!asked.iter().any(|line| line.contains(".wasm") || line.contains(".bin")), "{asked:#?}");
}

fn toggles_work_without_scripts(engine: Engine) {
    let reader = reader(engine);
    reader.open("en/compare/");
    let rows = reader.shown(".comparing > .scroller tr.row");
    reader.pick("show-ipsc");
    assert_eq!(reader.shown(".s3"), 0);
    reader.pick("diff-1");
    let hidden = rows - reader.shown(".comparing > .scroller tr.row");
    assert!(hidden > 0);
    assert!(reader.text(".picks-hidden").starts_with(&format!("{hidden} of {rows} ")), "{}", reader.text(".picks-hidden"));
    reader.open("en/tissues/");
    let column = reader.column_of("tissue-msc-fat");
    reader.pick("tissue-msc-fat");
    assert_eq!(reader.shown(&format!(".tissues {column}.is-msc")), 0);
}

fn with_no_source_ticked_all_three_are_shown(engine: Engine) {
    let reader = reader(engine);
    reader.open("en/compare/");
    for cell in ["hsc", "msc", "ipsc"] {
        reader.pick(&format!("show-{cell}"));
    }
    assert_eq!(reader.ticked("show"), [""; 0]);
    for column in ["td.s1", "td.s2", "td.s3"] {
        assert!(reader.shown(column) > 0, "{column}");
    }
}

fn links_lead_on_without_scripts(engine: Engine) {
    let reader = reader(engine);
    reader.open("en/");
    reader.turn_to("en/alternatives/");
    reader.wait_here("en/alternatives/");
    reader.until("document.readyState === 'complete'", "the page");
    assert_eq!(reader.text("h1"), texts::heading(Lang::En, "alternatives/"));
    reader.click(".language");
    reader.wait_here("zh/alternatives/");
}

fn nothing_is_offered_that_needs_scripts(engine: Engine) {
    let reader = reader(engine);
    reader.open("en/compare/");
    assert_eq!(reader.ask::<String>("getComputedStyle(document.querySelector('.needs-app')).visibility"), "hidden");
    for path in ["en/compare/", "zh/trials/", "en/glossary/", "en/decide/"] {
        reader.open(path);
        assert_eq!(reader.shown(".needs-app"), 0, "{path}: it takes no room either");
    }
    reader.open("en/compare/");
    assert_eq!(reader.shown("#off"), 0);
}
