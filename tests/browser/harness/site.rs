//! The built site, as it is served to readers.

use std::collections::HashSet;
use std::env;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use xtask::server::{self, Server};

/// Where the site is served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Site {
    /// At the root of a host.
    Root,
    /// Below the path of a repository.
    Repo,
}

impl Site {
    /// The path below which it lives.
    pub(crate) fn base(self) -> &'static str {
        match self {
            Site::Root => "/",
            Site::Repo => "/any-repo/",
        }
    }

    /// The directory in which it was written.
    pub(crate) fn dir(self) -> PathBuf {
        let name = if self == Site::Root { "SITE_ROOT" } else { "SITE_REPO" };
        env::var_os(name).unwrap_or_else(|| panic!("{name} is not set: run `cargo xtask test`")).into()
    }

    /// A server of its own, on a port that no browser has seen.
    pub(super) fn serve(self) -> Server {
        loop {
            let site = server::Site { dir: self.dir(), base: self.base().to_owned() };
            let server = Server::start(site, 0).expect("a server");
            if is_new(&server.address()) {
                return server;
            }
        }
    }
}

/// Whether nobody has listened here before: a system gives the port of a server that has ended away again, and browsers keep what it said.
pub(super) fn is_new(address: &str) -> bool {
    static SEEN: Mutex<Option<HashSet<String>>> = Mutex::new(None);
    let mut seen = SEEN.lock().unwrap_or_else(PoisonError::into_inner);
    seen.get_or_insert_default().insert(address.to_owned())
}
