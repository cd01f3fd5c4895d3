//! What no published file may contain.

use super::files;
use crate::html::{attribute, tags};
use crate::run::root;
use anyhow::Result;
use std::fs;
use std::path::Path;

/// The top folders in which the homes of people and of builders lie, on any machine; the checkout of this one is looked for as well.
const HOMES: [&str; 3] = ["home", "root", "Users"];
/// Tags that make the browser load what they name. A link to click (`a`) is free to lead anywhere.
const LOADING: [&str; 8] = ["link", "script", "img", "source", "iframe", "video", "audio", "embed"];

/// One sentence for each fault in the whole site.
pub(super) fn faults(dist: &Path) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for path in files(dist)? {
        let bytes = fs::read(&path)?;
        let text = String::from_utf8_lossy(&bytes);
        let shown = path.strip_prefix(dist).unwrap_or(&path).display();
        let extension = path.extension().unwrap_or_default().to_string_lossy();
        // Programs have their texts one behind the other, so that a path may begin after any letter. In other files,
        // one behind a letter is part of an address, as in `example.org/home/`.
        let anywhere = matches!(&*extension, "wasm" | "js");
        if let Some(found) = local_path(&text, anywhere) {
            faults.push(format!("{shown} contains a path of the machine that built it: …{found}…"));
        }
        if extension == "html" {
            faults.extend(foreign(&text).map(|url| format!("{shown} loads from another host: {url}")));
        }
    }
    Ok(faults)
}

fn local_path(text: &str, anywhere: bool) -> Option<String> {
    let starts = HOMES.iter().map(|home| format!("/{home}/")).chain([format!("{}/", root().display())]).collect::<Vec<_>>();
    let mut hits = starts.iter().flat_map(|start| text.match_indices(start.as_str()));
    let before = |at: usize| text[..at].chars().next_back();
    let in_address = |at| before(at).is_some_and(|c| c.is_alphanumeric() || "/.-_~%".contains(c));
    let (at, _) = hits.find(|(at, _)| anywhere || !in_address(*at))?;
    Some(text[at..].chars().take(40).filter(|c| !c.is_control()).collect())
}

fn foreign(page: &str) -> impl Iterator<Item = &str> {
    let loading = tags(page).filter(|(name, rest)| {
        let names_only = matches!(attribute(rest, "rel"), Some("canonical" | "alternate"));
        LOADING.contains(name) && !names_only
    });
    let urls = loading.flat_map(|(_, rest)| ["src", "href"].into_iter().filter_map(|name| attribute(rest, name)));
    urls.filter(|url| url.starts_with("http:") || url.starts_with("https:") || url.starts_with("//"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_local_paths_from_addresses() {
        for home in HOMES {
            assert!(local_path(&format!("see /{home}/.cargo/registry"), false).is_some());
            assert!(local_path(&format!("unwrap failed/{home}/.cargo/registry"), true).is_some());
        }
        assert!(local_path("https://example.org/home/page", false).is_none());
        assert!(local_path(&format!("panicked at {}/src/app.rs", root().display()), true).is_some());
    }

    #[test]
    fn finds_what_is_loaded_from_elsewhere() {
        let page = "<link rel=\"canonical\" href=\"https://a.org/\"><a href=\"https://b.org/\">b</a>\
            <meta property=\"og:image\" content=\"https://a.org/i.png\"><script src=\"//c.org/x.js\"></script>\
            <link rel=\"stylesheet\" href=\"https://d.org/x.css\"><img src=\"/repo/assets/x.png\">";
        assert_eq!(foreign(page).collect::<Vec<_>>(), ["//c.org/x.js", "https://d.org/x.css"]);
    }
}
