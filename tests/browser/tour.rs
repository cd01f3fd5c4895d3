//! The tour: each page is opened once in each engine, and asked everything that is promised of every page.

use crate::harness::job::{Job, Verdicts, When};
use crate::harness::{Engine, Reader};
use crate::{axe, layout, pages, print, privacy};
use serde_json::json;
use std::panic::{AssertUnwindSafe, catch_unwind};
use stem_cells_ms::app::address::Url;

/// What is promised of every page: the module that it belongs to, its name, and how it is asked for.
type Promise = (&'static str, &'static str, fn(&Reader, &Url));

/// In every engine.
const EVERYWHERE: [Promise; 2] = [
    ("pages", "every_page_of_both_languages_comes_to_life_at_the_root_of_a_host", |reader, url| pages::lives(reader, &url.print())),
    ("privacy", "no_page_asks_another_host_for_anything", privacy::asks_no_other_host),
];

/// In Chromium, in an order in which none disturbs the next: what is folded is unfolded after it was printed.
const IN_CHROMIUM: [Promise; 6] = [
    ("layout", "the_browser_counts_no_layout_shift_on_any_page", layout::does_not_move),
    ("print", "every_page_prints_with_version_and_date_on_each_sheet_and_without_controls", print::prints_well),
    ("layout", "no_text_is_cut_off_when_readers_set_wider_spacing", layout::bears_wider_spacing),
    ("layout", "no_page_is_wider_than_a_small_phone_or_four_hundred_percent_zoom", layout::fits_a_small_phone),
    ("layout", "everything_that_can_be_pressed_is_as_large_as_a_fingertip", layout::is_easy_to_touch),
    ("axe", "axe_finds_nothing_on_any_page_on_a_phone", axe::is_clean_on_a_phone),
];

pub(crate) fn jobs() -> Vec<Job> {
    let tours = Engine::ALL.map(|engine| {
        let more: &[Promise] = if engine == Engine::Chromium { &IN_CHROMIUM } else { &[] };
        let promises = [&EVERYWHERE, more].concat();
        let names: Vec<_> = promises.iter().map(|(module, promise, _)| (*module, *promise)).collect();
        Job::tour(engine, When::First, &names, move |verdicts| tour(engine, &promises, verdicts))
    });
    tours.into()
}

fn tour(engine: Engine, promises: &[Promise], verdicts: &mut Verdicts) {
    let reader = if engine == Engine::Chromium { Reader::held_up(engine, ".wasm") } else { Reader::new(engine) };
    for url in Url::all() {
        let path = url.print();
        let load = || if engine == Engine::Chromium { load_slowly(&reader, &path) } else { reader.start(&path) };
        if let Err(panic) = catch_unwind(AssertUnwindSafe(load)) {
            eprintln!("{path} does not load in {engine:?}:");
            std::panic::resume_unwind(panic);
        }
        for (_, promise, look) in promises {
            verdicts.judge(promise, &path, || look(&reader, &url));
        }
    }
}

/// Opens a page as it was written, and lets the app come when it is painted.
fn load_slowly(reader: &Reader, path: &str) {
    reader.devtools("Emulation.clearDeviceMetricsOverride", json!({}));
    // From the browser's cache the program would come round the gate.
    reader.devtools("Network.enable", json!({}));
    reader.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true }));
    reader.hold_up();
    reader.open(path);
    layout::watch(reader);
    reader.let_through();
    reader.wait_ready();
}
