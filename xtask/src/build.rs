//! `cargo xtask build`: from sources to `dist`.

use crate::args::Args;
use crate::run::root;
use crate::{program, site, size, tools};
use anyhow::Result;

/// Reads the arguments and builds.
pub fn task(mut args: Args) -> Result<()> {
    let base = args.base()?;
    args.finish()?;
    build(&base)
}

/// Builds the site for `base` and checks what came out.
pub fn build(base: &str) -> Result<()> {
    program::build(&tools::ensure()?)?;
    let dist = root().join("dist");
    site::write(&dist, base)?;
    size::check(&dist)
}
