//! A page that is opened inside the app is the written document, and where it cannot be had, the link works as a link.

use crate::harness::{Engine, Fault, Reader, texts};
use serde_json::Value;
use stem_cells_ms::app::address::Url;
use stem_cells_ms::app::lang::Lang;

promises! {
    EVERY:
        a_page_opened_inside_the_app_is_the_written_document
        where_a_page_cannot_be_had_the_link_works_as_a_link
        a_link_to_another_language_loads_a_document
        a_page_of_another_build_is_never_put_into_this_one;
}

const MARK: &str = "window.mark = 'same document'";
const MARKED: &str = "window.mark === 'same document'";

/// Everything by which a reader, a search engine or a program of theirs could tell two pages apart.
const WHAT_IT_IS: &str = "({ \
    main: document.querySelector('main').outerHTML, \
    title: document.title, \
    head: [...document.querySelectorAll('link[rel=canonical], link[rel=alternate]')].map(link => link.outerHTML), \
    sheets: [...document.querySelectorAll('link[rel=stylesheet][data-own]')].map(link => link.getAttribute('href')).sort(), \
    words: document.getElementById('word').innerHTML, \
    current: [...document.querySelectorAll('[aria-current]')].map(link => `${link.getAttribute('href')} ${link.ariaCurrent}`), \
    language: document.querySelector('.language').getAttribute('href'), \
    counts: [document.querySelectorAll('h1').length, document.querySelectorAll('main').length, document.querySelectorAll('[id=word]').length] })";

fn a_page_opened_inside_the_app_is_the_written_document(engine: Engine) {
    let reader = Reader::new(engine);
    let urls: Vec<Url> = Url::all().filter(|url| url.lang == Lang::En).collect();
    let written: Vec<Value> = urls
        .iter()
        .map(|url| {
            reader.start(&url.print());
            reader.ask(WHAT_IT_IS)
        })
        .collect();
    reader.start("en/glossary/");
    reader.run(MARK);
    let mut said = 0;
    for (url, written) in urls.iter().zip(&written).filter(|(url, _)| url.print() != "en/glossary/") {
        let path = url.print();
        come_near(&reader, url);
        reader.run("scrollTo(0, 300); window.told = []; window.telling?.disconnect(); \
            window.telling = new MutationObserver(() => told.push(document.querySelector('[role=status]').textContent)); \
            telling.observe(document.querySelector('[role=status]').parentElement, { childList: true, subtree: true, characterData: true });");
        reader.run(&format!("document.querySelector('a[href=\"/{path}\"]').click()"));
        reader.wait_here(&path);
        reader.until("document.activeElement.localName === 'h1'", &format!("the focus on the heading of {path}"));
        assert!(reader.ask::<bool>(MARKED), "{path}: no document was loaded");
        let opened: Value = reader.ask(WHAT_IT_IS);
        for (part, written) in written.as_object().expect("an object") {
            let (opened, written) = (opened[part].to_string(), written.to_string());
            let at = opened.bytes().zip(written.bytes()).take_while(|(one, other)| one == other).count();
            let around = |text: &str| text.chars().skip(text[..text.floor_char_boundary(at)].chars().count().saturating_sub(80)).take(240).collect::<String>();
            assert!(opened == written, "{path}, {part}: opened\n{}\nwritten\n{}", around(&opened), around(&written));
        }
        let told: Vec<String> = reader.ask("told.filter((words, at) => words && words !== told[at - 1])");
        assert_eq!(told.len(), 1, "{path}: one announcement: {told:?}");
        assert_eq!(reader.ask::<i64>("Math.round(scrollY)"), 0, "{path}: it begins at its top");
        said += 1;
    }
    assert!(said > 15, "{said} pages");
    assert_eq!(reader.complaints(), [""; 0]);
}

/// Goes to a page that leads to this one: a page without an entry of its own is a tab of one.
fn come_near(reader: &Reader, url: &Url) {
    let entry = texts::content(Lang::En).menu.entry_of(url.view).map(|entry| Url::plain(Lang::En, entry.view).print());
    let Some(entry) = entry.filter(|entry| *entry != url.print()) else { return };
    if reader.here() != format!("/{entry}") {
        reader.run(&format!("document.querySelector('.menu a[href=\"/{entry}\"]').click()"));
        reader.wait_here(&entry);
        reader.until("document.activeElement.localName === 'h1'", &format!("the page {entry}"));
    }
}

/// Clicks a link, and expects a document of its own at its address.
#[track_caller]
fn leads_away(reader: &Reader, path: &str, what: &str) {
    reader.run(MARK);
    reader.run(&format!("document.querySelector('.menu a[href=\"/{path}\"]').click()"));
    reader.until(&format!("!({MARKED})"), &format!("another document: {what}"));
    reader.wait_here(path);
}

fn where_a_page_cannot_be_had_the_link_works_as_a_link(engine: Engine) {
    let mut reader = Reader::new(engine);
    for fault in [
        Fault::NotFound,
        Fault::ServerError,
        Fault::Truncate,
        Fault::Replace(Vec::new()),
        Fault::Type("text/plain"),
        Fault::Status200Html,
    ] {
        let what = format!("{fault:?}");
        reader.move_with(Vec::new());
        reader.start("en/compare/");
        reader.set_faults(vec![("/en/clinics/".to_owned(), fault)]);
        leads_away(&reader, "en/clinics/", &what);
        reader.set_faults(Vec::new());
        if what == "Truncate" {
            // The browser shows a page of its own, from which WebKit's driver finds no way back.
            continue;
        }
        reader.back();
        reader.until("document.querySelector('.comparing')", &format!("the page before, after {what}"));
    }
}

fn a_page_of_another_build_is_never_put_into_this_one(engine: Engine) {
    let mut reader = Reader::new(engine);
    reader.move_with(Vec::new());
    reader.start("en/compare/");
    let edit = Fault::EditHtml { from: "data-build=\"".to_owned(), to: "data-build=\"0".to_owned() };
    reader.set_faults(vec![("/en/clinics/".to_owned(), edit)]);
    leads_away(&reader, "en/clinics/", "another build");
    reader.wait_page(Lang::En, "clinics/");
    assert!(reader.ask::<bool>("document.documentElement.dataset.build.startsWith('0')"), "as the server has it");
}

fn a_link_to_another_language_loads_a_document(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/risks/");
    reader.run(MARK);
    reader.click(".language");
    reader.wait_page(Lang::Zh, "risks/");
    reader.wait_ready();
    assert!(!reader.ask::<bool>(MARKED));
    assert_eq!(reader.ask::<String>("document.documentElement.lang"), "zh-Hans");
}
