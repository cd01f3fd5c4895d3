//! Writes the site: every page in every language, the packs, the styles, and what search engines and phones ask for.
//!
//! Trunk builds the app into a folder and calls the site writer on it (see `Trunk.toml`). What is written is checked, not trusted:
//! a file is never written twice, a missing insertion point is an error, and so is HTML that a parser would repair.

mod assets;
mod checks;
mod cite;
mod data;
mod document;
mod extras;
mod glue;
mod linked;
mod page;
mod styles;
mod terms;

pub use assets::{Asset, Output};
pub use terms::{Marked, Terms};

use crate::content::evidence::Evidence;
use crate::content::fault::Faults;
use crate::content::resolve::{Resolved, resolve};
use crate::content::{load, pack};
use crate::page::written::deciding_rules;
use crate::state::Edition;
use crate::url::{Base, Url, View};
use document::Template;
use std::error::Error;
use std::path::Path;
use std::sync::Arc;

/// Where the site will live.
#[derive(Clone, Debug)]
pub struct Place {
    /// The path below which it lives.
    pub base: Base,
    /// Scheme and host, without a slash at the end: `https://example.org`; `None` for a build that is not published.
    pub origin: Option<String>,
    /// The address of the repository, where it is known.
    pub repository: Option<String>,
}

impl Place {
    /// The address of a page: in full where the origin is known.
    pub fn address(&self, url: &Url) -> String {
        self.full(self.base.href(url).as_str())
    }

    /// The address of a path: in full where the origin is known.
    fn full(&self, path: &str) -> String {
        format!("{}{path}", self.origin.as_deref().unwrap_or_default())
    }
}

/// Reads and resolves the content below `assets/content`.
///
/// # Errors
/// Every fault in the files.
pub fn read_content(dir: &Path) -> Result<Resolved, Faults> {
    resolve(&load::load(dir)?)
}

/// The editions of all languages, each with what only written pages show.
pub fn editions(resolved: Resolved, place: &Place) -> [(Edition, Evidence); 2] {
    let Resolved { contents: [en, zh], evidence: [evidence_en, evidence_zh] } = resolved;
    let facing = [(zh.clone(), evidence_zh.clone()), (en.clone(), evidence_en.clone())].map(Arc::new);
    let mut facing = facing.into_iter();
    [(en, evidence_en), (zh, evidence_zh)].map(|(mut content, mut evidence)| {
        content.site.repository.clone_from(&place.repository);
        evidence.facing = facing.next();
        let home = Url::plain(content.lang, View::Home);
        evidence.address = place.origin.is_some().then(|| place.address(&home));
        (Edition { content, base: place.base.clone(), written: String::new() }, evidence)
    })
}

/// Writes the whole site into `dist`, where Trunk has put its `index.html`, the glue and the wasm.
///
/// # Errors
/// Faults in the content, files that cannot be read or written, and contradictions in what was written.
pub fn write_site(dist: &Path, assets: &Path, place: &Place) -> Result<Vec<String>, Box<dyn Error>> {
    let raw = load::load(&assets.join("content"))?;
    let editions = editions(resolve(&raw)?, place);
    let plain: Vec<&Edition> = editions.iter().map(|(edition, _)| edition).collect();
    let template = Template::read(&dist.join("index.html"))?;
    let mut out = Output::new(dist);
    let site = &editions[0].0.content.site;
    let rules = deciding_rules(&editions[0].0.content, &editions[0].1);
    let styles = styles::write(assets, &format!("stem-cells-ms {} · {}", site.version, site.checked), &rules, &mut out)?;
    let theme = out.hashed("theme.js", &std::fs::read(assets.join("theme.js"))?)?;
    let pictures = extras::pictures(assets, &mut out)?;
    let terms = editions.each_ref().map(|(edition, evidence)| Terms::of(edition, evidence));
    let packed = terms.each_ref().map(Terms::content);
    let app = assets::write_app(dist, assets, &packed, &mut out)?;
    let shell = document::Shell { place, template: &template, styles: &styles, theme: &theme, app: &app, pictures: &pictures };
    for ((edition, evidence), terms) in editions.iter().zip(&terms) {
        for url in Url::all().filter(|url| url.lang == edition.content.lang) {
            let html = shell.page(edition, evidence, terms, &url)?;
            out.write(&format!("{}/{}index.html", url.lang.code(), url.view.path()), html.as_bytes())?;
        }
    }
    // The start page is served at the root too, with its canonical address below its language.
    let (edition, evidence) = &editions[0];
    let start = shell.page(edition, evidence, &terms[0], &Url::plain(edition.content.lang, View::Home))?;
    out.replace("index.html", start.as_bytes())?;
    out.write("404.html", shell.lost(&plain)?.as_bytes())?;
    extras::write(&plain, place, &pictures, &mut out)?;
    data::write(&raw, place, &mut out)?;
    cite::write(&raw, &editions[0], &mut out)?;
    checks::check(&out)?;
    Ok(out.names())
}

/// Writes the packs of all languages into a folder, for tests in a browser.
///
/// # Errors
/// Faults in the content, and files that cannot be written.
pub fn write_packs(dir: &Path, assets: &Path, place: &Place) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(dir)?;
    for (edition, evidence) in editions(read_content(&assets.join("content"))?, place) {
        let terms = Terms::of(&edition, &evidence);
        std::fs::write(dir.join(format!("{}.pack", edition.content.lang.code())), pack::write(terms.content()))?;
    }
    Ok(())
}
