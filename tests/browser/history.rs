//! Moving about: links, Back and Forward, shared links, the other language.

use crate::harness::{Engine, Reader, texts};
use stem_cells_ms::app::lang::Lang;

promises! {
    EVERY:
        a_link_opens_its_page_without_loading_a_document_and_moves_the_focus
        back_and_forward_bring_back_page_title_choice_and_place
        a_shared_link_opens_as_chosen
        the_choice_goes_along_while_the_reader_looks_at_other_pages
        the_other_language_opens_with_the_same_page_and_choice
        copying_the_link_says_how_it_went
        the_list_of_sources_opens_like_every_page
        a_link_to_a_place_on_another_page_lands_there
        a_double_click_makes_one_entry_and_a_link_to_the_page_that_is_shown_loads_nothing
        a_link_that_cannot_be_copied_is_shown_to_be_selected
        clicks_with_a_modifier_are_left_to_the_browser;
    ALONE:
        the_choice_is_in_force_in_the_first_frame_of_a_page_opened_inside_the_app;
}

/// Something that a loaded document would not have.
const MARK: &str = "window.mark = 'same document'";
const MARKED: &str = "window.mark === 'same document'";

fn a_link_opens_its_page_without_loading_a_document_and_moves_the_focus(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/compare/");
    reader.run(MARK);
    reader.run("scrollTo(0, 2000)");
    reader.turn_to("en/alternatives/");
    reader.wait_here("en/alternatives/");
    reader.until("document.activeElement.localName === 'h1'", "the focus on the heading");
    assert!(reader.ask::<bool>(MARKED), "no document was loaded");
    assert_eq!(reader.ask::<String>("document.title"), texts::title(Lang::En, "alternatives/"));
    assert_eq!(reader.text("h1"), texts::heading(Lang::En, "alternatives/"));
    assert_eq!(reader.ask::<i64>("Math.round(scrollY)"), 0, "the page begins at its top");
    assert_eq!(reader.ask::<usize>("document.querySelectorAll('.menu-row [aria-current]').length"), 1);
    assert_eq!(reader.ask::<String>("document.querySelector('.menu-row [aria-current]').pathname"), "/en/alternatives/");
    reader.wait_said(&texts::page_title(Lang::En, "alternatives/"));
    assert_eq!(reader.complaints(), [""; 0]);
}

fn back_and_forward_bring_back_page_title_choice_and_place(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/");
    reader.run(MARK);
    reader.pick("show-ipsc");
    reader.wait_here("en/?show=hsc,msc");
    reader.run("document.querySelector('.next a[href=\"/en/method/\"]').scrollIntoView({ block: 'center' })");
    let place: f64 = reader.ask("scrollY");
    assert!(place > 1000.0);
    // Not by the driver, which would bring it elsewhere into sight first.
    reader.run("document.querySelector('.next a[href=\"/en/method/\"]').click()");
    reader.wait_here("en/method/");
    reader.wait_page(Lang::En, "method/");
    reader.back();
    reader.wait_here("en/?show=hsc,msc");
    reader.wait_page(Lang::En, "");
    reader.until(&format!("document.title === {:?}", texts::title(Lang::En, "")), "the title");
    reader.until("!document.getElementById('show-ipsc').checked", "the choice");
    assert_eq!(reader.ticked("show"), ["hsc", "msc"]);
    assert_eq!(reader.shown(".s3"), 0);
    reader.until(&format!("Math.abs(scrollY - {place}) < 5"), "the place on the page");
    reader.forward();
    reader.wait_here("en/method/");
    reader.wait_page(Lang::En, "method/");
    reader.until(&format!("document.title === {:?}", texts::title(Lang::En, "method/")), "the title");
    reader.back();
    reader.wait_here("en/?show=hsc,msc");
    assert!(reader.ask::<bool>(MARKED), "no document was loaded");
    assert_eq!(reader.complaints(), [""; 0]);
}

/// A page is drawn with everything shown; the choice must be in force before a reader sees it.
fn the_choice_is_in_force_in_the_first_frame_of_a_page_opened_inside_the_app(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/?show=hsc,msc");
    reader.until("!document.getElementById('show-ipsc').checked", "the choice");
    reader.run(
        "window.frames_with = []; const look = () => { \
           if (document.querySelector('.tabs')) frames_with.push(!!document.querySelector('td.s3').getClientRects().length); \
           if (frames_with.length < 20) requestAnimationFrame(look); }; look();",
    );
    reader.turn_to("en/compare/");
    reader.until("frames_with.length >= 20", "twenty frames");
    let frames: Vec<bool> = reader.ask("frames_with");
    assert!(!frames.contains(&true), "frames in which the unticked source was shown: {frames:?}");
}

const SHARED: &str = "?show=hsc,ipsc&diff=1";
const TISSUES: &str = "?tissue=msc-fat,msc-umbilical-cord";

fn a_shared_link_opens_as_chosen(engine: Engine) {
    let reader = Reader::new(engine);
    for page in ["en/compare/", "zh/compare/"] {
        reader.start(&format!("{page}{SHARED}"));
        opened_as_chosen(&reader);
        reader.wait_here(&format!("{page}{SHARED}"));
    }
    for page in ["en/tissues/", "zh/tissues/"] {
        reader.start(&format!("{page}{TISSUES}"));
        reader.wait_here(&format!("{page}{TISSUES}"));
        let tissues = reader.ticked("tissue");
        let of_msc: Vec<&String> = tissues.iter().filter(|id| id.starts_with("msc-")).collect();
        assert_eq!(of_msc, ["msc-fat", "msc-umbilical-cord"]);
        assert!(tissues.iter().any(|id| id.starts_with("hsc-")), "the tissues of other sources stay");
    }
    assert_eq!(reader.complaints(), [""; 0]);
}

#[track_caller]
fn opened_as_chosen(reader: &Reader) {
    reader.until("!document.getElementById('show-msc').checked", "the choice of the address");
    assert_eq!(reader.ticked("show"), ["hsc", "ipsc"]);
    assert_eq!(reader.ticked("diff"), ["1"]);
    assert_eq!(reader.shown(".s2"), 0);
    assert!(reader.shown("td.s1") > 0 && reader.shown("td.s3") > 0);
}

fn the_choice_goes_along_while_the_reader_looks_at_other_pages(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start(&format!("en/compare/{SHARED}"));
    opened_as_chosen(&reader);
    reader.turn_to("en/alternatives/");
    reader.wait_here("en/alternatives/");
    reader.turn_to("en/compare/");
    reader.wait_here(&format!("en/compare/{SHARED}"));
    opened_as_chosen(&reader);
    reader.start(&format!("en/tissues/{TISSUES}"));
    reader.turn_to("en/cells/msc/");
    reader.wait_here(&format!("en/cells/msc/{TISSUES}"));
    reader.until("document.querySelectorAll('[name=tissue]:checked').length === 2", "the tissues");
}

fn the_other_language_opens_with_the_same_page_and_choice(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start(&format!("en/compare/{SHARED}"));
    opened_as_chosen(&reader);
    reader.click(".language");
    reader.until("document.documentElement.lang === 'zh-Hans'", "the page in Chinese");
    reader.wait_ready();
    reader.wait_here(&format!("zh/compare/{SHARED}"));
    opened_as_chosen(&reader);
    assert_eq!(reader.text("h1"), texts::heading(Lang::Zh, "compare/"));
    reader.click(".language");
    reader.until("document.documentElement.lang === 'en'", "the page in English");
    reader.wait_ready();
    reader.wait_here(&format!("en/compare/{SHARED}"));
}

fn copying_the_link_says_how_it_went(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/compare/");
    reader.click("[data-do=copy-link]");
    reader.until("document.querySelector('[role=status]').innerText.includes('link')", "a word about the link");
    let said = reader.text("[role=status]");
    let known = [texts::of(Lang::En).say_copied().to_owned(), texts::of(Lang::En).say_not_copied().to_owned()];
    assert!(known.contains(&said), "{said}");
}

fn the_list_of_sources_opens_like_every_page(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/compare/");
    reader.run(MARK);
    reader.turn_to("en/sources/");
    reader.wait_page(Lang::En, "sources/");
    reader.wait_here("en/sources/");
    assert!(reader.ask::<bool>(MARKED), "no document was loaded");
    assert!(reader.ask::<usize>("document.querySelectorAll('.reference').length") > 50);
    reader.turn_to("en/");
    reader.wait_page(Lang::En, "");
    assert!(reader.ask::<bool>(MARKED), "no document was loaded");
}

fn a_link_to_a_place_on_another_page_lands_there(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/");
    reader.run(MARK);
    reader.run("document.querySelector('.errand a[href$=\"benefits/#remyelination\"]').scrollIntoView({ block: 'center' })");
    reader.click(".errand a[href$='benefits/#remyelination'] .fold-title");
    reader.wait_here("en/benefits/#remyelination");
    reader.until("document.activeElement.id === 'remyelination'", "the focus at the place");
    let top: f64 = reader.ask("document.getElementById('remyelination').getBoundingClientRect().top");
    assert!((-1.0..400.0).contains(&top), "the place is at {top}");
    assert!(reader.ask::<bool>(MARKED), "no document was loaded");
    reader.back();
    reader.wait_here("en/");
    reader.wait_page(Lang::En, "");
}

fn a_double_click_makes_one_entry_and_a_link_to_the_page_that_is_shown_loads_nothing(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/");
    reader.run(MARK);
    let before: usize = reader.ask("history.length");
    reader.run("const link = document.querySelector('.menu a[href=\"/en/alternatives/\"]'); link.click(); link.click();");
    reader.wait_page(Lang::En, "alternatives/");
    reader.run("document.querySelector('.menu a[href=\"/en/alternatives/\"]').click()");
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert!(reader.ask::<bool>(MARKED), "no document was loaded");
    assert_eq!(reader.ask::<usize>("history.length"), before + 1);
}

fn a_link_that_cannot_be_copied_is_shown_to_be_selected(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/compare/");
    reader.run("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    reader.pick("show-ipsc");
    reader.run("document.querySelector('[data-do=copy-link]').click()");
    reader.until("document.activeElement.id === 'said-link'", "the link");
    let (link, selected): (String, usize) = reader.ask("(box => [box.value, box.selectionEnd - box.selectionStart])(document.activeElement)");
    assert!(link.ends_with("/en/compare/?show=hsc,msc") && selected == link.len(), "{link}: {selected}");
    reader.click("#said-link");
    assert_eq!(reader.shown("#said-link"), 1, "a tap on it does not take it away");
}

fn clicks_with_a_modifier_are_left_to_the_browser(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/");
    for modifier in ["ctrlKey", "metaKey", "shiftKey", "altKey"] {
        let taken: bool = reader.ask(&format!(
            "(() => {{ const event = new MouseEvent('click', {{ bubbles: true, cancelable: true, {modifier}: true }}); let taken; \
             addEventListener('click', e => {{ taken = e.defaultPrevented; e.preventDefault(); }}, {{ once: true }}); \
             document.querySelector('.menu a[href=\"/en/alternatives/\"]').dispatchEvent(event); return taken; }})()"
        ));
        assert!(!taken, "{modifier}");
    }
    reader.wait_here("en/");
}
