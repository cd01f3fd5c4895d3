//! When the app breaks. What is shown is then never wrong: the page stays, says that extras are off, and its links are native.

use crate::harness::{Engine, Fault, Reader, texts};
use stem_cells_ms::app::lang::Lang;

in_every_engine! {
    a_page_that_is_not_the_written_one_is_given_up_with_a_notice
    after_the_end_of_the_app_links_and_history_are_native
    a_page_damaged_by_another_program_never_shows_the_old_text_under_a_new_address
}

/// One tag, one attribute's element, one text less: each makes hydration impossible.
fn a_page_that_is_not_the_written_one_is_given_up_with_a_notice(engine: Engine) {
    let mut reader = Reader::new(engine);
    for (from, to) in [
        ("<h1 tabindex=\"-1\">", "<h2 tabindex=\"-1\">"),
        ("<fieldset class=\"picks-set\"><legend>", "<fieldset class=\"picks-set\"><p>"),
        ("<footer", "<p>x</p><footer"),
    ] {
        break_page(&mut reader, from, to);
        assert_eq!(reader.text("#off p"), texts::of(Lang::En).extras_off(), "{from}");
        assert!(reader.text("main").len() > 1000, "{from}: the text is there");
        reader.pick("show-ipsc");
        assert_eq!(reader.shown(".s3"), 0, "{from}: toggles work");
        assert_eq!(reader.ask::<String>("location.search"), "", "{from}: the app does not run");
    }
}

fn break_page(reader: &mut Reader, from: &str, to: &str) {
    reader.move_with(vec![("/en/compare/".to_owned(), Fault::EditHtml { from: from.to_owned(), to: to.to_owned() })]);
    reader.open("en/compare/");
    reader.wait_dead();
}

fn after_the_end_of_the_app_links_and_history_are_native(engine: Engine) {
    let mut reader = Reader::new(engine);
    break_page(&mut reader, "<h1 tabindex=\"-1\">", "<h2 tabindex=\"-1\">");
    reader.run("window.mark = 'same document'");
    reader.click(".menu a[href='/en/alternatives/']");
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
    for damage in [
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
    ] {
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
