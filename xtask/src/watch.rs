//! Waiting for an edit.

use anyhow::{Context, Result};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher, recommended_watcher};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

/// Editors write a file in several steps, and version control many files: an edit is over when nothing has happened for so long.
const QUIET: Duration = Duration::from_millis(150);

/// The edits of what was asked for, below one directory.
pub struct Edits {
    top: PathBuf,
    names: Vec<PathBuf>,
    events: Receiver<notify::Result<Event>>,
    _watcher: RecommendedWatcher,
}

impl Edits {
    /// Listens from now on to these files and directories below `top`.
    pub fn of(top: &Path, names: &[&str]) -> Result<Self> {
        let (sender, events) = channel();
        let mut watcher = recommended_watcher(sender).context("this system tells nobody of edits")?;
        let names: Vec<PathBuf> = names.iter().map(|name| top.join(name)).collect();
        // Files through their directory: many editors write a new file and give it the old one's name.
        let mut listen = |path: &Path, how| watcher.watch(path, how).with_context(|| format!("cannot watch {}", path.display()));
        listen(top, RecursiveMode::NonRecursive)?;
        for dir in names.iter().filter(|path| path.is_dir()) {
            listen(dir, RecursiveMode::Recursive)?;
        }
        Ok(Self { top: top.to_owned(), names, events, _watcher: watcher })
    }

    /// Waits until an edit is over, and says which file it left behind.
    pub fn next(&self) -> Result<PathBuf> {
        let mut last = loop {
            if let Some(path) = self.edited(self.events.recv()?) {
                break path;
            }
        };
        loop {
            match self.events.recv_timeout(QUIET) {
                // Not one of those that an editor has for a moment.
                Ok(event) => last = self.edited(event).filter(|path| self.top.join(path).exists()).unwrap_or(last),
                Err(RecvTimeoutError::Timeout) => return Ok(last),
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// The file that an event is about; none for one that only read it, as a build does, or that nobody asked for.
    fn edited(&self, event: notify::Result<Event>) -> Option<PathBuf> {
        let event = event.ok().filter(|event| !event.kind.is_access())?;
        let path = event.paths.into_iter().find(|path| self.names.iter().any(|name| path.starts_with(name)))?;
        Some(path.strip_prefix(&self.top).unwrap_or(&path).to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use notify::EventKind;
    use notify::event::AccessKind;
    use std::fs;

    #[test]
    fn edits_are_told_and_reading_is_none() -> Result<()> {
        let dir = tempfile::tempdir()?;
        let top = dir.path().canonicalize()?;
        fs::create_dir_all(top.join("src/deep"))?;
        let edits = Edits::of(&top, &["src", "page.html"])?;
        let wait_for = |name: &str| -> Result<()> {
            while edits.next()? != Path::new(name) {}
            Ok(())
        };
        fs::write(top.join("src/deep/a"), "1")?;
        wait_for("src/deep/a")?;
        // As many editors do it: a new file gets the old one's name.
        fs::write(top.join("new"), "1")?;
        fs::rename(top.join("new"), top.join("page.html"))?;
        wait_for("page.html")?;

        let told = |kind: EventKind, name: &str| edits.edited(Ok(Event::new(kind).add_path(top.join(name))));
        assert_eq!(told(EventKind::Any, "src/b"), Some(PathBuf::from("src/b")));
        assert_eq!(told(EventKind::Access(AccessKind::Any), "src/b"), None);
        assert_eq!(told(EventKind::Any, "target/b"), None);
        Ok(())
    }
}
