//! Imports go one way, and files stay small.

use std::fs;
use std::path::{Path, PathBuf};

/// Each layer with the layers that it may use.
const LAYERS: [(&str, &[&str]); 15] = [
    ("lang", &[]),
    ("content", &["lang"]),
    ("compare", &["content", "lang"]),
    ("url", &["compare", "content", "lang"]),
    ("measure", &["content"]),
    ("chart", &[]),
    ("find", &["url"]),
    ("prefs", &["lang"]),
    ("text", &["lang"]),
    ("head", &["content", "lang", "text", "url"]),
    ("state", &["compare", "content", "lang", "text", "url"]),
    ("part", &["chart", "compare", "content", "lang", "measure", "prefs", "state", "text", "url"]),
    ("page", &["compare", "content", "lang", "part", "prefs", "state", "text", "url"]),
    ("app", &["browser", "compare", "content", "find", "head", "lang", "page", "part", "prefs", "state", "text", "url"]),
    ("browser", &["find"]),
];

/// The layers that may name neither Yew nor the browser.
const PURE: [&str; 11] = ["lang", "content", "compare", "measure", "chart", "url", "prefs", "find", "text", "head", "state"];

fn files(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found
}

fn sources_of(layer: &str) -> Vec<PathBuf> {
    let mut found = vec![PathBuf::from(format!("src/{layer}.rs"))];
    let dir = PathBuf::from(format!("src/{layer}"));
    if dir.is_dir() {
        found.extend(files(&dir));
    }
    found
}

#[test]
fn layers_import_one_way() {
    let mut wrong = Vec::new();
    for (layer, allowed) in LAYERS {
        for path in sources_of(layer) {
            for line in fs::read_to_string(&path).unwrap().lines().filter(|line| !line.trim_start().starts_with("//")) {
                let used = line
                    .split("crate::")
                    .skip(1)
                    .map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap());
                let bad = used.filter(|name| *name != layer && !name.is_empty() && !allowed.contains(name));
                wrong.extend(bad.map(|name| format!("{}: `{layer}` must not use `{name}`", path.display())));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn pure_layers_name_neither_yew_nor_the_browser() {
    for layer in PURE {
        for path in sources_of(layer) {
            let text = fs::read_to_string(&path).unwrap();
            let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            for foreign in ["yew", "web_sys", "gloo", "wasm_bindgen", "js_sys"] {
                assert!(!code.contains(foreign), "{} names {foreign}", path.display());
            }
        }
    }
}

#[test]
fn only_browser_names_the_browser() {
    for path in files(Path::new("src"))
        .into_iter()
        .filter(|path| !path.starts_with("src/browser.rs") && !path.starts_with("src/browser") && !path.ends_with("bin/web.rs"))
    {
        let text = fs::read_to_string(&path).unwrap();
        assert!(!text.contains("web_sys::") && !text.contains("gloo::"), "{} belongs into src/browser.rs", path.display());
    }
}

#[test]
fn no_file_of_code_is_longer_than_300_lines() {
    for dir in ["src", "tests", "xtask/src"] {
        for path in files(Path::new(dir)) {
            let lines = fs::read_to_string(&path).unwrap().lines().count();
            assert!(lines <= 300, "{}: {lines} lines; split it by what it owns", path.display());
        }
    }
}
