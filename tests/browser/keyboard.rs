//! Everything by the keyboard alone.

use crate::harness::{Engine, Reader};
use stem_cells_ms::app::lang::Lang;

// WebKitGTK leaves links out of the order of the Tab key, as Safari does unless its owner asks for them.
promises! {
    TABBING:
        the_first_key_offers_to_skip_to_the_content
        toggles_notes_and_links_answer_to_the_keyboard;
    CHROMIUM:
        every_stop_of_the_tab_key_can_be_seen_and_none_is_a_trap;
}

const TAB: &str = "\u{E004}";
const ENTER: &str = "\u{E007}";

fn the_first_key_offers_to_skip_to_the_content(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/compare/");
    reader.press(TAB);
    assert_eq!(reader.ask::<String>("document.activeElement.className"), "skip");
    let top: f64 = reader.ask("document.activeElement.getBoundingClientRect().top");
    assert!(top >= 0.0, "it is in sight: {top}");
    reader.press(ENTER);
    reader.until("document.activeElement.id === 'main'", "the focus in the content");
}

fn toggles_notes_and_links_answer_to_the_keyboard(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/compare/");
    reader.run("document.getElementById('show-hsc').focus()");
    reader.press(TAB);
    assert_eq!(reader.ask::<String>("document.activeElement.id"), "show-msc");
    reader.press(" ");
    reader.wait_said("Comparing 2 of 3 sources: HSC, iPSC.");
    assert_eq!(reader.ask::<String>("document.activeElement.id"), "show-msc", "the focus stays");
    reader.run("document.querySelector('main .opening .note > summary').focus()");
    reader.press(ENTER);
    reader.until("document.activeElement.closest('details').open", "the note");
    reader.press(TAB);
    assert!(reader.ask::<bool>("document.activeElement.matches('.note-body a')"), "the source is next");
    reader.run("document.querySelector('.menu a[href=\"/en/alternatives/\"]').focus()");
    reader.press(ENTER);
    reader.wait_page(Lang::En, "alternatives/");
    assert_eq!(reader.ask::<String>("document.activeElement.tagName"), "H1");
}

fn every_stop_of_the_tab_key_can_be_seen_and_none_is_a_trap(engine: Engine) {
    let reader = Reader::new(engine);
    for path in ["en/", "zh/cells/hsc/"] {
        reader.start(path);
        let mut stops = 0;
        loop {
            reader.press(TAB);
            let seen: String = reader.ask(
                "(() => { const e = document.activeElement; if (e === document.body) return 'end'; const shown = e.matches('.pick-box') ? e.parentElement : e; \
                   const r = shown.getBoundingClientRect(); const ring = e.matches('.pick-box') ? e.nextElementSibling : e; \
                   const drawn = getComputedStyle(ring).outlineStyle !== 'none' && parseFloat(getComputedStyle(ring).outlineWidth) >= 2; \
                   return r.width > 0 && r.bottom > 0 && r.top < innerHeight && drawn ? 'seen' : e.outerHTML.slice(0, 200); })()",
            );
            if seen == "end" {
                break;
            }
            assert_eq!(seen, "seen", "{path}: stop {stops}");
            stops += 1;
            assert!(stops < 600, "{path}: the Tab key never leaves the page");
        }
        assert!(stops > 30, "{path}: {stops}");
    }
}
