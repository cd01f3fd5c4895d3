//! `cargo xtask serve`: the built site as GitHub Pages will show it, written again after each edit.

use crate::args::Args;
use crate::run::root;
use crate::server::{Server, Site};
use crate::tools::{self, Tools};
use crate::{program, site, watch};
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::time::Instant;

/// What the site is made of; a path is looked at with all that is below it.
const MADE_OF: [&str; 5] = ["src", "assets", "index.html", "Cargo.toml", "Cargo.lock"];

/// Builds, then serves the result and follows edits until Ctrl-C.
pub fn task(mut args: Args) -> Result<()> {
    let base = args.base()?;
    let port = args.option("--port")?.unwrap_or_else(|| "8080".to_owned());
    let port: u16 = port.parse().with_context(|| format!("`{port}` is no port; a number is, as in `--port 8080`"))?;
    args.finish()?;

    let tools = tools::ensure()?;
    // Before the build, so that an edit during it is not missed.
    let edits = watch::Edits::of(&root(), &MADE_OF)?;
    let server = Server::start(Site { dir: build(&tools, &base, 0)?, base: base.clone() }, port)
        .with_context(|| format!("cannot use port {port}; choose another with `--port`"))?;
    server.forbid_caching();
    println!("\n{}{base}   (Ctrl-C stops it; after an edit, load the page again)", server.address());
    for count in 1.. {
        let path = edits.next()?;
        println!("\n{} was edited", path.display());
        let start = Instant::now();
        match build(&tools, &base, count) {
            Ok(dir) => {
                server.show(dir);
                println!("the site is new, after {:.1} s", start.elapsed().as_secs_f32());
            }
            Err(error) => eprintln!("error: {error:#}\nthe site stays as it was"),
        }
    }
    Ok(())
}

/// Builds what is not built yet. The site goes into one of two directories in turn: the other is being served.
fn build(tools: &Tools, base: &str, count: usize) -> Result<PathBuf> {
    program::build(tools)?;
    let dir = root().join(["target/served-a", "target/served-b"][count % 2]);
    site::write(&dir, base)?;
    Ok(dir)
}
