//! A link that somebody was sent: what it chooses is in force before the program comes, so nothing is painted that then vanishes.

use crate::harness::{Engine, Reader};
use serde_json::json;

promises! {
    EVERY:
        a_shared_choice_of_sources_is_in_force_before_the_app_has_come
        a_shared_choice_of_differences_and_tissues_is_in_force_before_the_app_has_come;
    CHROMIUM:
        no_frame_shows_a_column_that_a_shared_link_leaves_out;
}

fn a_shared_choice_of_sources_is_in_force_before_the_app_has_come(engine: Engine) {
    for path in ["en/compare/", "zh/"] {
        let reader = Reader::held_up(engine, ".wasm");
        reader.open(&format!("{path}?show=hsc"));
        reader.next_frame();
        let right = |when: &str| {
            assert_eq!(reader.ticked("show"), ["hsc"], "{path}, {when}");
            assert!(reader.shown("td.s1") > 0 && reader.shown("th.s1") > 0, "{path}, {when}");
            assert_eq!(reader.shown(".s2, .s3"), 0, "{path}, {when}");
        };
        right("before");
        assert_eq!(reader.ask::<String>("document.documentElement.dataset.app"), "static");
        reader.let_through();
        reader.wait_ready();
        right("after");
        reader.wait_here(&format!("{path}?show=hsc"));
        assert_eq!(reader.complaints(), [""; 0]);
    }
}

fn a_shared_choice_of_differences_and_tissues_is_in_force_before_the_app_has_come(engine: Engine) {
    for path in ["en/compare/?diff=1", "zh/compare/?show=hsc,msc&diff=1"] {
        let reader = Reader::held_up(engine, ".wasm");
        reader.open(path);
        reader.next_frame();
        let state = || {
            let rows = reader.shown(".comparing > .scroller tr.row");
            (rows, reader.ticked("show"), reader.ticked("diff"), reader.ticked("tissue"), reader.shown(".tissues td, .tissues th"))
        };
        let before = state();
        let all: usize = reader.ask("document.querySelectorAll('.comparing > .scroller tr.row').length");
        assert!(before.0 > 0 && before.0 < all, "{path}: {} of {all} questions", before.0);
        reader.let_through();
        reader.wait_ready();
        assert_eq!(state(), before, "{path}");
    }
}

/// From the first frame on, written down by the page itself.
fn no_frame_shows_a_column_that_a_shared_link_leaves_out(engine: Engine) {
    let reader = Reader::held_up(engine, ".wasm");
    let watch = "window.painted = []; const look = () => { const cells = [...document.querySelectorAll('td.s1, td.s2, td.s3')]; \
        const shown = kind => cells.some(cell => cell.matches(kind) && cell.getClientRects().length); \
        if (cells.length) painted.push([shown('.s1'), shown('.s2'), shown('.s3')].join()); requestAnimationFrame(look); }; look();";
    reader.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": watch }));
    for path in ["en/compare/", "en/"] {
        reader.hold_up();
        reader.open(&format!("{path}?show=hsc,msc"));
        reader.until("painted.length > 5", "some frames");
        reader.let_through();
        reader.wait_ready();
        let frames: usize = reader.ask("painted.length");
        reader.until(&format!("painted.length > {frames} + 10"), "frames with the app");
        let kinds: Vec<String> = reader.ask("[...new Set(painted)]");
        assert_eq!(kinds, ["true,true,false"], "{path}");
        reader.devtools("Network.clearBrowserCache", json!({}));
    }
}
