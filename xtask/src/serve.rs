//! `cargo xtask serve`: the built site as GitHub Pages will show it.

use crate::args::Args;
use crate::build;
use crate::run::{copy_dir, root};
use crate::server::{Server, Site};
use anyhow::{Context, Result};

/// Builds, then serves the result until Ctrl-C.
pub fn task(mut args: Args) -> Result<()> {
    let base = args.base()?;
    let port = args.option("--port")?.unwrap_or_else(|| "8080".to_owned());
    let port: u16 = port.parse().with_context(|| format!("`{port}` is no port; a number is, as in `--port 8080`"))?;
    args.finish()?;

    build::build(&base)?;
    // A copy, so that the next build does not take the files away from under an open page.
    let dir = root().join("target/served");
    copy_dir(&root().join("dist"), &dir)?;
    let server = Server::start(Site { dir, base: base.clone() }, port)
        .with_context(|| format!("cannot use port {port}; choose another with `--port`"))?;
    println!("\n{}{base}   (Ctrl-C stops it)", server.address());
    loop {
        std::thread::park();
    }
}
