//! Addresses: printing and parsing, and what hostile ones get.

use proptest::prelude::*;
use stem_cells_ms::app::address::{Base, Url};
use stem_cells_ms::app::choice::{Catalogue, Choice, Selection, ShownAs, Tissues};
use stem_cells_ms::app::lang::Lang;
use stem_cells_ms::app::view::View;
use stem_cells_ms::desk::content::CellId;

fn catalogue() -> Catalogue {
    Catalogue::of(["hsc-a", "hsc-b", "hsc-c", "msc-a", "msc-b", "msc-c", "ipsc-a", "ipsc-b", "ipsc-c"])
}

prop_compose! {
    fn any_url()(
        lang in prop::sample::select(Lang::ALL.to_vec()),
        view in prop::sample::select(View::ALL.to_vec()),
        cells in prop::collection::vec(prop::sample::select(CellId::ALL.to_vec()), 0..4),
        differences_only in any::<bool>(),
        shown_as in prop::sample::select(ShownAs::ALL.to_vec()),
        tissues in prop::collection::vec("(hsc|msc|ipsc)-[abc]", 0..9),
    ) -> Url {
        let tissues = Tissues::of(tissues.iter().map(String::as_str), &catalogue());
        Url::new(lang, view, &Choice { show: Selection::of(cells).unwrap_or_default(), differences_only, shown_as, tissues })
    }
}

proptest! {
    #[test]
    fn a_printed_address_is_read_back_as_the_same(url in any_url()) {
        prop_assert_eq!(Url::parse(&url.print(), &catalogue()), Some(url));
    }

    #[test]
    fn any_text_is_read_without_panic_and_its_reading_is_canonical(text in any::<String>()) {
        if let Some(url) = Url::parse(&text, &catalogue()) {
            prop_assert_eq!(Url::parse(&url.print(), &catalogue()), Some(url));
        }
    }

    #[test]
    fn any_query_of_a_known_page_opens_that_page(query in ".{0,200}") {
        let url = Url::parse(&format!("zh/compare/?{query}"), &catalogue());
        prop_assert_eq!(url.map(|url| (url.lang, url.view)), Some((Lang::Zh, View::Compare)));
    }

    #[test]
    fn a_base_strips_exactly_what_it_adds(url in any_url(), path in "[a-z/-]{0,20}") {
        let base = Base::new(&path);
        prop_assert_eq!(base.strip(&base.href(&url)).map(str::to_owned), Some(url.print()));
    }
}

fn read(address: &str) -> Option<String> {
    Url::parse(address, &catalogue()).map(|url| url.print())
}

#[test]
fn hostile_queries_open_the_plain_page() {
    for query in [
        "?show=",
        "?show=nothing",
        "?show=,,,",
        "?",
        "?=",
        "?show",
        "?a=%",
        "?show=%ZZ",
        "?show=%00",
        "?diff=2",
        "?as=",
        "?as=glance",
        "?as=pictures,words",
        "?tissue=%F0%9F",
        "?__proto__=1",
    ] {
        assert_eq!(read(&format!("en/compare/{query}")).as_deref(), Some("en/compare/"), "{query}");
    }
    let long = format!("en/compare/?show={}", "x".repeat(64 * 1024));
    assert_eq!(read(&long).as_deref(), Some("en/compare/"));
    let many = format!("en/compare/?{}", "a=1&".repeat(100_000));
    assert_eq!(read(&many).as_deref(), Some("en/compare/"));
}

#[test]
fn unknown_values_are_ignored_and_known_ones_kept() {
    assert_eq!(read("en/compare/?show=hsc,cat,IPSC&x=1&diff=1#a").as_deref(), Some("en/compare/?show=hsc,ipsc&diff=1"));
    assert_eq!(read("zh/compare/?as=WORDS&as=pictures").as_deref(), Some("zh/compare/?as=words"));
    assert_eq!(read("en/compare/?show=hsc%2Cmsc").as_deref(), Some("en/compare/?show=hsc,msc"));
    assert_eq!(
        read("en/compare/?show=hsc&show=msc").as_deref(),
        Some("en/compare/?show=hsc"),
        "of a repeated key, the first counts"
    );
    assert_eq!(read("en/tissues/?tissue=msc-b,msc-x,msc-a").as_deref(), Some("en/tissues/?tissue=msc-a,msc-b"));
}

#[test]
fn everything_chosen_has_no_query() {
    assert_eq!(read("en/?show=ipsc,msc,hsc&diff=0").as_deref(), Some("en/"));
    assert_eq!(read("en/tissues/?tissue=msc-a,msc-b,msc-c").as_deref(), Some("en/tissues/"));
}

#[test]
fn near_misses_lead_to_the_canonical_address() {
    for near in [
        "EN/Compare/",
        "en/compare",
        "en//compare/",
        "/en/compare/",
        "en/compare/index.html",
        "en/./compare/",
        "en/comp%61re/",
        "en/compare/#nothing",
    ] {
        assert_eq!(read(near).as_deref(), Some("en/compare/"), "{near}");
    }
    for root in ["", "/", "//", "index.html"] {
        assert_eq!(read(root).as_deref(), Some("en/"), "{root}");
    }
}

#[test]
fn addresses_of_no_page_are_refused() {
    for lost in ["xx/", "en/compare/more/", "en/cells/", "compare/", "en/../zh/", "%00", "en/%E0%A4%A", "\u{202E}", "en/deciding/"]
    {
        assert_eq!(read(lost), None, "{lost}");
    }
}

#[test]
fn a_view_has_in_its_address_only_what_it_shows() {
    let tissues = Tissues::of(["msc-a", "hsc-b"], &catalogue());
    let choice = Choice { show: Selection::of([CellId::Hsc]).unwrap(), differences_only: true, shown_as: ShownAs::Words, tissues };
    let print = |view| Url::new(Lang::En, view, &choice).print();
    assert_eq!(print(View::Home), "en/?show=hsc&diff=1&as=words");
    assert_eq!(print(View::Compare), "en/compare/?show=hsc&diff=1&as=words");
    assert_eq!(print(View::Tissues), "en/tissues/?tissue=hsc-b,msc-a");
    assert_eq!(print(View::Cell(CellId::Msc)), "en/cells/msc/?tissue=msc-a");
    assert_eq!(print(View::Risks), "en/risks/");
}

#[test]
fn a_base_is_not_fooled_by_a_longer_name() {
    let base = Base::new("app");
    assert_eq!(base.path(), "/app/");
    assert_eq!(base.strip("/application/en/"), None);
    assert_eq!(base.strip("/app"), Some(""));
    assert_eq!(Base::new("/").href(&Url::plain(Lang::Zh, View::Home)), "/zh/");
}

#[test]
fn all_pages_are_listed_once_in_each_language() {
    let mut printed: Vec<String> = Url::all().map(|url| url.print()).collect();
    assert_eq!(printed.len(), Lang::ALL.len() * View::ALL.len());
    printed.sort();
    printed.dedup();
    assert_eq!(printed.len(), Lang::ALL.len() * View::ALL.len());
}
