//! `cargo xtask size`: what a reader has to download, against what we allow, and whether the pages keep to themselves.

mod hygiene;
#[cfg(test)]
mod tests;

use crate::args::Args;
use crate::html::{attribute, tags};
use crate::run::root;
use anyhow::{Context, Result, bail, ensure};
use flate2::{Compression, write::GzEncoder};
use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

// The most that each part may weigh, in bytes after gzip -9. GitHub Pages knows no better compression.
const FIRST_SCREEN: usize = 45_000;
const PROGRAM: usize = 150_000;
const PACK: usize = 80_000;
// The longest lists stand in their pages and come with no pack.
const PAGE: usize = 100_000;
const FONTS: usize = 60_000;

const LANGUAGES: [&str; 2] = ["en", "zh"];

/// A line of the table.
struct Row {
    what: String,
    is: usize,
    most: usize,
}

/// Checks `dist`.
pub fn task(args: Args) -> Result<()> {
    args.finish()?;
    check(&root().join("dist"))
}

/// Prints the table, and fails when something is too heavy or a file shows what it must not.
pub fn check(dist: &Path) -> Result<()> {
    ensure!(dist.join("index.html").exists(), "there is no site in {}: run `cargo xtask build`", dist.display());
    let rows = rows(dist)?;
    println!("\n{:<34} {:>9} {:>9}", "gzip -9, kB", "is", "at most");
    let mut faults = Vec::new();
    for Row { what, is, most } in &rows {
        println!("{what:<34} {:>9.1} {:>9.1}", kilo(*is), kilo(*most));
        if is > most {
            faults.push(format!("{what} weighs {:.1} kB, {:.1} kB are allowed", kilo(*is), kilo(*most)));
        }
    }
    faults.extend(hygiene::faults(dist)?);
    if !faults.is_empty() {
        bail!("dist is not fit to be published:\n  {}", faults.join("\n  "));
    }
    Ok(())
}

fn rows(dist: &Path) -> Result<Vec<Row>> {
    let assets = files(&dist.join("assets"))?;
    let named = |start: &str, end: &str| -> Vec<PathBuf> {
        let fits = |path: &&PathBuf| name(path).starts_with(start) && name(path).ends_with(end);
        assets.iter().filter(fits).cloned().collect()
    };
    let some = |start: &str, end: &str| -> Result<Vec<PathBuf>> {
        let found = named(start, end);
        ensure!(!found.is_empty(), "dist/assets has no {start}*{end}: did the site writer run to its end?");
        Ok(found)
    };

    let mut rows = Vec::new();
    let mut row = |what: String, paths: &[PathBuf], most: usize| -> Result<()> {
        rows.push(Row { what, is: weigh(paths)?, most });
        Ok(())
    };
    for language in LANGUAGES {
        let page = dist.join(language).join("index.html");
        let mut parts = styles(dist, &page)?;
        parts.push(page);
        row(format!("first screen, {language} (page and CSS)"), &parts, FIRST_SCREEN)?;
        row(format!("pack, {language}"), &some(&format!("pack-{language}-"), ".bin")?, PACK)?;
        let mut pages = Vec::new();
        for page in files(&dist.join(language))?.into_iter().filter(|path| name(path) == "index.html") {
            pages.push((weigh(std::slice::from_ref(&page))?, page));
        }
        let (_, heaviest) = pages.into_iter().max().context("there is no page")?;
        let path = heaviest.strip_prefix(dist)?.parent().unwrap_or(dist).display().to_string();
        row(format!("heaviest page, {path}"), &[heaviest], PAGE)?;
    }
    row("program (wasm and its JavaScript)".to_owned(), &[some("", ".wasm")?, some("app-", ".js")?].concat(), PROGRAM)?;
    row("fonts together".to_owned(), &named("", ".woff2"), FONTS)?;
    Ok(rows)
}

/// The style sheets that a page links, as files. All are in `assets`, whatever base the page was written for.
fn styles(dist: &Path, page: &Path) -> Result<Vec<PathBuf>> {
    let html = fs::read_to_string(page).with_context(|| format!("cannot read {}", page.display()))?;
    let linked = tags(&html).filter(|(name, rest)| *name == "link" && attribute(rest, "rel") == Some("stylesheet"));
    let names: BTreeSet<&str> = linked.filter_map(|(_, rest)| attribute(rest, "href")?.rsplit('/').next()).collect();
    Ok(names.into_iter().map(|name| dist.join("assets").join(name)).collect())
}

/// All files below a directory, in order.
fn files(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for entry in fs::read_dir(dir).with_context(|| format!("cannot list {}", dir.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            all.extend(files(&path)?);
        } else {
            all.push(path);
        }
    }
    all.sort();
    Ok(all)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// What the files weigh when each is compressed by itself, as a server does.
fn weigh(paths: &[PathBuf]) -> Result<usize> {
    let mut sum = 0;
    for path in paths {
        let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&bytes)?;
        sum += encoder.finish()?.len();
    }
    Ok(sum)
}

#[allow(clippy::cast_precision_loss)]
fn kilo(bytes: usize) -> f64 {
    bytes as f64 / 1000.0
}
