//! Switching sources, differences and tissues.

use crate::harness::{Engine, Reader};

promises! {
    EVERY:
        unticking_a_source_hides_its_column_writes_the_address_and_is_said
        ticking_it_again_brings_the_column_and_the_plain_address_back
        the_last_source_stays_on_and_the_page_says_so
        differences_only_hides_as_many_questions_as_it_says
        differences_only_hides_nothing_when_one_source_is_left
        a_tissue_can_be_switched_off_on_the_page_of_tissues
        a_tissue_can_be_switched_off_on_the_page_of_its_source
        the_last_tissue_of_a_source_stays_on;
    ALONE:
        a_hundred_quick_toggles_leave_page_and_address_in_agreement;
}

fn unticking_a_source_hides_its_column_writes_the_address_and_is_said(engine: Engine) {
    let reader = Reader::new(engine);
    for page in ["en/compare/", "en/"] {
        reader.start(page);
        assert!(reader.shown("td.s3") > 0 && reader.shown("th.s3") > 0, "{page}: the column is there at first");
        reader.pick("show-ipsc");
        assert_eq!(reader.shown(".s3"), 0, "{page}: the column is gone");
        assert!(reader.shown("td.s1") > 0 && reader.shown("td.s2") > 0, "{page}: the others stay");
        reader.wait_said("Comparing 2 of 3 sources: HSC, MSC.");
        reader.wait_here(&format!("{page}?show=hsc,msc"));
    }
}

fn ticking_it_again_brings_the_column_and_the_plain_address_back(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/compare/");
    reader.pick("show-hsc");
    reader.wait_here("en/compare/?show=msc,ipsc");
    reader.pick("show-hsc");
    reader.wait_here("en/compare/");
    assert!(reader.shown("td.s1") > 0);
    reader.wait_said("Comparing 3 of 3 sources: HSC, MSC, iPSC.");
}

fn the_last_source_stays_on_and_the_page_says_so(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/compare/?show=msc");
    reader.until("!document.getElementById('show-hsc').checked", "the choice of the address");
    reader.pick("show-msc");
    reader.wait_said("At least one stays on.");
    assert_eq!(reader.ticked("show"), ["msc"]);
    assert!(reader.shown("td.s2") > 0 && reader.shown("td.s1, td.s3") == 0);
    reader.wait_here("en/compare/?show=msc");
    // Said again, not only once: the words are the same, the element is another.
    reader.run("window.said = document.querySelector('[role=status]').firstElementChild");
    reader.pick("show-msc");
    reader.until("window.said !== document.querySelector('[role=status]').firstElementChild", "the second announcement");
    assert_eq!(reader.ticked("show"), ["msc"]);
}

fn differences_only_hides_as_many_questions_as_it_says(engine: Engine) {
    let reader = Reader::new(engine);
    let choices = ["", "?show=hsc,msc", "?show=hsc,ipsc", "?show=msc,ipsc"];
    let table: Vec<_> = ["en/compare/", "en/"].iter().flat_map(|page| choices.map(|show| (*page, show))).collect();
    for (page, show) in engine.part_of(&table) {
        reader.start(&format!("{page}{show}"));
        let wanted = if show.is_empty() { 3 } else { 2 };
        reader.until(
            &format!("document.querySelectorAll('[name=show]:checked').length === {wanted}"),
            "the choice of the address",
        );
        let all: usize = reader.ask("document.querySelectorAll('.comparing > .scroller tr.row').length");
        assert_eq!(reader.shown(".comparing > .scroller tr.row"), all, "{page}{show}: every question is shown at first");
        reader.pick("diff-1");
        let hidden = all - reader.shown(".comparing > .scroller tr.row");
        assert_eq!(reader.shown(".picks-hidden p"), 1, "{page}{show}: one sentence says it");
        let sentence = format!("{hidden} of {all} questions are hidden because state and grade are the same.");
        assert_eq!(reader.text(".picks-hidden"), sentence, "{page}{show}");
        reader.wait_said(&format!("Differences only: {hidden} questions hidden."));
        let and = if show.is_empty() { "?" } else { "&" };
        reader.wait_here(&format!("{page}{show}{and}diff=1"));
    }
}

fn differences_only_hides_nothing_when_one_source_is_left(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/compare/?show=ipsc");
    reader.until("!document.getElementById('show-hsc').checked", "the choice of the address");
    let all = reader.shown(".comparing > .scroller tr.row");
    reader.pick("diff-1");
    reader.wait_said("Differences only: 0 questions hidden.");
    assert_eq!(reader.shown(".comparing > .scroller tr.row"), all);
    assert_eq!(reader.shown(".picks-hidden p"), 0);
}

fn a_tissue_can_be_switched_off_on_the_page_of_tissues(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/tissues/");
    reader.unfold();
    let column = reader.column_of("tissue-hsc-cord-blood");
    assert!(reader.shown(&format!(".tissues {column}.is-hsc")) > 0);
    let others = reader.shown(&format!(".tissues {column}.is-msc"));
    reader.pick("tissue-hsc-cord-blood");
    assert_eq!(reader.shown(&format!(".tissues {column}.is-hsc")), 0, "the column is gone");
    assert_eq!(reader.shown(&format!(".tissues {column}.is-msc")), others, "the same column of another source stays");
    reader.wait_said("The choice of tissues has changed.");
    reader.wait_here("en/tissues/?tissue=hsc-bone-marrow,hsc-mobilised-blood");
}

fn a_tissue_can_be_switched_off_on_the_page_of_its_source(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/cells/msc/");
    let column = reader.column_of("tissue-msc-fat");
    reader.pick("tissue-msc-fat");
    assert_eq!(reader.shown(&format!(".tissues {column}")), 0);
    reader.wait_said("The choice of tissues has changed.");
    reader.wait_here("en/cells/msc/?tissue=msc-bone-marrow,msc-umbilical-cord,msc-placenta,msc-dental-pulp");
}

fn the_last_tissue_of_a_source_stays_on(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/cells/msc/?tissue=msc-fat");
    reader.until("document.querySelectorAll('[name=tissue]:checked').length === 1", "the choice of the address");
    reader.pick("tissue-msc-fat");
    reader.wait_said("At least one stays on.");
    assert_eq!(reader.ticked("tissue"), ["msc-fat"]);
    reader.wait_here("en/cells/msc/?tissue=msc-fat");
}

/// WebKit throws at more than 100 writes of the address in 10 seconds.
fn a_hundred_quick_toggles_leave_page_and_address_in_agreement(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/compare/");
    reader.run("for (let at = 0; at < 101; at++) document.getElementById(at % 2 ? 'show-msc' : 'diff-1').click()");
    reader.wait_here("en/compare/?diff=1");
    assert_eq!(reader.ticked("show"), ["hsc", "msc", "ipsc"]);
    assert_eq!(reader.ticked("diff"), ["1"]);
    assert_eq!(reader.complaints(), [""; 0]);
}
