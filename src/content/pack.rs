//! The compact form in which content travels to the browser: postcard, which costs 3 kB of code against 19 for JSON.

use super::{Content, Reference};
use serde::{Deserialize, Serialize};

/// What only the sources page needs: one reference per source, in the order of [`Content::sources`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct References(pub Vec<Reference>);

/// Packs the content of one language.
pub fn write(content: &Content) -> Vec<u8> {
    to_bytes(content)
}

/// Unpacks the content of one language; `None` when the bytes are not a pack of this version.
pub fn read(bytes: &[u8]) -> Option<Content> {
    postcard::from_bytes(bytes).ok()
}

/// Packs the references.
pub fn write_references(references: &References) -> Vec<u8> {
    to_bytes(references)
}

/// Unpacks the references; `None` when the bytes are not a pack of this version.
pub fn read_references(bytes: &[u8]) -> Option<References> {
    postcard::from_bytes(bytes).ok()
}

fn to_bytes<T: Serialize>(value: &T) -> Vec<u8> {
    // Writing into memory fails only for types of unknown length, which the model does not have.
    postcard::to_allocvec(value).unwrap_or_default()
}
