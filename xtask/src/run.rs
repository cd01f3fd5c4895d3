//! Starting other programs, and where things are.

use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The directory of the checkout.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

/// Whether there is a list of exact versions to keep to; a fresh project has none until its first build.
pub fn has_lock_file() -> bool {
    root().join("Cargo.lock").exists()
}

/// `cargo <name> <words>` in the checkout. It may not change `Cargo.lock`, so that everybody builds from the same versions.
pub fn cargo(name: &str, words: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(root()).arg(name);
    if has_lock_file() {
        command.arg("--locked");
    }
    command.args(words);
    command
}

/// Takes the flags of a surrounding build away from a command: what a reader gets does not depend on them.
pub fn own_flags(command: &mut Command) -> &mut Command {
    command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS").env_remove("CARGO_BUILD_TARGET")
}

/// The directory into which Cargo builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or(root().join("target"), |dir| root().join(dir))
}

/// Runs to the end, with its output on the terminal, and fails when the program does.
pub fn run(command: &mut Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("cannot start `{name}`: is it installed and on PATH?"))?;
    ensure!(status.success(), "this failed ({status}), its own message is above: {}", line(command));
    Ok(())
}

/// What the program prints, or `None` when it cannot be started or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The directory of the Rust that is in use.
pub fn sysroot() -> Result<PathBuf> {
    let printed = output(Command::new("rustc").args(["--print", "sysroot"]));
    printed.map(PathBuf::from).context("cannot run rustc: install Rust from https://rustup.rs")
}

/// Makes `to` an exact copy of the directory `from`.
pub fn copy_dir(from: &Path, to: &Path) -> Result<()> {
    if to.exists() {
        fs::remove_dir_all(to).with_context(|| format!("cannot empty {}", to.display()))?;
    }
    copy_into(from, to).with_context(|| format!("cannot copy {} to {}", from.display(), to.display()))
}

fn copy_into(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_into(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
