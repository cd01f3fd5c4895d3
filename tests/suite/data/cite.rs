//! Citations, as reference managers read them.

use super::{json, text};
use crate::common::{Site, nothing_wrong, raw, site, sites};
use biblatex::{Bibliography, ChunksExt};
use biblib::{CitationParser, RisParser};
use citationberg::json::{Item, NameValue, Value};
use scraper::{Html, Selector};
use std::collections::{BTreeMap, BTreeSet};
use stem_cells_ms::app::lang::Lang;
use stem_cells_ms::app::view::View;
use stem_cells_ms::desk::content::WorkKind;
use stem_cells_ms::desk::content::author::{Author, Given, MORE};
use stem_cells_ms::desk::date::PartialDate;
use stem_cells_ms::desk::page::citing;
use stem_cells_ms::desk::raw::Work;

fn sources() -> &'static [Work] {
    &raw().sources.value.source
}

fn bib(site: &Site, name: &str) -> Bibliography {
    Bibliography::parse(site.text(&format!("cite/{name}.bib"))).unwrap_or_else(|error| panic!("{name}.bib: {error}"))
}

fn ris(site: &Site, name: &str) -> Vec<biblib::Citation> {
    RisParser::new().parse(site.text(&format!("cite/{name}.ris"))).unwrap_or_else(|error| panic!("{name}.ris: {error}"))
}

fn csl(site: &Site, name: &str) -> Vec<Item> {
    serde_json::from_str(site.text(&format!("cite/{name}.json"))).unwrap_or_else(|error| panic!("{name}.json: {error}"))
}

/// The keys of the works in the three files with this name, which must agree.
fn keys(site: &Site, name: &str) -> Vec<String> {
    let bib: Vec<String> = bib(site, name).iter().map(|entry| entry.key.clone()).collect();
    let ris: Vec<String> = ris(site, name).iter().map(|work| work.extra_fields["ID"].concat()).collect();
    let csl: Vec<String> = csl(site, name).iter().map(|work| work.id().unwrap().into_owned()).collect();
    assert_eq!(bib, ris, "{name}");
    assert_eq!(bib, csl, "{name}");
    bib
}

/// The authors that a citation must name: those of `sources.toml` who are not the others.
fn named(source: &Work) -> Vec<&str> {
    source.authors.iter().map(String::as_str).filter(|name| *name != MORE).collect()
}

/// How a citation names an author: family name with what stands before it, or the name of an institution.
type Name = (String, Option<String>);

/// The names in the two parts that every format has; an institution has none before it, and is marked.
fn wanted(source: &Work) -> Vec<Name> {
    let name = |name: &str| match Author::read(name) {
        Author::Person { family, given } => (family.to_owned(), Some(given.pointed().unwrap_or_default())),
        Author::Name(name) => (name.to_owned(), None),
    };
    named(source).into_iter().map(name).collect()
}

fn year(source: &Work) -> Option<String> {
    source.year.map(|year| year.to_string())
}

#[test]
fn there_is_a_citation_of_every_work_alone_and_of_all_together() {
    let site = site();
    let all: Vec<String> = sources().iter().map(|source| source.key.get_ref().clone()).collect();
    assert_eq!(keys(site, "all"), all);
    for key in &all {
        assert_eq!(keys(site, key), [key.as_str()]);
    }
    let count = site.files.keys().filter(|name| name.starts_with("cite/")).count();
    assert_eq!(count, 3 * (1 + all.len() + citing().count()), "and of every page that cites, in three formats");
}

#[test]
fn bibtex_has_the_known_facts_of_every_work_and_no_others() {
    let all = bib(site(), "all");
    for (entry, source) in all.iter().zip(sources()) {
        let field = |name: &str| entry.get(name).map(ChunksExt::format_verbatim);
        let key = &entry.key;
        let container = if entry.entry_type == biblatex::EntryType::Article { "journal" } else { "howpublished" };
        let facts = [
            ("title", Some(source.title.get_ref().clone())),
            (container, source.container.clone()),
            ("year", year(source)),
            ("volume", source.volume.clone()),
            ("number", source.issue.clone()),
            ("pages", source.pages.as_ref().map(|pages| pages.replace('-', "–"))),
            ("doi", source.doi.clone()),
            ("pmid", source.pmid.clone()),
            // The parser sets dashes in addresses too; biblatex itself leaves them alone.
            ("url", Some(source.url.get_ref().replace("--", "–"))),
            ("urldate", Some(source.checked.to_string())),
            ("note", source.nct.as_ref().map(|number| format!("ClinicalTrials.gov {number}"))),
        ];
        for (name, wanted) in &facts {
            assert_eq!(field(name), *wanted, "{key}: {name}");
        }
        let known: BTreeSet<&str> = facts.iter().map(|(name, _)| *name).chain(["author"]).collect();
        assert!(entry.fields.keys().all(|name| known.contains(name.as_str())), "{key}: {:?}", entry.fields.keys());
        // The parser sees no difference between an institution and a family name alone: the braces stand in the file.
        let line = |name: &Name| match name {
            (family, Some(given)) if given.is_empty() => family.clone(),
            (family, Some(given)) => format!("{family}, {given}"),
            (name, None) => format!("{{{}}}", name.replace('&', "\\&")),
        };
        let mut wanted: Vec<String> = wanted(source).iter().map(line).collect();
        let found: Vec<String> =
            entry.author().unwrap_or_default().iter().map(|one| format!("{} {}", one.prefix, one.name).trim().to_owned()).collect();
        let families: Vec<String> = named(source).into_iter().map(|name| Author::read(name).short().to_owned()).collect();
        let shortened = source.authors.iter().any(|name| name == MORE) && !wanted.is_empty();
        assert_eq!(found, families.into_iter().chain(shortened.then(|| "others".to_owned())).collect::<Vec<_>>(), "{key}");
        wanted.extend(shortened.then(|| "others".to_owned()));
        let line = format!("  author = {{{}}},\n", wanted.join(" and "));
        let written = site().text(&format!("cite/{key}.bib"));
        assert_eq!(written.lines().any(|one| one == line.trim_end()), !wanted.is_empty(), "{key}: {line} in {written}");
    }
    assert_eq!(all.len(), sources().len());
}

#[test]
fn ris_has_the_known_facts_of_every_work_and_one_tag_a_line() {
    let site = site();
    let records = site.text("cite/all.ris").split("ER  - \r\n");
    for ((work, record), source) in ris(site, "all").iter().zip(records).zip(sources()) {
        let key = source.key.get_ref();
        assert_eq!(work.title, *source.title.get_ref(), "{key}");
        assert_eq!(work.journal, source.container, "{key}");
        assert_eq!(work.date.as_ref().map(|date| date.year), source.year.map(i32::from), "{key}");
        assert_eq!(work.volume, source.volume, "{key}");
        assert_eq!(work.issue, source.issue, "{key}");
        assert_eq!(work.doi.as_ref().map(|doi| doi.to_lowercase()), source.doi.as_ref().map(|doi| doi.to_lowercase()), "{key}");
        assert_eq!(work.accession_number, source.pmid, "{key}");
        assert!(work.urls.contains(source.url.get_ref()), "{key}: {:?}", work.urls);
        // One author a line. As written, because this parser takes "and" inside a name for two of them.
        let lines = record.lines().filter_map(|line| line.strip_prefix("AU  - "));
        let found: Vec<Name> = lines
            .map(|name| match name.split_once(',') {
                Some((institution, "")) => (institution.to_owned(), None),
                Some((family, given)) => (family.to_owned(), Some(given.trim().to_owned())),
                None => (name.to_owned(), Some(String::new())),
            })
            .collect();
        assert_eq!(found, wanted(source), "{key}");
    }
    let names = site.files.keys().filter_map(|name| name.strip_prefix("cite/")?.strip_suffix(".ris"));
    for (name, text) in names.map(|name| (name, site.text(&format!("cite/{name}.ris")))) {
        let is_tag = |line: &str| {
            line.is_char_boundary(6)
                && &line[2..6] == "  - "
                && line[..2].bytes().all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit())
        };
        let wrong = text.split_inclusive('\n').find(|line| !line.ends_with("\r\n") || !(line.len() == 2 || is_tag(line)));
        assert_eq!(wrong, None, "{name}");
    }
}

#[test]
fn csl_json_has_the_known_facts_of_every_work_and_no_others() {
    let works = csl(site(), "all");
    for (work, source) in works.iter().zip(sources()) {
        let key = source.key.get_ref();
        let facts = [
            ("title", Some(source.title.get_ref().clone())),
            ("container-title", source.container.clone()),
            ("volume", source.volume.clone()),
            ("issue", source.issue.clone()),
            ("page", source.pages.clone()),
            ("DOI", source.doi.clone()),
            ("PMID", source.pmid.clone()),
            ("URL", Some(source.url.get_ref().clone())),
            ("note", source.nct.as_ref().map(|number| format!("ClinicalTrials.gov {number}"))),
        ];
        for (name, wanted) in &facts {
            let found = work.0.get(*name).map(|value| value.to_str().unwrap().into_owned());
            assert_eq!(found, *wanted, "{key}: {name}");
        }
        let issued = work.0.get("issued").map(|value| match value {
            Value::Date(citationberg::json::DateValue::DateParts { date_parts, .. }) => date_parts.0[0].0[0].to_string(),
            other => panic!("{key}: {other:?} is no date"),
        });
        assert_eq!(issued, year(source), "{key}");
        let found: Vec<Name> = match work.0.get("author") {
            None => Vec::new(),
            Some(Value::Names(names)) => names.iter().map(name_of).collect(),
            Some(other) => panic!("{key}: {other:?} are no authors"),
        };
        assert_eq!(found, wanted(source), "{key}");
        let others = ["id", "type", "issued", "accessed", "author"];
        let known: BTreeSet<&str> = facts.iter().map(|(name, _)| *name).chain(others).collect();
        assert!(work.0.keys().all(|name| known.contains(name.as_str())), "{key}: {:?}", work.0.keys());
    }
    assert_eq!(works.len(), sources().len());
}

fn name_of(name: &NameValue) -> Name {
    match name {
        NameValue::Literal(name) => (name.literal.clone(), None),
        NameValue::Item(name) => (name.family.clone(), Some(name.given.clone().unwrap_or_default())),
    }
}

#[test]
fn an_author_is_a_person_only_with_initials_or_a_comma() {
    let person = |family, given| Author::Person { family, given };
    assert_eq!(Author::read("Burt RK"), person("Burt", Given::Initials("RK")));
    assert_eq!(Author::read("de Oliveira MLM"), person("de Oliveira", Given::Initials("MLM")));
    assert_eq!(Author::read("Kurtzberg, Joanne"), person("Kurtzberg", Given::Names("Joanne")));
    assert_eq!(Author::read("Choi,"), person("Choi", Given::Unknown));
    for organisation in ["Amsterdam UMC", "HCA Healthcare UK", "MS Trust", "JACIE", "MS Society (UK)", "NL Times"] {
        assert_eq!(Author::read(organisation), Author::Name(organisation));
    }
    let said: Vec<String> =
        ["Burt RK", "Kurtzberg, Joanne", "黎, 灵希", "Choi,", "JACIE"].map(|name| Author::read(name).said()).into();
    assert_eq!(said, ["Burt RK", "Joanne Kurtzberg", "黎灵希", "Choi", "JACIE"]);
}

#[test]
fn a_work_is_called_an_article_only_where_its_journal_is_known() {
    let works = csl(site(), "all");
    let article = |work: &Item| work.type_().is_some_and(|form| form == "article-journal");
    let mut lacking = 0;
    for (work, source) in works.iter().zip(sources()) {
        let key = source.key.get_ref();
        let is_printed = source.container.is_some() && (source.volume.is_some() || source.doi.is_some());
        assert!(article(work) || !is_printed, "{key} came out in a journal");
        assert!(!article(work) || source.container.is_some(), "{key}: which journal?");
        assert!(!article(work) || !matches!(source.kind, WorkKind::News | WorkKind::Organisation | WorkKind::Regulator), "{key}");
        lacking += usize::from(article(work) && !is_printed);
    }
    assert!(lacking > 0, "an article without details is known by its journal");
}

#[test]
fn the_citations_of_a_page_are_exactly_the_works_whose_address_stands_there() {
    let site = site();
    let address: BTreeMap<&str, &str> =
        sources().iter().map(|source| (source.key.get_ref().as_str(), source.url.get_ref().as_str())).collect();
    assert_eq!(address.values().collect::<BTreeSet<_>>().len(), address.len(), "an address tells works apart");
    // Registry numbers and copies lead to addresses that may be those of other works.
    let links = Selector::parse(".note-body a[href], .reference-links a[href]:first-child").unwrap();
    let mut wrong = Vec::new();
    assert_eq!(View::ALL.len() - citing().count(), 1, "the search leads to what cites");
    for view in citing() {
        let cited = keys(site, &format!("view-{}", view.key()));
        let wanted: BTreeSet<&str> = cited.iter().map(|key| address[key.as_str()]).collect();
        assert!(!cited.is_empty() && wanted.len() == cited.len(), "{}: each work once", view.key());
        for lang in Lang::ALL {
            let page = Html::parse_document(site.text(&format!("{}/{}index.html", lang.code(), view.path())));
            let found: BTreeSet<&str> = page.select(&links).map(|link| link.attr("href").unwrap()).collect();
            wrong.extend(wanted.symmetric_difference(&found).map(|url| format!("{}: {url}", view.key())));
        }
    }
    nothing_wrong(&wrong, "see cited_on in src/page/written/places.rs");
}

#[test]
fn the_method_page_offers_the_citations_of_every_page_and_says_how_to_cite_the_site() {
    let link = Selector::parse("a[href*='/cite/view-']").unwrap();
    let cite = Selector::parse(".cite-text").unwrap();
    let data = json(site(), "data/claims.json");
    for (site, lang) in sites().iter().flat_map(|site| Lang::ALL.map(|lang| (site, lang))) {
        let page = Html::parse_document(site.text(&format!("{}/method/index.html", lang.code())));
        let linked: BTreeSet<&str> = page.select(&link).filter_map(|link| site.base.strip(link.attr("href")?)).collect();
        let written: BTreeSet<&str> = site.files.keys().map(String::as_str).filter(|name| name.starts_with("cite/view-")).collect();
        assert_eq!(linked, written);
        let said: String = page.select(&cite).next().unwrap().text().collect();
        let site_name = text(&data["title"], lang.code()).rsplit_once(" | ").unwrap().1;
        let home = format!("{}{}{}/", crate::common::ORIGIN, site.base.path(), lang.code());
        for part in [site_name, text(&data, "version"), &text(&data, "checked").parse::<PartialDate>().unwrap().said(lang), &home] {
            assert!(said.contains(part), "{said} lacks {part}");
        }
    }
}
