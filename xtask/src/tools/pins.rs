//! The version of wasm-bindgen stands in two files, which must say the same: the tool refuses a program of another version.

use crate::run::root;
use anyhow::{Context, Result, ensure};
use std::fs;

/// The version that both files name.
pub fn wasm_bindgen() -> Result<String> {
    let read = |name: &str| fs::read_to_string(root().join(name)).with_context(|| format!("cannot read {name}"));
    agree(&read("Cargo.toml")?, &read("Trunk.toml")?)
}

fn agree(cargo: &str, trunk: &str) -> Result<String> {
    let library = between(cargo, "\nwasm-bindgen = { version = \"=")
        .context("Cargo.toml must pin the library: wasm-bindgen = { version = \"=…\", … }")?;
    let tool = between(trunk, "\nwasm_bindgen = \"").context("Trunk.toml must pin the tool: wasm_bindgen = \"…\"")?;
    ensure!(library == tool, "Cargo.toml has wasm-bindgen {library} and Trunk.toml has {tool}: write the same version into both");
    Ok(library.to_owned())
}

fn between<'a>(text: &'a str, start: &str) -> Option<&'a str> {
    Some(text.split_once(start)?.1.split_once('"')?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_of_this_project_agree() -> Result<()> {
        wasm_bindgen().map(drop)
    }

    #[test]
    fn two_versions_are_refused_with_both_named() {
        let cargo = "[dependencies]\nwasm-bindgen = { version = \"=0.2.1\", optional = true }\n";
        assert_eq!(agree(cargo, "[tools]\nwasm_bindgen = \"0.2.1\"\n").ok().as_deref(), Some("0.2.1"));
        let message = agree(cargo, "[tools]\nwasm_bindgen = \"0.2.2\"\n").expect_err("they differ").to_string();
        assert!(message.contains("0.2.1") && message.contains("0.2.2"), "{message}");
        assert!(agree(cargo, "[tools]\n").is_err());
    }
}
