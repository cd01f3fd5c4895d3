//! What pages say to search engines, and what the site writer lets through.

use crate::common::{nothing_wrong, place, site, sites, trunk_output};
use crate::faults::copy_dir;
use biblatex::{Bibliography, ChunksExt};
use scraper::{Html, Selector};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use stem_cells_ms::app::address::Url;
use stem_cells_ms::app::lang::Lang;
use stem_cells_ms::app::view::View;
use stem_cells_ms::desk::page::citing;
use stem_cells_ms::desk::site::{Place, write_site};
use tempfile::TempDir;

/// A title with everything that some format acts on.
const HOSTILE: &str = r#"=5% of A&B_{1} ~ #2^n, $3 </script><b>"bold"</b> \o/"#;

/// A site on a desk, without a public address, in which one work has a hostile title and address.
static ALTERED: LazyLock<TempDir> = LazyLock::new(|| {
    let assets = tempfile::tempdir().unwrap();
    copy_dir(Path::new("assets"), assets.path());
    let file = assets.path().join("content/sources.toml");
    let sources = fs::read_to_string(&file).unwrap();
    let (before, rest) = sources.split_once("key = \"burt2019-mist\"").expect("a work that pages cite");
    let (title, after) = rest.split_once("\ntitle = ").unwrap();
    let after =
        after.split_once('\n').unwrap().1.replacen("https://doi.org/10.1001/jama.2018.18743", "https://example.org/{a}_%25", 1);
    fs::write(&file, format!("{before}key = \"burt2019-mist\"{title}\ntitle = '''{HOSTILE}'''\n{after}")).unwrap();
    let dist = trunk_output();
    write_site(dist.path(), assets.path(), &Place { origin: None, repository: None, ..place("/") }).unwrap();
    dist
});

fn altered(name: &str) -> String {
    fs::read_to_string(ALTERED.path().join(name)).unwrap()
}

/// The data blocks in the head of a page.
fn blocks(html: &str) -> Vec<Value> {
    let block = Selector::parse("head > script[type='application/ld+json']").unwrap();
    let texts: Vec<String> = Html::parse_document(html).select(&block).map(|block| block.text().collect()).collect();
    texts.iter().map(|text| serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))).collect()
}

fn meta(page: &Html, selector: &str, key: &str) -> String {
    page.select(&Selector::parse(selector).unwrap()).filter_map(|element| element.attr(key)).collect()
}

#[test]
fn every_page_describes_itself_once_and_claims_no_review() {
    let site = sites()[1];
    let title = Selector::parse("head > title").unwrap();
    let mut wrong = Vec::new();
    for url in Url::all() {
        let html = site.text(&format!("{}index.html", url.print()));
        let page = Html::parse_document(html);
        let block = &blocks(html)[..];
        let [block] = block else { panic!("{}: {} blocks", url.print(), block.len()) };
        let name: String = page.select(&title).flat_map(|title| title.text()).collect();
        let promises = [
            ("type", block["@context"] == "https://schema.org" && block["@type"] == "MedicalWebPage"),
            ("name", block["name"] == name),
            ("description", block["description"] == meta(&page, "meta[name=description]", "content")),
            ("language", block["inLanguage"] == url.lang.tag()),
            ("address", block["url"] == meta(&page, "link[rel=canonical]", "href")),
            ("date", block["dateModified"] == crate::common::editions()[0].content.site.checked.to_string()),
            ("licence", block["license"] == "https://creativecommons.org/licenses/by/4.0/"),
            ("free", block["isAccessibleForFree"] == true),
            ("for patients", block["audience"]["audienceType"] == "Patient"),
            ("about MS", block["about"]["@type"] == "MedicalCondition" && block["about"]["code"]["codeValue"] == "G35"),
        ];
        wrong.extend(promises.into_iter().filter(|(_, kept)| !kept).map(|(promise, _)| format!("{}: {promise}", url.print())));
        let text = block.to_string();
        let claimed =
            ["lastReviewed", "reviewedBy", "EvidenceLevel", "aggregateRating"].into_iter().filter(|claim| text.contains(claim));
        wrong.extend(claimed.map(|claim| format!("{}: {claim}", url.print())));
    }
    nothing_wrong(&wrong, "see src/site/linked.rs");
    assert!(blocks(site.text("404.html")).is_empty());
    assert_eq!(blocks(site.text("index.html")), blocks(site.text("en/index.html")), "the start page at the root");
}

#[test]
fn a_page_names_at_most_40_works_and_only_those_that_it_cites_and_home_and_the_list_of_works_none() {
    let site = site();
    for url in Url::all() {
        let block = &blocks(site.text(&format!("{}index.html", url.print())))[0];
        if matches!(url.view, View::Home | View::Sources) {
            assert!(block.get("citation").is_none(), "{}: it leads to what cites, or lists all", url.print());
            continue;
        }
        let named = block["citation"].as_array().unwrap();
        if citing().all(|view| view != url.view) {
            assert!(named.is_empty(), "{}: what leads to works does not cite them", url.print());
            continue;
        }
        let cited: Vec<Value> = serde_json::from_str(site.text(&format!("cite/view-{}.json", url.view.key()))).unwrap();
        let cited: BTreeSet<(&str, &str)> =
            cited.iter().map(|work| (work["title"].as_str().unwrap(), work["URL"].as_str().unwrap())).collect();
        let works: BTreeSet<(&str, &str)> =
            named.iter().map(|work| (work["name"].as_str().unwrap(), work["url"].as_str().unwrap())).collect();
        assert_eq!(works.len(), cited.len().min(40), "{}", url.print());
        assert!(works.is_subset(&cited), "{}", url.print());
    }
}

#[test]
fn a_build_without_a_public_address_gives_none() {
    for lang in Lang::ALL {
        let block = &blocks(&altered(&format!("{}/numbers/index.html", lang.code())))[0];
        assert!(block.get("url").is_none(), "{block}");
        let cite = Selector::parse(".cite-text").unwrap();
        let page = Html::parse_document(&altered(&format!("{}/method/index.html", lang.code())));
        let said: String = page.select(&cite).flat_map(|cite| cite.text()).collect();
        assert!(!said.is_empty() && !said.contains('/'), "{said}");
    }
    let list: Value = serde_json::from_str(&altered("data/numbers.json")).unwrap();
    let schema: Value = serde_json::from_str(&altered("data/numbers.schema.json")).unwrap();
    assert_eq!(list["$schema"], "numbers.schema.json", "the file beside it");
    assert!(schema.get("$id").is_none());
}

#[test]
fn a_title_with_signs_of_every_format_is_data_in_every_format() {
    let html = altered("en/compare/index.html");
    let named = blocks(&html)[0]["citation"].as_array().unwrap().iter().any(|work| work["name"] == HOSTILE);
    assert!(named && html.contains("\\u003c/script>\\u003cb>"));
    let bib = Bibliography::parse(&altered("cite/burt2019-mist.bib")).unwrap();
    assert_eq!(bib.get("burt2019-mist").unwrap().title().unwrap().format_verbatim(), HOSTILE);
    assert!(altered("cite/burt2019-mist.bib").contains(r"=5\% of A\&B\_\{1\} \textasciitilde{} \#2\textasciicircum{}n, \$3"));
    assert!(altered("cite/burt2019-mist.bib").contains("  url = {https://example.org/%7Ba%7D_%25},\n"));
    assert!(altered("cite/burt2019-mist.ris").contains(&format!("TI  - {HOSTILE}\r\n")));
    let csl: Value = serde_json::from_str(&altered("cite/burt2019-mist.json")).unwrap();
    assert_eq!(csl[0]["title"], HOSTILE);
    let table = altered("data/sources.csv");
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let row = reader.records().map(|row| row.unwrap()).find(|row| &row[0] == "burt2019-mist").unwrap();
    assert!(row.iter().any(|cell| cell == format!("'{HOSTILE}")), "no spreadsheet takes it for a formula: {row:?}");
}

#[test]
fn no_other_script_may_stand_inside_a_page() {
    let block = r#"<script type="application/ld+json">{"@type":"MedicalWebPage"}</script>"#;
    let refused = [
        (r#"<script>{"@type":"MedicalWebPage"}</script>"#, "an inline <script>"),
        (r#"<script type="module">{"@type":"MedicalWebPage"}</script>"#, "an inline <script>"),
        (r#"<script type="application/ld+json">{"@type":"FAQPage"}</script>"#, "an inline <script>"),
        (r#"<script type="application/ld+json">alert(1)</script>"#, "an inline <script>"),
        (r#"<script type="application/ld+json" id="x">{"@type":"MedicalWebPage"}</script>"#, "an inline <script>"),
        (block, "a second data block"),
    ];
    for (script, problem) in refused {
        let dist = trunk_output();
        let template = fs::read_to_string("index.html").unwrap();
        fs::write(dist.path().join("index.html"), template.replace("<!-- site:head -->", &format!("<!-- site:head -->\n{script}")))
            .unwrap();
        let error = write_site(dist.path(), Path::new("assets"), &place("/")).unwrap_err().to_string();
        assert!(error.contains(problem), "{script}: {error}");
    }
}
