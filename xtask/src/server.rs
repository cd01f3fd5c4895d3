//! A server that behaves like GitHub Pages, for looking at the site and for testing it.
//!
//! It gives what Pages gives: one site below a base path, gzip, `404.html`, a redirect to the trailing slash. And it can be told to
//! fail in the ways in which networks and hosts fail, see [`Fault`]. It is written on the standard library alone, because
//! the faults need the raw connection: a body that ends too early, an answer that never comes.

mod answer;
mod connection;
mod fault;
mod kind;
#[cfg(test)]
mod tests;

pub use fault::Fault;

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

/// What is served, and where it lives on its host.
pub struct Site {
    /// The directory of the built site.
    pub dir: PathBuf,
    /// `/` or `/repo/`.
    pub base: String,
}

/// A running server, on this machine only. Dropping it closes every connection.
pub struct Server {
    shared: Arc<Shared>,
    address: SocketAddr,
    accepting: Option<JoinHandle<()>>,
}

/// What the connections share.
struct Shared {
    base: String,
    dir: Mutex<PathBuf>,
    uncached: AtomicBool,
    faults: Mutex<Vec<(String, Fault)>>,
    log: Mutex<Vec<String>>,
    open: Mutex<HashMap<SocketAddr, TcpStream>>,
    stopping: AtomicBool,
}

impl Server {
    /// Starts serving; port 0 takes any that is free.
    pub fn start(site: Site, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            base: site.base,
            dir: Mutex::new(site.dir),
            uncached: AtomicBool::new(false),
            faults: Mutex::default(),
            log: Mutex::default(),
            open: Mutex::default(),
            stopping: AtomicBool::new(false),
        });
        let accepting = Some(thread::spawn({
            let shared = Arc::clone(&shared);
            move || accept(&listener, &shared)
        }));
        Ok(Self { shared, address, accepting })
    }

    /// Where it listens, without a slash at the end: `http://127.0.0.1:8080`.
    pub fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    /// From now on, another directory is served in the old one's place.
    pub fn show(&self, dir: PathBuf) {
        *lock(&self.shared.dir) = dir;
    }

    /// From now on, browsers ask for every file anew, where GitHub Pages lets them keep it for ten minutes: who edits wants to see it.
    pub fn forbid_caching(&self) {
        self.shared.uncached.store(true, Ordering::SeqCst);
    }

    /// From now on, requests whose path contains a text get its fault; the first that fits counts, and `""` fits all.
    pub fn set_faults(&self, faults: Vec<(String, Fault)>) {
        *lock(&self.shared.faults) = faults;
    }

    /// What was asked for so far, as `GET /en/?show=hsc`.
    pub fn log(&self) -> Vec<String> {
        lock(&self.shared.log).clone()
    }

    /// Forgets what was asked for.
    pub fn clear_log(&self) {
        lock(&self.shared.log).clear();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopping.store(true, Ordering::SeqCst);
        // Waiting for a connection ends with a connection.
        drop(TcpStream::connect(self.address));
        if let Some(accepting) = self.accepting.take() {
            drop(accepting.join());
        }
        for stream in lock(&self.shared.open).values() {
            drop(stream.shutdown(Shutdown::Both));
        }
    }
}

/// One thread per connection: a browser opens a few at a time and keeps them.
fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.stopping.load(Ordering::SeqCst) {
            return;
        }
        let Ok(stream) = stream else { continue };
        let (Ok(peer), Ok(copy)) = (stream.peer_addr(), stream.try_clone()) else {
            continue;
        };
        lock(&shared.open).insert(peer, copy);
        let shared = Arc::clone(shared);
        thread::spawn(move || {
            // A browser may leave at any time; that is no fault of the server.
            drop(connection::serve(&stream, &shared));
            lock(&shared.open).remove(&peer);
            drop(stream.shutdown(Shutdown::Both));
        });
    }
}

impl Shared {
    /// What is served at this moment.
    fn site(&self) -> Site {
        Site { dir: lock(&self.dir).clone(), base: self.base.clone() }
    }

    fn caching(&self) -> &'static str {
        if self.uncached.load(Ordering::SeqCst) { "no-cache" } else { "max-age=600" }
    }
}

/// A thread that panicked leaves nothing half written here, so that the others may go on.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
