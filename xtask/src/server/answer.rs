//! What GitHub Pages answers to a path. Nothing here knows of connections.

use super::{Site, kind};
use std::fs;
use std::path::{Path, PathBuf};

/// An answer, before compression.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) kind: &'static str,
    pub(super) location: Option<String>,
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// An answer of the server itself, not of the site.
    pub(super) fn plain(status: u16, text: &str) -> Self {
        Self { status, kind: kind::TEXT, location: None, body: text.into() }
    }

    fn redirect(to: String) -> Self {
        Self { location: Some(to), ..Self::plain(301, "moved to the address with a slash") }
    }
}

/// The answer to a request target such as `/repo/en/?show=hsc`.
pub(super) fn answer(site: &Site, target: &str) -> Answer {
    let (path, query) = target.find('?').map_or((target, ""), |at| target.split_at(at));
    let Some(rest) = path.strip_prefix(&site.base) else {
        return if site.base.strip_suffix('/') == Some(path) && !path.is_empty() {
            Answer::redirect(format!("{}{query}", site.base))
        } else {
            Answer::plain(404, "outside of the site")
        };
    };
    let Some(relative) = relative(rest) else {
        return missing(site);
    };
    let file = site.dir.join(relative);
    if rest.is_empty() || rest.ends_with('/') {
        found(&file.join("index.html")).unwrap_or_else(|| missing(site))
    } else if file.join("index.html").is_file() {
        Answer::redirect(format!("{path}/{query}"))
    } else {
        found(&file).unwrap_or_else(|| missing(site))
    }
}

/// The site's own page for what it does not have.
pub(super) fn missing(site: &Site) -> Answer {
    let page = found(&site.dir.join("404.html")).map(|answer| Answer { status: 404, ..answer });
    page.unwrap_or_else(|| Answer::plain(404, "not found, and the site has no 404.html"))
}

fn found(file: &Path) -> Option<Answer> {
    Some(Answer { status: 200, kind: kind::of(file), location: None, body: fs::read(file).ok()? })
}

/// The path below the site's directory, or `None` for one that is no path of a site or leads out of it.
fn relative(rest: &str) -> Option<PathBuf> {
    let decoded = decode(rest)?;
    let path = decoded.strip_suffix('/').unwrap_or(&decoded);
    if path.is_empty() {
        return (decoded.is_empty()).then(PathBuf::new);
    }
    let fine = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':', '\0']);
    path.split('/').all(fine).then(|| PathBuf::from(path))
}

/// Undoes `%20` and its like.
fn decode(text: &str) -> Option<String> {
    let mut bytes = text.bytes();
    let mut decoded = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        decoded.push(if byte == b'%' { hex(bytes.next()?)? * 16 + hex(bytes.next()?)? } else { byte });
    }
    String::from_utf8(decoded).ok()
}

fn hex(digit: u8) -> Option<u8> {
    u8::try_from(char::from(digit).to_digit(16)?).ok()
}
