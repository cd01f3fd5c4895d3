//! How long pages are on a phone while their rows are closed: a tired reader sees how much there is, and it is little.

use crate::harness::{Engine, Reader};
use stem_cells_ms::app::address::Url;
use stem_cells_ms::app::view::View;

promises! {
    CHROMIUM:
        every_page_is_short_while_its_rows_are_closed;
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
