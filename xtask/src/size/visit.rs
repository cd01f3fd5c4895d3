//! What a browser fetches for a page, until the app is ready.

use super::files;
use crate::html::{attribute, tags, text};
use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The links that a browser follows by itself. Other pictures are for phones that keep the site, and for whoever shares it.
const FOLLOWED: [&str; 4] = ["stylesheet", "preload", "icon", "manifest"];

/// All files of a visit that begins at a page: the page, what its tags name, the program, and the fonts that its text needs.
pub(super) fn files_for(dist: &Path, page: &Path) -> Result<Vec<PathBuf>> {
    let html = read(page)?;
    let named = tags(&html).filter_map(|(name, rest)| match name {
        "script" => attribute(rest, "src"),
        "link" => attribute(rest, "rel").filter(|rel| FOLLOWED.contains(rel)).and(attribute(rest, "href")),
        _ => None,
    });
    let named: BTreeSet<&str> = named.filter_map(|href| href.rsplit('/').next()).collect();
    let mut all: BTreeSet<PathBuf> = program(dist)?.into_iter().chain([page.to_owned()]).collect();
    all.extend(files(dist)?.into_iter().filter(|path| in_assets_or_beside(path, page) && named.contains(&*name(path))));
    let text = text(&html);
    // A page may hold its style sheet itself; its fonts then have whole addresses.
    let sheets = styles(dist, page)?.iter().map(|sheet| read(sheet)).chain([Ok(html.clone())]).collect::<Result<Vec<_>>>()?;
    let fonts = sheets.iter().flat_map(|sheet| fonts(sheet, &text));
    all.extend(fonts.filter_map(|font| Some(dist.join("assets").join(font.rsplit('/').next()?))));
    Ok(all.into_iter().collect())
}

fn in_assets_or_beside(path: &Path, page: &Path) -> bool {
    path.parent().is_some_and(|dir| dir.ends_with("assets") || Some(dir) == page.parent())
}

/// The program and its script.
pub(super) fn program(dist: &Path) -> Result<Vec<PathBuf>> {
    let parts = [assets(dist, "", ".wasm")?, assets(dist, "app-", ".js")?].concat();
    ensure!(parts.len() == 2, "dist/assets has {} parts of the program, not two: did the site writer run to its end?", parts.len());
    Ok(parts)
}

/// The style sheets that a page links, as files. All are in `assets`, whatever base the page was written for.
fn styles(dist: &Path, page: &Path) -> Result<Vec<PathBuf>> {
    let html = read(page)?;
    let linked = tags(&html).filter(|(name, rest)| *name == "link" && attribute(rest, "rel") == Some("stylesheet"));
    let names: BTreeSet<&str> = linked.filter_map(|(_, rest)| attribute(rest, "href")?.rsplit('/').next()).collect();
    Ok(names.into_iter().map(|name| dist.join("assets").join(name)).collect())
}

/// The assets whose names begin and end so.
pub(super) fn assets(dist: &Path, start: &str, end: &str) -> Result<Vec<PathBuf>> {
    let fits = |path: &PathBuf| name(path).starts_with(start) && name(path).ends_with(end);
    Ok(files(&dist.join("assets"))?.into_iter().filter(fits).collect())
}

/// The font files that a style sheet asks for to show a text: those whose `unicode-range` holds one of its characters.
fn fonts(sheet: &str, text: &str) -> BTreeSet<String> {
    let faces = sheet.split("@font-face").skip(1).filter_map(|rest| rest.split('}').next());
    let needed = faces.filter_map(|face| {
        let file = between(face, "url(\"", "\"")?;
        let range = between(face, "unicode-range:", ";").unwrap_or("U+0-10FFFF");
        text.chars().any(|letter| holds(range, letter)).then(|| file.to_owned())
    });
    needed.collect()
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    Some(text.split_once(start)?.1.split(end).next()?.trim())
}

/// Whether a range such as `U+0000-00FF, U+0131` holds a character.
fn holds(range: &str, letter: char) -> bool {
    let number = |digits: &str| u32::from_str_radix(digits, 16).ok();
    range.split(',').any(|part| {
        let part = part.trim().trim_start_matches("U+");
        let (from, to) = part.split_once('-').unwrap_or((part, part));
        matches!((number(from), number(to)), (Some(from), Some(to)) if (from..=to).contains(&u32::from(letter)))
    })
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn read(path: &Path) -> Result<String> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_font_is_fetched_for_its_characters_only() {
        let sheet = "@font-face { src: url(\"a.woff2\"); unicode-range: U+0000-00FF, U+0131; }\
            @font-face { src: url(\"b.woff2\"); unicode-range: U+0100-0130; } @font-face { src: local(\"Verdana\"); }";
        assert_eq!(fonts(sheet, "plain ı"), BTreeSet::from(["a.woff2".to_owned()]));
        assert_eq!(fonts(sheet, "Ā").into_iter().collect::<Vec<_>>(), ["b.woff2"]);
        assert!(fonts(sheet, "多").is_empty());
    }
}
