//! What a browser complains about: errors that nobody caught, files that did not arrive, violations of the policy.

use super::driver::{Driver, Engine};
use serde_json::{Value, json};

/// All complaints about pages of this host since the browser was started, or since the last call in Chromium.
pub(super) fn complaints(engine: Engine, driver: &Driver, host: &str) -> Vec<String> {
    match engine {
        Engine::Chromium => chromium(driver),
        Engine::Firefox => firefox(driver, host),
        Engine::WebKit => webkit(&driver.output()),
    }
}

fn chromium(driver: &Driver) -> Vec<String> {
    let entries = driver.session.post("se/log", &json!({ "type": "browser" })).expect("Chromium keeps a log");
    let entries = entries.as_array().cloned().unwrap_or_default();
    let bad = entries.into_iter().filter(|entry| matches!(entry["level"].as_str(), Some("SEVERE" | "WARNING")));
    bad.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect()
}

/// Firefox shows its console to no page: the question is asked as the browser itself.
fn firefox(driver: &Driver, host: &str) -> Vec<String> {
    let context = |name: &str| driver.session.post("moz/context", &json!({ "context": name })).expect("geckodriver has contexts");
    context("chrome");
    let script = "return Services.console.getMessageArray().map(String)";
    let messages = driver.session.post("execute/sync", &json!({ "script": script, "args": [] })).expect("the console can be read");
    context("content");
    let messages = messages.as_array().cloned().unwrap_or_default().into_iter();
    let texts = messages.filter_map(|message| message.as_str().map(str::to_owned));
    // An optional font that comes after the first paint is left out, as it should be (see fonts.css); Firefox calls that an error.
    let bad = |text: &String| text.contains("Error:") || text.contains("Content-Security-Policy");
    texts.filter(|text| text.contains(host) && bad(text) && !text.contains("font-display timeout")).collect()
}

/// WebKit prints its console; only errors are complaints.
fn webkit(output: &str) -> Vec<String> {
    output.lines().filter(|line| line.starts_with("CONSOLE") && line.contains(" ERROR")).map(str::to_owned).collect()
}

/// The value of a field, for failures to say.
pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
