//! `cargo xtask build`: from sources to `dist`.

use crate::args::Args;
use crate::run::{cargo, has_lock_file, root, run, sysroot};
use crate::{size, tools};
use anyhow::Result;
use std::env;
use std::path::PathBuf;
use std::process::Command;

/// Reads the arguments and builds.
pub fn task(mut args: Args) -> Result<()> {
    let base = args.base()?;
    args.finish()?;
    build(&base)
}

/// Builds the site for `base` and checks what came out.
///
/// Trunk does the work; at its end it calls [`crate::site`], which writes the pages.
pub fn build(base: &str) -> Result<()> {
    let tools = tools::ensure()?;
    // Trunk works offline so that it can't download tools of other versions; hence everything is fetched before.
    run(&mut cargo("fetch", &[]))?;
    let mut trunk = Command::new(&tools.trunk);
    trunk.current_dir(root()).args(["build", "--release", "--offline", "--public-url", base]);
    if has_lock_file() {
        trunk.arg("--locked");
    }
    trunk.env("PATH", tools.path()?).env("SITE_BASE", base).env("TRUNK_SKIP_VERSION_CHECK", "true");
    // Only for the browser's program: the site writer, which Trunk starts, needs no such flags.
    trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", neutral_paths()?);
    // This Trunk stops at the usual `NO_COLOR=1`: it wants `true`.
    trunk.env_remove("NO_COLOR");
    run(&mut trunk)?;
    size::check(&root().join("dist"))
}

/// Flags that keep this machine's paths out of the program: they are private, and would make each machine's build another.
fn neutral_paths() -> Result<String> {
    let home = env::home_dir().unwrap_or_default();
    let cargo_home = env::var_os("CARGO_HOME").map_or(home.join(".cargo"), PathBuf::from);
    let pairs = [(root(), "site"), (cargo_home, "cargo"), (sysroot()?, "rust")];
    Ok(pairs.map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display())).join(" "))
}
