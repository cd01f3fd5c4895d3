//! What an editor is told about a mistake: where it is, what is wrong, how to mend it. And what the site writer refuses.

mod cases;
mod slips;

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

/// What is found where a file of the content holds these bytes.
fn faults_in(file: &str, bytes: &[u8]) -> Vec<Fault> {
    let copy = tempfile::tempdir().unwrap();
    copy_dir(Path::new("assets/content"), copy.path());
    fs::write(copy.path().join(file), bytes).unwrap();
    load(copy.path()).err().map(|faults| faults.0).unwrap_or_default()
}

#[test]
fn a_pasted_sign_that_nobody_sees_is_a_fault_with_its_place_and_name() {
    let strange = [
        ("\u{e000}", "a private-use character, which only one font or program knows (U+E000)"),
        ("\u{f0001}", "private-use"),
        ("\u{200b}", "a zero-width space (U+200B)"),
        ("\u{200d}", "a zero-width joiner (U+200D)"),
        ("\u{2060}", "a word joiner"),
        ("\u{feff}", "a byte order mark"),
        ("\u{ad}", "a soft hyphen, which nobody sees (U+00AD)"),
        ("\u{200f}", "a right-to-left mark (U+200F)"),
        ("\u{202e}", "a direction override (U+202E)"),
        ("\u{2067}", "the start of an isolated direction (U+2067)"),
        ("\u{fffd}", "a replacement character: here a letter was lost (U+FFFD)"),
        ("e\u{301}", "a combining mark: the letter was taken apart (U+0301)"),
        ("\u{a0}", "a no-break space (U+00A0)"),
        ("\u{2028}", "a line separator"),
        ("\u{fe0f}", "a variation selector"),
        ("\u{fb01}", "a ligature"),
        ("\u{2f08}", "a radical"),
        ("\u{ff15}", "a full-width letter or digit (U+FF15)"),
        ("\u{85}", "a control character"),
        ("\\u200b", "a zero-width space (U+200B)"),
        ("\\U0000E000", "a private-use character"),
    ];
    for (sign, name) in strange {
        let title = format!("The {sign}title");
        let text = fs::read_to_string(format!("assets/content/{TYPES}")).unwrap() + &plain(CARD).replace("The title", &title);
        let found = faults_in(TYPES, text.as_bytes());
        let line = text[..text.find(&title).unwrap()].matches('\n').count() + 1;
        assert_eq!(found.len(), 1, "{name}: {found:?}");
        assert_eq!((found[0].file.as_str(), found[0].line, found[0].key.as_str()), (TYPES, line, "title"), "{name}");
        assert!(found[0].problem.contains(name) && !found[0].mend.is_empty(), "{name}: {}", found[0]);
    }
    assert_eq!(faults_in(TYPES, (fs::read_to_string(format!("assets/content/{TYPES}")).unwrap() + &plain(CARD)).as_bytes()), []);
}

#[test]
fn a_file_in_another_encoding_is_said_in_a_sentence() {
    let text = fs::read_to_string("assets/content/site.toml").unwrap();
    let wide: Vec<u16> = text.encode_utf16().collect();
    let utf_16 =
        |start: [u8; 2], bytes: fn(u16) -> [u8; 2]| [start.to_vec(), wide.iter().flat_map(|one| bytes(*one)).collect()].concat();
    // "version" in Chinese as GBK has it.
    let gbk = [text.as_bytes(), b"# \xb0\xe6\xb1\xbe\n"].concat();
    let last = gbk.split(|byte| *byte == b'\n').count() - 1;
    let cases: [(Vec<u8>, usize, &str, &str); 5] = [
        (["\u{feff}".as_bytes(), text.as_bytes()].concat(), 1, "begins with a byte order mark (BOM)", "not as “UTF-8 with BOM”"),
        (utf_16([0xff, 0xfe], u16::to_le_bytes), 0, "is written in UTF-16", "save the file as UTF-8"),
        (utf_16([0xfe, 0xff], u16::to_be_bytes), 0, "is written in UTF-16", "save the file as UTF-8"),
        (wide.iter().flat_map(|one| one.to_le_bytes()).collect(), 0, "is written in UTF-16", "save the file as UTF-8"),
        (gbk, last, "written in another encoding: GBK", "save the file as UTF-8"),
    ];
    for (bytes, line, problem, mend) in cases {
        let found = faults_in("site.toml", &bytes);
        assert_eq!(found.len(), 1, "{problem}: {found:?}");
        assert_eq!((found[0].file.as_str(), found[0].line), ("site.toml", line), "{problem}");
        assert!(found[0].problem.contains(problem) && found[0].mend.contains(mend), "{problem}: {}", found[0]);
    }
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
