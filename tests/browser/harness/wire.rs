//! WebDriver (W3C): JSON over HTTP to a driver on this machine. Ours, because fantoccini and thirtyfour are async, bring a hundred crates,
//! and would still be asked by hand for what the suite lives on: the consoles of three engines, `DevTools`, chrome context.

use serde_json::{Value, json};
use std::time::Duration;
use ureq::Agent;

/// Longer than anything the tests wait for.
const PATIENCE: Duration = Duration::from_secs(150);

/// A browser session at a driver. Dropping it closes the browser.
pub(super) struct Session {
    agent: Agent,
    top: String,
}

impl Session {
    /// Starts a browser with these capabilities.
    pub(super) fn start(port: u16, capabilities: &Value) -> Result<Session, String> {
        let agent = agent();
        let asked = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let answer = read(agent.post(address(port, "/session")).send_json(&asked), "a session")?;
        let id = answer["sessionId"].as_str().ok_or_else(|| format!("no session: {answer}"))?;
        Ok(Session { top: address(port, &format!("/session/{id}")), agent })
    }

    /// Sends a command that changes something.
    pub(super) fn post(&self, command: &str, parameters: &Value) -> Result<Value, String> {
        read(self.agent.post(format!("{}/{command}", self.top)).send_json(parameters), command)
    }

    /// Asks for something.
    pub(super) fn get(&self, question: &str) -> Result<Value, String> {
        read(self.agent.get(format!("{}/{question}", self.top)).call(), question)
    }

    /// Closes something.
    pub(super) fn delete(&self, what: &str) -> Result<Value, String> {
        read(self.agent.delete(format!("{}/{what}", self.top)).call(), what)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // The driver is killed next; a browser that does not close now is left to it.
        drop(self.agent.delete(&self.top).call());
    }
}

/// Whether a driver answers at this port.
pub(super) fn is_up(port: u16) -> bool {
    read(agent().get(address(port, "/status")).call(), "status").is_ok()
}

fn agent() -> Agent {
    // A driver says with a status what a command has come to, and its words stand in the answer.
    Agent::config_builder().http_status_as_error(false).timeout_global(Some(PATIENCE)).proxy(None).build().into()
}

fn address(port: u16, path: &str) -> String {
    format!("http://127.0.0.1:{port}{path}")
}

fn read(answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>, what: &str) -> Result<Value, String> {
    let mut answer = answer.map_err(|error| format!("{what}: {error}"))?;
    // A printed page may be larger than what is usual for JSON.
    let body = answer.body_mut().with_config().limit(u64::MAX).read_json::<Value>();
    let value = body.map_err(|error| format!("{what}: no JSON: {error}"))?["value"].take();
    match answer.status().as_u16() {
        200 => Ok(value),
        _ => Err(format!("{}: {}", value["error"].as_str().unwrap_or(what), value["message"].as_str().unwrap_or_default())),
    }
}
