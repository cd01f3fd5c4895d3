//! A special term opens its explanation in place, by tap or key; without scripts it leads to the list of words.

use crate::harness::{Engine, Fault, Reader};
use stem_cells_ms::app::lang::Lang;

promises! {
    EVERY:
        a_tap_on_a_term_explains_it_in_place_and_a_tap_elsewhere_closes_it
        a_term_answers_to_the_keyboard_and_gives_the_focus_back
        a_term_of_another_page_is_explained_after_a_step_inside_the_app
        a_term_is_explained_when_the_app_has_not_come
        without_scripts_a_term_leads_to_the_list_of_words;
    CHROMIUM:
        the_explanation_covers_neither_the_word_nor_the_edge_of_the_window;
}

const TAB: &str = "\u{E004}";
const ENTER: &str = "\u{E007}";
const ESCAPE: &str = "\u{E00C}";
const OPEN: &str = "!!document.querySelector('.word:popover-open')";

/// The first term of the page, unfolded and brought to the middle of the window.
fn term(reader: &Reader) -> String {
    reader.unfold();
    reader.run("document.querySelector('a.term').scrollIntoView({ block: 'center' })");
    reader.ask("document.querySelector('a.term').innerText")
}

fn explained(reader: &Reader) -> String {
    reader.text(".word:popover-open p:not([hidden]) > span")
}

fn a_tap_on_a_term_explains_it_in_place_and_a_tap_elsewhere_closes_it(engine: Engine) {
    let reader = Reader::new(engine);
    for path in ["en/", "zh/risks/"] {
        reader.start(path);
        let here = reader.here();
        assert!(!term(&reader).is_empty());
        assert!(!reader.ask::<bool>(OPEN), "{path}: nothing is open before");
        reader.click("a.term");
        reader.until(OPEN, "the explanation");
        assert!(explained(&reader).chars().count() > 10, "{path}: {}", explained(&reader));
        assert_eq!(reader.shown(".word p"), 1, "{path}: one at a time");
        let leads: bool = reader.ask("document.querySelector('.word a').href === document.querySelector('a.term').href");
        assert!(leads, "{path}: the way to the list of words is that of the term");
        assert_eq!(reader.here(), here, "the reader stays where they are");
        reader.click(".word button");
        reader.until(&format!("!({OPEN})"), "closed by its button");
        reader.click("a.term");
        reader.until(OPEN, "the explanation again");
        // Below the bar, which stays in sight.
        reader.run("scrollTo(0, 0)");
        reader.click("h1");
        reader.until(&format!("!({OPEN})"), "closed by a tap elsewhere");
    }
}

fn a_term_answers_to_the_keyboard_and_gives_the_focus_back(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/compare/");
    term(&reader);
    reader.run("document.querySelector('a.term').focus()");
    reader.press(ENTER);
    reader.until(OPEN, "the explanation");
    reader.until("document.activeElement.id === 'word'", "the focus on it, so that it is read out");
    reader.press(ESCAPE);
    reader.until(&format!("!({OPEN})"), "closed by Escape");
    reader.until("document.activeElement.matches('a.term')", "the focus back on the word");
    reader.press(ENTER);
    reader.until("document.activeElement.id === 'word'", "the explanation again");
    reader.run("document.querySelector('.word button').focus()");
    reader.press(TAB);
    reader.until(&format!("!({OPEN}) && document.activeElement !== document.body"), "the Tab key leads out of it");
    let behind: bool = reader.ask(
        "document.activeElement.matches('a.term') || \
         !!(document.querySelector('a.term').compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)",
    );
    assert!(behind, "to the word or to what follows it");
}

fn a_term_of_another_page_is_explained_after_a_step_inside_the_app(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/");
    reader.run(
        "document.documentElement.dataset.same = 'document'; document.querySelector('.menu a[href=\"/en/alternatives/\"]').click()",
    );
    reader.wait_page(Lang::En, "alternatives/");
    assert_eq!(reader.ask::<String>("document.documentElement.dataset.same"), "document", "the app has drawn it");
    let lost: Vec<String> = reader
        .ask("[...document.querySelectorAll('a.term')].filter(a => !document.getElementById('word-' + a.hash.slice(1))).map(a => a.hash)");
    assert!(lost.is_empty(), "no explanation for {lost:?}");
    term(&reader);
    reader.click("a.term");
    reader.until(OPEN, "the explanation");
}

fn a_term_is_explained_when_the_app_has_not_come(engine: Engine) {
    let mut reader = Reader::new(engine);
    reader.move_with(vec![(".wasm".to_owned(), Fault::NotFound)]);
    reader.open("en/risks/");
    reader.wait_dead();
    term(&reader);
    reader.click("a.term");
    reader.until(OPEN, "the explanation");
}

fn without_scripts_a_term_leads_to_the_list_of_words(engine: Engine) {
    let reader = Reader::without_scripts(engine);
    reader.open("en/risks/");
    let meant: String = reader.ask("document.querySelector('a.term').hash");
    reader.unfold();
    reader.run("document.querySelector('a.term').scrollIntoView({ block: 'center' })");
    reader.click("a.term");
    reader.wait_here(&format!("en/glossary/{meant}"));
    reader.until(&format!("document.getElementById('{}').getClientRects().length", &meant[1..]), "the word in the list");
}

fn the_explanation_covers_neither_the_word_nor_the_edge_of_the_window(engine: Engine) {
    let reader = Reader::new(engine);
    for (width, height) in [(320, 256), (360, 800), (768, 1024), (1280, 800)] {
        reader.resize(width, height);
        reader.start("zh/benefits/");
        reader.unfold();
        for block in ["start", "end", "center"] {
            let beside: bool = reader.ask(&format!(
                "(() => {{ const terms = document.querySelectorAll('main a.term'); const link = terms[terms.length >> 1]; \
                 link.scrollIntoView({{ block: '{block}' }}); link.click(); \
                 const word = link.getClientRects()[0], box = document.querySelector('.word').getBoundingClientRect(); \
                 const covers = box.top < word.bottom && box.bottom > word.top && box.left < word.right && box.right > word.left; \
                 return !covers && box.left >= 0 && box.right <= innerWidth && box.height > 60 && box.top < innerHeight && box.bottom > 0 }})()"
            ));
            assert!(beside, "{width} by {height} px, the word at the {block} of the window");
        }
    }
}
