//! Before the app has arrived: the page is usable, and what the reader does meanwhile is kept.

use crate::harness::{Engine, Fault, Reader};
use stem_cells_ms::app::lang::Lang;

promises! {
    EVERY:
        toggles_work_before_the_app_has_arrived
        what_was_unticked_before_the_app_has_arrived_stays_so_and_gets_into_the_address
        what_the_reader_has_touched_beats_the_address
        a_theme_chosen_before_the_app_has_arrived_stays
        a_link_followed_before_the_app_has_arrived_leads_on;
}

/// A page whose program is on its way, and will be until it is let through.
fn waiting(engine: Engine, path: &str) -> Reader {
    let reader = Reader::held_up(engine, ".wasm");
    reader.open(path);
    assert_eq!(reader.ask::<String>("document.documentElement.dataset.app"), "static");
    reader
}

fn toggles_work_before_the_app_has_arrived(engine: Engine) {
    let reader = Reader::alone(engine);
    reader.set_faults(vec![(".wasm".to_owned(), Fault::Hang)]);
    reader.open("en/compare/");
    reader.pick("show-ipsc");
    assert_eq!(reader.shown(".s3"), 0);
    assert!(reader.shown("td.s1") > 0);
    assert_eq!(reader.shown("#off"), 0, "nothing is off yet");
    reader.set_faults(Vec::new());
    reader.reload();
    reader.wait_ready();
    assert_eq!(reader.ticked("show"), ["hsc", "msc", "ipsc"]);
    reader.pick("show-ipsc");
    reader.wait_here("en/compare/?show=hsc,msc");
}

fn what_was_unticked_before_the_app_has_arrived_stays_so_and_gets_into_the_address(engine: Engine) {
    let reader = waiting(engine, "en/compare/");
    reader.pick("show-ipsc");
    reader.pick("diff-1");
    reader.let_through();
    reader.wait_ready();
    reader.wait_here("en/compare/?show=hsc,msc&diff=1");
    assert_eq!(reader.ticked("show"), ["hsc", "msc"]);
    assert_eq!(reader.ticked("diff"), ["1"]);
    assert_eq!(reader.shown(".s3"), 0);
    reader.pick("show-ipsc");
    reader.wait_said("Comparing 3 of 3 sources: HSC, MSC, iPSC.");
    assert_eq!(reader.complaints(), [""; 0]);
}

/// The address is in force before; what is touched then is added to it, and goes into it.
fn what_the_reader_has_touched_beats_the_address(engine: Engine) {
    let reader = waiting(engine, "en/compare/?show=msc");
    assert_eq!(reader.ticked("show"), ["msc"]);
    reader.pick("show-ipsc");
    reader.let_through();
    reader.wait_ready();
    reader.wait_here("en/compare/?show=msc,ipsc");
    assert_eq!(reader.ticked("show"), ["msc", "ipsc"]);
}

fn a_theme_chosen_before_the_app_has_arrived_stays(engine: Engine) {
    let reader = waiting(engine, "en/");
    reader.pick("theme-dark");
    let dark: String = reader.ask("getComputedStyle(document.body).backgroundColor");
    reader.let_through();
    reader.wait_ready();
    assert_eq!(reader.ticked("theme"), ["dark"]);
    assert_eq!(reader.ask::<String>("getComputedStyle(document.body).backgroundColor"), dark);
}

fn a_link_followed_before_the_app_has_arrived_leads_on(engine: Engine) {
    let reader = waiting(engine, "en/");
    reader.turn_to("en/alternatives/");
    reader.wait_here("en/alternatives/");
    reader.let_through();
    reader.wait_ready();
    reader.wait_page(Lang::En, "alternatives/");
}
