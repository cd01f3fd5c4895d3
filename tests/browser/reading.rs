//! For tired eyes: how much is shown, how large, with how much room; and read aloud where the browser has a voice.

use crate::harness::{Engine, Reader, texts};
use serde_json::json;
use stem_cells_ms::app::lang::Lang;

promises! {
    EVERY:
        what_is_set_for_reading_works_at_once_and_is_remembered
        where_there_is_no_voice_nothing_offers_to_read_aloud;
    CHROMIUM:
        a_part_of_a_page_is_read_aloud_held_and_stopped
        the_largest_text_fits_a_narrow_screen;
}

fn size(reader: &Reader) -> f64 {
    reader.ask("parseFloat(getComputedStyle(document.documentElement).fontSize)")
}

fn what_is_set_for_reading_works_at_once_and_is_remembered(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/risks/");
    let usual = size(&reader);
    reader.pick("size-large");
    reader.wait_said(texts::of(Lang::En).say_saved());
    let large = size(&reader);
    assert!(large > usual * 1.15, "{usual} {large}");
    reader.pick("spacing-wide");
    reader.pick("motion-none");
    reader.start("zh/compare/");
    assert!((size(&reader) - large).abs() < 0.1, "the next page, in another language");
    for (name, value) in [("size", "large"), ("spacing", "wide"), ("motion", "none"), ("open", "closed")] {
        assert_eq!(reader.ticked(name), [value]);
    }
    assert_eq!(reader.ask::<String>("getComputedStyle(document.querySelector('.button')).transitionDuration.split(',')[0]"), "0s");
    assert_eq!(reader.complaints(), [""; 0]);
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
    let row: String = reader.ask("document.querySelector('.section .entry-title').innerText.trim()");
    assert!(said.contains(&json!(["en", row])), "the first row, which is closed: {said:#?}");
    let text: String = reader.ask("document.querySelector('.section .entry-text').textContent");
    assert!(!said.contains(&json!(["en", text])), "what is closed is not read");
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
    reader.pick("size-huge");
    reader.pick("spacing-wide");
    reader.resize(360, 740);
    for path in ["en/", "zh/compare/", "en/cells/hsc/", "zh/decide/", "en/find/", "en/numbers/"] {
        reader.start(path);
        let wide: i32 = reader.ask("document.documentElement.scrollWidth - innerWidth");
        assert!(wide <= 0, "{path}: {wide} px too wide");
    }
}
