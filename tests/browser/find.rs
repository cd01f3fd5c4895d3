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
        what_was_found_is_one_tap_away;
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
