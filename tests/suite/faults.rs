//! What an editor is told about a mistake: where it is, what is wrong, how to mend it.

use crate::common::raw;
use Edit::{Added, Example, Whole};
use std::fs;
use std::path::Path;
use stem_cells_ms::content::Verification;
use stem_cells_ms::content::fault::Fault;
use stem_cells_ms::content::load::load;
use stem_cells_ms::content::resolve::resolve;

/// A card without a mistake.
const CARD: &str = r#"
[[card]]
id = "an-example"
title = { en = "The title", zh = "标题" }
text = { en = "The text", zh = "正文" }
sources = ["SOURCE"]
verification = "full"
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
/// meant), the key, parts of the problem and of how to mend it.
struct Case(&'static str, Edit, &'static str, &'static str, &'static str, &'static str);

/// SOURCE is the key of a work that is cited, LONG a very long text.
const CASES: [Case; 21] = [
    Case(
        "cards/types.toml",
        Example("verification", "colour = \"red\"\nverification"),
        "colour",
        "colour",
        "unknown field `colour`, expected one of `id`, `topics`",
        "correct the spelling of the field",
    ),
    Case(
        "cards/types.toml",
        Example("\"The title\", zh = \"标题\"", "\"only English\""),
        "only English",
        "title",
        "missing field `zh`",
        "both languages",
    ),
    Case(
        "cards/types.toml",
        Example("text = { en = \"The text\", zh = \"正文\" }", ""),
        "[[card]]\nid = \"an-example\"",
        "[[card]]",
        "missing field `text`",
        "add the field to this item",
    ),
    Case("cards/types.toml", Example("正文", " "), "The text", "an-example", "the text in `zh` is empty", "write it"),
    Case(
        "cards/types.toml",
        Example("The text", "LONG"),
        "LONG",
        "an-example",
        "the text in `en` has 305 characters, at most 300 fit",
        "shorten it",
    ),
    Case(
        "cards/types.toml",
        Example("SOURCE", "nobody1900"),
        "nobody1900",
        "an-example",
        "there is no source `nobody1900`",
        "add the source to sources.toml",
    ),
    Case(
        "cards/types.toml",
        Example("\"SOURCE\"", "\"SOURCE\",\n\"SOURCE\" "),
        "\"SOURCE\" ]",
        "an-example",
        "is named twice",
        "take one of them out",
    ),
    Case(
        "cards/types.toml",
        Example("sources = [\"SOURCE\"]\nverification = \"full\"\n", ""),
        "The text",
        "an-example",
        "a statement without a source",
        "name a source, or say that nobody knows",
    ),
    Case(
        "cards/types.toml",
        Example("verification = \"full\"\n", ""),
        "The text",
        "an-example",
        "it is not said how this was confirmed",
        "add verification = \"full\", \"abstract\" or \"secondary\"",
    ),
    Case(
        "cards/types.toml",
        Example("full", "unverified"),
        "\"unverified\"",
        "verification",
        "unknown variant `unverified`, expected one of `full`, `abstract`, `secondary`",
        "use one of the words",
    ),
    Case(
        "cards/types.toml",
        Example("verification", "state = \"promising\"\nverification"),
        "promising",
        "state",
        "unknown variant `promising`, expected one of `no_human_data`",
        "use one of the words",
    ),
    Case(
        "cards/types.toml",
        Example("an-example", "An-Example"),
        "An-Example",
        "An-Example",
        "an id is part of an address",
        "only a to z, 0 to 9 and the hyphen",
    ),
    Case("cards/types.toml", Example("The text", "A <b>bold</b> text"), "<b>", "an-example", "may not hold `<`", "plain sentences"),
    Case("cards/types.toml", Example("The title\"", "The title"), "The title", "title", "", "look for a missing quotation mark"),
    Case(
        "cards/types.toml",
        Added("[[card]]\nid = \"twice\"\ntitle = { en = \"a\", zh = \"甲\" }\ntext = { en = \"b\", zh = \"乙\" }\nstate = \"unknown\"
            [[card]]\ntitle = { en = \"a\", zh = \"甲\" }\ntext = { en = \"b\", zh = \"乙\" }\nstate = \"unknown\"\nid  =  \"twice\"\n"),
        "id  =  ",
        "twice",
        "two items are called `twice`, the other is in cards/types.toml",
        "give one of them another id",
    ),
    Case(
        "sources.toml",
        Added("[[source]]\nkey = \"uncited1900\"\nkind = \"review\"\nauthors = []\ntitle = \"t\"\nurl = \"https://example.org\"
            verification = \"full\"\nchecked = \"2026-11-22\"\n"),
        "uncited1900",
        "uncited1900",
        "nobody cites this source",
        "cite it where it is used, or take it out",
    ),
    Case(
        "tissues.toml",
        Added("[[tissue]]\nid = \"msc-example\"\ncell = \"msc\"\nname = { en = \"a\", zh = \"甲\" }\n[tissue.finding]\n"),
        "msc-example",
        "msc-example",
        "the cell for `collected` is missing",
        "fill it; say so in words when nobody knows",
    ),
    Case(
        "cells/msc.toml",
        Added("[[fact]]\nfigure = { en = \"1\", zh = \"1\" }\ntext = { en = \"a\", zh = \"甲\" }\nsources = []\n"),
        "short = ",
        "fact",
        "there are 3 key facts",
        "write exactly two",
    ),
    Case(
        "site.toml",
        Whole("checked = \"2026-11-22\"\nnext_check = \"22.5.2027\"\nversion = \"0.1.0\"\n"),
        "22.5.2027",
        "next_check",
        "not a date",
        "write it as 2026-11-22",
    ),
    Case("cards/news.toml", Whole(""), "", "(file)", "no page shows this file", "move its items into a file that exists"),
    Case("cards/versus.toml", Whole("# No card yet.\n"), "# No card", "(file)", "missing field `card`", "add"),
];

/// Every fault that is found after these edits of a copy of the content, and the edited files.
fn faults(edits: &[(&str, &Edit)]) -> (Vec<Fault>, Vec<String>) {
    let copy = tempfile::tempdir().unwrap();
    copy_dir(Path::new("assets/content"), copy.path());
    let source = raw().cells[0].1.value.sources[0].get_ref();
    let mut texts = Vec::new();
    for (file, edit) in edits {
        let path = copy.path().join(file);
        let before = fs::read_to_string(&path).unwrap_or_default();
        let text = match edit {
            Example(from, to) => {
                assert_eq!(CARD.matches(from).count(), 1, "{from} stands once in the example");
                before + &CARD.replace(from, to)
            }
            Added(text) => before + text,
            Whole(text) => (*text).to_owned(),
        };
        texts.push(text.replace("SOURCE", source).replace("LONG", &"long ".repeat(61)));
        fs::write(&path, texts.last().unwrap()).unwrap();
    }
    let found = load(copy.path()).and_then(|raw| resolve(&raw).map(drop)).err();
    (found.map(|faults| faults.0).unwrap_or_default(), texts)
}

fn copy_dir(from: &Path, to: &Path) {
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
    for Case(file, edit, first, key, problem, mend) in &CASES {
        let (found, texts) = faults(&[(file, edit)]);
        let first = first.replace("SOURCE", raw().cells[0].1.value.sources[0].get_ref()).replace("LONG", "long long");
        let at = texts[0].find(&first).expect("the line is there");
        let line = if first.is_empty() { 0 } else { texts[0][..at].matches('\n').count() + 1 };
        let fits = |fault: &&Fault| fault.file == *file && fault.line == line && fault.key == *key;
        if !found.iter().filter(fits).any(|fault| fault.problem.contains(problem) && fault.mend.contains(mend)) {
            let said: Vec<String> = found.iter().map(ToString::to_string).collect();
            wrong.push(format!("expected {file}:{line}: {key}: {problem}: {mend}\nsaid {}", said.join("\n")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn one_mistake_is_said_once() {
    for Case(file, edit, _, key, problem, _) in CASES.iter().filter(|case| !matches!(case.0, "tissues.toml" | "cells/msc.toml")) {
        let (found, _) = faults(&[(file, edit)]);
        assert_eq!(found.len(), 1, "{file}: {key}: {problem}: {found:?}");
    }
}

#[test]
fn the_example_has_no_mistake() {
    assert_eq!(faults(&[("cards/types.toml", &Example("The text", "Another text"))]).0, []);
}

#[test]
fn two_mistakes_are_both_said() {
    let both = |one: (&str, &Edit), other: (&str, &Edit)| {
        let (found, _) = faults(&[one, other]);
        let files: Vec<&str> = found.iter().map(|fault| fault.file.as_str()).collect();
        assert!(files.contains(&one.0) && files.contains(&other.0), "{found:?}");
    };
    both(("cards/types.toml", &Example("正文", "")), ("cards/risks.toml", &Example("an-example", "another_one")));
    both(("cards/types.toml", &Example("full", "half")), ("cards/risks.toml", &Example("verification", "verified")));
    both(("cards/types.toml", &Added("oh no")), ("cards/news.toml", &Whole("")));
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
    if let Err(faults) = stem_cells_ms::site::read_content(Path::new("assets/content")) {
        panic!("{faults}");
    }
}
