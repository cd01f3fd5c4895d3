//! A reader with a browser in front of the site: everything that the tests say in verbs; and what runs the tests.

mod driver;
mod engine;
mod gate;
mod hands;
pub(crate) mod job;
mod log;
mod pool;
mod reader;
pub(crate) mod run;
mod site;
pub(crate) mod texts;
mod waits;
mod wire;

pub(crate) use engine::{Engine, Setup, Storage};
pub(crate) use reader::Reader;
pub(crate) use site::Site;
pub(crate) use xtask::server::Fault;
