//! What can go wrong between a host and a reader, on purpose.

use super::answer::{Answer, missing};
use super::{Site, kind};

/// A way to fail.
#[derive(Clone, Debug)]
pub enum Fault {
    /// The file is not there.
    NotFound,
    /// The host is ill: status 500.
    ServerError,
    /// The connection breaks after half of the body.
    Truncate,
    /// One byte in the middle is another, as after tampering or a bad disk.
    FlipByte,
    /// The answer never comes.
    Hang,
    /// The body comes in [`PIECES`](super::connection::PIECES) pieces, so many seconds apart.
    Slow(u64),
    /// The right bytes with this content type.
    Type(&'static str),
    /// Other bytes under the right name.
    Replace(Vec<u8>),
    /// The right text with every `from` made `to`.
    EditHtml {
        /// What to look for.
        from: String,
        /// What to put there.
        to: String,
    },
    /// The login page of a hotel's network: a page, with status 200, whatever was asked for.
    Status200Html,
}

impl Fault {
    /// Spoils an answer. [`Fault::Truncate`], [`Fault::Hang`] and [`Fault::Slow`] spoil the connection instead.
    pub(super) fn spoil(self, site: &Site, mut answer: Answer) -> Answer {
        match self {
            Self::NotFound => missing(site),
            Self::ServerError => Answer::plain(500, "the server failed, as it was told to"),
            Self::Truncate | Self::Hang | Self::Slow(_) => answer,
            Self::FlipByte => {
                let middle = answer.body.len() / 2;
                if let Some(byte) = answer.body.get_mut(middle) {
                    *byte ^= 1;
                }
                answer
            }
            Self::Type(kind) => Answer { kind, ..answer },
            Self::Replace(body) => Answer { body, ..answer },
            Self::EditHtml { from, to } => {
                let body = String::from_utf8_lossy(&answer.body).replace(&from, &to).into_bytes();
                Answer { body, ..answer }
            }
            Self::Status200Html => {
                let body = b"<!doctype html><title>Sign in</title><h1>Sign in to this network</h1>".to_vec();
                Answer { status: 200, kind: kind::HTML, location: None, body }
            }
        }
    }
}
