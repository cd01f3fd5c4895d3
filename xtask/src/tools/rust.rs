//! The parts of Rust that not every installation has.

use crate::run::{output, run, sysroot};
use anyhow::{Context, Result};
use std::process::Command;

const BROWSER: &str = "wasm32-unknown-unknown";

/// Adds the browser as a target, the formatter and the lints, each only when it is missing.
pub fn ensure() -> Result<()> {
    if !has_target()? {
        add(&["target", "add", BROWSER])?;
    }
    for (program, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if output(Command::new("cargo").args([program, "--version"])).is_none() {
            add(&["component", "add", component])?;
        }
    }
    Ok(())
}

fn has_target() -> Result<bool> {
    Ok(sysroot()?.join("lib/rustlib").join(BROWSER).is_dir())
}

fn add(words: &[&str]) -> Result<()> {
    println!("rustup {}", words.join(" "));
    let hint = || format!("`rustup {}` is needed; without rustup, install that part as you installed Rust", words.join(" "));
    run(Command::new("rustup").args(words)).with_context(hint)
}
