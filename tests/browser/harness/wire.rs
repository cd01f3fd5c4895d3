//! WebDriver (W3C): JSON over HTTP to a driver on this machine. The few commands that the tests need are not worth an async client.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

/// Longer than anything the tests wait for.
const PATIENCE: Duration = Duration::from_secs(150);

/// A browser session at a driver. Dropping it closes the browser.
pub(super) struct Session {
    port: u16,
    id: String,
}

impl Session {
    /// Starts a browser with these capabilities.
    pub(super) fn start(port: u16, capabilities: &Value) -> Result<Session, String> {
        let answer = call(port, "POST", "/session", &json!({ "capabilities": { "alwaysMatch": capabilities } }))?;
        let id = answer["sessionId"].as_str().ok_or_else(|| format!("no session: {answer}"))?.to_owned();
        Ok(Session { port, id })
    }

    /// Sends a command that changes something.
    pub(super) fn post(&self, command: &str, parameters: &Value) -> Result<Value, String> {
        call(self.port, "POST", &format!("/session/{}/{command}", self.id), parameters)
    }

    /// Asks for something.
    pub(super) fn get(&self, question: &str) -> Result<Value, String> {
        call(self.port, "GET", &format!("/session/{}/{question}", self.id), &Value::Null)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // The driver is killed next; a browser that does not close now is left to it.
        drop(call(self.port, "DELETE", &format!("/session/{}", self.id), &Value::Null));
    }
}

/// Whether a driver answers at this port.
pub(super) fn is_up(port: u16) -> bool {
    call(port, "GET", "/status", &Value::Null).is_ok()
}

fn call(port: u16, method: &str, path: &str, body: &Value) -> Result<Value, String> {
    let (status, answer) = exchange(port, method, path, body).map_err(|error| format!("{method} {path}: {error}"))?;
    let mut answer: Value = serde_json::from_slice(&answer).map_err(|error| format!("{method} {path}: no JSON: {error}"))?;
    let value = answer["value"].take();
    match status {
        200 => Ok(value),
        _ => Err(format!("{}: {}", value["error"].as_str().unwrap_or(path), value["message"].as_str().unwrap_or_default())),
    }
}

fn exchange(port: u16, method: &str, path: &str, body: &Value) -> std::io::Result<(u16, Vec<u8>)> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let head =
        format!("{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\nContent-Type: application/json\r\n");
    write!(stream, "{head}Content-Length: {}\r\n\r\n{body}", body.len())?;
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let status = line.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0);
    let mut length = 0;
    while {
        line.clear();
        reader.read_line(&mut line)? > 2
    } {
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    let mut answer = vec![0; length];
    reader.read_exact(&mut answer)?;
    Ok((status, answer))
}
