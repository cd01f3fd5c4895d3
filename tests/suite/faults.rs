//! What an editor is told about a mistake: where it is, what is wrong, how to mend it. And what the site writer refuses.

use crate::common::{place, raw, trunk_output};
use Edit::{Added, Example, Whole};
use std::fs;
use std::path::Path;
use stem_cells_ms::desk::content::Verification;
use stem_cells_ms::desk::fault::Fault;
use stem_cells_ms::desk::load::load;
use stem_cells_ms::desk::resolve::resolve;
use stem_cells_ms::desk::site::write_site;

/// A card without a mistake.
const CARD: &str = r#"
[[card]]
id = "an-example"
title = { en = "The title", zh = "标题" }
text = { en = "The text", zh = "正文" }
sources = ["SOURCE"]
verification = "full"
"#;

/// The file to which broken cards are added.
const TYPES: &str = "cards/types.toml";

/// One mistake in a line: what is replaced in [`CARD`], by what; then what is said about it, as in [`Case`].
const IN_A_CARD: &str = r#"
verification       | colour = "red"¶verification    | colour       | colour       | unknown field `colour`, expected one of `id` | correct the spelling
"The title", zh = "标题" | "only English"             | only English | title        | missing field `zh`                    | in both languages
text = { en = "The text", zh = "正文" }¶ |           | [[card]]¶id = "an-example" | [[card]] | missing field `text`        | add the field to this item
正文               |                                  | The text     | an-example   | the text in `zh` is empty             | write it
The text           | LONG                             | LONG         | an-example   | `en` has 305 characters, at most 300 fit | shorten it
The text           | A <b>bold</b> text               | <b>          | an-example   | a text may not hold `<`               | write plain sentences
SOURCE             | nobody1900                       | nobody1900   | an-example   | there is no source `nobody1900`       | add the source to sources.toml
["SOURCE"]         | ["SOURCE",¶"SOURCE" # again¶]    | # again      | an-example   | is named twice                        | take one of them out
sources = ["SOURCE"]¶verification = "full"¶ |        | The text     | an-example   | a statement without a source          | or say that nobody knows
verification = "full" |                              | The text     | an-example   | not said how this was confirmed       | add verification = "full", "abstract" or
full               | unverified                       | "unverified" | verification | unknown variant `unverified`          | use one of the words
verification       | state = "promising"¶verification | promising    | state        | unknown variant `promising`, expected one of `no_human_data` | use one
an-example         | An-Example                       | An-Example   | An-Example   | an id is part of an address           | only a to z, 0 to 9
"The title"        | "The title                       | The title    | title        |                                       | look for a missing quotation mark
"#;

/// A mistake: what is written.
enum Edit {
    /// [`CARD`] at the end of the file, with one thing in place of another.
    Example(&'static str, &'static str),
    /// This at the end of the file.
    Added(&'static str),
    /// This and nothing else.
    Whole(&'static str),
}

/// A mistake in a file, and what is said about it: a text that stands first in the line that is named (empty: the whole file is
/// meant), the key, parts of the problem and of how to mend it. ¶ is the end of a line, SOURCE a work that is cited, LONG a long text.
struct Case(&'static str, Edit, [&'static str; 4]);

const ELSEWHERE: [Case; 9] = [
    Case(
        TYPES,
        Added(
            "[[card]]¶id = \"twice\"¶title = { en = \"a\", zh = \"甲\" }¶text = { en = \"b\", zh = \"乙\" }¶state = \"unknown\"
            [[card]]¶title = { en = \"a\", zh = \"甲\" }¶text = { en = \"b\", zh = \"乙\" }¶state = \"unknown\"¶id  =  \"twice\"¶",
        ),
        ["id  =  ", "twice", "two items are called `twice`, the other is in cards/types.toml", "give one of them another id"],
    ),
    Case(
        "sources.toml",
        Added(
            "[[source]]¶key = \"uncited1900\"¶kind = \"review\"¶authors = []¶title = \"t\"¶url = \"https://example.org\"
            verification = \"full\"¶checked = \"2026-11-22\"¶",
        ),
        ["uncited1900", "uncited1900", "nobody cites this source", "cite it where it is used, or take it out"],
    ),
    Case(
        "tissues.toml",
        Added("[[tissue]]¶id = \"msc-example\"¶cell = \"msc\"¶name = { en = \"a\", zh = \"甲\" }¶[tissue.finding]¶"),
        ["msc-example", "msc-example", "the cell for `collected` is missing", "fill it; say so in words when nobody knows"],
    ),
    Case(
        "cells/msc.toml",
        Added("[[fact]]¶figure = { en = \"1\", zh = \"1\" }¶text = { en = \"a\", zh = \"甲\" }¶sources = []¶"),
        ["short = ", "fact", "there are 3 key facts", "write exactly two"],
    ),
    Case(
        "site.toml",
        Whole("checked = \"2026-11-22\"¶next_check = \"22.5.2027\"¶version = \"0.1.0\"¶"),
        ["22.5.2027", "next_check", "not a date", "write it as 2026-11-22"],
    ),
    Case(
        "pages.toml",
        Added(
            "[nowhere]¶title = { en = \"t\", zh = \"t\" }¶menu = { en = \"t\", zh = \"t\" }¶description = { en = \"t\", zh = \"t\" }
            heading = { en = \"t\", zh = \"t\" }¶lead = { en = \"t\", zh = \"t\" }¶",
        ),
        ["[nowhere]", "nowhere", "there is no such page", "take the table out"],
    ),
    Case(
        "sources.toml",
        Added(
            "[[source]]¶key = \"undated1900\"¶kind = \"review\"¶authors = []¶title = \"t\"¶url = \"https://example.org\"
            verification = \"full\"¶checked = \"last week\"¶",
        ),
        ["last week", "undated1900", "not a date", "write it as 2026-11-22"],
    ),
    Case("cards/news.toml", Whole(""), ["", "(file)", "no page shows this file", "move its items into a file that exists"]),
    Case("cards/versus.toml", Whole("# No card yet.¶"), ["# No card", "(file)", "missing field `card`", "add"]),
];

fn cases() -> impl Iterator<Item = Case> {
    let in_a_card = IN_A_CARD.trim().lines().map(|line| {
        let fields: Vec<&str> = line.split('|').map(str::trim).collect();
        let [from, to, said @ ..] = fields.as_slice() else { panic!("{line}") };
        Case(TYPES, Example(from, to), said.try_into().unwrap())
    });
    in_a_card.chain(ELSEWHERE)
}

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
    assert_eq!(found[0].to_string(), "assets/content/site.toml:1: checked: not a date\n    to mend: write it as 2026-11-22");
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
