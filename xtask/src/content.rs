//! `cargo xtask content`: an editor's question, answered in seconds.

use crate::args::Args;
use crate::run::{cargo, run};
use anyhow::{Context, Result};

/// The modules of the native tests that judge the content, and not the code.
const RULES: [&str; 7] = ["content::", "reading::", "terms::", "evidence::", "truth::", "aid::", "deciding::"];

/// Names every fault in the files, and then asks the rules of the content.
pub fn task(args: Args) -> Result<()> {
    args.finish()?;
    let shared = ["--quiet", "--profile", "site", "--features", "prerender"];
    let reading = [&shared[..], &["--bin", "site", "--", "check"]].concat();
    run(&mut cargo("run", &reading)).context("the content has faults, see above")?;
    let rules = [&shared[..], &["--test", "suite", "--"], &RULES].concat();
    run(&mut cargo("test", &rules)).context("the content breaks a rule, see above")
}
