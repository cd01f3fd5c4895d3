//! The three engines, and how a browser can be set up.

use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// An engine, with the browser that stands for it here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// Chromium: Chrome, Edge, Samsung Internet, most Android apps.
    Chromium,
    /// Firefox.
    Firefox,
    /// WebKitGTK: as near to Safari as a machine without macOS comes.
    WebKit,
}

impl Engine {
    /// All three.
    pub(crate) const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    /// The name in the names of tests, and after `--engine`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::WebKit => "webkit",
        }
    }

    /// What of a long table is asked here: all of it in Chromium, a sample of four elsewhere. For what does not depend on the engine, and
    /// is tested natively with random values.
    pub(crate) fn part_of<T: Clone>(self, table: &[T]) -> Vec<T> {
        let last = table.len().saturating_sub(1);
        match self {
            Engine::Chromium => table.to_vec(),
            _ => [0, last / 3, 2 * last / 3, last].map(|at| table[at].clone()).to_vec(),
        }
    }
}

/// What a browser lets a page keep.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Storage {
    /// As browsers come.
    #[default]
    Allowed,
    /// Reading it throws: the reader has forbidden cookies and site data.
    Throws,
    /// There is none: `localStorage` is `null`.
    Null,
}

/// How a browser is set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Setup {
    pub(crate) scripts: bool,
    pub(crate) storage: Storage,
}

impl Default for Setup {
    fn default() -> Setup {
        Setup { scripts: true, storage: Storage::Allowed }
    }
}

/// What a driver is asked for.
pub(super) fn capabilities(engine: Engine, setup: Setup) -> Value {
    let timeouts = json!({ "pageLoad": 60_000, "script": 60_000, "implicit": 0 });
    match engine {
        Engine::Chromium => json!({
            "browserName": "chrome",
            "timeouts": timeouts,
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": { "args": CHROMIUM_ARGUMENTS, "prefs": chromium_preferences(setup) },
        }),
        Engine::Firefox => json!({
            "timeouts": timeouts,
            "moz:firefoxOptions": { "binary": firefox(), "args": ["-headless"], "prefs": firefox_preferences(setup) },
        }),
        Engine::WebKit => {
            let mut arguments = vec!["--automation", "--enable-write-console-messages-to-stdout=true"];
            if !setup.scripts {
                arguments.push("--enable-javascript-markup=false");
            }
            if setup.storage != Storage::Allowed {
                arguments.push("--enable-html5-local-storage=false");
            }
            json!({ "timeouts": timeouts, "webkitgtk:browserOptions": { "binary": mini_browser(), "args": arguments } })
        }
    }
}

/// Nothing that talks to anybody but the page under test, and no sandbox, which root may not have.
const CHROMIUM_ARGUMENTS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--window-size=1280,900",
    "--lang=en",
];

fn chromium_preferences(setup: Setup) -> Value {
    let mut preferences = json!({});
    if !setup.scripts {
        preferences["profile.managed_default_content_settings.javascript"] = json!(2);
    }
    if setup.storage != Storage::Allowed {
        preferences["profile.default_content_setting_values.cookies"] = json!(2);
    }
    preferences
}

fn firefox_preferences(setup: Setup) -> Value {
    // Asked again on the second call only, by a bar that would cover the page.
    let mut preferences = json!({ "datareporting.policy.dataSubmissionEnabled": false });
    if !setup.scripts {
        preferences["javascript.enabled"] = json!(false);
    }
    match setup.storage {
        Storage::Allowed => {}
        Storage::Throws => preferences["network.cookie.cookieBehavior"] = json!(2),
        Storage::Null => preferences["dom.storage.enabled"] = json!(false),
    }
    preferences
}

fn firefox() -> &'static str {
    ["/usr/bin/firefox-esr", "/usr/bin/firefox"].into_iter().find(|path| Path::new(path).exists()).unwrap_or("firefox")
}

/// WebKitGTK's own small browser, wherever the system keeps it.
fn mini_browser() -> PathBuf {
    let architectures = std::fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|entry| entry.path());
    architectures
        .flat_map(|dir| ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"].map(|version| dir.join(version).join("MiniBrowser")))
        .find(|path| path.exists())
        .expect("MiniBrowser is missing (package webkit2gtk-driver)")
}
