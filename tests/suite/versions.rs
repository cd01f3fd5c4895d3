//! Versions that must agree.

use std::fs;

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
