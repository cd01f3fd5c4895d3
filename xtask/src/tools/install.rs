//! Finding one tool, and installing it when it is nowhere.

use super::cache;
use crate::run::{output, own_flags, run};
use anyhow::{Context, Result, ensure};
use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A tool, pinned.
pub struct Tool<'a> {
    /// What it is called here and in the cache.
    pub name: &'a str,
    /// What it is called where it comes from.
    pub package: &'a str,
    /// The only version that will do.
    pub version: &'a str,
    /// A word of its answer to `--version`; none for what is no program.
    pub says: &'a str,
    /// The files that are used. The first, when it is a program, answers `--version`.
    pub programs: &'a [&'a str],
    /// Where it comes from.
    pub source: Source,
    /// How long installing takes, for whoever waits.
    pub takes: &'a str,
}

/// Where a tool comes from.
pub enum Source {
    /// crates.io, compiled here.
    Cargo,
    /// npm, whose packages keep their files in a directory below.
    Npm {
        /// That directory.
        dir: &'static str,
    },
}

/// The directory with the tool's programs, after installing it if need be.
pub fn ensure(tool: &Tool) -> Result<PathBuf> {
    let home = cache().join(format!("{}-{}", tool.name, tool.version));
    let dir = home.join(match tool.source {
        Source::Cargo => "bin",
        Source::Npm { dir } => dir,
    });
    if let Some(found) = present(tool, &dir) {
        return Ok(found);
    }
    // Of two runs at the same time, the second waits here and then finds the work done.
    fs::create_dir_all(cache()).with_context(|| format!("cannot make {}", cache().display()))?;
    let lock = File::create(cache().join(".lock"))?;
    lock.lock().context("cannot lock the directory of the tools")?;
    if let Some(found) = present(tool, &dir) {
        return Ok(found);
    }

    println!("installing {} {}, {} once, into {}", tool.name, tool.version, tool.takes, home.display());
    // Beside its place and moved at the end, so that an interrupted installation is never taken for a whole one.
    let part = home.with_extension("part");
    for old in [&part, &home] {
        if old.exists() {
            fs::remove_dir_all(old).with_context(|| format!("cannot remove {}", old.display()))?;
        }
    }
    match tool.source {
        Source::Cargo => from_crates(tool, &part)?,
        Source::Npm { .. } => from_npm(tool, &part)?,
    }
    fs::rename(&part, &home).with_context(|| format!("cannot move {} to {}", part.display(), home.display()))?;
    ensure!(has_all(tool, &dir), "{} was installed, but {} lacks {:?}", tool.name, dir.display(), tool.programs);
    Ok(dir)
}

fn present(tool: &Tool, dir: &Path) -> Option<PathBuf> {
    if has_all(tool, dir) { Some(dir.to_owned()) } else { on_path(tool) }
}

fn has_all(tool: &Tool, dir: &Path) -> bool {
    tool.programs.iter().all(|program| dir.join(program).is_file())
}

/// A program that the machine already has will do, if it is the one that would be found first and of the right version.
fn on_path(tool: &Tool) -> Option<PathBuf> {
    let program = tool.programs.first().filter(|_| !tool.says.is_empty())?;
    let path = env::var_os("PATH")?;
    let dir = env::split_paths(&path).find(|dir| dir.join(program).is_file())?;
    let version = output(Command::new(dir.join(program)).arg("--version"))?;
    (has_all(tool, &dir) && version.split_whitespace().any(|word| word == tool.says)).then_some(dir)
}

fn from_crates(tool: &Tool, to: &Path) -> Result<()> {
    let pinned = format!("{}@{}", tool.package, tool.version);
    let mut binstall = Command::new("cargo");
    binstall.args(["binstall", "--no-confirm", "--locked", "--root"]).arg(to).arg(&pinned);
    if output(Command::new("cargo").args(["binstall", "-V"])).is_some() && run(&mut binstall).is_ok() {
        return Ok(());
    }
    let mut install = Command::new("cargo");
    // Link-time optimisation, as their authors want it, doubles the time of compiling and saves nothing here.
    let quick = [("LTO", "off"), ("OPT_LEVEL", "1"), ("CODEGEN_UNITS", "16"), ("DEBUG", "false")];
    install.envs(quick.map(|(name, value)| (format!("CARGO_PROFILE_RELEASE_{name}"), value)));
    run(own_flags(&mut install).args(["install", "--locked", "--root"]).arg(to).arg(&pinned))
}

fn from_npm(tool: &Tool, to: &Path) -> Result<()> {
    let pinned = format!("{}@{}", tool.package, tool.version);
    fs::create_dir_all(to)?;
    let mut npm = Command::new("npm");
    npm.args(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--save-exact", "--prefix"]).arg(to).arg(pinned);
    run(&mut npm).context("npm is needed, it comes with Node.js 18 or newer (Debian: apt-get install npm)")
}
