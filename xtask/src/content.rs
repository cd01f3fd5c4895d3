//! `cargo xtask content`: an editor's question, answered in seconds.

use crate::args::Args;
use crate::run::{cargo, run};
use crate::test::NATIVE;
use anyhow::{Context, Result};

/// The modules of the native tests that judge the content, and not the code.
const RULES: [&str; 10] =
    ["content::", "reading::", "terms::", "evidence::", "truth::", "aid::", "deciding::", "home::", "drawn::", "shorts::"];

/// Names every fault in the files, and then asks the rules of the content.
pub fn task(args: Args) -> Result<()> {
    args.finish()?;
    run(cargo("run", &NATIVE).args(["--quiet", "--bin", "site", "--", "check"])).context("the content has faults, see above")?;
    let suite = ["--quiet", "--test", "suite", "--"];
    run(cargo("test", &NATIVE).args(suite).args(RULES)).context("the content breaks a rule, see above")
}
