//! `cargo xtask check`: formatting and lints.

use crate::args::Args;
use crate::run::{cargo, root, run};
use crate::tools;
use anyhow::Result;
use std::process::Command;

/// Checks the program for this machine and for the browser: neither compiles all of the other's code.
pub fn task(args: Args) -> Result<()> {
    args.finish()?;
    tools::rust::ensure()?;
    run(Command::new("cargo").current_dir(root()).args(["fmt", "--all", "--check"]))?;
    let ours = ["--profile", "site", "--package", "stem-cells-ms", "--package", "xtask", "--all-targets"];
    let native = [&ours[..], &["--features", "prerender", "--", "-D", "warnings"]].concat();
    run(&mut cargo("clippy", &native))?;
    let browser = ["--features", "web", "--bin", "web", "--target", "wasm32-unknown-unknown", "--", "-D", "warnings"];
    run(&mut cargo("clippy", &browser))?;
    // In the profile of its build, where most of what it is made of is compiled already.
    run(&mut cargo("clippy", &["--package", "bindgen", "--", "-D", "warnings"]))
}
