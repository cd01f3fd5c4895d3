//! Versions that must agree.

use std::fs;
use std::process::Command;

fn pin_of(text: &str, before: &str) -> String {
    let rest = text.split_once(before).unwrap_or_else(|| panic!("`{before}` is missing")).1;
    rest.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect()
}

#[test]
fn wasm_bindgen_is_pinned_to_the_same_version_everywhere() {
    let cargo = pin_of(&fs::read_to_string("Cargo.toml").unwrap(), "wasm-bindgen = { version = \"=");
    let trunk = pin_of(&fs::read_to_string("Trunk.toml").unwrap(), "wasm_bindgen = \"");
    let lock = fs::read_to_string("Cargo.lock").unwrap();
    let locked = pin_of(&lock, "name = \"wasm-bindgen\"\nversion = \"");
    assert_eq!(cargo, trunk);
    assert_eq!(cargo, locked);
}

#[test]
fn debug_information_is_stripped_but_not_the_list_of_features() {
    let cargo = fs::read_to_string("Cargo.toml").unwrap();
    assert!(cargo.contains("strip = \"debuginfo\""), "strip = true makes wasm-bindgen fall back to slower glue, and wasm-opt fail");
}

#[test]
fn the_content_has_the_version_of_the_program() {
    let cargo = pin_of(&fs::read_to_string("Cargo.toml").unwrap(), "\nversion = \"");
    let site = pin_of(&fs::read_to_string("assets/content/site.toml").unwrap(), "version = \"");
    assert_eq!(cargo, site);
}

#[test]
fn a_new_version_keeps_the_assets_of_the_last_30_days() {
    let dir = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = dir.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    let (recent, long_ago) = (now - 29 * 86_400, now - 31 * 86_400);
    write(
        "old/assets/published.txt",
        &format!("{recent} style-1.css\n{long_ago} app-0.js\n{recent} gone.js\n{recent} ../index.html\n"),
    );
    for (name, text) in
        [("old/assets/style-1.css", "old"), ("old/assets/app-0.js", ""), ("old/index.html", ""), ("new/assets/style-2.css", "new")]
    {
        write(name, text);
    }
    let old = format!("file://{}/old", dir.path().display());
    let done = Command::new("sh").arg(".github/keep-assets.sh").arg(dir.path().join("new")).arg(old).output().unwrap();
    assert!(done.status.success(), "{done:?}");
    let mut there: Vec<String> =
        fs::read_dir(dir.path().join("new/assets")).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    there.sort();
    assert_eq!(there, ["published.txt", "style-1.css", "style-2.css"]);
    let list = fs::read_to_string(dir.path().join("new/assets/published.txt")).unwrap();
    assert!(list.contains(&format!("{recent} style-1.css")), "it keeps its day: {list}");
    assert!(list.contains(" style-2.css") && !list.contains("gone"), "{list}");
    assert_eq!(fs::read_dir(dir.path().join("new")).unwrap().count(), 1);
    let workflow = fs::read_to_string(".github/workflows/pages.yml").unwrap();
    let [kept, sent] = ["keep-assets.sh dist", "upload-pages-artifact"].map(|step| workflow.find(step).unwrap());
    assert!(kept < sent, "before the folder is sent");
}
