//! Reads the content files.

use super::content::{CellId, Deck};
use super::evidence::Subject;
use super::fault::{Fault, Faults, line_of};
use super::raw::{File, Raw};
use serde::de::DeserializeOwned;
use std::fs;
use std::path::Path;

/// Reads every content file below `dir` (normally `assets/content`).
///
/// # Errors
/// A file that is missing, cannot be read, is not TOML, has an unknown field or lacks one; and a file that nothing reads.
pub fn load(dir: &Path) -> Result<Raw, Faults> {
    let mut faults = Vec::new();
    let raw = read_all(dir, &mut faults);
    stray_files(dir, &mut faults);
    match raw {
        Some(raw) if faults.is_empty() => Ok(raw),
        _ => Err(Faults(faults)),
    }
}

fn read_all(dir: &Path, faults: &mut Vec<Fault>) -> Option<Raw> {
    let site = read(dir, "site.toml", faults);
    let texts = read(dir, "texts.toml", faults);
    let pages = read(dir, "pages.toml", faults);
    let tissues = read(dir, "tissues.toml", faults);
    let sources = read(dir, "sources.toml", faults);
    let cells = CellId::ALL.map(|cell| read(dir, &format!("cells/{}.toml", cell.slug()), faults).map(|file| (cell, file)));
    let decks = Deck::ALL.map(|deck| read(dir, &format!("cards/{}.toml", deck.slug()), faults).map(|file| (deck, file)));
    let mut groups: Vec<File<super::raw::Group>> =
        names(&dir.join("comparison")).iter().filter_map(|name| read(dir, &format!("comparison/{name}"), faults)).collect();
    groups.sort_by_key(|group| group.value.order);
    let words = read(dir, "words.toml", faults);
    let numbers_index = read(dir, "numbers/index.toml", faults);
    let numbers: Vec<_> =
        Subject::ALL.iter().map(|subject| read(dir, &numbers_file(*subject), faults).map(|file| (*subject, file))).collect();
    let answers = read(dir, "answers.toml", faults);
    let leaflet = read(dir, "leaflet.toml", faults);
    let exhibits = read(dir, "exhibits.toml", faults);
    let trials = read(dir, "trials.toml", faults);
    let claims = read(dir, "claims.toml", faults);
    let checklist = read(dir, "checklist.toml", faults);
    let changes = read(dir, "changes.toml", faults);
    let countries = read(dir, "countries.toml", faults);
    Some(Raw {
        words: words?,
        numbers_index: numbers_index?,
        numbers: numbers.into_iter().collect::<Option<_>>()?,
        answers: answers?,
        leaflet: leaflet?,
        exhibits: exhibits?,
        trials: trials?,
        claims: claims?,
        checklist: checklist?,
        changes: changes?,
        countries: countries?,
        site: site?,
        texts: texts?,
        pages: pages?,
        cells: cells.into_iter().collect::<Option<_>>()?,
        groups,
        tissues: tissues?,
        decks: decks.into_iter().collect::<Option<_>>()?,
        sources: sources?,
    })
}

/// The file with the results about a subject.
fn numbers_file(subject: Subject) -> String {
    format!("numbers/{}.toml", subject.slug())
}

fn read<T: DeserializeOwned>(dir: &Path, name: &str, faults: &mut Vec<Fault>) -> Option<File<T>> {
    let fault = |line, key: &str, problem: String, mend: &str| Fault {
        file: name.to_owned(),
        line,
        key: key.to_owned(),
        problem,
        mend: mend.to_owned(),
    };
    let text = match fs::read_to_string(dir.join(name)) {
        Ok(text) => text,
        Err(error) => {
            faults.push(fault(
                0,
                "(file)",
                format!("cannot be read: {error}"),
                "restore the file from the history of the repository",
            ));
            return None;
        }
    };
    match toml::from_str(&text) {
        Ok(value) => Some(File { name: name.to_owned(), text, value }),
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            let line = line_of(&text, at);
            let written = text.lines().nth(line - 1).unwrap_or_default();
            // An error about the whole file points to its first line, which may be a comment.
            let whole_file = written.trim().is_empty() || written.starts_with('#');
            let key = if whole_file { "(file)" } else { written.split('=').next().unwrap_or_default().trim() };
            faults.push(fault(line, key, error.message().to_owned(), mend_of(error.message(), whole_file)));
            None
        }
    }
}

fn mend_of(message: &str, whole_file: bool) -> &'static str {
    if message.contains("unknown field") {
        "correct the spelling of the field, or take it out; the fields that exist are listed above"
    } else if message.contains("missing field `en`") || message.contains("missing field `zh`") {
        "write the text in both languages: { en = \"…\", zh = \"…\" }"
    } else if message.contains("missing field") && whole_file {
        "add what is missing to the file; the history of the repository shows how it stood"
    } else if message.contains("missing field") {
        "add the field to this item; a neighbouring item shows how"
    } else if message.contains("unknown variant") {
        "use one of the words listed above"
    } else if message.ends_with("is not a date") {
        "write it as 2026, 2026-11 or 2026-11-22, as exact as the source"
    } else if message.ends_with("is not a day") {
        "write it as 2026-11-22"
    } else {
        "the line is not written as TOML wants it: look for a missing quotation mark, bracket or comma"
    }
}

fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(dir)
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| Path::new(name).extension().is_some_and(|ending| ending == "toml"))
        .collect();
    names.sort();
    names
}

fn stray_files(dir: &Path, faults: &mut Vec<Fault>) {
    let top = [
        "site.toml",
        "texts.toml",
        "pages.toml",
        "tissues.toml",
        "sources.toml",
        "words.toml",
        "answers.toml",
        "leaflet.toml",
        "exhibits.toml",
        "trials.toml",
        "claims.toml",
        "checklist.toml",
        "changes.toml",
        "countries.toml",
    ];
    let known: Vec<String> = top
        .map(str::to_owned)
        .into_iter()
        .chain(CellId::ALL.map(|cell| format!("cells/{}.toml", cell.slug())))
        .chain(Deck::ALL.map(|deck| format!("cards/{}.toml", deck.slug())))
        .chain(Subject::ALL.iter().map(|subject| numbers_file(*subject)))
        .chain(["numbers/index.toml".to_owned()])
        .collect();
    let folders = ["", "cells/", "cards/", "numbers/"];
    let found = folders.iter().flat_map(|folder| names(&dir.join(folder)).into_iter().map(move |name| format!("{folder}{name}")));
    let stray = found.filter(|name| !known.contains(name));
    faults.extend(stray.map(|file| Fault {
        file,
        line: 0,
        key: "(file)".to_owned(),
        problem: "no page shows this file".to_owned(),
        mend: "move its items into a file that exists, or take it away".to_owned(),
    }));
}
