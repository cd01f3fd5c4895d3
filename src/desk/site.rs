//! Writes the site: every page in every language, the styles, and what search engines and phones ask for.
//!
//! Trunk builds the app into a folder and calls the site writer on it (see `Trunk.toml`). What is written is checked, not trusted:
//! a file is never written twice, a missing insertion point is an error, and so is HTML that a parser would repair.

mod assets;
mod checks;
mod cite;
mod contents;
mod data;
mod document;
mod drawn;
mod extras;
mod html;
mod joints;
mod linked;
mod named;
mod page;
mod search;
mod styles;
mod terms;
mod tongues;

pub use assets::{Asset, Output};
pub use terms::{Marked, Terms};

use crate::app::address::{Base, Url};
use crate::app::lang::Lang;
use crate::app::view::View;
use crate::desk::edition::{Edition, Editions};
use crate::desk::fault::Faults;
use crate::desk::load;
use crate::desk::page::deciding_rules;
use crate::desk::resolve::{Resolved, resolve};
use document::Template;
use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;
use std::rc::Rc;

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

/// The editions of both languages.
pub fn editions(resolved: Resolved, place: &Place) -> Editions {
    let Resolved { contents: [en, zh], evidence: [evidence_en, evidence_zh] } = resolved;
    Editions([(en, evidence_en), (zh, evidence_zh)].map(|(mut content, evidence)| {
        content.site.repository.clone_from(&place.repository);
        let home = Url::plain(content.lang, View::Home);
        let address = place.origin.is_some().then(|| place.address(&home));
        Edition { content, evidence, base: place.base.clone(), address }
    }))
}

/// Writes the whole site into `dist`, where the build has put its `index.html`, the glue and the wasm.
///
/// # Errors
/// Faults in the content, files that cannot be read or written, and contradictions in what was written.
pub fn write_site(dist: &Path, assets: &Path, place: &Place) -> Result<Vec<String>, Box<dyn Error>> {
    let raw = load::load(&assets.join("content"))?;
    let editions = Rc::new(editions(resolve(&raw)?, place));
    let template = Template::read(&dist.join("index.html"))?;
    let mut out = Output::new(dist);
    let site = &editions.0[0].content.site;
    let rules = deciding_rules(&editions.0[0].content);
    let styles = styles::write(assets, &format!("stem-cells-ms {} · {}", site.version, site.checked), &rules, &mut out)?;
    let script = assets::lean(&std::fs::read_to_string(assets.join("theme.js"))?);
    let theme = out.hashed("theme.js", script.as_bytes())?;
    let pictures = extras::pictures(assets, &mut out)?;
    let app = assets::write_app(dist, assets, [&styles.first, &styles.rest], &mut out)?;
    let first = document::First::new(place.base.path(), &styles, &theme, &script);
    let shell = document::Shell { place, template: &template, styles: &styles, first: &first, app: &app, pictures: &pictures };
    let mut used = BTreeSet::new();
    for edition in &editions.0 {
        let terms = Terms::of(edition);
        for url in Url::all().filter(|url| url.lang == edition.content.lang) {
            let html = shell.page(&editions, &terms, &url)?;
            used.extend(html.chars().filter(|sign| !sign.is_ascii()));
            // The start page is served at the root too, with its canonical address below its language.
            if url == Url::plain(Lang::ALL[0], View::Home) {
                out.replace("index.html", html.as_bytes())?;
            }
            out.write(&format!("{}/{}index.html", url.lang.code(), url.view.path()), html.as_bytes())?;
        }
    }
    out.write("404.html", shell.lost(&editions)?.as_bytes())?;
    search::write(&raw.synonyms.value, &editions, &used, &mut out)?;
    extras::write(&editions, place, &pictures, &mut out)?;
    data::write(&raw, place, &mut out)?;
    cite::write(&raw, editions.book(Lang::ALL[0]), &mut out)?;
    checks::check(&out)?;
    Ok(out.names())
}
