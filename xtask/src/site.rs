//! `cargo xtask site`: the hook at the end of Trunk's build, which writes the pages.

use crate::args::Args;
use crate::run::{cargo, copy_dir, root, run};
use anyhow::{Context, Result};
use std::env;
use std::path::{Path, PathBuf};

/// Where Trunk's own output is kept: the tests write the pages for a second base from it, without a second build.
pub fn trunk_output() -> PathBuf {
    root().join("target/trunk-out")
}

/// Reads what Trunk says in the environment, and writes the pages into its staging directory.
pub fn task(args: Args) -> Result<()> {
    args.finish()?;
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .context("`site` is called by Trunk, which says where; to build the site run `cargo xtask build`")?;
    let base = env::var("SITE_BASE").or_else(|_| env::var("TRUNK_PUBLIC_URL")).unwrap_or_else(|_| "/".to_owned());
    // Yew marks what it wrote differently with debug assertions, and both programs must agree.
    let profile = if env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "debug") { "dev" } else { "site" };
    copy_dir(Path::new(&staging), &trunk_output())?;
    write(Path::new(&staging), &base, profile)
}

/// Runs the site writer over a directory that holds Trunk's output.
pub fn write(dir: &Path, base: &str, profile: &str) -> Result<()> {
    let mut writer = cargo("run", &["--profile", profile, "--bin", "site", "--features", "prerender", "--"]);
    // The writer runs here, whatever the surrounding build is for.
    writer.env_remove("CARGO_BUILD_TARGET").env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    run(writer.arg(dir).arg(base))
}
