//! Trunk, for those who know it: `trunk build --release` must write the site that `cargo xtask build` writes.

use crate::run::{root, run};
use crate::size::files;
use crate::tools::install::{self, Source, Tool};
use crate::tools::{self, pins};
use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const TRUNK: Tool = Tool {
    name: "trunk",
    package: "trunk",
    version: "0.21.14",
    says: "0.21.14",
    programs: &["trunk"],
    source: Source::Cargo,
    takes: "about 4 minutes",
};

/// Makes sure that [`same_site`] can start: only it needs Trunk, and wasm-bindgen as a program.
///
/// Gives the directories in which Trunk has to look before any other: it takes the first `wasm-opt` and `wasm-bindgen`.
pub fn ensure() -> Result<Vec<PathBuf>> {
    let wasm_opt = tools::ensure()?.wasm_opt;
    let version = pins::wasm_bindgen()?;
    let wasm_bindgen = Tool {
        name: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        version: &version,
        says: &version,
        programs: &["wasm-bindgen"],
        source: Source::Cargo,
        takes: "about 2 minutes",
    };
    let trunk = install::ensure(&TRUNK)?;
    Ok(vec![trunk, install::ensure(&wasm_bindgen)?, wasm_opt.parent().map(Path::to_owned).unwrap_or_default()])
}

/// Builds with Trunk, and compares every file with `dist`, which must be fresh from `cargo xtask build` for the root of a host.
pub fn same_site() -> Result<()> {
    let old = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(ensure()?.into_iter().chain(env::split_paths(&old)));
    let path = path.context("the directory of the tools may not have a colon in its name")?;
    let made = root().join("target/trunk-dist");
    let mut trunk = Command::new("trunk");
    // Offline, it cannot fetch tools of other versions.
    trunk.current_dir(root()).args(["build", "--release", "--offline", "--locked", "--dist"]).arg(&made);
    trunk.env("PATH", path).env("TRUNK_SKIP_VERSION_CHECK", "true");
    // This Trunk stops at the usual `NO_COLOR=1`: it wants `true`.
    trunk.env_remove("NO_COLOR");
    run(&mut trunk)?;
    let count = compare(&root().join("dist"), &made)?;
    println!("Trunk wrote the same {count} files");
    Ok(())
}

/// Names the first file that is not the same in both, or counts them.
fn compare(ours: &Path, trunks: &Path) -> Result<usize> {
    let below = |dir: &Path| -> Result<BTreeSet<PathBuf>> {
        files(dir)?.iter().map(|path| Ok(path.strip_prefix(dir)?.to_owned())).collect()
    };
    let (here, there) = (below(ours)?, below(trunks)?);
    ensure!(!here.is_empty(), "there is no site in {}: run `cargo xtask build`", ours.display());
    for path in here.union(&there) {
        let name = path.display();
        match (here.contains(path), there.contains(path)) {
            (true, false) => bail!("`cargo xtask build` writes {name}, and Trunk does not"),
            (false, true) => bail!("Trunk writes {name}, and `cargo xtask build` does not"),
            _ => ensure!(fs::read(ours.join(path))? == fs::read(trunks.join(path))?, "{name} is another file with Trunk"),
        }
    }
    Ok(here.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_file_that_differs_is_named() -> Result<()> {
        let (ours, trunks) = (tempfile::tempdir()?, tempfile::tempdir()?);
        let write = |dir: &tempfile::TempDir, name: &str, text: &str| fs::write(dir.path().join(name), text);
        let fault = || compare(ours.path(), trunks.path()).expect_err("they differ").to_string();
        assert!(fault().contains("no site"));
        write(&ours, "a", "1")?;
        assert_eq!(fault(), "`cargo xtask build` writes a, and Trunk does not");
        write(&trunks, "a", "2")?;
        assert_eq!(fault(), "a is another file with Trunk");
        write(&trunks, "a", "1")?;
        assert_eq!(compare(ours.path(), trunks.path())?, 1);
        write(&trunks, "b", "")?;
        assert_eq!(fault(), "Trunk writes b, and `cargo xtask build` does not");
        Ok(())
    }
}
