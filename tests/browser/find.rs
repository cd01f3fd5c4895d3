//! One search over everything, from every page, by key too.

use crate::harness::{Engine, Reader};
use stem_cells_ms::app::lang::Lang;

promises! {
    EVERY:
        ctrl_and_k_lead_to_the_search_from_every_kind_of_page
        a_slip_of_the_hand_still_finds_and_results_stand_in_groups
        chinese_is_found_without_spaces
        a_medicine_is_found_by_the_name_on_its_box_and_in_either_language
        a_letter_shows_the_beginning_of_each_group_and_a_rest_all_of_it
        what_was_found_is_one_tap_away
        the_table_of_the_search_comes_and_the_best_stands_first
        nothing_happens_while_an_input_method_composes
        the_key_is_not_taken_from_a_text_box_and_works_with_caps_lock_and_other_layouts
        a_place_in_a_filtered_list_survives_a_look_at_one_result;
}

fn type_word(reader: &Reader, word: &str) {
    reader.run(&format!("const box = document.querySelector('[name=find-q]'); box.value = {word:?}; box.dispatchEvent(new Event('input', {{ bubbles: true }}));"));
}

const KEY: &str =
    "document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, cancelable: true }))";

fn ctrl_and_k_lead_to_the_search_from_every_kind_of_page(engine: Engine) {
    let reader = Reader::new(engine);
    for path in ["en/", "zh/trials/"] {
        reader.start(path);
        reader.run(KEY);
        reader.wait_page(if path.starts_with("en") { Lang::En } else { Lang::Zh }, "find/");
    }
    reader.wait_ready();
    reader.run(KEY);
    assert_eq!(reader.ask::<String>("document.activeElement.name"), "find-q");
    assert_eq!(reader.complaints(), [""; 0]);
}

fn a_slip_of_the_hand_still_finds_and_results_stand_in_groups(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/find/");
    assert_eq!(reader.shown(".found"), 0, "nothing is listed before a word");
    for word in ["ocrelizumab", "ocrelizumb", "ocreluzimab"] {
        type_word(&reader, word);
        let groups = reader.shown(".found");
        assert!((2..=6).contains(&groups), "{word}: {groups} groups");
        let hits = reader.shown(".found li");
        assert!(hits > 3 && hits < 150, "{word}: {hits}");
    }
    type_word(&reader, "zzqqxx");
    assert_eq!((reader.shown(".found"), reader.shown(".finder-none")), (0, 1));
    reader.wait_here("en/find/#q=zzqqxx");
}

fn chinese_is_found_without_spaces(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("zh/find/");
    for word in ["间充质干细胞", "间充质干细包"] {
        type_word(&reader, word);
        assert!(reader.shown(".found li") > 5, "{word}");
    }
}

fn a_medicine_is_found_by_the_name_on_its_box_and_in_either_language(engine: Engine) {
    let reader = Reader::new(engine);
    for (path, words) in
        [("en/find/", &["Ocrevus", "ocrelizumab"][..]), ("zh/find/", &["ocrevus", "罗可适", "ocrelizumab", "奥瑞利珠单抗"])]
    {
        reader.start(path);
        for word in words {
            type_word(&reader, word);
            let hits = reader.shown(".found a[href$='medicines/#ocrelizumab']");
            assert_eq!(hits, 1, "{path}: {word}");
        }
    }
}

fn a_letter_shows_the_beginning_of_each_group_and_a_rest_all_of_it(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/find/");
    // Asked in one go, so that no rest can come between.
    let (first, said): (usize, String) = reader.ask(
        "(() => { const box = document.querySelector('[name=find-q]'); box.value = 't'; \
         box.dispatchEvent(new Event('input', { bubbles: true })); \
         return [document.querySelectorAll('.found li:not([hidden])').length, document.querySelector('.finder-count').textContent]; })()",
    );
    assert!((6..=6 * 12).contains(&first), "{first}");
    reader.until("document.querySelectorAll('.found li:not([hidden])').length > 500", "all that fits");
    assert_eq!(reader.text(".finder-count"), said, "the count is the true one from the first letter on");
}

fn what_was_found_is_one_tap_away(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/find/#q=pml");
    reader.until("document.querySelectorAll('.found li:not([hidden]) a').length < 60", "the search of the address");
    reader.click(".found li:not([hidden]) a");
    reader.until("!location.pathname.endsWith('/find/') && document.querySelector(':target')", "the place that was found");
}

/// How many entries can be found on the page, when everything that fits is shown.
const FITTING: &str = "document.querySelectorAll('[data-list] > :not([hidden])').length";

fn the_table_of_the_search_comes_and_the_best_stands_first(engine: Engine) {
    let reader = Reader::new(engine);
    for (path, typed, same, first) in [
        ("en/find/", "what about my periods?", "periods", "/en/compare/#fertility"),
        ("zh/find/", "間充質幹細胞", "间充质干细胞", "/zh/benefits/#type-msc"),
    ] {
        let found = |typed: &str| {
            reader.start(&format!("{path}#q={typed}"));
            reader.until(&format!("{FITTING} > 3 && {FITTING} < 120"), typed);
            let links: Vec<String> = reader.ask("[...document.querySelectorAll('.found li:not([hidden]) > a')].map(a => a.pathname + a.hash)");
            reader.goto("about:blank");
            links
        };
        let links = found(typed);
        assert_eq!(links.first().map(String::as_str), Some(first), "{typed}");
        assert_eq!(links, found(same), "{typed}");
    }
}

fn nothing_happens_while_an_input_method_composes(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("zh/find/");
    type_word(&reader, "移植");
    reader.wait_here("zh/find/#q=%E7%A7%BB%E6%A4%8D");
    let state = || (reader.text(".finder-count"), reader.ask::<usize>(FITTING), reader.text("[role=status]"), reader.here());
    let before = state();
    reader.run(
        "const box = document.querySelector('[name=find-q]'); box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })); \
         for (const half of ['移植n', '移植na', '移植nao']) { box.value = half; box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true })); }",
    );
    std::thread::sleep(std::time::Duration::from_millis(700));
    assert_eq!(state(), before, "half a word");
    reader.run("const box = document.querySelector('[name=find-q]'); box.value = '脑'; box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));");
    reader.wait_here("zh/find/#q=%E8%84%91");
    assert!(state() != before);
}

fn the_key_is_not_taken_from_a_text_box_and_works_with_caps_lock_and_other_layouts(engine: Engine) {
    let reader = Reader::new(engine);
    let taken = |target: &str, key: &str| -> bool {
        reader.ask(&format!(
            "!document.querySelector({target:?}).dispatchEvent(new KeyboardEvent('keydown', {{ ctrlKey: true, bubbles: true, cancelable: true, {key} }}))"
        ))
    };
    reader.start("en/find/");
    for key in ["key: 'k'", "key: 'K', code: 'KeyK'", "key: 'л', code: 'KeyK'"] {
        assert!(taken("h1", key), "{key}");
    }
    for key in ["key: 'k', repeat: true", "key: 'k', isComposing: true", "key: 'k', keyCode: 229", "key: 'j', code: 'KeyK'", "key: 'k', shiftKey: true"] {
        assert!(!taken("h1", key), "{key}");
    }
    assert!(!taken("[name=find-q]", "key: 'k'"), "in a text box it is the text box's");
}

fn a_place_in_a_filtered_list_survives_a_look_at_one_result(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/find/");
    type_word(&reader, "transplant");
    reader.until(&format!("{FITTING} > 100"), "all that fits");
    reader.run("scrollTo(0, 2500)");
    let place: f64 = reader.ask("scrollY");
    assert!(place > 1000.0, "{place}");
    reader.run("[...document.querySelectorAll('.found li:not([hidden]) a')].find(a => a.getBoundingClientRect().top > 60).id = 'meant'");
    // A real click: browsers go back past pages that a script has opened.
    reader.click("#meant");
    reader.until("!location.pathname.endsWith('/find/')", "the result");
    reader.back();
    reader.wait_here("en/find/#q=transplant");
    reader.until("document.querySelector('[name=find-q]')?.value === 'transplant'", "the list as it was filtered");
    reader.until(&format!("Math.abs(scrollY - {place}) < 40"), "the place in the list");
}
