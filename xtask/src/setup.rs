//! `cargo xtask tools`: installs what is missing, before it is needed.

use crate::args::Args;
use crate::{tools, trunk};
use anyhow::Result;

/// Makes sure that everything is there: for a build, and with `--tests` for the tests too.
pub fn task(mut args: Args) -> Result<()> {
    let tests = args.flag("--tests");
    args.finish()?;
    tools::ensure()?;
    if tests {
        tools::ensure_browsers()?;
        trunk::ensure()?;
    }
    println!("all tools are there");
    Ok(())
}
