//! A reader with a browser in front of the site: everything that the tests say in verbs.

mod driver;
mod gate;
mod hands;
mod log;
mod reader;
pub(crate) mod texts;
mod wire;

pub(crate) use driver::{Engine, Setup, Storage};
pub(crate) use reader::{Reader, Site};
pub(crate) use xtask::server::Fault;
