//! How long pages are on a phone while their rows are closed: a tired reader sees how much there is, and it is little.

use crate::harness::{Engine, Reader};
use stem_cells_ms::app::address::Url;
use stem_cells_ms::app::view::View;

promises! {
    CHROMIUM:
        every_page_is_short_while_its_rows_are_closed
        the_box_of_a_result_is_half_a_screen
        what_opens_a_page_is_a_picture_within_a_screen_and_a_half
        drawings_give_way_to_words_at_the_largest_letters_and_on_the_smallest_screens;
}

/// A screen of a phone.
const SCREEN: (u32, u32) = (360, 740);

/// The most screens of each page, without header and foot, which are the same everywhere.
fn most(view: View) -> f64 {
    match view {
        View::Home => 8.0,
        View::Compare => 7.0,
        View::Risks | View::Numbers => 6.0,
        View::Benefits | View::Journey | View::Trials | View::Glossary | View::Sources => 5.0,
        View::Cell(_) | View::Alternatives | View::Clinics | View::Claims | View::Method => 4.0,
        View::HelpAndHarm
        | View::Progressive
        | View::Children
        | View::Living
        | View::Against
        | View::Medicines
        | View::Tissues => 3.0,
        // Four steps of three screens.
        View::Decide => 12.0,
        // One list over everything, which nobody reads from its top.
        View::Find => f64::INFINITY,
    }
}

fn every_page_is_short_while_its_rows_are_closed(engine: Engine) {
    let reader = Reader::new(engine);
    reader.resize(SCREEN.0, SCREEN.1);
    let mut long = Vec::new();
    println!("screens of {} x {} px, closed (most):", SCREEN.0, SCREEN.1);
    for url in Url::all() {
        reader.start(&url.print());
        let screens = reader.ask::<f64>("document.querySelector('main').getBoundingClientRect().height") / f64::from(SCREEN.1);
        println!("{:<24} {screens:>5.1} ({})", url.print(), most(url.view));
        if screens > most(url.view) {
            long.push(format!("{}: {screens:.1}, not {}", url.print(), most(url.view)));
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}

/// The pages that draw results in boxes.
const OF_RESULTS: [&str; 6] = ["risks/", "benefits/", "against/", "help-and-harm/", "progressive/", "children/"];

fn the_box_of_a_result_is_half_a_screen(engine: Engine) {
    let reader = Reader::new(engine);
    reader.resize(SCREEN.0, SCREEN.1);
    for lang in ["en", "zh"] {
        for page in OF_RESULTS {
            reader.start(&format!("{lang}/{page}"));
            reader.run("document.querySelectorAll('details.fold').forEach(fold => fold.open = true)");
            let boxes: usize = reader.ask("document.querySelectorAll('.result-box').length");
            let high: Vec<String> = reader.ask(
                "[...document.querySelectorAll('.result-box')].map(box => [box.id, box.getBoundingClientRect().height]) \
                   .filter(([, height]) => height > 380).map(String)",
            );
            assert!(boxes > 4 && high.is_empty(), "{lang}/{page}: {boxes} boxes, higher than 380 px: {high:?}");
        }
    }
}

fn what_opens_a_page_is_a_picture_within_a_screen_and_a_half(engine: Engine) {
    let reader = Reader::new(engine);
    reader.resize(SCREEN.0, SCREEN.1);
    for lang in ["en", "zh"] {
        for page in ["risks/", "progressive/", "children/"] {
            reader.start(&format!("{lang}/{page}"));
            let top: f64 = reader.ask("document.querySelector('main .opener svg').getBoundingClientRect().top + scrollY");
            assert!(top < 1.5 * f64::from(SCREEN.1), "{lang}/{page}: the picture begins at {top} px");
            // Words beside drawings are large enough to read.
            let small: Vec<String> = reader.ask(
                "[...document.querySelectorAll('.opener *')].filter(e => e.children.length === 0 && e.textContent.trim() && e.getClientRects().length \
                   && parseFloat(getComputedStyle(e).fontSize) < 12).map(e => e.outerHTML.slice(0, 120))",
            );
            assert!(small.is_empty(), "{lang}/{page}: {small:?}");
            let inside: usize = reader.ask("document.querySelectorAll('.opener svg text').length");
            assert_eq!(inside, 0, "words stand beside drawings, not in them");
        }
    }
}

fn drawings_give_way_to_words_at_the_largest_letters_and_on_the_smallest_screens(engine: Engine) {
    let reader = Reader::new(engine);
    let drawn = ".opener :is(.strip-line, .figures)";
    for page in ["en/risks/", "en/progressive/", "zh/children/"] {
        for (width, there) in [(360, true), (310, false)] {
            reader.resize(width, 640);
            reader.start(page);
            assert_eq!(reader.shown(drawn) > 0, there, "{page} at {width} px");
            assert!(reader.shown(".opener b") > 0, "{page} at {width} px: the words stay");
        }
    }
    reader.resize(SCREEN.0, SCREEN.1);
    reader.start("en/risks/");
    assert!(reader.shown(drawn) > 0);
    reader.pick("size-huge");
    assert_eq!(reader.shown(drawn), 0, "at the largest letters the words stand alone");
    assert!(reader.shown(".ranges-end b") > 20);
}
