//! `cargo xtask tools`: the programs that a build and its tests need, at exactly the versions that work together.
//!
//! They live in a cache outside the checkout (see [`cache`]), so that compiling them happens once per machine.

pub mod debian;
pub mod install;
pub mod pins;
pub mod rust;

use crate::args::Args;
use anyhow::{Context, Result};
use install::{Source, Tool};
use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

const TRUNK: Tool = Tool {
    name: "trunk",
    package: "trunk",
    version: "0.21.14",
    programs: &["trunk"],
    source: Source::Cargo,
    takes: "about 6 minutes",
};
/// It has `wasm-opt`. Debian's is too old for what today's compiler writes.
const BINARYEN: Tool = Tool {
    name: "binaryen",
    package: "binaryen",
    version: "132.0.0",
    programs: &["wasm-opt"],
    source: Source::Npm { dir: "node_modules/binaryen/bin" },
    takes: "some seconds",
};
const GECKODRIVER: Tool = Tool {
    name: "geckodriver",
    package: "geckodriver",
    version: "0.37.1",
    programs: &["geckodriver"],
    source: Source::Cargo,
    takes: "about 2 minutes",
};
const AXE: Tool = Tool {
    name: "axe-core",
    package: "axe-core",
    version: "4.14.1",
    programs: &["axe.min.js"],
    source: Source::Npm { dir: "node_modules/axe-core" },
    takes: "some seconds",
};

/// Where the tools for a build are.
pub struct Tools {
    /// Trunk itself.
    pub trunk: PathBuf,
    /// What runs tests that are compiled for the browser.
    pub test_runner: PathBuf,
    /// The directories in which Trunk must look before any other: it takes the first `wasm-opt` and `wasm-bindgen`.
    first: Vec<PathBuf>,
}

/// Where the tools for the browser tests are, beside those that [`debian`] installs.
pub struct Browsers {
    /// The driver of Firefox, which Debian does not have.
    pub geckodriver: PathBuf,
    /// The accessibility checks, one JavaScript file.
    pub axe: PathBuf,
}

/// Makes sure that everything is there.
pub fn task(mut args: Args) -> Result<()> {
    let browsers = args.flag("--browsers");
    args.finish()?;
    ensure()?;
    if browsers {
        ensure_browsers()?;
    }
    println!("all tools are there");
    Ok(())
}

/// Makes sure that a build can start.
pub fn ensure() -> Result<Tools> {
    rust::ensure()?;
    let version = pins::wasm_bindgen()?;
    let wasm_bindgen = Tool {
        name: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        version: &version,
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        source: Source::Cargo,
        takes: "about 3 minutes",
    };
    let binaryen = install::ensure(&BINARYEN)?;
    let wasm_bindgen = install::ensure(&wasm_bindgen)?;
    let trunk = install::ensure(&TRUNK)?.join("trunk");
    let test_runner = wasm_bindgen.join("wasm-bindgen-test-runner");
    Ok(Tools { trunk, test_runner, first: vec![binaryen, wasm_bindgen] })
}

/// Makes sure that the browser tests can start.
pub fn ensure_browsers() -> Result<Browsers> {
    debian::ensure()?;
    let geckodriver = install::ensure(&GECKODRIVER)?.join("geckodriver");
    let axe = install::ensure(&AXE)?.join("axe.min.js");
    Ok(Browsers { geckodriver, axe })
}

impl Tools {
    /// The search path with these tools before all others.
    pub fn path(&self) -> Result<OsString> {
        let old = env::var_os("PATH").unwrap_or_default();
        let all = self.first.iter().cloned().chain(env::split_paths(&old));
        env::join_paths(all).context("the directory of the tools may not have a colon in its name")
    }
}

/// The directory of all tools: `STEM_CELLS_MS_TOOLS`, or a place in the user's cache.
pub fn cache() -> PathBuf {
    let given = |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    given("STEM_CELLS_MS_TOOLS").unwrap_or_else(|| {
        let home = || env::home_dir().unwrap_or_default().join(".cache");
        given("XDG_CACHE_HOME").unwrap_or_else(home).join("stem-cells-ms/tools")
    })
}
