//! Browsers that are used again: starting one costs seconds, a new tab a fraction of one.
//!
//! What a reader leaves is taken away before the next: tabs, storage, complaints. A browser in whose hands a test has failed is closed.

use super::driver::Driver;
use super::engine::{Engine, Setup, Storage};
use super::log;
use super::site::Site;
use serde_json::json;
use std::ops::Deref;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use xtask::server::Server;

/// Browsers that nobody uses.
static IDLE: Mutex<Vec<Browser>> = Mutex::new(Vec::new());
/// How many were started.
static STARTED: AtomicUsize = AtomicUsize::new(0);

/// A browser with the servers that it knows: what it has fetched from them lies in its cache.
pub(super) struct Browser {
    engine: Engine,
    setup: Setup,
    pub(super) driver: Driver,
    servers: [Server; 2],
    /// What was on the console before this reader.
    pub(super) heard: usize,
}

impl Browser {
    fn start(engine: Engine, setup: Setup) -> Browser {
        STARTED.fetch_add(1, Ordering::Relaxed);
        let servers = [Site::Root, Site::Repo].map(Site::serve);
        Browser { engine, setup, driver: Driver::start(engine, setup), servers, heard: 0 }
    }

    /// The server of a site that this browser has met before.
    pub(super) fn server(&self, site: Site) -> &Server {
        &self.servers[usize::from(site == Site::Repo)]
    }

    /// Takes away what the last reader left.
    fn tidy(&mut self) -> Result<(), String> {
        let session = &self.driver.session;
        if self.setup == Setup::default() || self.setup.storage == Storage::Allowed && self.setup.scripts {
            for server in &self.servers {
                session.post("url", &json!({ "url": format!("{}/robots.txt", server.address()) }))?;
                session.post("execute/sync", &json!({ "script": "localStorage.clear()", "args": [] }))?;
            }
        }
        let new = session.post("window/new", &json!({ "type": "tab" }))?["handle"].take();
        for old in session.get("window/handles")?.as_array().into_iter().flatten().filter(|old| **old != new) {
            session.post("window", &json!({ "handle": old }))?;
            session.delete("window")?;
        }
        session.post("window", &json!({ "handle": new }))?;
        self.driver.show(self.engine)?;
        for server in &self.servers {
            server.clear_log();
        }
        self.heard = log::forget(self.engine, &self.driver);
        Ok(())
    }
}

/// A browser that is lent to one reader.
pub(super) struct Loan(Option<Browser>);

impl Loan {
    /// One that is idle, or a new one.
    pub(super) fn of(engine: Engine, setup: Setup) -> Loan {
        let idle = || {
            let mut idle = idle();
            let at = idle.iter().position(|browser| browser.engine == engine && browser.setup == setup);
            at.map(|at| idle.swap_remove(at))
        };
        // One that has ended meanwhile is passed over.
        let found = std::iter::from_fn(idle).find(|browser| browser.driver.session.get("url").is_ok());
        Loan(Some(found.unwrap_or_else(|| Browser::start(engine, setup))))
    }
}

impl Deref for Loan {
    type Target = Browser;

    fn deref(&self) -> &Browser {
        self.0.as_ref().expect("it is given back only at the end")
    }
}

impl Drop for Loan {
    fn drop(&mut self) {
        let Some(mut browser) = self.0.take().filter(|_| !thread::panicking()) else { return };
        match browser.tidy() {
            Ok(()) => idle().push(browser),
            Err(error) => eprintln!("a browser is closed, because it could not be tidied: {error}"),
        }
    }
}

/// Closes all of them, and says how many were started.
pub(super) fn close() -> usize {
    let all = std::mem::take(&mut *idle());
    drop(all);
    STARTED.load(Ordering::Relaxed)
}

fn idle() -> std::sync::MutexGuard<'static, Vec<Browser>> {
    IDLE.lock().unwrap_or_else(PoisonError::into_inner)
}
