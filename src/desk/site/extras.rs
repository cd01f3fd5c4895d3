//! Pictures, site map, manifest, and the small files that hosts and robots ask for.

use super::Place;
use super::assets::{Asset, Output};
use crate::app::address::Url;
use crate::app::lang::Lang;
use crate::app::view::View;
use crate::desk::edition::{Edition, Editions};
use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

/// The pictures below `assets/icons`, by their name there.
pub(super) type Pictures = BTreeMap<String, Asset>;

const PICTURES: [&str; 8] = [
    "icon.svg",
    "icon-180.png",
    "icon-192.png",
    "icon-512.png",
    "share-all.png",
    "share-hsc.png",
    "share-msc.png",
    "share-ipsc.png",
];

/// Writes the pictures.
pub(super) fn pictures(assets: &Path, out: &mut Output) -> Result<Pictures, Box<dyn Error>> {
    PICTURES
        .into_iter()
        .map(|name| {
            let path = assets.join("icons").join(name);
            let bytes = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            Ok((name.to_owned(), out.hashed(name, &bytes)?))
        })
        .collect()
}

/// Writes everything that is not a page.
pub(super) fn write(editions: &Editions, place: &Place, pictures: &Pictures, out: &mut Output) -> Result<(), Box<dyn Error>> {
    for edition in &editions.0 {
        out.write(&format!("{}/site.webmanifest", edition.content.lang.code()), manifest(edition, pictures).as_bytes())?;
    }
    let mut robots = "User-agent: *\nAllow: /\n".to_owned();
    // A site map holds full addresses only.
    if place.origin.is_some() {
        out.write("sitemap.xml", site_map(editions, place).as_bytes())?;
        robots.push_str(&format!("Sitemap: {}\n", place.full(&format!("{}sitemap.xml", place.base.path()))));
    }
    out.write("robots.txt", robots.as_bytes())?;
    out.write(".nojekyll", b"")
}

/// The web app manifest (W3C), so that a phone can keep the site on its home screen.
fn manifest(edition: &Edition, pictures: &Pictures) -> String {
    let lang = edition.content.lang;
    let icon = |name: &str, size: &str| {
        let path = pictures.get(name).map(|asset| asset.path.as_str()).unwrap_or_default();
        format!("{{\"src\":\"{}{path}\",\"sizes\":\"{size}\",\"type\":\"image/png\"}}", edition.base.path())
    };
    format!(
        "{{\"name\":\"{}\",\"lang\":\"{}\",\"start_url\":\"{}\",\"scope\":\"{}\",\"display\":\"browser\",\"icons\":[{},{}]}}\n",
        edition.content.texts.site_name().replace('\\', "\\\\").replace('"', "\\\""),
        lang.tag(),
        edition.href(View::Home),
        edition.base.path(),
        icon("icon-192.png", "192x192"),
        icon("icon-512.png", "512x512"),
    )
}

/// Every page with its other languages (sitemaps.org 0.9 with hreflang).
fn site_map(editions: &Editions, place: &Place) -> String {
    let checked = &editions.0[0].content.site.checked;
    let entries: String = Url::all()
        .map(|url| {
            let others: String = Lang::ALL
                .into_iter()
                .map(|lang| {
                    let href = place.address(&url.in_lang(lang));
                    format!("<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{href}\"/>", lang.tag())
                })
                .collect();
            format!("<url><loc>{}</loc><lastmod>{checked}</lastmod>{others}</url>\n", place.address(&url))
        })
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{entries}</urlset>\n"
    )
}
