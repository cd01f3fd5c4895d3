//! Imports go one way, and files stay small.

use std::fs;
use std::path::{Path, PathBuf};

/// Each module of what travels, with those that it may use beside itself. None of them may name anything of what stays.
const APP: [(&str, &[&str]); 11] = [
    ("cell", &[]),
    ("lang", &[]),
    ("view", &["cell"]),
    ("prefs", &[]),
    ("choice", &["cell"]),
    ("contract", &["choice", "lang"]),
    ("address", &["cell", "choice", "lang", "view"]),
    ("search", &["address"]),
    ("state", &["address", "choice", "contract", "lang", "view"]),
    ("browser", &["contract", "search"]),
    ("live", &["address", "browser", "cell", "choice", "contract", "prefs", "search", "state", "view"]),
];

/// Each module of what stays, likewise. It may use what travels as well, but for the browser.
const DESK: [(&str, &[&str]); 14] = [
    ("date", &[]),
    ("fault", &[]),
    ("chart", &[]),
    ("text", &[]),
    ("content", &["date", "raw"]),
    ("evidence", &["content", "date"]),
    ("raw", &["content", "date", "evidence"]),
    ("load", &["content", "evidence", "fault", "raw"]),
    ("resolve", &["content", "evidence", "fault", "raw", "text"]),
    ("edition", &["content", "evidence", "text"]),
    ("head", &["content"]),
    ("part", &["chart", "content", "edition", "evidence", "text"]),
    ("page", &["content", "edition", "evidence", "part", "text"]),
    ("site", &["content", "date", "edition", "evidence", "fault", "head", "load", "page", "part", "raw", "resolve", "text"]),
];

/// The modules of `src/app` that know the browser.
const IN_BROWSER: [&str; 2] = ["browser", "live"];

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

fn sources_of(folder: &str, module: &str) -> Vec<PathBuf> {
    let mut found = vec![PathBuf::from(format!("src/{folder}/{module}.rs"))];
    let dir = PathBuf::from(format!("src/{folder}/{module}"));
    if dir.is_dir() {
        found.extend(files(&dir));
    }
    found
}

/// The code of a file without comments, and with its own relative paths written out as far as the layers need it.
fn code(path: &Path, folder: &str) -> String {
    let text = fs::read_to_string(path).unwrap();
    let is_module = path.parent().is_some_and(|parent| parent.ends_with(folder));
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let lines = lines.map(|line| if is_module { line.replace("super::", &format!("crate::{folder}::")) } else { line.to_owned() });
    lines.collect::<Vec<_>>().join("\n")
}

/// The modules that a file names below a folder.
fn named<'a>(code: &'a str, folder: &str) -> impl Iterator<Item = &'a str> {
    let start = format!("crate::{folder}::");
    code.match_indices(&start).map(|(at, _)| at + start.len()).collect::<Vec<_>>().into_iter().map(|at| {
        let end = code[at..].find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(code.len() - at);
        &code[at..at + end]
    })
}

#[test]
fn what_travels_names_nothing_of_what_stays() {
    let mut travelling = files(Path::new("src/app"));
    travelling.extend([PathBuf::from("src/app.rs"), PathBuf::from("src/bin/web.rs")]);
    for path in travelling {
        let code = code(&path, "app");
        for stays in ["crate::desk", "stem_cells_ms::desk", "assets/content", "toml", "schemars"] {
            assert!(!code.contains(stays), "{}: `{stays}` stays behind the wall", path.display());
        }
    }
}

#[test]
fn layers_import_one_way_and_no_permission_is_unused() {
    let mut wrong = Vec::new();
    for (folder, layers) in [("app", APP.as_slice()), ("desk", DESK.as_slice())] {
        for (module, allowed) in layers {
            let mut unused: Vec<&str> = allowed.to_vec();
            for path in sources_of(folder, module) {
                let code = code(&path, folder);
                for name in named(&code, folder).filter(|name| name != module && !name.is_empty()) {
                    unused.retain(|other| *other != name);
                    if !allowed.contains(&name) {
                        wrong.push(format!("{}: `{module}` must not use `{name}`", path.display()));
                    }
                }
                if folder == "desk" && code.contains("app::browser") {
                    wrong.push(format!("{}: what stays knows no browser", path.display()));
                }
            }
            wrong.extend(unused.iter().map(|name| format!("`{module}` does not use `{name}`: take the permission out")));
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_module_has_its_layer() {
    for (folder, layers) in [("app", APP.as_slice()), ("desk", DESK.as_slice())] {
        let found = fs::read_dir(format!("src/{folder}")).unwrap().map(|entry| entry.unwrap().path());
        for path in found.filter(|path| path.extension().is_some_and(|ending| ending == "rs")) {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            assert!(
                layers.iter().any(|(layer, _)| *layer == name),
                "{}: say in tests/suite/layers.rs what it may use",
                path.display()
            );
        }
    }
}

#[test]
fn only_the_app_in_the_browser_names_yew_components_and_the_browser() {
    for path in
        files(Path::new("src/app")).into_iter().filter(|path| IN_BROWSER.iter().all(|name| !path.to_string_lossy().contains(name)))
    {
        let code = code(&path, "app");
        for foreign in ["yew", "web_sys", "gloo", "wasm_bindgen", "js_sys"] {
            assert!(!code.contains(foreign), "{} names {foreign}", path.display());
        }
    }
    for path in files(Path::new("src/desk")) {
        let code = code(&path, "desk");
        for foreign in ["web_sys", "gloo", "wasm_bindgen", "js_sys"] {
            assert!(!code.contains(foreign), "{} names {foreign}", path.display());
        }
    }
}

/// Conditions on features: the fewer, the clearer what is compiled where.
#[test]
fn conditions_on_features_are_a_handful() {
    let all: usize =
        files(Path::new("src")).iter().map(|path| fs::read_to_string(path).unwrap().matches("cfg(feature").count()).sum();
    assert!(all <= 5, "{all} conditions");
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
