//! A browser that translates pages wraps every text into elements of its own. No count and no page may go stale, and nothing may break.

use crate::harness::{Engine, Reader, texts};
use stem_cells_ms::app::lang::Lang;

in_every_engine! {
    on_a_translated_page_counts_and_announcements_stay_true
    from_a_translated_page_links_lead_to_the_right_page
}

/// As Google Translate does it: each text in two `font` elements, the new words inside.
const TRANSLATE: &str = "const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); const texts = []; \
    while (walker.nextNode()) if (walker.currentNode.data.trim() && !walker.currentNode.parentElement.closest('svg, script')) texts.push(walker.currentNode); \
    for (const text of texts) { const outer = document.createElement('font'), inner = document.createElement('font'); \
      inner.textContent = text.data; outer.append(inner); text.replaceWith(outer); }";

fn on_a_translated_page_counts_and_announcements_stay_true(engine: Engine) {
    let reader = Reader::new(engine);
    for path in ["en/compare/", "en/"] {
        reader.start(path);
        reader.run(TRANSLATE);
        reader.pick("show-ipsc");
        reader.wait_said("Comparing 2 of 3 sources: HSC, MSC.");
        // The announcement is text too.
        reader.run(TRANSLATE);
        reader.pick("show-ipsc");
        reader.wait_said("Comparing 3 of 3 sources: HSC, MSC, iPSC.");
        reader.pick("diff-1");
        let all: usize = reader.ask("document.querySelectorAll('.comparing > .scroller tr.row').length");
        let hidden = all - reader.shown(".comparing > .scroller tr.row");
        reader.wait_said(&format!("Differences only: {hidden} questions hidden."));
        assert!(reader.text(".picks-hidden").starts_with(&format!("{hidden} of {all} ")), "{}", reader.text(".picks-hidden"));
        assert_eq!(reader.ask::<String>("document.documentElement.dataset.app"), "ready");
    }
    assert_eq!(reader.complaints(), [""; 0]);
}

fn from_a_translated_page_links_lead_to_the_right_page(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/compare/");
    for path in ["alternatives/", "cells/msc/", "compare/", ""] {
        reader.run(TRANSLATE);
        reader.click(&format!(".menu a[href='/en/{path}']"));
        reader.wait_here(&format!("en/{path}"));
        reader.wait_page(Lang::En, path);
        assert_eq!(reader.ask::<usize>("document.querySelectorAll('h1').length"), 1);
        assert_eq!(reader.ask::<String>("document.title"), texts::title(Lang::En, path));
    }
    assert_eq!(reader.ask::<String>("document.documentElement.dataset.app"), "ready");
}
