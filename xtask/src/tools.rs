//! `cargo xtask tools`: the programs that a build and its tests need, at exactly the versions that work together.
//!
//! They live in a cache outside the checkout (see [`cache`]), so that installing them happens once per machine.

pub mod debian;
pub mod install;
pub mod pins;
pub mod rust;

use anyhow::Result;
use install::{Source, Tool};
use std::env;
use std::path::PathBuf;

/// It has `wasm-opt`. Debian's is too old for what today's compiler writes.
const BINARYEN: Tool = Tool {
    name: "binaryen",
    package: "binaryen",
    version: "132.0.0",
    says: "132",
    programs: &["wasm-opt"],
    source: Source::Npm { dir: "node_modules/binaryen/bin" },
    takes: "some seconds",
};
const GECKODRIVER: Tool = Tool {
    name: "geckodriver",
    package: "geckodriver",
    version: "0.37.1",
    says: "0.37.1",
    programs: &["geckodriver"],
    source: Source::Cargo,
    takes: "about 2 minutes",
};
const AXE: Tool = Tool {
    name: "axe-core",
    package: "axe-core",
    version: "4.14.1",
    says: "",
    programs: &["axe.min.js"],
    source: Source::Npm { dir: "node_modules/axe-core" },
    takes: "some seconds",
};

/// Where the tools for a build are, beside Cargo and what Cargo.lock names.
pub struct Tools {
    /// Makes the program small.
    pub wasm_opt: PathBuf,
}

/// Where the tools for the browser tests are, beside those that [`debian`] installs.
pub struct Browsers {
    /// The driver of Firefox, which Debian does not have.
    pub geckodriver: PathBuf,
    /// The accessibility checks, one JavaScript file.
    pub axe: PathBuf,
}

/// Makes sure that a build can start.
pub fn ensure() -> Result<Tools> {
    rust::ensure()?;
    Ok(Tools { wasm_opt: install::ensure(&BINARYEN)?.join("wasm-opt") })
}

/// Makes sure that the browser tests can start.
pub fn ensure_browsers() -> Result<Browsers> {
    debian::ensure()?;
    let geckodriver = install::ensure(&GECKODRIVER)?.join("geckodriver");
    let axe = install::ensure(&AXE)?.join("axe.min.js");
    Ok(Browsers { geckodriver, axe })
}

/// The directory of all tools: `STEM_CELLS_MS_TOOLS`, or a place in the user's cache.
pub fn cache() -> PathBuf {
    let given = |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    given("STEM_CELLS_MS_TOOLS").unwrap_or_else(|| {
        let home = || env::home_dir().unwrap_or_default().join(".cache");
        given("XDG_CACHE_HOME").unwrap_or_else(home).join("stem-cells-ms/tools")
    })
}
