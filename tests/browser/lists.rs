//! Lists that a reader filters, sorts and searches. What is looked for stays in the fragment, which never goes to a server.

use crate::harness::{Engine, Reader, texts};
use stem_cells_ms::app::lang::Lang;
use stem_cells_ms::desk::text::fill;

promises! {
    EVERY:
        trials_are_filtered_counted_announced_and_the_filter_stays_in_the_fragment
        a_filter_in_the_address_is_in_force_after_loading
        chinese_without_spaces_and_full_width_letters_are_found
        an_empty_result_says_what_to_loosen_and_clearing_brings_everything_back
        each_group_of_trials_is_sorted_by_people
        a_filter_opens_the_groups_with_hits_says_how_many_and_clearing_closes_them
        whether_a_trial_takes_people_and_where_are_its_first_filters
        a_claim_is_found_by_its_own_address_even_when_a_filter_hides_it
        a_hostile_filter_in_the_address_does_no_harm
        a_place_on_the_page_and_back_clear_no_filter
        what_is_typed_into_the_search_is_in_no_request;
    CHROMIUM:
        results_switch_between_words_picture_and_table_with_and_without_scripts;
}

/// The entries of a list; what stands in a closed group is not seen.
const ALL: &str = "[data-list] > *";
/// Those that fit.
const SHOWN: &str = "[data-list] > :not([hidden])";

/// How many there are, also in closed groups.
fn there(reader: &Reader, selector: &str) -> usize {
    reader.ask(&format!("document.querySelectorAll({selector:?}).length"))
}

fn set(reader: &Reader, name: &str, value: &str) {
    reader.run(&format!(
        "const control = document.querySelector('[name=find-{name}]'); control.value = {value:?}; \
         control.dispatchEvent(new Event(control.tagName === 'SELECT' ? 'change' : 'input', {{ bubbles: true }}));"
    ));
}

fn count(lang: Lang, shown: usize, total: usize) -> String {
    fill(texts::of(lang).say_found(), &[("n", &shown.to_string()), ("total", &total.to_string())])
}

fn trials_are_filtered_counted_announced_and_the_filter_stays_in_the_fragment(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/trials/");
    let all = there(&reader, ALL);
    assert_eq!(all, 69);
    set(&reader, "subject", "hsc");
    let hsc = reader.shown(SHOWN);
    assert!(hsc > 5 && hsc < all, "{hsc}");
    assert_eq!(reader.text(".finder-count"), count(Lang::En, hsc, all));
    reader.wait_said(&count(Lang::En, hsc, all));
    reader.wait_here("en/trials/#subject=hsc");
    set(&reader, "q", "ocrelizumab");
    let both = reader.shown(SHOWN);
    assert!(both > 0 && both < hsc, "{both}");
    reader.wait_here("en/trials/#q=ocrelizumab&subject=hsc");
    reader.reload();
    reader.wait_ready();
    reader.until(
        &format!("document.querySelector('.finder-count').textContent === {:?}", count(Lang::En, both, all)),
        "the filter again",
    );
    assert_eq!(reader.complaints(), [""; 0]);
}

fn a_filter_in_the_address_is_in_force_after_loading(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("zh/trials/#outcome=not_met");
    reader.until(&format!("document.querySelector('.finder-count').textContent === {:?}", count(Lang::Zh, 6, 69)), "the filter");
    assert_eq!(reader.shown(SHOWN), 6);
}

fn chinese_without_spaces_and_full_width_letters_are_found(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("zh/claims/");
    set(&reader, "q", "免疫系统");
    let found = reader.shown(SHOWN);
    assert!(found > 0 && found < 50, "{found}");
    reader.start("zh/trials/");
    set(&reader, "q", "ＭＩＳＴ");
    assert!(reader.shown("#mist") == 1 && reader.shown(SHOWN) < 69);
}

fn an_empty_result_says_what_to_loosen_and_clearing_brings_everything_back(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/sources/");
    let all = there(&reader, ALL);
    assert!(all > 250, "{all}");
    set(&reader, "q", "no such words anywhere");
    assert_eq!(reader.shown(SHOWN), 0);
    assert_eq!(reader.shown(".finder-none"), 1);
    reader.click("[data-do=clear-filters]");
    assert_eq!(there(&reader, SHOWN), all);
    assert_eq!(reader.shown(".finder-none"), 0);
    reader.wait_here("en/sources/");
}

fn each_group_of_trials_is_sorted_by_people(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/trials/");
    let first: String = reader.ask("document.querySelector('[data-list] > li').id");
    set(&reader, "sort", "people");
    let groups: Vec<Vec<u32>> =
        reader.ask("[...document.querySelectorAll('[data-list]')].map(l => [...l.children].map(e => +e.dataset.people || 0))");
    assert!(groups.len() > 5);
    for people in groups {
        assert!(people.windows(2).all(|pair| pair[0] >= pair[1]), "{people:?}");
    }
    set(&reader, "sort", "");
    assert_eq!(reader.ask::<String>("document.querySelector('[data-list] > li').id"), first, "the order as it was");
}

/// The groups of a list that can be seen: whether each is open, what it says of its count, and what it holds that fits.
const GROUPS: &str = "[...document.querySelectorAll('details.group:has([data-list])')].filter(g => !g.hidden).map(g => \
                      [g.open, +g.querySelector('.group-count').textContent, g.querySelectorAll('[data-list] > :not([hidden])').length])";

fn a_filter_opens_the_groups_with_hits_says_how_many_and_clearing_closes_them(engine: Engine) {
    let reader = Reader::new(engine);
    for (path, filter, value) in [("en/numbers/", "kind", "cost"), ("zh/claims/", "section", "safety"), ("en/trials/", "outcome", "not_met")] {
        reader.start(path);
        let before: Vec<(bool, usize, usize)> = reader.ask(GROUPS);
        assert!(before.iter().all(|(open, said, there)| !open && said == there), "{path}: {before:?}");
        let value = if filter == "section" { reader.ask("document.querySelector('[name=find-section]').options[1].value") } else { value.to_owned() };
        set(&reader, filter, &value);
        let groups: Vec<(bool, usize, usize)> = reader.ask(GROUPS);
        assert!(!groups.is_empty() && groups.len() < before.len(), "{path}: {groups:?}");
        assert!(groups.iter().all(|(open, said, there)| *open && said == there && *there > 0), "{path}: {groups:?}");
        reader.click("[data-do=clear-filters]");
        assert_eq!(reader.ask::<Vec<(bool, usize, usize)>>(GROUPS), before, "{path}");
    }
}

fn whether_a_trial_takes_people_and_where_are_its_first_filters(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/trials/");
    let names: Vec<String> = reader.ask("[...document.querySelectorAll('.finder select')].map(s => s.name)");
    assert_eq!(names[..2], ["find-joining", "find-country"]);
    set(&reader, "joining", "open");
    let open = reader.shown("#joining ~ [data-list] > li:not([hidden])");
    assert!(open > 0 && open == reader.shown(SHOWN), "{open}: those that take people stand first, outside of any group");
    set(&reader, "country", "cn");
    assert!(reader.shown(SHOWN) < open);
}

fn a_claim_is_found_by_its_own_address_even_when_a_filter_hides_it(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/claims/#verdict=misleading");
    reader.until(&format!("document.querySelector('.finder-count').textContent === {:?}", count(Lang::En, 13, 50)), "the filter");
    assert_eq!(reader.shown("#c01"), 0);
    reader.run("location.hash = '#c01'");
    reader.until("document.getElementById('c01').getClientRects().length", "the claim");
    let top: f64 = reader.ask("document.getElementById('c01').getBoundingClientRect().top");
    assert!((-5.0..900.0).contains(&top), "{top}");
}

/// The Enter key, as WebDriver names it.
const ENTER: &str = "\u{E007}";

fn a_place_on_the_page_and_back_clear_no_filter(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/claims/");
    set(&reader, "q", "cells");
    reader.wait_here("en/claims/#q=cells");
    let said = reader.text(".finder-count");
    // By the key: browsers go back past what a script has pressed.
    for link in [".skip", "main a[href^='#']"] {
        reader.run(&format!("document.querySelector({link:?}).focus()"));
        reader.until(&format!("document.activeElement.matches({link:?})"), link);
        reader.press(ENTER);
        reader.wait_here("en/claims/#q=cells");
        assert_eq!(reader.text(".finder-count"), said, "{link}");
    }
    reader.back();
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert_eq!((reader.text(".finder-count"), reader.ask::<String>("document.querySelector('[name=find-q]').value")), (said, "cells".to_owned()));
}

fn a_hostile_filter_in_the_address_does_no_harm(engine: Engine) {
    let reader = Reader::new(engine);
    let filters =
        ["subject=nothing", "q=%ZZ%00", "=", "&&&", "sort=<script>", "__proto__=1", "q=%F0%9F%98%80", "subject=hsc&subject=msc"];
    for filter in engine.part_of(&filters) {
        reader.start(&format!("en/trials/#{filter}"));
        assert_eq!(reader.shown("h1"), 1, "{filter}");
        reader.click("[data-do=clear-filters]");
        assert_eq!(there(&reader, SHOWN), 69, "{filter}");
        reader.goto("about:blank");
    }
    assert_eq!(reader.complaints(), [""; 0]);
}

fn what_is_typed_into_the_search_is_in_no_request(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/trials/");
    set(&reader, "q", "zzcanary");
    reader.wait_here("en/trials/#q=zzcanary");
    reader.reload();
    reader.wait_ready();
    reader.click(".bottom-links a[href='/en/method/']");
    reader.wait_page(Lang::En, "method/");
    let log = reader.log();
    assert!(!log.is_empty() && !log.iter().any(|line| line.contains("zzcanary")), "{log:#?}");
    assert_eq!(reader.ask::<usize>("localStorage.length + sessionStorage.length"), 0);
}

fn results_switch_between_words_picture_and_table_with_and_without_scripts(engine: Engine) {
    use crate::harness::{Setup, Site};
    for scripts in [true, false] {
        let reader = Reader::with(engine, Site::Root, Setup { scripts, ..Setup::default() });
        reader.open("en/risks/");
        reader.unfold();
        let result = "#hsc-nw-death";
        assert_eq!(reader.shown(&format!("{result} svg[viewBox='0 0 400 250']")), 1, "a rare harm is drawn per 1,000");
        reader.click(&format!("{result} .pick:has(.pick-table)"));
        assert_eq!(reader.shown(&format!("{result} svg.figures")), 0);
        assert!(reader.shown(&format!("{result} .fact-table")) == 1);
        reader.click(&format!("{result} .pick:has(.pick-words)"));
        assert_eq!(reader.shown(&format!("{result} .fact-table")), 0);
    }
}
