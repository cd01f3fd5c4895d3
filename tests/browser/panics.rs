//! When the app breaks. What is shown is then never wrong: the page stays, says that extras are off, and its links are native.

use crate::harness::{Engine, Fault, Reader, texts};
use stem_cells_ms::app::lang::Lang;

promises! {
    EVERY:
        a_page_that_is_not_the_written_one_is_taken_over_as_it_is
        after_the_end_of_the_app_links_and_history_are_native
        a_page_damaged_by_another_program_never_shows_the_old_text_under_a_new_address;
}

/// One tag, one attribute's element, one text more: the app asks for none of it.
fn a_page_that_is_not_the_written_one_is_taken_over_as_it_is(engine: Engine) {
    let mut reader = Reader::new(engine);
    for (from, to) in [
        ("<h1 tabindex=\"-1\">", "<h1 tabindex=\"-1\" class=\"x\"><b>x</b>"),
        ("<fieldset class=\"picks-set\"><legend>", "<fieldset class=\"picks-set\"><p>"),
        ("<footer", "<p>x</p><footer"),
        ("<div id=\"app\" ", "<div id=\"app\" class=\"x\" "),
    ] {
        reader.move_with(vec![("/en/compare/".to_owned(), Fault::EditHtml { from: from.to_owned(), to: to.to_owned() })]);
        reader.start("en/compare/");
        assert_eq!(reader.shown("#off"), 0, "{from}");
        assert_eq!(reader.shown("h1"), 1, "{from}: nothing is doubled");
        reader.pick("show-ipsc");
        reader.wait_here("en/compare/?show=hsc,msc");
        assert_eq!(reader.shown("td.s3"), 0, "{from}: toggles work");
        assert_eq!(reader.complaints(), [""; 0]);
    }
}

/// A page without a place for the app.
fn break_page(reader: &mut Reader) {
    let (from, to) = ("<div id=\"app\" ".to_owned(), "<div id=\"gone\" ".to_owned());
    reader.move_with(vec![("/en/compare/".to_owned(), Fault::EditHtml { from, to })]);
    reader.open("en/compare/");
    reader.wait_dead();
}

fn after_the_end_of_the_app_links_and_history_are_native(engine: Engine) {
    let mut reader = Reader::new(engine);
    break_page(&mut reader);
    assert_eq!(reader.text("#off p"), texts::of(Lang::En).extras_off());
    assert!(reader.text("main").len() > 1000, "the text is there");
    reader.pick("show-ipsc");
    assert_eq!(reader.shown(".s3"), 0, "toggles work");
    assert_eq!(reader.ask::<String>("location.search"), "", "the app does not run");
    reader.run("window.mark = 'same document'");
    reader.turn_to("en/alternatives/");
    reader.wait_here("en/alternatives/");
    reader.wait_ready();
    assert!(!reader.ask::<bool>("window.mark === 'same document'"));
    reader.back();
    reader.wait_here("en/compare/");
    // The broken page again, as a document of its own.
    reader.wait_dead();
    reader.forward();
    reader.wait_here("en/alternatives/");
    reader.wait_page(Lang::En, "alternatives/");
}

/// Extensions and translators change the page while the app runs.
fn a_page_damaged_by_another_program_never_shows_the_old_text_under_a_new_address(engine: Engine) {
    let reader = Reader::new(engine);
    for damage in engine.part_of(&[
        "document.querySelector('main > div').remove()",
        "document.querySelector('main').replaceChildren()",
        "document.querySelector('main').remove()",
        "document.querySelector('.picks').remove()",
        "document.querySelector('h1').replaceWith('x')",
        "document.querySelector('main > div').prepend(document.createElement('aside'))",
        "document.querySelector('main').prepend(document.createElement('aside'))",
        "document.querySelector('[role=status]').replaceChildren()",
        "document.querySelector('[role=status]').remove()",
        "document.querySelector('.menu ul').remove()",
        "for (const e of document.querySelectorAll('main *')) e.removeAttribute('class')",
    ]) {
        reader.start("en/compare/");
        reader.run(damage);
        // By the keyboard's way, because the damage may have moved or removed the link: then nothing is followed.
        reader.run("window.link = document.querySelector('.menu a[href=\"/en/alternatives/\"]'); if (link) link.click(); else location.href = '/en/alternatives/'");
        reader.wait_here("en/alternatives/");
        let right = texts::heading(Lang::En, "alternatives/");
        // Where the place for pages is gone, nothing can be shown there.
        reader.until(
            &format!("document.querySelector('h1')?.innerText === {right:?} || !document.querySelector('main')"),
            &format!("the page of the address after {damage}"),
        );
        assert_eq!(
            reader.ask::<usize>("document.querySelectorAll('.comparing').length"),
            0,
            "{damage}: nothing of the old page is left"
        );
    }
}
