//! `cargo xtask paths`: keeps this machine's paths out of the program. They are private, and would make each machine's build another.
//!
//! Cargo takes such flags from a file only, where it is to build the same for everybody who calls it: `.cargo/config.toml` includes the one
//! that is written here. So Trunk, which calls Cargo itself, makes the same program as [`crate::program`].

use crate::args::Args;
use crate::run::{root, sysroot};
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::{env, fs};

/// Writes the flags; Trunk calls this at the start of a build.
pub fn task(args: Args) -> Result<()> {
    args.finish()?;
    write()
}

/// Writes the flags where `.cargo/config.toml` looks for them.
pub fn write() -> Result<()> {
    let home = env::home_dir().unwrap_or_default();
    let cargo_home = env::var_os("CARGO_HOME").map_or(home.join(".cargo"), PathBuf::from);
    let text = flags(&[(root(), "site"), (cargo_home, "cargo"), (sysroot()?, "rust")]);
    let file = root().join("target/paths.toml");
    fs::create_dir_all(root().join("target"))?;
    fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))
}

fn flags(names: &[(PathBuf, &str)]) -> String {
    // Debug's quotes are TOML's too, also around the backslashes of Windows.
    let flags: Vec<String> = names.iter().map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display())).collect();
    format!("[target.wasm32-unknown-unknown]\nrustflags = {flags:?}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_gets_a_name() {
        let text = flags(&[(PathBuf::from("/a b"), "site"), (PathBuf::from(r"C:\c"), "cargo")]);
        let list = r#"["--remap-path-prefix=/a b=site", "--remap-path-prefix=C:\\c=cargo"]"#;
        assert_eq!(text, format!("[target.wasm32-unknown-unknown]\nrustflags = {list}\n"));
    }
}
