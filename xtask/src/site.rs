//! `cargo xtask site`: the pages, written around a program that is there already.

use crate::args::Args;
use crate::run::{cargo, copy_dir, own_flags, root, run};
use crate::test::NATIVE;
use crate::{program, size};
use anyhow::{Context, Result, ensure};
use std::path::Path;
use std::{env, fs};

/// Writes the pages into Trunk's staging directory when Trunk calls, else into `dist`, around the program that was built last.
pub fn task(mut args: Args) -> Result<()> {
    if let Some(staging) = env::var_os("TRUNK_STAGING_DIR") {
        args.finish()?;
        let base = env::var("TRUNK_PUBLIC_URL").unwrap_or_else(|_| "/".to_owned());
        return call_writer(Path::new(&staging), &base);
    }
    let base = args.base()?;
    args.finish()?;
    let dist = root().join("dist");
    write(&dist, &base)?;
    size::check(&dist)
}

/// Makes `to` the whole site for a base, around the program that was built last.
pub fn write(to: &Path, base: &str) -> Result<()> {
    let program = program::dir();
    ensure!(program.exists(), "there is no program in {}: run `cargo xtask build`", program.display());
    copy_dir(&program, to)?;
    fs::copy(root().join("index.html"), to.join("index.html")).context("cannot copy index.html")?;
    call_writer(to, base)
}

/// Writes the pages into a directory that holds the template, the program and its script.
pub fn call_writer(dir: &Path, base: &str) -> Result<()> {
    run(own_flags(&mut cargo("run", &NATIVE)).args(["--quiet", "--bin", "site", "--"]).arg(dir).arg(base))
}
