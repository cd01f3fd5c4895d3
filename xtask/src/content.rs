//! `cargo xtask content`: an editor's question, answered in seconds.

use crate::args::Args;
use crate::run::{cargo, root, run};
use crate::site;
use anyhow::{Context, Result};
use std::fs;

/// The modules of the native tests that judge the content, and not the code.
const RULES: [&str; 6] = ["content::", "reading::", "terms::", "evidence::", "aid::", "deciding::"];

/// Writes the site around no program, which names every fault in the files, and then asks the rules of the content.
pub fn task(args: Args) -> Result<()> {
    args.finish()?;
    let dir = root().join("target/content");
    if dir.exists() {
        fs::remove_dir_all(&dir)?;
    }
    fs::create_dir_all(&dir)?;
    for name in ["web.js", "web_bg.wasm"] {
        fs::write(dir.join(name), "")?;
    }
    fs::copy(root().join("index.html"), dir.join("index.html"))?;
    site::call_writer(&dir, "/").context("the content has faults")?;
    let suite = ["--quiet", "--profile", "site", "--features", "prerender", "--package", "stem-cells-ms", "--test", "suite", "--"];
    run(cargo("test", &suite).args(RULES)).context("the content breaks a rule, which is named above")?;
    println!("the content is in order");
    Ok(())
}
