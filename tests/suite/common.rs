//! What the modules share: the content files, the editions and the written site, each made once.
mod numbers;

pub(crate) use numbers::{lacking, numbers};

use scraper::ElementRef;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use stem_cells_ms::app::address::Base;
use stem_cells_ms::app::lang::Lang;
use stem_cells_ms::desk::content::{Label, State};
use stem_cells_ms::desk::edition::{Book, Edition, Editions};
use stem_cells_ms::desk::evidence::Evidence;
use stem_cells_ms::desk::load;
use stem_cells_ms::desk::raw::{Card, File, Point, Raw, Statement, Text};
use stem_cells_ms::desk::site::{self, Place};
use tempfile::TempDir;

/// The host in every full address of the written site.
pub(crate) const ORIGIN: &str = "https://example.org";

const ASSETS: &str = "assets";

static RAW: LazyLock<Option<Raw>> = LazyLock::new(|| load::load(&Path::new(ASSETS).join("content")).ok());
static EDITIONS: LazyLock<Option<Editions>> =
    LazyLock::new(|| Some(site::editions(site::read_content(&Path::new(ASSETS).join("content")).ok()?, &place("/"))));
static ROOT: LazyLock<Result<Site, String>> = LazyLock::new(|| Site::write("/"));
static REPOSITORY: LazyLock<Result<Site, String>> = LazyLock::new(|| Site::write("/any-repo/"));

/// The content files as written.
pub(crate) fn raw() -> &'static Raw {
    RAW.as_ref().expect("the content cannot be read: see the test the_content_resolves")
}

/// The editions of both languages, English first.
pub(crate) fn editions() -> &'static [Edition; 2] {
    &EDITIONS.as_ref().expect("the content has faults: see the test the_content_resolves").0
}

/// What pages are written from, in both languages, English first.
pub(crate) fn books() -> [Book<'static>; 2] {
    let editions = EDITIONS.as_ref().expect("the content has faults: see the test the_content_resolves");
    Lang::ALL.map(|lang| editions.book(lang))
}

/// Results, trials and claims in both languages, English first.
pub(crate) fn evidence() -> [&'static Evidence; 2] {
    editions().each_ref().map(|edition| &edition.evidence)
}

/// The site as it is written for a host of its own.
pub(crate) fn site() -> &'static Site {
    ROOT.as_ref().unwrap_or_else(|error| panic!("the site is not written: {error}"))
}

/// The site as it is written for a host of its own, and for a folder of a host.
pub(crate) fn sites() -> [&'static Site; 2] {
    [site(), REPOSITORY.as_ref().unwrap_or_else(|error| panic!("the site is not written: {error}"))]
}

/// The markup of every written page.
pub(crate) fn all_html() -> String {
    site().pages().map(|(_, html)| html).collect()
}

/// The written pages of a language, each with its path below it.
pub(crate) fn pages_in(lang: Lang) -> impl Iterator<Item = (&'static str, &'static str)> {
    let below = move |name: &'static str| name.strip_prefix(lang.code())?.strip_prefix('/')?.strip_suffix("index.html");
    site().pages().filter_map(move |(name, html)| Some((below(name)?, html)))
}

/// Where the links inside an element lead.
pub(crate) fn all_links(element: ElementRef<'_>) -> Vec<String> {
    let links = element.descendants().filter_map(|node| node.value().as_element()?.attr("href"));
    links.map(str::to_owned).collect()
}

/// A place with this base.
pub(crate) fn place(base: &str) -> Place {
    Place { base: Base::new(base), origin: Some(ORIGIN.to_owned()), repository: Some("https://example.org/repository".to_owned()) }
}

/// A folder as Trunk leaves it, with a glue and a wasm of no content.
pub(crate) fn trunk_output() -> TempDir {
    let dist = tempfile::tempdir().unwrap();
    fs::copy("index.html", dist.path().join("index.html")).unwrap();
    fs::write(dist.path().join("web.js"), "").unwrap();
    fs::write(dist.path().join("web_bg.wasm"), "").unwrap();
    dist
}

/// A written site.
pub(crate) struct Site {
    pub(crate) base: Base,
    /// The bytes of each file by its path from the root.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
}

impl Site {
    fn write(base: &str) -> Result<Site, String> {
        let dist = trunk_output();
        let names = site::write_site(dist.path(), Path::new(ASSETS), &place(base)).map_err(|error| error.to_string())?;
        let files = names.into_iter().map(|name| (name.clone(), fs::read(dist.path().join(&name)).unwrap())).collect();
        Ok(Site { base: Base::new(base), files })
    }

    /// The text of a file.
    pub(crate) fn text(&self, name: &str) -> &str {
        let bytes = self.files.get(name).unwrap_or_else(|| panic!("{name} was not written"));
        std::str::from_utf8(bytes).unwrap()
    }

    /// Every page with the path of its file, the start page at the root and the 404 page with them.
    pub(crate) fn pages(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .keys()
            .filter(|name| Path::new(name).extension().is_some_and(|ending| ending == "html"))
            .map(|name| (name.as_str(), self.text(name)))
    }
}

/// A text in both languages, with its place in the files.
pub(crate) struct Said {
    /// File, line and id, for messages.
    pub(crate) place: String,
    pub(crate) en: &'static str,
    pub(crate) zh: &'static str,
    /// A statement with neither a source nor a reason to have none.
    pub(crate) unfounded: bool,
}

/// Every text of the content.
pub(crate) fn texts() -> Vec<Said> {
    let raw = raw();
    let mut all: Vec<Said> = raw.texts.value.all().into_iter().map(|(key, text)| said(&raw.texts, key, text, false)).collect();
    for (key, page) in raw.pages.value.iter().map(|(key, page)| (key.get_ref().as_str(), page)) {
        all.extend(
            [&page.title, &page.menu, &page.description, &page.heading, &page.answer.text]
                .map(|text| said(&raw.pages, key, text, false)),
        );
        all.push(said(&raw.pages, key, &page.lead, page.sources.is_empty()));
    }
    for (_, file) in &raw.cells {
        let (cell, short) = (&file.value, file.value.short.get_ref());
        all.extend([&cell.name, &cell.treatment].map(|text| said(file, short, text, false)));
        all.push(said(file, &format!("{short} verdict"), &cell.verdict, cell.sources.is_empty() && !cell.state.may_lack_sources()));
        for (index, fact) in cell.fact.iter().enumerate() {
            let id = format!("{short} fact {}", index + 1);
            all.extend([&fact.figure, &fact.text].map(|text| said(file, &id, text, fact.sources.is_empty())));
        }
        all.extend(cell.card.iter().flat_map(|card| card_texts(file, card, false)));
    }
    for (deck, file) in &raw.decks {
        all.extend(file.value.card.iter().flat_map(|card| card_texts(file, card, deck.is_our_own())));
    }
    for file in &raw.groups {
        all.push(said(file, "question", &file.value.question, false));
        for row in &file.value.row {
            let id = row.id.get_ref();
            all.extend(
                [Some(&row.question), row.not_comparable.as_ref()].into_iter().flatten().map(|text| said(file, id, text, false)),
            );
            let cells = [("hsc", &row.hsc), ("msc", &row.msc), ("ipsc", &row.ipsc)];
            all.extend(cells.map(|(cell, found)| statement(file, &format!("{id}.{cell}"), found)));
            let shorts = cells.into_iter().filter_map(|(cell, found)| Some((cell, found.short.as_ref()?)));
            all.extend(shorts.map(|(cell, short)| said(file, &format!("{id}.{cell}.short"), short, false)));
        }
    }
    let file = &raw.tissues;
    all.extend(file.value.aspect.iter().map(|aspect| said(file, aspect.id.get_ref(), &aspect.question, false)));
    for tissue in &file.value.tissue {
        let id = tissue.id.get_ref();
        all.push(said(file, id, &tissue.name, false));
        all.extend(tissue.finding.iter().map(|(aspect, found)| statement(file, &format!("{id}.{aspect}"), found)));
    }
    all.extend(crate::deciding::texts());
    all.extend(crate::drawn::texts());
    all.extend(crate::evidence::texts());
    all
}

fn card_texts<T>(file: &'static File<T>, card: &'static Card, our_own: bool) -> Vec<Said> {
    let id = card.id.get_ref();
    let free = our_own || card.state.is_some_and(State::may_lack_sources);
    let mut all = vec![said(file, id, &card.title, false), said(file, id, &card.text, card.sources.is_empty() && !free)];
    all.extend(card.point.iter().map(|point| point_text(file, id, point, our_own)));
    all
}

/// The text of a detail.
pub(crate) fn point_text<T>(file: &'static File<T>, id: &str, point: &'static Point, our_own: bool) -> Said {
    let free = our_own || point.label.is_some_and(Label::may_lack_sources);
    said(file, id, &point.text, point.sources.is_empty() && !free)
}

fn statement<T>(file: &'static File<T>, id: &str, found: &'static Statement) -> Said {
    said(file, id, &found.text, found.sources.is_empty() && !found.state.may_lack_sources())
}

pub(crate) fn said<T>(file: &'static File<T>, id: &str, text: &'static Text, unfounded: bool) -> Said {
    let line = file.text[..text.en.span().start].matches('\n').count() + 1;
    let place = format!("assets/content/{}:{line}: {id}", file.name);
    Said { place, en: text.en.get_ref(), zh: text.zh.get_ref(), unfounded }
}

/// Fails with everything that is wrong, and how to mend it.
#[track_caller]
pub(crate) fn nothing_wrong(wrong: &[String], mend: &str) {
    assert!(wrong.is_empty(), "{} to mend:\n{}\nto mend: {mend}", wrong.len(), wrong.join("\n"));
}

/// Whether a character is a Chinese one.
pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}')
}
