//! Reads the content files.

mod signs;
mod slips;

use super::content::{CellId, Deck};
use super::evidence::Subject;
use super::fault::{Fault, Faults, line_of};
use super::raw::{File, Group, Raw};
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Reads every content file below `dir` (normally `assets/content`).
///
/// # Errors
/// A file that is missing, cannot be read, is not TOML, has an unknown field or lacks one; and a file that nothing reads.
pub fn load(dir: &Path) -> Result<Raw, Faults> {
    let mut reader = Reader { dir, faults: Vec::new(), read: BTreeSet::new() };
    let raw = reader.all();
    reader.note_strays();
    match raw {
        Some(raw) if reader.faults.is_empty() => Ok(raw),
        _ => Err(Faults(reader.faults)),
    }
}

/// Reads files below a folder, and keeps what was wrong with them.
struct Reader<'a> {
    dir: &'a Path,
    faults: Vec<Fault>,
    /// The names of the files that were asked for.
    read: BTreeSet<String>,
}

impl Reader<'_> {
    /// Everything; `None` when a file cannot be used. Each is read, so that all faults are found.
    fn all(&mut self) -> Option<Raw> {
        let cells = CellId::ALL.map(|cell| self.file(&format!("cells/{}.toml", cell.slug())).map(|file| (cell, file)));
        let decks = Deck::ALL.map(|deck| self.file(&format!("cards/{}.toml", deck.slug())).map(|file| (deck, file)));
        let numbers = Subject::ALL.iter().map(|subject| self.file(&numbers_file(*subject)).map(|file| (*subject, file)));
        let numbers: Vec<_> = numbers.collect();
        let groups = names(&self.dir.join("comparison"));
        let groups: Vec<_> = groups.iter().map(|name| self.file::<Group>(&format!("comparison/{name}"))).collect();
        let mut groups: Vec<File<Group>> = groups.into_iter().flatten().collect();
        groups.sort_by_key(|group| group.value.order);
        let site = self.file("site.toml");
        let texts = self.file("texts.toml");
        let pages = self.file("pages.toml");
        let menu = self.file("menu.toml");
        let tissues = self.file("tissues.toml");
        let criteria = self.file("cards/criteria.toml");
        let questions = self.file("cards/questions.toml");
        let checks = self.file("cards/check.toml");
        let glossary = self.file("cards/glossary.toml");
        let sources = self.file("sources.toml");
        let words = self.file("words.toml");
        let numbers_index = self.file("numbers/index.toml");
        let answers = self.file("answers.toml");
        let leaflet = self.file("leaflet.toml");
        let exhibits = self.file("exhibits.toml");
        let trials = self.file("trials.toml");
        let claims = self.file("claims.toml");
        let checklist = self.file("checklist.toml");
        let changes = self.file("changes.toml");
        let countries = self.file("countries.toml");
        let home = self.file("home.toml");
        let drawn = self.file("drawn.toml");
        let synonyms = self.file("synonyms.toml");
        Some(Raw {
            site: site?,
            texts: texts?,
            pages: pages?,
            menu: menu?,
            cells: cells.into_iter().collect::<Option<_>>()?,
            groups,
            tissues: tissues?,
            decks: decks.into_iter().collect::<Option<_>>()?,
            criteria: criteria?,
            questions: questions?,
            checks: checks?,
            glossary: glossary?,
            sources: sources?,
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
            home: home?,
            drawn: drawn?,
            synonyms: synonyms?,
        })
    }

    fn file<T: DeserializeOwned>(&mut self, name: &str) -> Option<File<T>> {
        self.read.insert(name.to_owned());
        let bytes = match fs::read(self.dir.join(name)) {
            Ok(bytes) => bytes,
            Err(error) => {
                let mend = "restore the file from the history of the repository";
                self.fault(name, 0, "(file)", format!("cannot be read: {error}"), mend);
                return None;
            }
        };
        let text = match signs::text_of(bytes) {
            Ok(text) => text,
            Err((line, problem, mend)) => {
                self.fault(name, line, "(file)", problem.to_owned(), mend);
                return None;
            }
        };
        let strange = signs::strange(&text);
        for (at, sign, mend) in &strange {
            let line = line_of(&text, *at);
            self.fault(name, line, key_of(&text, line), format!("here stands {sign}"), mend);
        }
        match toml::from_str(&text) {
            Ok(value) => strange.is_empty().then(|| File { name: name.to_owned(), text, value }),
            // What a strange sign breaks is not said a second time.
            Err(_) if !strange.is_empty() => None,
            Err(error) => {
                self.not_toml(name, &text, &error);
                None
            }
        }
    }

    /// Notes what the parser does not understand.
    fn not_toml(&mut self, name: &str, text: &str, error: &toml::de::Error) {
        let span = error.span().unwrap_or_default();
        let line = line_of(text, span.start);
        let written = text.lines().nth(line - 1).unwrap_or_default();
        if let Some((problem, mend)) = slips::slip(error.message(), written, &text[span.clone()], &text[span.start..]) {
            self.fault(name, line, key_of(text, line), problem, mend);
            return;
        }
        // An error about the whole file points to its first line, which may be a comment.
        let whole_file = written.trim().is_empty() || written.starts_with('#');
        let key = if whole_file { "(file)" } else { key_of(text, line) };
        self.fault(name, line, key, error.message().to_owned(), mend_of(error.message(), whole_file));
    }

    fn fault(&mut self, file: &str, line: usize, key: &str, problem: String, mend: &str) {
        let [file, key, mend] = [file, key, mend].map(str::to_owned);
        self.faults.push(Fault { file, line, key, problem, mend });
    }

    /// Notes each file that nothing has read.
    fn note_strays(&mut self) {
        for folder in ["", "cells/", "cards/", "numbers/"] {
            for name in names(&self.dir.join(folder)).into_iter().map(|name| format!("{folder}{name}")) {
                if !self.read.contains(&name) {
                    let problem = "no page shows this file".to_owned();
                    self.fault(&name, 0, "(file)", problem, "move its items into a file that exists, or take it away");
                }
            }
        }
    }
}

/// What stands before the sign of equality in a line.
fn key_of(text: &str, line: usize) -> &str {
    text.lines().nth(line - 1).unwrap_or_default().split(['=', '＝']).next().unwrap_or_default().trim()
}

/// The file with the results about a subject.
fn numbers_file(subject: Subject) -> String {
    format!("numbers/{}.toml", subject.slug())
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
