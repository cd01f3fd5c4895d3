//! Accessibility, as far as a program can tell: axe-core finds nothing, on every page, and on every part in every theme, on a phone and on
//! a desk.

use crate::harness::{Engine, Reader, Site};
use scraper::Html;
use serde_json::json;
use std::collections::BTreeSet;
use std::fs;
use stem_cells_ms::app::address::Url;

promises! {
    CHROMIUM:
        axe_finds_nothing_on_any_part_in_every_theme_on_a_phone_and_on_a_desk
        axe_finds_nothing_when_a_reader_has_answered_searched_and_set_the_text_large
        axe_finds_nothing_on_the_page_for_lost_readers_and_when_extras_are_off;
}

/// That axe finds nothing on a phone: asked of every page by the tour. Colours, which take it longest, once per kind of part.
#[track_caller]
pub(crate) fn is_clean_on_a_phone(reader: &Reader, _: &Url) {
    reader.resize(360, 900);
    look(reader, "on a phone, closed", SHAPE);
    reader.unfold();
    look(reader, "on a phone, open", SHAPE);
    reader.run(THIN_OUT);
    look(reader, "on a phone", COLOURS);
}

/// Colours and widths are matters of parts, not of pages: asked where every part stands, once per kind.
fn axe_finds_nothing_on_any_part_in_every_theme_on_a_phone_and_on_a_desk(engine: Engine) {
    let reader = Reader::new(engine);
    let pages = gallery();
    let first = pages[0].clone();
    for path in pages {
        reader.start(&path);
        reader.unfold();
        reader.run(THIN_OUT);
        assert!(reader.ask::<usize>("document.querySelectorAll('main *').length") > 20, "{path}: something is left");
        for (theme, scheme) in [("system", "light"), ("system", "dark"), ("contrast", "light"), ("contrast", "dark")] {
            reader.set_scheme(scheme);
            reader.run(&format!("document.getElementById('theme-{theme}').click()"));
            // What is no matter of colours is the same in every theme.
            let rules = if (theme, scheme) == ("system", "light") { EVERY_RULE } else { COLOURS };
            for width in [360, 1280] {
                reader.resize(width, 900);
                look(&reader, &format!("{path} at {width} px, {theme}, {scheme}"), rules);
                // The panels of the top lie on the page, and are the same on every page.
                if path == first {
                    reader.unfold_top();
                    look(&reader, &format!("the panels at {width} px, {theme}, {scheme}"), rules);
                    reader.fold_top();
                }
            }
        }
        reader.run("document.getElementById('theme-system').click()");
    }
}

/// Of parts that stand beside each other and look alike, leaves the first: every class of the page stays.
const THIN_OUT: &str = "const seen = new Set(), classes = e => [e, ...e.querySelectorAll('[class]')].flatMap(one => [...one.classList]); \
    const thin = parent => { const kinds = new Set(); \
      for (const child of [...parent.children]) { \
        const kind = child.localName + '.' + child.className, known = kinds.has(kind) && classes(child).every(name => seen.has(name)); \
        if (known && child.matches('li, tr, div, section, article, details, p')) { child.remove(); continue; } \
        kinds.add(kind); for (const name of child.classList) seen.add(name); thin(child); } }; \
    thin(document.querySelector('main')); \
    for (const word of document.querySelectorAll('#word > p ~ p')) word.remove();";

/// Every class on a page of the built site.
fn classes(path: &str) -> BTreeSet<String> {
    let page = fs::read_to_string(Site::Root.dir().join(path).join("index.html")).expect("a built page");
    let page = Html::parse_document(&page);
    let elements = page.tree.values().filter_map(|node| node.as_element());
    elements.flat_map(|element| element.classes()).map(str::to_owned).collect()
}

/// The fewest pages, about, that hold every class of every page.
fn gallery() -> Vec<String> {
    let mut pages: Vec<_> = Url::all().map(|url| (url.print(), classes(&url.print()))).collect();
    let mut missing: BTreeSet<String> = pages.iter().flat_map(|(_, classes)| classes.clone()).collect();
    let mut chosen = Vec::new();
    while !missing.is_empty() {
        pages.sort_by_key(|(_, classes)| classes.intersection(&missing).count());
        let (path, classes) = pages.pop().expect("a page for every class");
        missing.retain(|class| !classes.contains(class));
        chosen.push(path);
    }
    chosen
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
            reader.unfold();
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
    for id in ["size-huge", "spacing-wide", "open-all"] {
        reader.pick(id);
    }
    assert_clean(&reader, "zh/risks/ large and open");
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

/// WCAG 2.0 to 2.2, A and AA, the stronger contrast of AAA, and good practice.
const EVERY_RULE: &str = "{ rules: { 'color-contrast-enhanced': { enabled: true } } }";
/// What does not depend on colours.
const SHAPE: &str = "{ rules: { 'color-contrast': { enabled: false } } }";
/// What depends on colours.
const COLOURS: &str = "{ runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] }";

#[track_caller]
fn assert_clean(reader: &Reader, what: &str) {
    look(reader, what, EVERY_RULE);
}

/// Lets axe look at the page that is shown.
#[track_caller]
fn look(reader: &Reader, what: &str, rules: &str) {
    if !reader.ask::<bool>("typeof axe === 'object'") {
        let file = std::env::var_os("AXE_JS").expect("AXE_JS is not set: run `cargo xtask test`");
        reader.run(&fs::read_to_string(file).expect("axe-core"));
    }
    let run = format!(
        "const done = arguments[arguments.length - 1]; \
        axe.run(document, {{ resultTypes: ['violations'], ...{rules} }}) \
           .then(found => done(found.violations.flatMap(rule => rule.nodes.slice(0, 3).map(node => \
               `${{rule.id}}: ${{rule.help}}: ${{node.html.slice(0, 160)}} ${{node.any.map(check => check.message).join(' ')}}`)))) \
           .catch(error => done([String(error)]));"
    );
    assert_eq!(reader.post("execute/async", json!({ "script": run, "args": [] })), json!([]), "{what}");
}
