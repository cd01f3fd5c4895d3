//! What stands after the name of a task. Few tasks take anything, so this is all there is.

use anyhow::{Result, bail, ensure};

/// The words after the task's name that nobody has asked for yet.
pub struct Args(Vec<String>);

impl Args {
    /// Takes the words as the shell gave them.
    pub fn new(words: impl IntoIterator<Item = String>) -> Self {
        Self(words.into_iter().collect())
    }

    /// Whether `name` was given, as in `--quick`.
    pub fn flag(&mut self, name: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|word| word != name);
        self.0.len() < before
    }

    /// The word after `name`, as in `--port 8080`.
    pub fn option(&mut self, name: &str) -> Result<Option<String>> {
        let Some(at) = self.0.iter().position(|word| word == name) else {
            return Ok(None);
        };
        ensure!(at + 1 < self.0.len(), "`{name}` needs a value after it");
        self.0.remove(at);
        Ok(Some(self.0.remove(at)))
    }

    /// Where the site will live: `--base /repo/`, or the root of its host.
    pub fn base(&mut self) -> Result<String> {
        let base = self.option("--base")?.unwrap_or_else(|| "/".to_owned());
        ensure!(
            base.starts_with('/') && base.ends_with('/') && !base.contains("//"),
            "the base is a path that starts and ends with a slash, as in `--base /repo/`; this is `{base}`"
        );
        Ok(base)
    }

    /// Refuses what no task asked for: a typing error must not pass silently.
    pub fn finish(self) -> Result<()> {
        match self.0.first() {
            Some(word) => {
                bail!("`{word}` means nothing here; `cargo xtask` prints what each task takes")
            }
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(line: &str) -> Args {
        Args::new(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn takes_what_was_asked_for_and_refuses_the_rest() -> Result<()> {
        let mut given = args("--port 80 --quick --quik");
        assert_eq!(given.option("--port")?.as_deref(), Some("80"));
        assert!(given.flag("--quick") && !given.flag("--quick"));
        assert!(given.finish().is_err());
        args("").finish()
    }

    #[test]
    fn a_base_has_slashes_at_both_ends() {
        assert_eq!(args("").base().ok().as_deref(), Some("/"));
        assert_eq!(args("--base /repo/").base().ok().as_deref(), Some("/repo/"));
        for wrong in ["--base", "--base repo/", "--base /repo", "--base //repo/"] {
            assert!(args(wrong).base().is_err(), "{wrong}");
        }
    }
}
