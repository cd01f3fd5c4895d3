//! The pages as they are written, for a host of its own and for a folder of a host.

use crate::common::{ORIGIN, Site, editions, nothing_wrong, site, sites};
use scraper::{ElementRef, Html, Selector};
use std::collections::{BTreeMap, BTreeSet};
use stem_cells_ms::app::address::Url;
use stem_cells_ms::app::lang::Lang;
use stem_cells_ms::app::view::View;
use stem_cells_ms::desk::content::Content;
use stem_cells_ms::desk::text::fill;

/// A written page.
struct Page {
    site: &'static Site,
    name: &'static str,
    html: &'static str,
    document: Html,
    /// `None` for the 404 page.
    url: Option<Url>,
}

impl Page {
    fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.document.select(&Selector::parse(selector).unwrap()).collect()
    }

    fn attributes(&self, selector: &str, key: &str) -> Vec<&str> {
        self.all(selector).into_iter().filter_map(|element| element.attr(key)).collect()
    }

    fn ids(&self) -> BTreeSet<&str> {
        self.attributes("[id]", "id").into_iter().collect()
    }

    fn title(&self) -> String {
        self.all("head > title").iter().flat_map(ElementRef::text).collect()
    }

    fn description(&self) -> String {
        self.attributes("meta[name=description]", "content").concat()
    }
}

fn content(lang: Lang) -> &'static Content {
    &editions().iter().find(|edition| edition.content.lang == lang).unwrap().content
}

fn pages_of(site: &'static Site) -> impl Iterator<Item = Page> {
    site.pages().map(move |(name, html)| {
        let address = if name == "index.html" { "en/index.html" } else { name };
        let url = Url::all().find(|url| format!("{}index.html", url.print()) == address);
        Page { site, name, html, document: Html::parse_document(html), url }
    })
}

/// What is wrong with the pages of both sites, each with the name of its page, once.
fn wrong(look: impl Fn(&Page) -> Vec<String>) -> Vec<String> {
    let pages = sites().into_iter().flat_map(pages_of);
    let wrong: BTreeSet<String> =
        pages.flat_map(|page| look(&page).into_iter().map(move |why| format!("{}: {why}", page.name))).collect();
    wrong.into_iter().collect()
}

/// The same for the pages that have an address.
fn wrong_at(look: impl Fn(&Page, &Url) -> Vec<String>) -> Vec<String> {
    wrong(|page| page.url.as_ref().map(|url| look(page, url)).unwrap_or_default())
}

/// The names of the promises that are not kept.
fn broken<const N: usize>(promises: [(&str, bool); N]) -> Vec<String> {
    promises.iter().filter(|(_, kept)| !kept).map(|(name, _)| (*name).to_owned()).collect()
}

#[test]
fn every_page_of_both_languages_is_written_and_nothing_else() {
    for site in sites() {
        let names: BTreeSet<&str> = site.pages().map(|(name, _)| name).collect();
        let all = Url::all().map(|url| format!("{}index.html", url.print()));
        let wanted: BTreeSet<String> = all.chain(["index.html".to_owned(), "404.html".to_owned()]).collect();
        assert_eq!(names, wanted.iter().map(String::as_str).collect());
        assert_eq!(names.len(), 52, "twenty-five views in two languages, the start page at the root, the 404 page");
    }
}

#[test]
fn every_page_has_one_main_heading_and_skips_no_level() {
    let wrong = wrong(|page| {
        let headings = page.all("h1, h2, h3, h4, h5, h6");
        let levels: Vec<u8> = headings.iter().map(|heading| heading.value().name().as_bytes()[1] - b'0').collect();
        let skips = levels.windows(2).filter(|two| two[1] > two[0] + 1).map(|two| format!("h{} follows h{}", two[1], two[0]));
        let one = levels.first() == Some(&1) && !levels[1..].contains(&1);
        let worded = headings.iter().all(|heading| heading.text().any(|text| !text.trim().is_empty()));
        skips.chain(broken([("exactly one h1, which is the first heading", one), ("no heading is empty", worded)])).collect()
    });
    nothing_wrong(&wrong, "correct the headings in src/page or src/part");
}

#[test]
fn titles_and_descriptions_are_there_and_unique() {
    let mut seen = BTreeMap::new();
    let mut wrong = Vec::new();
    for page in pages_of(site()).filter(|page| page.url.is_some() && page.name != "index.html") {
        for text in [page.title(), page.description()] {
            wrong.extend(text.is_empty().then(|| format!("{}: no title or no description", page.name)));
            wrong.extend(seen.insert(text.clone(), page.name).map(|other| format!("{} and {other}: {text}", page.name)));
        }
    }
    nothing_wrong(&wrong, "write title and description of each page in assets/content/pages.toml");
}

#[test]
fn ids_are_unique_and_everything_that_is_named_exists() {
    let wrong = wrong(|page| {
        let ids = page.ids();
        let naming =
            ["aria-labelledby", "aria-describedby", "aria-controls", "for"].map(|key| page.attributes(&format!("[{key}]"), key));
        let names = naming.iter().flatten().flat_map(|names| names.split_whitespace());
        let targets = page.attributes("[href^='#']", "href").into_iter().map(|target| &target[1..]);
        // A fragment with a value is a filter of a list, see `find`.
        let targets = targets.filter(|target| !target.contains('='));
        let lost = names.chain(targets).filter(|name| !ids.contains(name)).map(|name| format!("nothing has the id `{name}`"));
        lost.chain(broken([("no id stands twice", page.all("[id]").len() == ids.len())])).collect()
    });
    nothing_wrong(&wrong, "give the target its id, or correct the name");
}

#[test]
fn every_link_of_the_site_leads_to_a_page_and_a_place_that_exist() {
    let owned = |page: &Page| (page.name.to_owned(), page.ids().into_iter().map(str::to_owned).collect());
    let ids: BTreeMap<String, BTreeSet<String>> = pages_of(site()).map(|page| owned(&page)).collect();
    let wrong = wrong(|page| {
        let links = page.attributes("[href]", "href").into_iter().chain(page.attributes("[src]", "src"));
        let inside = links.filter(|link| !link.is_empty() && !link.starts_with('#') && !link.contains("://"));
        let is_lost = |link: &&str| {
            let Some(path) = page.site.base.strip(link) else { return true };
            let (path, place) = path.split_once('#').unwrap_or((path, ""));
            let name = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
            !page.site.files.contains_key(&name) || (!place.is_empty() && !ids[&name].contains(place))
        };
        inside.filter(is_lost).map(|link| format!("{link} leads nowhere")).collect()
    });
    nothing_wrong(&wrong, "correct the link, or the id of the card that it names");
}

#[test]
fn every_link_to_elsewhere_is_secure_and_says_nothing_about_the_reader() {
    /// Hosts of cited works that have no secure address.
    const PLAIN: [&str; 6] = [
        "http://ashpublications.com/",
        "http://forums.activemsers.org/",
        "http://global-observatory.org/",
        "http://multiplesclerosis.elsevierresource.com/",
        "http://neurology.mhmedical.com/",
        "http://v2.practicalneurology.com/",
    ];
    let mut wrong = BTreeSet::new();
    for page in pages_of(site()) {
        for link in page.all("a[href*='//']") {
            let (href, rel) = (link.attr("href").unwrap(), link.attr("rel").unwrap_or_default());
            let is_secure = href.starts_with("https://") || PLAIN.iter().any(|host| href.starts_with(host));
            wrong.extend((!is_secure || rel != "noreferrer noopener").then(|| format!("{href} rel=\"{rel}\"")));
        }
    }
    let mend = "use https and rel=\"noreferrer noopener\"; the addresses stand in assets/content/sources.toml";
    nothing_wrong(&wrong.into_iter().collect::<Vec<_>>(), mend);
}

#[test]
fn every_number_stands_beside_its_source() {
    const STATEMENTS: &str =
        ".finding-text, .entry-text, .source-verdict, .lead, .card > p, .fact, .point:not(.point-unknown):not(.point-caution)";
    // On the start page a row names how many works it has, and leads to them.
    let note = Selector::parse("details, .note-none, a.works").unwrap();
    let wrong = wrong_at(|page, url| {
        let has_note = |one: &ElementRef| {
            let next = one.next_siblings().find_map(ElementRef::wrap).filter(|next| next.attr("class") == Some("basis"));
            one.select(&note).next().is_some() || next.is_some_and(|basis| basis.select(&note).next().is_some())
        };
        let has_number = |one: &ElementRef| one.text().any(|text| text.contains(|c: char| c.is_ascii_digit()));
        let bare = page.all(STATEMENTS).into_iter().filter(|one| url.view != View::Method && has_number(one) && !has_note(one));
        bare.map(|one| one.text().collect()).collect()
    });
    nothing_wrong(&wrong, "show the basis of the statement beside it: src/part/finding.rs");
}

#[test]
fn every_page_says_its_language_and_where_the_same_page_is_in_the_other() {
    let wrong = wrong_at(|page, url| {
        let (base, other) = (&page.site.base, url.lang.other());
        let address = |lang| format!("{ORIGIN}{}", base.href(&url.in_lang(lang)));
        let tags = page.attributes("link[rel=alternate]", "hreflang");
        let switch = page.attributes("a.language[lang]", "href") == [base.href(&url.in_lang(other))];
        broken([
            ("html lang", page.attributes("html", "lang") == [url.lang.tag()]),
            ("canonical address", page.attributes("link[rel=canonical]", "href") == [address(url.lang)]),
            ("hreflang of both languages and of none, the same on both pages", tags == ["en", "zh-Hans", "x-default"]),
            ("their addresses", page.attributes("link[rel=alternate]", "href") == [Lang::En, Lang::Zh, Lang::En].map(address)),
            ("the switch leads to the same view", switch && page.attributes("a.language", "lang") == [other.tag()]),
        ])
    });
    nothing_wrong(&wrong, "see src/site/document.rs and src/part/header.rs");
}

#[test]
fn every_page_can_be_previewed() {
    let wrong = wrong_at(|page, url| {
        let meta = |key: &str| page.attributes(&format!("meta[property='og:{key}']"), "content").concat();
        let picture = meta("image");
        let file = picture.strip_prefix(ORIGIN).and_then(|path| page.site.files.get(page.site.base.strip(path)?));
        broken([
            ("og:title", meta("title") == page.title()),
            ("og:description", meta("description") == page.description()),
            ("og:locale", meta("locale") == url.lang.locale()),
            ("og:image is a picture of the site", file.is_some_and(|bytes| bytes.starts_with(b"\x89PNG"))),
        ])
    });
    nothing_wrong(&wrong, "see src/head.rs and src/site/document.rs");
}

#[test]
fn every_page_says_what_must_be_said() {
    let wrong = wrong_at(|page, url| {
        let content = content(url.lang);
        let (texts, site) = (&content.texts, &content.site);
        let (checked, next) = (site.checked.said(url.lang), site.next_check.said(url.lang));
        let said: String = page.document.root_element().text().collect();
        let dates = fill(texts.last_checked(), &[("checked", &checked), ("next", &next)]);
        let wanted = [texts.not_reviewed(), texts.not_advice(), texts.do_not_stop(), texts.privacy(), texts.who_pays(), &dates];
        let version = fill(texts.version(), &[("version", &site.version)]);
        wanted
            .into_iter()
            .chain([version.as_str()])
            .filter(|text| text.is_empty() || !said.contains(text))
            .map(str::to_owned)
            .collect()
    });
    nothing_wrong(&wrong, "the opening of each page and the footer say it: src/desk/page.rs, src/desk/part/footer.rs");
}

#[test]
fn nothing_of_the_builder_stays_in_a_page() {
    let marks = ["data-trunk", "<!-- site:", "/* site:"];
    let wrong = wrong(|page| marks.into_iter().filter(|mark| page.html.contains(mark)).map(str::to_owned).collect());
    nothing_wrong(&wrong, "take it out in src/site/document.rs");
}

#[test]
fn the_site_map_lists_exactly_all_pages() {
    for site in sites() {
        let map = site.text("sitemap.xml");
        let listed: Vec<&str> = map.split("<loc>").skip(1).map(|rest| rest.split("</loc>").next().unwrap()).collect();
        let all: Vec<String> = Url::all().map(|url| format!("{ORIGIN}{}", site.base.href(&url))).collect();
        assert_eq!(listed, all);
        assert_eq!(map.matches("hreflang=").count(), 2 * all.len());
        assert!(site.text("robots.txt").contains(&format!("{ORIGIN}{}sitemap.xml", site.base.path())));
    }
}

#[test]
fn the_manifests_are_valid_and_name_files_that_exist() {
    for site in sites() {
        for lang in Lang::ALL {
            let manifest: serde_json::Value =
                serde_json::from_str(site.text(&format!("{}/site.webmanifest", lang.code()))).unwrap();
            assert_eq!(manifest["name"], content(lang).texts.site_name());
            assert_eq!(manifest["start_url"], site.base.href(&Url::plain(lang, View::Home)));
            let icons = manifest["icons"].as_array().unwrap();
            assert!(
                icons.len() >= 2
                    && icons.iter().all(|icon| site.files.contains_key(site.base.strip(icon["src"].as_str().unwrap()).unwrap()))
            );
        }
    }
}
