//! A slow network: a gate before the server, at which some files wait until it is opened.

use super::site::is_new;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, sleep};
use std::time::Duration;

/// The gate. It ends with the test's process; nothing comes through it after the server has stopped.
pub(crate) struct Gate {
    address: String,
    open: Arc<AtomicBool>,
}

impl Gate {
    /// A closed gate before a server. Requests that contain this text wait.
    pub(super) fn before(server: &str, held: &'static str) -> Gate {
        let (listener, address) = listen();
        let server = server.trim_start_matches("http://").to_owned();
        let open = Arc::new(AtomicBool::new(false));
        let state = Arc::clone(&open);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (server, state) = (server.clone(), Arc::clone(&state));
                // A browser may leave at any time; that is no fault of the gate.
                thread::spawn(move || pass(&stream, &server, held, &state));
            }
        });
        Gate { address, open }
    }

    /// Where it listens, without a slash at the end.
    pub(super) fn address(&self) -> &str {
        &self.address
    }

    /// Lets nothing of what it holds through from now on.
    pub(crate) fn close(&self) {
        self.open.store(false, Ordering::SeqCst);
    }

    /// Lets everything through, also what waits.
    pub(crate) fn open(&self) {
        self.open.store(true, Ordering::SeqCst);
    }
}

/// Listens on a port that no browser has seen.
fn listen() -> (TcpListener, String) {
    loop {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("it listens"));
        if is_new(&address) {
            return (listener, address);
        }
    }
}

/// Passes one request and its answer. The server is asked to close after it, so each connection has one.
fn pass(mut stream: &TcpStream, server: &str, held: &str, open: &AtomicBool) -> io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut asking = String::new();
    while reader.read_line(&mut asking)? > 2 {}
    let asked = asking.lines().next().unwrap_or_default().to_owned();
    while asked.contains(held) && !open.load(Ordering::SeqCst) {
        sleep(Duration::from_millis(10));
    }
    let mut upstream = TcpStream::connect(server)?;
    for line in asking.lines().filter(|line| !line.is_empty() && !line.to_ascii_lowercase().starts_with("connection:")) {
        write!(upstream, "{line}\r\n")?;
    }
    upstream.write_all(b"Connection: close\r\n\r\n")?;
    io::copy(&mut upstream, &mut stream)?;
    stream.shutdown(Shutdown::Both)
}
