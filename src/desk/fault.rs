//! A mistake in a content file, said so that an editor can mend it.

use std::fmt;

/// One mistake: where it is, what is wrong, how to mend it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, from `assets/content`.
    pub file: String,
    /// The line, from 1; 0 when the whole file is meant.
    pub line: usize,
    /// The key, or the id of the item.
    pub key: String,
    /// What is wrong.
    pub problem: String,
    /// How to mend it.
    pub mend: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "assets/content/{}:{}: {}: {}\n    to mend: {}", self.file, self.line, self.key, self.problem, self.mend)
    }
}

/// Every mistake that was found, at least one.
#[derive(Debug)]
pub struct Faults(pub Vec<Fault>);

impl fmt::Display for Faults {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "the content cannot be published, {} to mend:", self.0.len())?;
        self.0.iter().try_for_each(|fault| writeln!(out, "\n{fault}"))
    }
}

impl std::error::Error for Faults {}

/// The line, from 1, of a byte.
pub(super) fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}
