//! Nothing moves, nothing is cut off, nothing is too small to touch.

use crate::harness::{Engine, Reader, texts};
use serde_json::json;
use stem_cells_ms::app::address::Url;
use stem_cells_ms::app::lang::Lang;

promises! {
    EVERY:
        nothing_on_the_page_moves_when_the_app_arrives;
    CHROMIUM:
        the_parts_of_the_top_never_lie_on_each_other
        the_top_is_one_low_row_on_a_phone_and_on_a_desk
        tabs_stand_at_the_left_edge_of_a_wide_page
        a_dark_page_is_dark_from_its_first_frame;
}

/// Where each element stands. What is folded away is not laid out, and its fonts have not been asked for.
const PLACES: &str = "window.places = () => [...document.querySelectorAll('.frame *, .word *')].filter(e => !e.closest('#app')) \
    .filter(e => { const fold = e.parentElement.closest('details:not([open])'); return !fold || fold.querySelector(':scope > summary').contains(e); }) \
    .map(e => { const r = e.getBoundingClientRect(); return [e.outerHTML.slice(0, 120), r.x, r.y + scrollY, r.width, r.height]; }); \
    window.before = places();";

fn nothing_on_the_page_moves_when_the_app_arrives(engine: Engine) {
    for path in ["en/", "zh/compare/", "en/cells/hsc/"] {
        let reader = Reader::held_up(engine, ".wasm");
        reader.open(path);
        reader.until("document.fonts.status === 'loaded'", "the fonts");
        reader.run(PLACES);
        reader.let_through();
        reader.wait_ready();
        let moved: Vec<(String, String)> = reader.ask(
            "places().map((now, n) => [before[n] ?? [], now]).filter(([then, now]) => now.some((at, n) => n && !(Math.abs(at - then[n]) < 0.5))) \
               .slice(0, 3).map(pair => pair.map(String))",
        );
        assert!(moved.is_empty(), "{path}: {moved:#?}");
        assert!(reader.ask::<bool>("before.length > 300 && before.length === places().length"), "{path}: elements came or went");
    }
}

fn tabs_stand_at_the_left_edge_of_a_wide_page(engine: Engine) {
    let reader = Reader::new(engine);
    reader.resize(1280, 900);
    let mut seen = 0;
    for url in Url::all().filter(|url| url.lang == Lang::En) {
        reader.open(&url.print());
        let beside: Vec<bool> = reader.ask(
            "[...document.querySelectorAll('main .tabs')] \
               .map(e => e.getBoundingClientRect().right <= document.querySelector('h1').getBoundingClientRect().left)",
        );
        assert!(beside.iter().all(|beside| *beside), "{}: they stand in the text", url.print());
        seen += beside.len();
    }
    assert!(seen > 12, "{seen} rows of tabs");
}

/// Watches the page as it was written, whole and painted, until the app runs.
pub(crate) fn watch(reader: &Reader) {
    let watch = "const done = arguments[0]; window.moved = []; \
        const note = ({ node, previousRect, currentRect }) => moved.push([node?.outerHTML?.slice(0, 160), previousRect, currentRect]); \
        new PerformanceObserver(list => list.getEntries().forEach(shift => shift.sources.forEach(note))).observe({ type: 'layout-shift' }); \
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => { moved.length = 0; done(); }, 100)));";
    reader.post("execute/async", json!({ "args": [], "script": watch }));
    assert_eq!(reader.ask::<String>("document.documentElement.dataset.app"), "static", "the app waits");
}

/// That nothing moved since [`watch`].
#[track_caller]
pub(crate) fn does_not_move(reader: &Reader, _: &Url) {
    let settle = "const done = arguments[0]; requestAnimationFrame(() => setTimeout(() => done(moved), 150));";
    assert_eq!(reader.post("execute/async", json!({ "args": [], "script": settle })), json!([]));
}

/// That nothing is wider than a small phone; 1280 px at 400 % are 320 px too.
#[track_caller]
pub(crate) fn fits_a_small_phone(reader: &Reader, _: &Url) {
    reader.resize(320, 640);
    reader.unfold();
    reader.unfold_top();
    let wide: Vec<String> = reader.ask(
        "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 \
           && getComputedStyle(e).clipPath === 'none' && !e.closest('.sr, .sprite, svg, .skip, thead, .tabs')).slice(0, 3).map(e => e.outerHTML.slice(0, 200))",
    );
    assert!(wide.is_empty(), "{wide:#?}");
    assert!(reader.ask::<bool>("document.documentElement.scrollWidth <= innerWidth"), "it scrolls sideways: {:#?}", beyond(reader));
}

/// What stands beyond the edge, hidden or not.
fn beyond(reader: &Reader) -> Vec<String> {
    reader.ask(
        "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth).slice(0, 9) \
           .map(e => Math.round(e.getBoundingClientRect().right) + ' ' + e.outerHTML.slice(0, 120))",
    )
}

/// That no text is cut off at the spacing of WCAG 2.2, 1.4.12: line height 1.5, paragraphs 2, letters 0.12, words 0.16.
#[track_caller]
pub(crate) fn bears_wider_spacing(reader: &Reader, _: &Url) {
    reader.run(
        "const sheet = new CSSStyleSheet(); sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; \
         word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }'); document.adoptedStyleSheets = [sheet];",
    );
    for width in [320, 1280] {
        reader.resize(width, 800);
        let cut: Vec<String> = reader.ask(
            "[...document.querySelectorAll('main *, .top *, .bottom *')].filter(e => { const s = getComputedStyle(e); \
               return e.children.length === 0 && e.textContent.trim() && s.clipPath === 'none' && s.overflow !== 'visible' && !e.closest('.sr, svg, thead') \
                 && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1); }).slice(0, 3).map(e => e.outerHTML.slice(0, 200))",
        );
        assert!(cut.is_empty(), "at {width} px: {cut:#?}");
        assert!(reader.ask::<bool>("document.documentElement.scrollWidth <= innerWidth"), "at {width} px it scrolls sideways");
    }
    reader.run("document.adoptedStyleSheets = []");
}

/// That what can be pressed measures 44 px each way. Links inside a sentence are as high as its lines; that is the exception of WCAG 2.2,
/// 2.5.5.
#[track_caller]
pub(crate) fn is_easy_to_touch(reader: &Reader, _: &Url) {
    reader.unfold();
    reader.unfold_top();
    for width in [360, 1280] {
        reader.resize(width, 800);
        let small: Vec<String> = reader.ask(
            "[...document.querySelectorAll('a, button, summary, label')].filter(e => { const r = e.getBoundingClientRect(); \
               const inline = getComputedStyle(e).display === 'inline'; \
               return r.width && !inline && !e.matches('.skip') && (r.width < 43.5 || r.height < 43.5); }) \
             .slice(0, 3).map(e => `${e.getBoundingClientRect().width} x ${e.getBoundingClientRect().height}: ${e.outerHTML.slice(0, 160)}`)",
        );
        assert!(small.is_empty(), "at {width} px: {small:#?}");
    }
}

fn a_dark_page_is_dark_from_its_first_frame(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/");
    let light: String = reader.ask("getComputedStyle(document.body).backgroundColor");
    reader.pick("theme-dark");
    reader.wait_said(texts::of(Lang::En).say_saved());
    let dark: String = reader.ask("getComputedStyle(document.body).backgroundColor");
    assert_ne!(dark, light);
    // Without the app's script: what is seen then is what is seen before it has arrived.
    reader.devtools("Network.enable", json!({}));
    reader.devtools("Network.setBlockedURLs", json!({ "urls": ["*/assets/app-*"] }));
    reader.open("en/risks/");
    assert_eq!(reader.ask::<String>("document.documentElement.dataset.app"), "static");
    assert_eq!(reader.ask::<String>("getComputedStyle(document.body).backgroundColor"), dark);
    reader.devtools("Network.setBlockedURLs", json!({ "urls": [] }));
    reader.start("en/alternatives/");
    assert_eq!(reader.ticked("theme"), ["dark"]);
    reader.pick("theme-light");
    assert_eq!(reader.ask::<String>("getComputedStyle(document.body).backgroundColor"), light, "the mark is gone");
}

fn the_parts_of_the_top_never_lie_on_each_other(engine: Engine) {
    let reader = Reader::new(engine);
    for path in ["en/", "zh/"] {
        reader.start(path);
        for width in [320, 360, 600, 768, 1000, 1080, 1180, 1280, 1440] {
            reader.resize(width, 800);
            // Of the name its words count: they may be wider than their place.
            let on_each_other: Vec<String> = reader.ask(
                "(parts => parts.flatMap((one, at) => parts.slice(at + 1).filter(other => { \
                   const [a, b] = [one, other].map(part => part.getBoundingClientRect()); \
                   return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1; \
                 }).map(other => `${one.innerText} ${other.innerText}`)))\
                 ([...document.querySelectorAll('.top-bar > :not(.brand), .brand > span')].filter(part => part.offsetWidth > 1))",
            );
            assert!(on_each_other.is_empty(), "{path} at {width} px: {on_each_other:?}");
        }
    }
}

/// The header stays in sight, so it is low: 52 px on a phone, 64 in one row on a desk; in a low window (400 %) it goes with the page.
fn the_top_is_one_low_row_on_a_phone_and_on_a_desk(engine: Engine) {
    let reader = Reader::new(engine);
    for path in ["en/", "zh/risks/"] {
        reader.start(path);
        for (width, height, most, stays) in [(360, 740, 52.5, true), (768, 1024, 64.5, true), (1280, 800, 64.5, true), (320, 256, 64.5, false)] {
            reader.resize(width, height);
            reader.run("scrollTo(0, 600)");
            let [top, tall]: [f64; 2] = reader.ask("(box => [box.top, box.height])(document.querySelector('.top').getBoundingClientRect())");
            assert!(tall <= most, "{path} at {width} px: {tall} px high");
            assert_eq!(top.abs() < 1.0, stays, "{path} at {width} by {height} px: its upper edge is at {top}");
            reader.run("scrollTo(0, 0)");
            let [row, fold] = [".menu-row", ".menu-fold"].map(|menu| reader.shown(menu));
            assert_eq!((row, fold), if width < 1280 { (0, 1) } else { (1, 0) }, "{path} at {width} px: one menu");
        }
    }
}
