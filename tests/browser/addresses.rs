//! Addresses that nobody would type: cut, doubled, old, broken, hostile. Each opens something usable.

use crate::harness::{Engine, Reader, Setup, Site};

promises! {
    EVERY:
        a_broken_query_opens_the_page_and_the_address_is_put_right
        a_query_of_sixty_thousand_characters_opens_the_page
        a_place_that_does_not_exist_does_no_harm
        what_a_translating_proxy_has_put_into_the_address_stays_there
        an_address_in_another_spelling_leads_to_the_page
        an_address_that_leads_nowhere_shows_links_to_every_page
        another_spelling_below_a_repository_leads_to_the_page;
}

fn a_broken_query_opens_the_page_and_the_address_is_put_right(engine: Engine) {
    let reader = Reader::new(engine);
    let plain = "en/compare/";
    for (query, right) in engine.part_of(&[
        // A page cannot tell an empty query from none.
        ("?", "?"),
        ("?show=", ""),
        ("?show", ""),
        ("?=", ""),
        ("?show=unknown", ""),
        ("?show=hsc,unknown", "?show=hsc"),
        ("?show=hsc&show=msc", "?show=hsc"),
        ("?show=msc,hsc,msc", "?show=hsc,msc"),
        ("?SHOW=hsc", ""),
        ("?show=HSC", "?show=hsc"),
        ("?show=%ZZ", ""),
        ("?show=%", ""),
        ("?show=%00", ""),
        ("?show=hsc%00", ""),
        ("?show=%FF%FE", ""),
        ("?show=hsc%2Cmsc", "?show=hsc,msc"),
        ("?diff=yes", ""),
        ("?diff=1&diff=0", "?diff=1"),
        ("?__proto__=1&constructor=2", "?__proto__=1&constructor=2"),
        ("?show=<script>alert(1)</script>", ""),
        ("?fbclid=abc&_x_tr_sl=en&show=ipsc", "?show=ipsc&fbclid=abc&_x_tr_sl=en"),
    ]) {
        reader.start(&format!("{plain}{query}"));
        reader.wait_here(&format!("{plain}{right}"));
        assert_eq!(reader.shown("h1"), 1, "{query}");
        assert!(reader.shown("td.s1, td.s2, td.s3") > 0, "{query}: something is shown");
    }
    // The tissues have a page of their own.
    for (query, right) in [("?tissue=,,,", ""), ("?tissue=msc-fat,nothing", "?tissue=msc-fat")] {
        reader.open(&format!("{plain}{query}"));
        reader.wait_here(&format!("en/tissues/{right}"));
    }
    assert_eq!(reader.complaints(), [""; 0]);
}

fn a_query_of_sixty_thousand_characters_opens_the_page(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start(&format!("en/compare/?show={}", "a".repeat(60_000)));
    reader.wait_here("en/compare/");
    reader.start(&format!("en/compare/?{}show=hsc", "a=1&".repeat(15_000)));
    reader.wait_here("en/compare/?show=hsc");
}

fn a_place_that_does_not_exist_does_no_harm(engine: Engine) {
    let reader = Reader::new(engine);
    for place in engine.part_of(&["#nothing", "#", "#%", "#%ZZ", "#a:b(c)", "##", "#:~:text=cells"]) {
        reader.start(&format!("en/compare/{place}"));
        assert_eq!(reader.shown("h1"), 1, "{place}");
        reader.pick("show-hsc");
        reader.until("location.search === '?show=msc,ipsc'", "the new choice in the address");
        reader.goto("about:blank");
    }
    assert_eq!(reader.complaints(), [""; 0]);
}

fn what_a_translating_proxy_has_put_into_the_address_stays_there(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/compare/?_x_tr_sl=en&_x_tr_tl=de");
    reader.pick("show-hsc");
    reader.wait_here("en/compare/?show=msc,ipsc&_x_tr_sl=en&_x_tr_tl=de");
    reader.turn_to("en/alternatives/");
    reader.wait_here("en/alternatives/?_x_tr_sl=en&_x_tr_tl=de");
}

const SPELLINGS: [(&str, &str); 9] = [
    ("", "en/"),
    ("/", "en/"),
    ("EN/", "en/"),
    ("en/compare", "en/compare/"),
    ("en/compare/index.html", "en/compare/"),
    ("En/Compare/", "en/compare/"),
    ("en//compare/", "en/compare/"),
    ("zh/CELLS/Hsc", "zh/cells/hsc/"),
    ("EN/compare/?show=hsc", "en/compare/?show=hsc"),
];

fn an_address_in_another_spelling_leads_to_the_page(engine: Engine) {
    leads_to_the_page(&Reader::new(engine));
}

fn another_spelling_below_a_repository_leads_to_the_page(engine: Engine) {
    leads_to_the_page(&Reader::with(engine, Site::Repo, Setup::default()));
}

fn leads_to_the_page(reader: &Reader) {
    for (given, right) in reader.engine.part_of(&SPELLINGS) {
        reader.open(given);
        reader.wait_here(right);
        reader.wait_ready();
        assert_eq!(reader.shown("h1"), 1, "{given}");
    }
}

fn an_address_that_leads_nowhere_shows_links_to_every_page(engine: Engine) {
    let reader = Reader::new(engine);
    for path in engine.part_of(&[
        "xx/",
        "en/unknown/",
        "zh/unknown",
        "en/compare/hsc/",
        "%00",
        "%E0%A4%A",
        "en/%2e%2e/%2e%2e/etc/",
        "en/compare/%3Fshow=hsc",
    ]) {
        reader.open(path);
        reader.until("document.querySelector('.lost')", "the page for lost readers");
        // The program has been asked for the page that was meant, and found none.
        reader.until(
            "performance.getEntriesByType('resource').some(entry => entry.name.endsWith('.wasm') && entry.responseEnd)",
            "the program",
        );
        std::thread::sleep(std::time::Duration::from_millis(250));
        assert_eq!(reader.shown(".lost .next a"), 50, "{path}: a link to every page in both languages");
    }
    reader.click(".lost a[href='/zh/risks/']");
    reader.wait_here("zh/risks/");
    reader.wait_ready();
}
