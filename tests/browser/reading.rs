//! For tired eyes: how much is shown, how large, with how much room; and read aloud where the browser has a voice.

use crate::harness::{Engine, Reader, texts};
use stem_cells_ms::app::lang::Lang;

promises! {
    EVERY:
        what_is_set_for_reading_works_at_once_and_is_remembered
        where_there_is_no_voice_nothing_offers_to_read_aloud
        a_part_of_a_page_is_read_aloud_piece_by_piece_and_the_bar_follows
        after_pause_stop_or_another_part_the_voice_is_heard
        the_voice_is_silent_once_the_page_is_left
        an_open_row_is_read_by_itself_also_when_the_voices_came_late
        the_page_says_first_what_is_sent_away_or_read_in_cantonese;
    CHROMIUM:
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

/// A voice that writes down what it is given. As in browsers, what is held says nothing until it goes on, and what was given before is cut
/// off by `cancel`. `finish()` lets it say a piece to its end.
pub(crate) const VOICE: &str = r"
    window.told = []; window.heard = []; window.queue = [];
    window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
    const speech = Object.assign(new EventTarget(), {
        voices: [{ lang: 'en-GB', localService: true }], paused: false, getVoices() { return this.voices; },
        speak(said) { told.push('speak'); queue.push(said); if (!this.paused) heard.push(said.text); },
        cancel() { told.push('cancel'); for (const said of queue.splice(0)) setTimeout(() => said.dispatchEvent(new Event('error'))); },
        pause() { told.push('pause'); this.paused = true; }, resume() { this.paused = false; },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    window.finish = () => queue.shift().dispatchEvent(new Event('end'));";

/// A reader at a page whose device has these voices.
fn with_voices(engine: Engine, path: &str, voices: &str) -> Reader {
    let reader = Reader::held_up(engine, ".wasm");
    reader.open(path);
    reader.run(&format!("{VOICE} speech.voices = {voices};"));
    reader.let_through();
    reader.wait_ready();
    reader
}

const ENGLISH: &str = "[{ lang: 'en-GB', localService: true }]";

fn heard(reader: &Reader) -> Vec<String> {
    reader.ask("window.heard")
}

fn bar(reader: &Reader) -> Vec<String> {
    reader.ask("document.querySelector('#voice').hidden ? [] : [...document.querySelectorAll('#voice button')].map(button => button.textContent)")
}

fn a_part_of_a_page_is_read_aloud_piece_by_piece_and_the_bar_follows(engine: Engine) {
    let reader = with_voices(engine, "en/risks/", ENGLISH);
    let words = texts::of(Lang::En);
    assert_eq!(bar(&reader), [""; 0]);
    reader.click_in_sight(".section > .listen");
    let heading: String = reader.ask("document.querySelector('.section:has(> .listen) > h2').innerText");
    assert_eq!(heard(&reader), [heading], "one piece at a time, first the heading of the part");
    reader.until("document.querySelector('#voice:not([hidden])')", "the bar");
    assert_eq!(bar(&reader), [words.listen_pause(), words.listen_stop()]);
    reader.click("#voice [data-do=pause]");
    reader.until("queue.length === 0", "silence");
    assert_eq!(bar(&reader), [words.listen_go_on(), words.listen_stop()]);
    reader.click("#voice [data-do=pause]");
    assert_eq!(heard(&reader)[0], heard(&reader)[1], "it goes on with the piece that was interrupted");
    assert_eq!(bar(&reader), [words.listen_pause(), words.listen_stop()]);
    // To the end: the bar goes by itself.
    reader.run("while (queue.length) finish();");
    reader.until("document.querySelector('#voice').hidden", "the end of the bar");
    let heard = heard(&reader);
    let row: String = reader.ask("document.querySelector('.section:has(> .listen) .entry-title').innerText.trim()");
    assert!(heard.iter().any(|piece| row.starts_with(piece.as_str())), "the first row, which is closed: {heard:#?}");
    let closed: String = reader.ask("document.querySelector('.section:has(> .listen) .entry-text').textContent.trim().slice(0, 40)");
    assert!(!heard.iter().any(|piece| piece.contains(&closed)), "what is closed is not read");
    assert!(heard.iter().all(|piece| !piece.trim().is_empty() && piece.chars().count() <= 200), "{heard:#?}");
    assert_eq!(reader.complaints(), [""; 0]);
}

fn after_pause_stop_or_another_part_the_voice_is_heard(engine: Engine) {
    let reader = with_voices(engine, "en/risks/", ENGLISH);
    let press = |selector: &str| reader.run(&format!("document.querySelector({selector:?}).click()"));
    reader.run("document.querySelector('.section:has(> .listen) details.fold').open = true;");
    reader.until("document.querySelectorAll('.listen').length > 1", "another part");
    press(".listen");
    press("#voice [data-do=pause]");
    press("#voice [data-do=stop]");
    reader.until("document.querySelector('#voice').hidden && queue.length === 0", "silence");
    press(".listen");
    assert_eq!(reader.ask::<usize>("queue.length"), 1);
    let count = heard(&reader).len();
    press("#voice [data-do=pause]");
    let other = "const all = document.querySelectorAll('.listen'); all[all.length - 1].click();";
    reader.run(other);
    assert_eq!(heard(&reader).len(), count + 1, "another part after a pause");
    press(".listen");
    reader.until(&format!("heard.length === {}", count + 2), "another part without a pause");
    assert_eq!(reader.ask::<usize>("queue.length"), 1, "one voice only");
    // Another program has held the voice.
    reader.run("speechSynthesis.pause(); document.querySelector('#voice [data-do=stop]').click();");
    press(".listen");
    assert_eq!(heard(&reader).len(), count + 3);
    assert_eq!(reader.complaints(), [""; 0]);
}

fn the_voice_is_silent_once_the_page_is_left(engine: Engine) {
    for leave in [
        "document.querySelector(\".menu a[href='/en/clinics/']\").click()",
        "dispatchEvent(new PageTransitionEvent('pagehide'))",
    ] {
        let reader = with_voices(engine, "en/risks/", ENGLISH);
        reader.run("document.querySelector('.listen').click()");
        reader.until("!document.querySelector('#voice').hidden && queue.length === 1", "the voice");
        reader.run(leave);
        reader.until("queue.length === 0 && document.querySelector('#voice').hidden", leave);
        assert_eq!(heard(&reader).len(), 1, "{leave}");
        assert_eq!(reader.complaints(), [""; 0]);
    }
    // For good: what happens to the voice is written down where the next page finds it.
    for leave in ["location.reload()", "document.querySelector('.language').click()", "location.href = '/en/glossary/'"] {
        let reader = with_voices(engine, "en/risks/", ENGLISH);
        reader.run("document.querySelector('.listen').click()");
        reader.until("queue.length === 1", "the voice");
        reader.run(&format!("speechSynthesis.cancel = () => localStorage.setItem('silent', 'yes'); {leave}"));
        reader.until("localStorage.getItem('silent') === 'yes'", leave);
    }
}

fn an_open_row_is_read_by_itself_also_when_the_voices_came_late(engine: Engine) {
    let reader = with_voices(engine, "en/risks/", "[]");
    let open = "details.fold[open] > .fold-body > .listen";
    reader.run("document.querySelector('.section details.fold').open = true;");
    reader.next_frame();
    assert_eq!((reader.shown(open), offers(&reader)), (0, false), "there is no voice");
    reader.run(&format!("speechSynthesis.voices = {ENGLISH}; speechSynthesis.dispatchEvent(new Event('voiceschanged'));"));
    reader.until("document.documentElement.dataset.voice === ''", "the voice");
    reader.until(&format!("document.querySelectorAll('{open}').length === 1"), "the button of the row that was open already");
    reader.run("document.querySelectorAll('.section details.fold')[1].open = true;");
    reader.until(&format!("document.querySelectorAll('{open}').length === 2"), "the button of the next row");
    assert_eq!(reader.shown(open), 2);
    let name: String = reader.ask(&format!("document.querySelector('{open}').getAttribute('aria-label')"));
    let title: String = reader.ask("document.querySelector('details.fold[open] > summary').textContent.trim()");
    assert_eq!(name, format!("{}: {title}", texts::of(Lang::En).listen()), "each has a name of its own");
    reader.click_in_sight(open);
    reader.run("while (queue.length) finish();");
    let heard = heard(&reader);
    let body: String = reader.ask(&format!("document.querySelector('{open}').parentElement.innerText.replace(/\\s+/g, '')"));
    assert!(!heard.is_empty());
    for piece in &heard {
        let bare: String = piece.split_whitespace().collect();
        assert!(body.contains(&bare), "only the row: {piece}");
    }
    let count = |text: &String| heard.iter().filter(|other| *other == text).count();
    let long = heard.iter().filter(|piece| piece.len() > 40);
    assert!(long.clone().count() > 0 && long.into_iter().all(|piece| count(piece) == 1), "nothing twice: {heard:#?}");
    assert_eq!(reader.complaints(), [""; 0]);
}

fn the_page_says_first_what_is_sent_away_or_read_in_cantonese(engine: Engine) {
    let words = texts::of(Lang::Zh);
    for (voices, said) in [
        ("[{ lang: 'zh-CN', localService: false }]", words.listen_remote()),
        ("[{ lang: 'zh_HK', localService: true }, { lang: 'en', localService: true }]", words.listen_cantonese()),
    ] {
        let reader = with_voices(engine, "zh/risks/", voices);
        reader.run("document.querySelector('.listen').click()");
        reader.until("!document.querySelector('#voice').hidden", "the bar");
        assert_eq!(reader.text("#voice > span"), said, "{voices}");
        assert_eq!(heard(&reader), [""; 0], "nothing is sent before it is asked for");
        reader.click("#voice [data-do=stop]");
        reader.until("document.querySelector('#voice').hidden", "the end");
        reader.run("document.querySelector('.listen').click(); document.querySelector('#voice [data-do=pause]').click();");
        reader.until("heard.length === 1", "the voice that was agreed to");
        assert_eq!(reader.text("#voice > span"), "");
    }
    let reader = with_voices(engine, "zh/risks/", "[{ lang: 'zh-TW', localService: true }, { lang: 'cmn-Hans-CN', localService: true }]");
    reader.run("document.querySelector('.listen').click()");
    reader.until("heard.length === 1", "the voice");
    assert_eq!(reader.ask::<String>("queue[0].voice.lang"), "cmn-Hans-CN");
    assert_eq!(reader.complaints(), [""; 0]);
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
