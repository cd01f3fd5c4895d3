//! What a reader waits for: states, never times. Each ends generously, because a run under load must not fail for it.

use super::reader::Reader;
use super::texts;
use serde_json::json;
use std::thread::sleep;
use std::time::{Duration, Instant};
use stem_cells_ms::app::lang::Lang;

/// How long a reader waits for what should happen at once. Two slow cores, three processes per browser, two browsers.
const PATIENCE: Duration = Duration::from_secs(40);
/// How long a reader rests between two looks.
const REST: Duration = Duration::from_millis(20);

impl Reader {
    /// Waits until the app runs.
    #[track_caller]
    pub(crate) fn wait_ready(&self) {
        self.wait_app("ready");
    }

    /// Waits until the app is given up.
    #[track_caller]
    pub(crate) fn wait_dead(&self) {
        self.wait_app("dead");
        self.until("!document.getElementById('off').hidden", "the notice that extras are off");
    }

    #[track_caller]
    fn wait_app(&self, wanted: &str) {
        let start = Instant::now();
        loop {
            let found = self.ask_between_pages::<String>("document.documentElement.dataset.app || ''").unwrap_or_default();
            if found == wanted {
                return;
            }
            let lost = (found == "dead" || start.elapsed() > PATIENCE).then(|| self.complaints());
            assert!(lost.is_none(), "{}: the app is {found:?}, not {wanted:?}; the browser says: {lost:#?}", self.here());
            sleep(REST);
        }
    }

    /// Waits until a frame is painted: before it nobody sees anything. One frame may be half on its way already.
    pub(crate) fn next_frame(&self) {
        let painted = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()));";
        self.post("execute/async", json!({ "script": painted, "args": [] }));
    }

    /// Waits until an expression holds.
    #[track_caller]
    pub(crate) fn until(&self, expression: &str, what: &str) {
        let start = Instant::now();
        while self.ask_between_pages(&format!("!!({expression})")) != Some(true) {
            let late = start.elapsed() > PATIENCE;
            assert!(!late, "{what} does not come, at {}; the browser says: {:#?}", self.here(), self.complaints());
            sleep(REST);
        }
    }

    /// Waits until assistive technology was told this.
    #[track_caller]
    pub(crate) fn wait_said(&self, words: &str) {
        let start = Instant::now();
        loop {
            let said = self.text("[role=status]");
            if said == words {
                return;
            }
            assert!(start.elapsed() < PATIENCE, "the page says {said:?}, not {words:?}");
            sleep(REST);
        }
    }

    /// Waits until a page is shown, whatever the address says.
    #[track_caller]
    pub(crate) fn wait_page(&self, lang: Lang, path: &str) {
        let heading = texts::heading(lang, path);
        self.until(&format!("document.querySelector('h1')?.innerText.trim() === {}", json!(heading)), &format!("the page {path}"));
    }

    /// Waits until the address is this path below the base.
    #[track_caller]
    pub(crate) fn wait_here(&self, path: &str) {
        let wanted = format!("{}{path}", self.site.base());
        let start = Instant::now();
        while self.here() != wanted {
            assert!(start.elapsed() < PATIENCE, "the address is {}, not {wanted}", self.here());
            sleep(REST);
        }
    }
}
