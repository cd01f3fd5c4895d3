//! What an editor is told about a mistake: where it is, what is wrong, how to mend it. And what the site writer refuses.

mod cases;

use crate::common::{place, raw, trunk_output};
use cases::Edit::{self, Added, Example, Instead, Whole};
use cases::{CARD, Case, TYPES, cases};
use std::fs;
use std::path::Path;
use stem_cells_ms::desk::content::Verification;
use stem_cells_ms::desk::fault::Fault;
use stem_cells_ms::desk::load::load;
use stem_cells_ms::desk::resolve::resolve;
use stem_cells_ms::desk::site::write_site;

/// A text of a case as it is written into a file.
fn plain(text: &str) -> String {
    let source = raw().cells[0].1.value.sources[0].get_ref();
    text.replace('¶', "\n").replace("SOURCE", source).replace("LONG", &"long ".repeat(61))
}

/// Every fault that is found after these edits of a copy of the content, and the edited files.
fn faults(edits: &[(&str, &Edit)]) -> (Vec<Fault>, Vec<String>) {
    let copy = tempfile::tempdir().unwrap();
    copy_dir(Path::new("assets/content"), copy.path());
    let mut texts = Vec::new();
    for (file, edit) in edits {
        let path = copy.path().join(file);
        let before = fs::read_to_string(&path).unwrap_or_default();
        let text = match edit {
            Example(from, to) => {
                let (from, to) = (from.replace('¶', "\n"), to.replace('¶', "\n"));
                assert_eq!(CARD.matches(&from).count(), 1, "{from} stands once in the example");
                before + &CARD.replace(&from, &to)
            }
            Added(text) => before + text,
            Instead(from, to) => {
                let from = from.replace('¶', "\n");
                assert!(before.contains(&from), "{from} stands in {file}");
                before.replacen(&from, to, 1)
            }
            Whole(text) => (*text).to_owned(),
        };
        texts.push(plain(&text));
        fs::write(&path, texts.last().unwrap()).unwrap();
    }
    let found = load(copy.path()).and_then(|raw| resolve(&raw).map(drop)).err();
    (found.map(|faults| faults.0).unwrap_or_default(), texts)
}

/// Copies a folder with everything in it.
pub(crate) fn copy_dir(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_dir(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

#[test]
fn a_mistake_is_named_with_its_place_and_how_to_mend_it() {
    let mut wrong = Vec::new();
    for Case(file, edit, [first, key, problem, mend]) in cases() {
        let (found, texts) = faults(&[(file, &edit)]);
        let at = texts[0].find(&plain(first)).unwrap_or_else(|| panic!("{first} stands in no line"));
        let line = if first.is_empty() { 0 } else { texts[0][..at].matches('\n').count() + 1 };
        let fits = |fault: &&Fault| fault.file == file && fault.line == line && fault.key == key;
        if !found.iter().filter(fits).any(|fault| fault.problem.contains(problem) && fault.mend.contains(mend)) {
            let said: Vec<String> = found.iter().map(ToString::to_string).collect();
            wrong.push(format!("expected {file}:{line}: {key}: {problem}: {mend}\nsaid {}", said.join("\n")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn one_mistake_is_said_once() {
    for Case(file, edit, [_, key, problem, _]) in
        cases().filter(|case| !matches!(case.0, "tissues.toml" | "cells/msc.toml" | "sources.toml"))
    {
        let (found, _) = faults(&[(file, &edit)]);
        assert_eq!(found.len(), 1, "{file}: {key}: {problem}: {found:?}");
    }
}

#[test]
fn the_example_has_no_mistake() {
    assert_eq!(faults(&[(TYPES, &Example("The text", "Another text"))]).0, []);
}

#[test]
fn two_mistakes_are_both_said() {
    let both = |one: (&str, &Edit), other: (&str, &Edit)| {
        let (found, _) = faults(&[one, other]);
        let files: Vec<&str> = found.iter().map(|fault| fault.file.as_str()).collect();
        assert!(files.contains(&one.0) && files.contains(&other.0), "{found:?}");
    };
    both((TYPES, &Example("正文", "")), ("cards/risks.toml", &Example("an-example", "another_one")));
    both((TYPES, &Example("full", "half")), ("cards/risks.toml", &Example("verification", "verified")));
    both((TYPES, &Added("oh no")), ("cards/news.toml", &Whole("")));
}

#[test]
fn a_fault_reads_like_a_sentence_of_a_compiler() {
    let (found, _) = faults(&[("site.toml", &Whole("checked = \"soon\"\nnext_check = \"2027-05-22\"\nversion = \"0.1.0\"\n"))]);
    assert_eq!(
        found[0].to_string(),
        "assets/content/site.toml:1: checked: `soon` is not a day\n    to mend: write it as 2026-11-22"
    );
}

#[test]
fn nothing_can_be_cited_unverified() {
    let read = |word: &str| toml::Value::from(word).try_into::<Verification>();
    assert!(["full", "abstract", "secondary"].into_iter().all(|word| read(word).is_ok()));
    assert!(["unverified", "none", ""].into_iter().all(|word| read(word).is_err()));
}

#[test]
fn the_content_resolves() {
    if let Err(faults) = stem_cells_ms::desk::site::read_content(Path::new("assets/content")) {
        panic!("{faults}");
    }
}

#[test]
fn writing_into_a_folder_twice_is_an_error() {
    let dist = trunk_output();
    let write = || write_site(dist.path(), Path::new("assets"), &place("/")).map_err(|error| error.to_string());
    write().unwrap();
    assert!(write().is_err(), "a written folder is no output of Trunk");
    fs::write(dist.path().join("web.js"), "").unwrap();
    fs::write(dist.path().join("web_bg.wasm"), "").unwrap();
    assert!(write().unwrap_err().contains("would be written twice"));
}

#[test]
fn a_template_without_one_place_for_each_part_is_an_error() {
    for mark in ["<html lang=\"en\">", "<!-- site:head -->", "<!-- site:body -->"] {
        for (count, instead) in [(0, String::new()), (2, mark.repeat(2))] {
            let dist = trunk_output();
            let template = fs::read_to_string("index.html").unwrap();
            fs::write(dist.path().join("index.html"), template.replace(mark, &instead)).unwrap();
            let error = write_site(dist.path(), Path::new("assets"), &place("/")).unwrap_err().to_string();
            assert_eq!(error, format!("the mark `{mark}` stands {count} times, not once"));
        }
    }
}
