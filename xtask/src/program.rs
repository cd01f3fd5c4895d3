//! The program for the browser, and the script that loads it: Cargo, wasm-bindgen, wasm-opt.

use crate::html::{attribute, tags};
use crate::run::{cargo, root, run};
use crate::tools::Tools;
use crate::{paths, run};
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Where `web.js` and `web_bg.wasm` are kept: the pages are written for any base from them, without a second build.
pub fn dir() -> PathBuf {
    root().join("target/program")
}

/// Builds the program, unless it is there already, made of the same.
pub fn build(tools: &Tools) -> Result<()> {
    paths::write()?;
    let web = ["--release", "--features", "web", "--bin", "web", "--target", "wasm32-unknown-unknown"];
    run(run::own_flags(&mut cargo("build", &web)))?;
    let compiled = run::target().join("wasm32-unknown-unknown/release/web.wasm");
    let flags = flags(&fs::read_to_string(root().join("index.html"))?)?;
    let lock = fs::read(root().join("Cargo.lock"))?;
    let made_of = [fs::read(&compiled)?, flags.concat().into_bytes(), lock].concat();
    // Beside the folder, whose files are copied into the site.
    let known = dir().with_extension("made-of");
    if dir().exists() && fs::read(&known).is_ok_and(|old| old == made_of) {
        return Ok(());
    }
    let part = dir().with_extension("part");
    for old in [&part, &dir()] {
        if old.exists() {
            fs::remove_dir_all(old).with_context(|| format!("cannot remove {}", old.display()))?;
        }
    }
    println!("wasm-bindgen");
    run(run::own_flags(&mut cargo("run", &["--quiet", "--package", "bindgen", "--"])).args([&compiled, &part]))?;
    println!("wasm-opt {}", flags.join(" "));
    let wasm = part.join("web_bg.wasm");
    run(Command::new(&tools.wasm_opt).args(&flags).arg(&wasm).arg("-o").arg(&wasm))?;
    fs::rename(&part, dir())?;
    fs::write(known, made_of)?;
    Ok(())
}

/// What the template tells Trunk to call wasm-opt with, so that it stands in one place.
fn flags(template: &str) -> Result<Vec<String>> {
    let told = tags(template).find(|(_, rest)| attribute(rest, "rel") == Some("rust")).and_then(|(_, rest)| {
        let level = format!("-O{}", attribute(rest, "data-wasm-opt")?);
        let params = attribute(rest, "data-wasm-opt-params")?.split_whitespace().map(str::to_owned);
        Some(std::iter::once(level).chain(params).collect())
    });
    told.context("index.html has no <link data-trunk rel=\"rust\" data-wasm-opt=\"…\" data-wasm-opt-params=\"…\">")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_flags_of_wasm_opt_stand_in_the_template() -> Result<()> {
        let told = r#"<link data-trunk rel="rust" data-wasm-opt="z" data-wasm-opt-params="--a  --b">"#;
        assert_eq!(flags(told)?, ["-Oz", "--a", "--b"]);
        assert!(flags("<link rel=\"rust\">").is_err());
        flags(&fs::read_to_string(root().join("index.html"))?).map(drop)
    }
}
