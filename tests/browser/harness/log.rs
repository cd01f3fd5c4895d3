//! What a browser complains about: errors that nobody caught, files that did not arrive, violations of the policy.

use super::driver::Driver;
use super::engine::Engine;
use super::pool::Browser;
use serde_json::{Value, json};

/// All complaints about pages of this host since the browser was lent, or since the last call in Chromium.
pub(super) fn complaints(engine: Engine, browser: &Browser, host: &str) -> Vec<String> {
    match engine {
        Engine::Chromium => chromium(&browser.driver),
        Engine::Firefox => firefox(&browser.driver, host),
        Engine::WebKit => webkit(&browser.driver.output(), browser.heard),
    }
}

/// Forgets what is on the console, and gives what must be left out from now on where it cannot be emptied.
pub(super) fn forget(engine: Engine, driver: &Driver) -> usize {
    match engine {
        Engine::Chromium => {
            chromium(driver);
            0
        }
        Engine::Firefox => {
            as_the_browser(driver, "Services.console.reset()");
            0
        }
        Engine::WebKit => driver.output().lines().count(),
    }
}

fn chromium(driver: &Driver) -> Vec<String> {
    let entries = driver.session.post("se/log", &json!({ "type": "browser" })).expect("Chromium keeps a log");
    let entries = entries.as_array().cloned().unwrap_or_default();
    let bad = entries.into_iter().filter(|entry| matches!(entry["level"].as_str(), Some("SEVERE" | "WARNING")));
    bad.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect()
}

/// Firefox shows its console to no page: the question is asked as the browser itself.
fn as_the_browser(driver: &Driver, expression: &str) -> Value {
    let context = |name: &str| driver.session.post("moz/context", &json!({ "context": name })).expect("geckodriver has contexts");
    context("chrome");
    let script = format!("return {expression}");
    let answer = driver.session.post("execute/sync", &json!({ "script": script, "args": [] })).expect("the console can be read");
    context("content");
    answer
}

fn firefox(driver: &Driver, host: &str) -> Vec<String> {
    let messages = as_the_browser(driver, "Services.console.getMessageArray().map(String)");
    let messages = messages.as_array().cloned().unwrap_or_default().into_iter();
    let texts = messages.filter_map(|message| message.as_str().map(str::to_owned));
    // An optional font that comes after the first paint is left out, as it should be (see fonts.css); Firefox calls that an error.
    let bad = |text: &String| text.contains("Error:") || text.contains("Content-Security-Policy");
    texts.filter(|text| text.contains(host) && bad(text) && !text.contains("font-display timeout")).collect()
}

/// WebKit prints its console; only errors are complaints.
fn webkit(output: &str, heard: usize) -> Vec<String> {
    output.lines().skip(heard).filter(|line| line.starts_with("CONSOLE") && line.contains(" ERROR")).map(str::to_owned).collect()
}

/// The value of a field, for failures to say.
pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
