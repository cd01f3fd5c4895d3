//! The site writer.
//!
//! `site <folder> <base>` writes the whole site into a folder that holds `index.html`, the glue and the wasm.
//! `site check` only reads the content, and names every fault in it.

use std::env;
use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use stem_cells_ms::app::address::Base;
use stem_cells_ms::desk::site::{Place, read_content, write_site};

fn main() -> ExitCode {
    match run() {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String, Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let assets = Path::new("assets");
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [folder, base] => {
            let names = write_site(Path::new(folder), assets, &place(base))?;
            let pages = names.iter().filter(|name| Path::new(name).extension().is_some_and(|ending| ending == "html")).count();
            Ok(format!("site written: {pages} pages, {} files, base {base}", names.len()))
        }
        ["check"] => read_content(&assets.join("content")).map(|_| "the content has no fault".to_owned()).map_err(Into::into),
        _ => Err("usage: site <folder> <base>, or: site check".into()),
    }
}

/// The public address comes from the build that publishes; a build on a desk has none to claim.
fn place(base: &str) -> Place {
    let origin = env::var("SITE_ORIGIN").ok().filter(|origin| !origin.is_empty());
    Place {
        base: Base::new(base),
        origin: origin.map(|origin| origin.trim_end_matches('/').to_owned()),
        repository: env::var("SITE_REPOSITORY").ok().filter(|address| !address.is_empty()),
    }
}
