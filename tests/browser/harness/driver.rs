//! A driver with its browser, as processes of this machine.

use super::engine::{Engine, Setup, capabilities};
use super::wire::{Session, is_up};
use serde_json::json;
use std::env;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A child that ends with its owner.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        // Asked first, so that nothing is left lying about; then made to.
        drop(Command::new("kill").arg(self.0.id().to_string()).status());
        let start = Instant::now();
        while matches!(self.0.try_wait(), Ok(None)) && start.elapsed() < Duration::from_secs(5) {
            sleep(Duration::from_millis(10));
        }
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// A driver with its browser. The fields are dropped in this order: browser, driver, display.
pub(super) struct Driver {
    pub(super) session: Session,
    _process: Process,
    _display: Option<Process>,
    scratch: TempDir,
}

impl Driver {
    /// Starts both.
    pub(super) fn start(engine: Engine, setup: Setup) -> Driver {
        let scratch = tempfile::tempdir().expect("a temporary directory");
        let port = free_port();
        let output = File::create(scratch.path().join("output")).expect("a file for the driver's output");
        let errors = output.try_clone().expect("a second handle");
        let mut command = Command::new(program(engine));
        let mut screen = None;
        match engine {
            Engine::Chromium => {
                command.arg(format!("--port={port}"));
            }
            Engine::Firefox => {
                // System access is for reading the console, which Firefox gives no page.
                command.args(["--allow-system-access", "--port", &port.to_string(), "--websocket-port", &free_port().to_string()]);
            }
            Engine::WebKit => {
                let (display, number) = display();
                screen = Some(display);
                // Line by line: what the browser prints into a file is else held back until it ends.
                command = Command::new("stdbuf");
                command.arg("--output=L").arg(program(engine)).arg(format!("--port={port}"));
                command.env("GDK_BACKEND", "x11").env("DISPLAY", format!(":{number}")).env("NO_AT_BRIDGE", "1");
            }
        }
        command.stdout(output).stderr(errors).stdin(Stdio::null());
        let driver = Process(command.spawn().unwrap_or_else(|error| panic!("cannot start {command:?}: {error}")));
        wait(&format!("the driver for {engine:?}"), || is_up(port));
        let session = Session::start(port, &capabilities(engine, setup))
            .unwrap_or_else(|error| panic!("{engine:?} does not start: {error}\n{}", read(scratch.path())));
        let driver = Driver { session, _process: driver, _display: screen, scratch };
        driver.show(engine).expect("a window of the usual size");
        driver
    }

    /// Brings the tab to the front, in the usual size.
    pub(super) fn show(&self, engine: Engine) -> Result<(), String> {
        match engine {
            Engine::Chromium => {
                self.session.post("goog/cdp/execute", &json!({ "cmd": "Page.bringToFront", "params": {} })).map(drop)
            }
            Engine::Firefox => Ok(()),
            Engine::WebKit => self.session.post("window/rect", &json!({ "width": 1280, "height": 900 })).map(drop),
        }
    }

    /// What driver and browser have printed so far.
    pub(super) fn output(&self) -> String {
        read(self.scratch.path())
    }
}

fn read(scratch: &Path) -> String {
    let bytes = std::fs::read(scratch.join("output")).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

fn program(engine: Engine) -> PathBuf {
    let (name, usual) = match engine {
        Engine::Chromium => ("CHROMEDRIVER", "chromedriver"),
        Engine::Firefox => ("GECKODRIVER", "geckodriver"),
        Engine::WebKit => ("WEBKITDRIVER", "WebKitWebDriver"),
    };
    env::var_os(name).map_or_else(|| PathBuf::from(usual), PathBuf::from)
}

/// A display that exists in memory only: WebKitGTK has no headless mode. It chooses a number that is free, and says which.
fn display() -> (Process, String) {
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-dpi", "96", "-nolisten", "tcp"]);
    command.stdout(Stdio::piped()).stderr(Stdio::null()).stdin(Stdio::null());
    let mut child = command.spawn().unwrap_or_else(|error| panic!("cannot start Xvfb (package xvfb): {error}"));
    let mut number = String::new();
    let stdout = child.stdout.take().expect("it was piped");
    BufReader::new(stdout).read_line(&mut number).expect("Xvfb says its number");
    (Process(child), number.trim().to_owned())
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr()).expect("a free port").port()
}

fn wait(what: &str, ready: impl Fn() -> bool) {
    let start = Instant::now();
    while !ready() {
        assert!(start.elapsed() < Duration::from_secs(30), "{what} does not answer");
        sleep(Duration::from_millis(20));
    }
}
