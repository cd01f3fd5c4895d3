//! `cargo xtask bench`: how fast the site feels on a phone. Figures and ratios to read; nothing passes or fails.

use crate::args::Args;
use crate::run::{cargo, copy_dir, root, run};
use crate::test::browser_variables;
use crate::{build, tools};
use anyhow::Result;

/// Builds the site and measures it in Chromium.
pub fn task(args: Args) -> Result<()> {
    args.finish()?;
    let browsers = tools::ensure_browsers()?;
    build::build("/")?;
    copy_dir(&root().join("dist"), &root().join("target/site-root"))?;
    let words = ["--profile", "site", "--features", "prerender", "--bench", "speed"];
    run(cargo("bench", &words).envs(browser_variables(&browsers)))
}
