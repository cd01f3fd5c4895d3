//! For tired eyes: how much is shown, how large, with how much room; and read aloud where the browser has a voice.

use crate::harness::{Engine, Reader, texts};
use serde_json::json;
use stem_cells_ms::app::address::Url;
use stem_cells_ms::app::view::View;
use stem_cells_ms::app::lang::Lang;

promises! {
    EVERY:
        what_is_set_for_reading_works_at_once_and_is_remembered
        the_short_versions_say_that_they_are_short_and_cut_benefits_and_harms_alike
        another_depth_keeps_the_place
        where_there_is_no_voice_nothing_offers_to_read_aloud;
    CHROMIUM:
        a_part_of_a_page_is_read_aloud_held_and_stopped
        the_largest_text_fits_a_narrow_screen;
}

fn set(reader: &Reader, id: &str) {
    reader.unfold();
    reader.pick(id);
}

fn size(reader: &Reader) -> f64 {
    reader.ask("parseFloat(getComputedStyle(document.documentElement).fontSize)")
}

fn what_is_set_for_reading_works_at_once_and_is_remembered(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/risks/");
    let usual = size(&reader);
    set(&reader, "size-large");
    reader.wait_said(texts::of(Lang::En).say_saved());
    let large = size(&reader);
    assert!(large > usual * 1.15, "{usual} {large}");
    set(&reader, "spacing-wide");
    set(&reader, "motion-none");
    reader.start("zh/compare/");
    assert!((size(&reader) - large).abs() < 0.1, "the next page, in another language");
    for (name, value) in [("size", "large"), ("spacing", "wide"), ("motion", "none"), ("depth", "all")] {
        assert_eq!(reader.ticked(name), [value]);
    }
    assert_eq!(reader.ask::<String>("getComputedStyle(document.querySelector('.button')).transitionDuration.split(',')[0]"), "0s");
    assert_eq!(reader.complaints(), [""; 0]);
}

fn the_short_versions_say_that_they_are_short_and_cut_benefits_and_harms_alike(engine: Engine) {
    let reader = Reader::new(engine);
    for path in ["en/benefits/", "en/risks/"] {
        reader.start(path);
        let shown = || [".entry-title", ".entry-text", ".point", ".result", ".depth-note"].map(|kind| reader.shown(kind));
        let [titles, texts, points, results, note] = shown();
        assert!(titles > 5 && texts == titles && points > 5 && results > 5 && note == 0, "{path}: {:?}", shown());
        set(&reader, "depth-five");
        assert_eq!(shown(), [titles, texts, 0, 0, 1], "{path}: every card with its text");
        set(&reader, "depth-minute");
        assert_eq!(shown(), [titles, 0, 0, 0, 1], "{path}: every card by its title");
        reader.click(".depth-note button");
        assert_eq!(shown(), [titles, texts, points, results, 0], "{path}: everything again");
        assert_eq!(reader.ticked("depth"), ["all"]);
    }
    reader.start("en/numbers/");
    let cautions = reader.shown(".result-caution");
    set(&reader, "depth-minute");
    assert_eq!(reader.shown(".result-caution"), cautions, "no figure stays without its caution");
    assert_eq!(reader.complaints(), [""; 0]);
}

/// The place is the heading nearest to the upper edge.
fn another_depth_keeps_the_place(engine: Engine) {
    let reader = Reader::new(engine);
    for (path, title) in [("en/risks/", "#tumours .entry-title"), ("zh/compare/", "#deaths .row-question")] {
        reader.start(path);
        reader.run(&format!("document.querySelector('{title}').scrollIntoView(); scrollBy(0, -12)"));
        let top = || reader.ask::<f64>(&format!("document.querySelector('{title}').getBoundingClientRect().top"));
        let before = top();
        for depth in ["five", "minute", "all"] {
            reader.run(&format!("document.getElementById('depth-{depth}').click()"));
            reader.until("document.querySelector('.said, .sr[role=status]').innerText !== ''", "the setting");
            assert!((top() - before).abs() < 60.0, "{path}, {depth}: from {before} to {}", top());
        }
    }
}

/// That a minute is about a minute and five are about five: asked of every page by the tour. Reading silently: 238 words a minute in
/// English (Brysbaert, J Mem Lang 2019), about 400 characters in Chinese.
#[track_caller]
pub(crate) fn takes_as_long_as_it_says(reader: &Reader, url: &Url) {
    let count = "(text => document.documentElement.lang.startsWith('zh') \
        ? (text.match(/\\p{Script=Han}|[A-Za-z0-9]+/gu) ?? []).length / 400 : (text.match(/\\S+/g) ?? []).length / 238)\
        (document.querySelector('main').innerText)";
    let lists = [View::Numbers, View::Trials, View::Glossary, View::Sources, View::Find, View::Decide];
    if lists.contains(&url.view) {
        return;
    }
    for (depth, most) in [("five", 7.5), ("minute", 1.6)] {
        reader.run(&format!("document.getElementById('depth-{depth}').click()"));
        let minutes: f64 = reader.ask(count);
        assert!(minutes > 0.15 && minutes < most, "{depth} takes {minutes:.1} minutes");
    }
    // Nothing is left for the next page.
    reader.run("document.getElementById('depth-all').click(); localStorage.clear();");
}

fn where_there_is_no_voice_nothing_offers_to_read_aloud(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/risks/");
    let voices: usize =
        reader.ask("(window.speechSynthesis?.getVoices() ?? []).filter(voice => voice.lang.startsWith('en')).length");
    assert_eq!(offers(&reader), voices > 0);
    assert_eq!(reader.shown("#voice"), 0);
    assert_eq!(reader.complaints(), [""; 0]);
}

/// Whether anything offers to read aloud. The buttons have their room from the start, so that nothing moves.
fn offers(reader: &Reader) -> bool {
    reader.ask("[...document.querySelectorAll('.listen')].some(button => getComputedStyle(button).visibility === 'visible')")
}

/// A voice that writes down what it is given.
const VOICE: &str = "window.said = []; Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), { \
    paused: false, getVoices: () => [{ lang: 'en-GB' }], speak(text) { window.said.push([text.lang, text.text]); }, \
    cancel() { window.said.push('cancel'); }, pause() { this.paused = true; window.said.push('pause'); }, \
    resume() { this.paused = false; window.said.push('resume'); } }) });";

fn a_part_of_a_page_is_read_aloud_held_and_stopped(engine: Engine) {
    let reader = Reader::new(engine);
    reader.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": VOICE }));
    reader.start("en/risks/");
    reader.click(".listen");
    let said: Vec<serde_json::Value> = reader.ask("window.said");
    let heading: String = reader.ask("document.querySelector('.section > h2').innerText");
    assert!(said.contains(&json!(["en", heading])), "the heading of the part: {said:#?}");
    let title: String = reader.ask("document.querySelector('.section .entry-text').innerText");
    assert!(said.contains(&json!(["en", title])), "the first text of the part");
    assert!(!said.iter().any(|piece| piece[1].as_str().is_some_and(str::is_empty)), "nothing empty is read");
    assert_eq!(reader.shown("#voice"), 1);
    reader.click("#voice [data-do=pause]");
    reader.click("#voice [data-do=pause]");
    reader.click("#voice [data-do=stop]");
    let last: Vec<serde_json::Value> = reader.ask("window.said.slice(-3)");
    assert_eq!(last, [json!("pause"), json!("resume"), json!("cancel")]);
    assert_eq!(reader.shown("#voice"), 0);
    reader.start("zh/risks/");
    assert!(!offers(&reader), "no voice for Chinese");
}

fn the_largest_text_fits_a_narrow_screen(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/");
    set(&reader, "size-huge");
    set(&reader, "spacing-wide");
    reader.resize(360, 740);
    for path in ["en/", "zh/compare/", "en/cells/hsc/", "zh/decide/", "en/find/", "en/numbers/"] {
        reader.start(path);
        let wide: i32 = reader.ask("document.documentElement.scrollWidth - innerWidth");
        assert!(wide <= 0, "{path}: {wide} px too wide");
    }
}
