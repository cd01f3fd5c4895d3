//! `cargo xtask size`: what a reader has to download, against what we allow, and whether the pages keep to themselves.

mod hygiene;
#[cfg(test)]
mod tests;
mod visit;

use crate::args::Args;
use crate::run::root;
use anyhow::{Context, Result, bail, ensure};
use flate2::{Compression, write::GzEncoder};
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

// The most that each part may weigh, in bytes after gzip -9. GitHub Pages knows no better compression.
const HOME: usize = 28_000;
const FIRST_VISIT: usize = 200_000;
const PAGE: usize = 85_000;
const PROGRAM: usize = 125_000;
const FONTS: usize = 60_000;

const LANGUAGES: [&str; 2] = ["en", "zh"];

/// A line of the table.
struct Row {
    what: String,
    is: usize,
    most: usize,
}

/// Checks `dist`, and prints what each page weighs.
pub fn task(args: Args) -> Result<()> {
    args.finish()?;
    let dist = root().join("dist");
    print_pages(&dist)?;
    check(&dist)
}

/// Prints the table of what is limited, and fails when something is too heavy or a file shows what it must not.
pub fn check(dist: &Path) -> Result<()> {
    ensure!(dist.join("index.html").exists(), "there is no site in {}: run `cargo xtask build`", dist.display());
    println!("\n{:<34} {:>9} {:>9}", "gzip -9, kB", "is", "at most");
    let mut faults = Vec::new();
    for Row { what, is, most } in rows(dist)? {
        println!("{what:<34} {:>9.1} {:>9.1}", kilo(is), kilo(most));
        if is > most {
            faults.push(format!("{what} weighs {:.1} kB, {:.1} kB are allowed", kilo(is), kilo(most)));
        }
    }
    faults.extend(hygiene::faults(dist)?);
    if !faults.is_empty() {
        bail!("dist is not fit to be published:\n  {}", faults.join("\n  "));
    }
    Ok(())
}

fn rows(dist: &Path) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    let mut row = |what: &str, paths: &[PathBuf], most: usize| -> Result<()> {
        rows.push(Row { what: what.to_owned(), is: weigh(paths)?, most });
        Ok(())
    };
    for language in LANGUAGES {
        let home = dist.join(language).join("index.html");
        row(&format!("home page, {language} (with its first CSS)"), &[home], HOME)?;
    }
    row("first visit until ready, en", &visit::files_for(dist, &dist.join("en/index.html"))?, FIRST_VISIT)?;
    for language in LANGUAGES {
        let (_, heaviest) = pages(dist, language)?.into_iter().map(|(path, is)| (is, path)).max().context("there is no page")?;
        row(&format!("heaviest page, {language}/{heaviest}"), &[dist.join(language).join(&heaviest).join("index.html")], PAGE)?;
    }
    row("program (wasm and its JavaScript)", &visit::program(dist)?, PROGRAM)?;
    row("fonts together", &visit::assets(dist, "", ".woff2")?, FONTS)?;
    Ok(rows)
}

/// The heaviest page first. A page is as long in both languages, or a text is missing.
fn print_pages(dist: &Path) -> Result<()> {
    let mut all: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for language in LANGUAGES {
        for (path, is) in pages(dist, language)? {
            all.entry(path).or_default().push(is);
        }
    }
    let mut all: Vec<_> = all.into_iter().collect();
    all.sort_by_key(|(_, weights)| std::cmp::Reverse(weights.iter().copied().max()));
    println!("\n{:<34} {:>9} {:>9}", "pages, gzip -9, kB", LANGUAGES[0], LANGUAGES[1]);
    for (path, weights) in all {
        let weights: String = weights.into_iter().map(|is| format!(" {:>9.1}", kilo(is))).collect();
        println!("/{path:<33}{weights}");
    }
    Ok(())
}

/// The pages of a language, each by its path below it, and what it weighs.
fn pages(dist: &Path, language: &str) -> Result<Vec<(String, usize)>> {
    let top = dist.join(language);
    let pages = files(&top)?.into_iter().filter(|path| path.ends_with("index.html"));
    pages
        .map(|page| {
            let path = page.strip_prefix(&top)?.parent().unwrap_or(&top).display().to_string();
            Ok((path, weigh(&[page])?))
        })
        .collect()
}

/// All files below a directory, in order.
pub fn files(dir: &Path) -> Result<Vec<PathBuf>> {
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

/// What the files weigh when each is compressed by itself, as a server does; what is compressed already stays as it is.
fn weigh(paths: &[PathBuf]) -> Result<usize> {
    let mut sum = 0;
    for path in paths {
        let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&bytes)?;
        sum += encoder.finish()?.len().min(bytes.len());
    }
    Ok(sum)
}

#[allow(clippy::cast_precision_loss)]
fn kilo(bytes: usize) -> f64 {
    bytes as f64 / 1000.0
}
