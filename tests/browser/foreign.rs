//! What other programs do to a page: translators, phones that make links of dates and numbers, extensions. Nothing that they wrote is
//! doubled, lost or turned back, and nothing of the app breaks.

use crate::harness::{Engine, Reader, texts};
use stem_cells_ms::app::lang::Lang;

promises! {
    EVERY:
        on_a_translated_page_counts_and_announcements_stay_true
        from_a_translated_page_links_lead_to_the_right_page
        what_was_changed_before_the_app_came_stays_as_it_is_and_everything_works
        what_is_changed_on_a_page_opened_inside_the_app_stays_and_goes_with_the_page
        a_search_finds_on_a_page_that_was_changed_before_the_app_came;
}

/// As Google Translate does it: each text in two `font` elements, the new words inside.
const TRANSLATE: &str = "const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); const texts = []; \
    while (walker.nextNode()) if (walker.currentNode.data.trim() && !walker.currentNode.parentElement.closest('svg, script')) texts.push(walker.currentNode); \
    for (const text of texts) { const outer = document.createElement('font'), inner = document.createElement('font'); \
      inner.textContent = text.data; outer.append(inner); text.replaceWith(outer); }";

/// All of it at once: every date, every number and a third of all words in foreign elements, every text rewritten in place, foreign
/// attributes on every element, foreign elements first and last in every part and around the body. Keeps what was written then.
const CHANGE: &str = "\
    const texts = () => { const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), all = []; \
      while (walker.nextNode()) if (walker.currentNode.data.trim() && !walker.currentNode.parentElement.closest('svg, script, #app, .finder-count, .group-count')) all.push(walker.currentNode); \
      return all; }; \
    let word = 0; \
    for (const text of texts()) { \
      const inside = text.parentElement.closest('a, button, label, summary, option, select, textarea'); \
      if (text.parentElement.closest('option, textarea')) continue; \
      const pieces = text.data.split(/([\\p{L}\\p{N}][\\p{L}\\p{N}.,%:\u{2013}-]*)/u).map(piece => { \
        const number = /\\p{N}/u.test(piece); \
        if (!number && !(/\\p{L}/u.test(piece) && word++ % 3 === 0)) return piece; \
        const wrapped = document.createElement(number && !inside ? 'a' : 'font'); \
        if (wrapped.localName === 'a') wrapped.href = 'x-apple-data-detectors://0'; \
        wrapped.textContent = piece; return wrapped; }); \
      text.replaceWith(...pieces); } \
    for (const text of texts()) text.data = '\u{2039}' + text.data; \
    for (const element of document.body.querySelectorAll('*')) { element.setAttribute('data-foreign', ''); element.classList.add('foreign'); } \
    const strange = () => { const element = document.createElement('x-foreign'); element.textContent = '\u{2039}foreign'; return element; }; \
    for (const part of document.querySelectorAll('body, .frame, header, main, footer, main > *')) { part.prepend(strange()); part.append(strange()); } \
    document.body.before(strange()); document.body.after(strange()); \
    window.theirs = texts().map(text => [text, text.data]); window.texts_of_page = texts;";

/// What is wrong with what they wrote: texts that are gone, that were turned back, or that came.
const WRONG: &str = "(() => { const now = texts_of_page(); const known = new Set(theirs.map(([text]) => text)); \
    return [...theirs.filter(([text, data]) => !text.isConnected || text.data !== data).map(([text, data]) => `gone: ${data}`), \
      ...now.filter(text => !known.has(text)).map(text => `new: ${text.data}`)].slice(0, 5); })()";

const MARK: &str = "window.mark = 'same document'";
const MARKED: &str = "window.mark === 'same document'";

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
    for path in ["alternatives/", "compare/", "cells/msc/", ""] {
        reader.run(TRANSLATE);
        reader.turn_to(&format!("en/{path}"));
        reader.wait_here(&format!("en/{path}"));
        reader.wait_page(Lang::En, path);
        assert_eq!(reader.ask::<usize>("document.querySelectorAll('h1').length"), 1);
        assert_eq!(reader.ask::<String>("document.title"), texts::title(Lang::En, path));
    }
    assert_eq!(reader.ask::<String>("document.documentElement.dataset.app"), "ready");
}

/// That nothing is as it was, and nothing is wrong.
#[track_caller]
fn unharmed(reader: &Reader, what: &str) {
    assert_eq!(reader.ask::<Vec<String>>(WRONG), [""; 0], "{what}");
    assert!(reader.ask::<usize>("theirs.length") > 300, "{what}: texts were changed");
    assert_eq!(reader.shown("#off"), 0, "{what}: no notice");
    assert_eq!(reader.ask::<String>("document.documentElement.dataset.app"), "ready", "{what}");
}

/// A toggle, with its address and its words.
#[track_caller]
fn toggles(reader: &Reader, path: &str) {
    reader.pick("show-ipsc");
    reader.wait_said("Comparing 2 of 3 sources: HSC, MSC.");
    assert_eq!(reader.shown("td.s3"), 0, "{path}");
    reader.wait_here(&format!("{path}?show=hsc,msc"));
    reader.pick("show-ipsc");
    reader.wait_said("Comparing 3 of 3 sources: HSC, MSC, iPSC.");
    reader.wait_here(path);
}

fn what_was_changed_before_the_app_came_stays_as_it_is_and_everything_works(engine: Engine) {
    for path in ["en/compare/", "en/"] {
        let reader = Reader::held_up(engine, ".wasm");
        reader.open(path);
        reader.run(CHANGE);
        reader.let_through();
        reader.wait_ready();
        unharmed(&reader, path);
        assert_eq!(reader.text("[role=status]"), "", "{path}: nothing is said");
        toggles(&reader, path);
        unharmed(&reader, path);
        reader.run(MARK);
        reader.turn_to("en/alternatives/");
        reader.wait_here("en/alternatives/");
        reader.wait_page(Lang::En, "alternatives/");
        assert!(reader.ask::<bool>(MARKED), "{path}: a link inside the app");
        assert_eq!(reader.ask::<usize>("document.querySelectorAll('h1, main').length"), 2, "{path}: one heading in one page");
        reader.back();
        reader.wait_here(path);
        reader.wait_page(Lang::En, path.trim_start_matches("en/"));
        assert_eq!(reader.complaints(), [""; 0]);
    }
}

fn what_is_changed_on_a_page_opened_inside_the_app_stays_and_goes_with_the_page(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/alternatives/");
    reader.run(MARK);
    reader.turn_to("en/compare/");
    reader.wait_here("en/compare/");
    reader.wait_page(Lang::En, "compare/");
    reader.run(CHANGE);
    toggles(&reader, "en/compare/");
    unharmed(&reader, "a page opened inside the app");
    reader.turn_to("en/clinics/");
    reader.wait_here("en/clinics/");
    reader.wait_page(Lang::En, "clinics/");
    assert!(reader.ask::<bool>(MARKED), "left inside the app");
    assert_eq!(reader.ask::<usize>("document.querySelectorAll('h1, main').length"), 2, "one heading in one page");
    assert_eq!(reader.ask::<usize>("document.querySelectorAll('.comparing, main x-foreign').length"), 0, "nothing of the old page is left");
    assert_eq!(reader.complaints(), [""; 0]);
}

fn a_search_finds_on_a_page_that_was_changed_before_the_app_came(engine: Engine) {
    let reader = Reader::held_up(engine, ".wasm");
    reader.open("en/trials/");
    reader.run(CHANGE);
    reader.let_through();
    reader.wait_ready();
    unharmed(&reader, "en/trials/");
    let fitting = "document.querySelectorAll('.trial:not([hidden])').length";
    let all: usize = reader.ask(fitting);
    reader.run("const box = document.querySelector('[name=find-q]'); box.value = 'ocrelizumab'; box.dispatchEvent(new Event('input', { bubbles: true }));");
    reader.wait_here("en/trials/#q=ocrelizumab");
    let found: usize = reader.ask(fitting);
    assert!(found > 0 && found < all, "{found} of {all}");
    reader.until(&format!("document.querySelector('.finder-count').textContent.includes('{found}')"), "the count");
    unharmed(&reader, "en/trials/ after a search");
    assert_eq!(reader.complaints(), [""; 0]);
}
