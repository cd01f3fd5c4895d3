//! What a device lets a page keep: nothing, garbage, or the colours. The page works all the same and says what is so.

use crate::harness::{Engine, Reader, Setup, Site, Storage, texts};
use stem_cells_ms::app::lang::Lang;

promises! {
    EVERY:
        colours_are_remembered_on_the_next_page
        where_nothing_may_be_stored_everything_works_and_the_page_says_so
        garbage_of_another_program_is_no_theme
        a_full_device_changes_the_colours_and_says_that_they_are_not_kept
        nothing_is_stored_unasked;
}

fn colours_are_remembered_on_the_next_page(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/");
    reader.pick("theme-dark");
    reader.wait_said(texts::of(Lang::En).say_saved());
    let dark: String = reader.ask("getComputedStyle(document.body).backgroundColor");
    // What was said goes when the reader goes on, and covers nothing.
    reader.click("h1");
    reader.wait_said("");
    for path in ["zh/risks/", "en/sources/", "en/"] {
        reader.start(path);
        assert_eq!(reader.ticked("theme"), ["dark"], "{path}");
        assert_eq!(reader.ask::<String>("getComputedStyle(document.body).backgroundColor"), dark, "{path}");
    }
}

/// Cookies and site data forbidden: reading throws in Chromium and Firefox, and there is no storage in WebKit (and in Firefox, when switched off).
fn where_nothing_may_be_stored_everything_works_and_the_page_says_so(engine: Engine) {
    let ways: &[Storage] = match engine {
        Engine::Chromium => &[Storage::Throws],
        Engine::Firefox => &[Storage::Throws, Storage::Null],
        Engine::WebKit => &[Storage::Null],
    };
    for storage in ways {
        let reader = Reader::with(engine, Site::Root, Setup { storage: *storage, ..Setup::default() });
        reader.start("en/compare/");
        let denied: bool = reader.ask("(() => { try { return localStorage === null; } catch { return true; } })()");
        assert!(denied, "{storage:?}: this browser is set up wrongly");
        reader.pick("theme-dark");
        reader.wait_said(texts::of(Lang::En).say_not_saved());
        assert_eq!(reader.ticked("theme"), ["dark"], "{storage:?}");
        reader.pick("show-ipsc");
        reader.wait_here("en/compare/?show=hsc,msc");
        assert_eq!(reader.shown(".s3"), 0);
        reader.turn_to("en/clinics/");
        reader.wait_page(Lang::En, "clinics/");
        assert_eq!(reader.complaints(), [""; 0], "{storage:?}");
    }
}

fn garbage_of_another_program_is_no_theme(engine: Engine) {
    let reader = Reader::new(engine);
    for garbage in engine.part_of(&["''", "'{\"theme\":1}'", "'DARK'", "'system'", "'\\0\\ud800'", "'x'.repeat(1e6)", "'\"><script>'"]) {
        // Running, so that the app does not write the theme of the round before over it.
        reader.start("en/");
        reader.run(&format!("localStorage.setItem('stem-cells-ms:theme', {garbage})"));
        reader.start("en/");
        assert_eq!(reader.ticked("theme"), ["system"], "{garbage}");
        reader.pick("theme-light");
        reader.wait_said(texts::of(Lang::En).say_saved());
    }
    assert_eq!(reader.complaints(), [""; 0]);
}

fn a_full_device_changes_the_colours_and_says_that_they_are_not_kept(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("zh/");
    reader.run(
        "for (let size = 1 << 22; size > 0; size >>= 1) { try { for (let n = 0; n < 3; n += 1) localStorage.setItem(`fill-${size}-${n}`, 'x'.repeat(size)); } \
         catch { /* full for this size */ } }",
    );
    reader.pick("theme-dark");
    reader.wait_said(texts::of(Lang::Zh).say_not_saved());
    assert_eq!(reader.ticked("theme"), ["dark"]);
    assert_eq!(reader.complaints(), [""; 0]);
}

fn nothing_is_stored_unasked(engine: Engine) {
    let reader = Reader::new(engine);
    for path in ["en/", "en/compare/?show=hsc", "zh/sources/"] {
        reader.start(path);
        assert_eq!(reader.ask::<usize>("localStorage.length + sessionStorage.length"), 0, "{path}");
        assert_eq!(reader.ask::<String>("document.cookie"), "", "{path}");
    }
}
