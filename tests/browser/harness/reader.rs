//! The verbs.

use super::driver::{Driver, Engine, Setup};
use super::gate::Gate;
use super::{log, texts};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::env;
use std::thread::sleep;
use std::time::{Duration, Instant};
use stem_cells_ms::app::lang::Lang;
use xtask::server::{self, Fault, Server};

/// How long the reader waits for what should happen at once. Two slow cores, three processes per browser.
const PATIENCE: Duration = Duration::from_secs(12);

/// Where the site is served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Site {
    /// At the root of a host.
    Root,
    /// Below the path of a repository.
    Repo,
}

impl Site {
    /// The path below which it lives.
    pub(crate) fn base(self) -> &'static str {
        match self {
            Site::Root => "/",
            Site::Repo => "/any-repo/",
        }
    }

    fn serve(self) -> Server {
        let name = if self == Site::Root { "SITE_ROOT" } else { "SITE_REPO" };
        let dir = env::var_os(name).unwrap_or_else(|| panic!("{name} is not set: run `cargo xtask test`"));
        Server::start(server::Site { dir: dir.into(), base: self.base().to_owned() }, 0).expect("a server")
    }
}

/// A reader with a browser of their own, and a server of their own with the site.
pub(crate) struct Reader {
    driver: Driver,
    gate: Option<Gate>,
    pub(crate) engine: Engine,
    pub(crate) server: Server,
    pub(crate) site: Site,
}

impl Reader {
    /// A reader at the site in the root of a host, with a browser as it comes.
    pub(crate) fn new(engine: Engine) -> Reader {
        Reader::with(engine, Site::Root, Setup::default())
    }

    /// A reader elsewhere, or with a browser that is set up in another way.
    pub(crate) fn with(engine: Engine, site: Site, setup: Setup) -> Reader {
        Reader { server: site.serve(), driver: Driver::start(engine, setup), gate: None, engine, site }
    }

    /// A reader for whom files with this in their path wait until [`Reader::let_through`].
    pub(crate) fn held_up(engine: Engine, held: &'static str) -> Reader {
        let reader = Reader::new(engine);
        Reader { gate: Some(Gate::before(&reader.server.address(), held)), ..reader }
    }

    /// Holds the files up again.
    pub(crate) fn hold_up(&self) {
        self.gate.as_ref().expect("a reader who is held up").close();
    }

    /// Lets the files through that wait.
    pub(crate) fn let_through(&self) {
        self.gate.as_ref().expect("a reader who is held up").open();
    }

    /// Where the reader finds the site, without a slash at the end.
    pub(crate) fn host(&self) -> String {
        self.gate.as_ref().map_or_else(|| self.server.address(), |gate| gate.address().to_owned())
    }

    /// The full address of a path below the base.
    pub(crate) fn address(&self, path: &str) -> String {
        format!("{}{}{path}", self.host(), self.site.base())
    }

    /// Opens a path below the base, and waits until the document has loaded.
    #[track_caller]
    pub(crate) fn open(&self, path: &str) {
        self.goto(&self.address(path));
    }

    /// Opens a full address.
    #[track_caller]
    pub(crate) fn goto(&self, address: &str) {
        self.post("url", json!({ "url": address }));
    }

    /// Opens a path and waits until the app runs there.
    #[track_caller]
    pub(crate) fn start(&self, path: &str) {
        self.open(path);
        self.wait_ready();
    }

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

    /// Moves the site to a host that the browser has never seen, so that nothing comes from its cache, with these faults.
    pub(crate) fn move_with(&mut self, faults: Vec<(String, Fault)>) {
        self.server = self.site.serve();
        self.server.set_faults(faults);
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
            sleep(Duration::from_millis(25));
        }
    }

    /// Goes one step back in the history.
    #[track_caller]
    pub(crate) fn back(&self) {
        self.post("back", json!({}));
    }

    /// Goes one step forward in the history.
    #[track_caller]
    pub(crate) fn forward(&self) {
        self.post("forward", json!({}));
    }

    /// Loads the page again.
    #[track_caller]
    pub(crate) fn reload(&self) {
        self.post("refresh", json!({}));
    }

    /// The value of a JavaScript expression in the page.
    #[track_caller]
    pub(crate) fn ask<T: DeserializeOwned>(&self, expression: &str) -> T {
        let value = self.run(&format!("return ({expression});"));
        match serde_json::from_value(value.clone()) {
            Ok(answer) => answer,
            Err(error) => panic!("{expression} is {value}: {error}"),
        }
    }

    /// The value of an expression; nothing from a browser that is between two pages, where some answer null and others with an error.
    fn ask_between_pages<T: DeserializeOwned>(&self, expression: &str) -> Option<T> {
        let script = json!({ "script": format!("return ({expression});"), "args": [] });
        let value = self.driver.session.post("execute/sync", &script).ok()?;
        serde_json::from_value(value).ok()
    }

    /// Runs a script in the page, and gives what it returns.
    #[track_caller]
    pub(crate) fn run(&self, script: &str) -> Value {
        self.post("execute/sync", json!({ "script": script, "args": [] }))
    }

    /// Waits until an expression holds.
    #[track_caller]
    pub(crate) fn until(&self, expression: &str, what: &str) {
        let start = Instant::now();
        while self.ask_between_pages(&format!("!!({expression})")) != Some(true) {
            let late = start.elapsed() > PATIENCE;
            assert!(!late, "{what} does not come, at {}; the browser says: {:#?}", self.here(), self.complaints());
            sleep(Duration::from_millis(25));
        }
    }

    /// The text of the first element that a selector finds, as it is shown; empty where nothing is found.
    #[track_caller]
    pub(crate) fn text(&self, selector: &str) -> String {
        let text: String = self.ask(&format!("document.querySelector({})?.innerText ?? ''", json!(selector)));
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// How many elements a selector finds that take up space.
    #[track_caller]
    pub(crate) fn shown(&self, selector: &str) -> usize {
        let has_space = "[...e.getClientRects()].some(box => box.width && box.height)";
        self.ask(&format!("[...document.querySelectorAll({})].filter(e => {has_space}).length", json!(selector)))
    }

    /// Which of the controls with this name are ticked, by their value.
    #[track_caller]
    pub(crate) fn ticked(&self, name: &str) -> Vec<String> {
        self.ask(&format!("[...document.querySelectorAll('input[name={name}]:checked')].map(i => i.dataset.value)"))
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
            sleep(Duration::from_millis(25));
        }
    }

    /// Waits until a page is shown, whatever the address says.
    #[track_caller]
    pub(crate) fn wait_page(&self, lang: Lang, path: &str) {
        let heading = texts::heading(lang, path);
        self.until(&format!("document.querySelector('h1')?.innerText.trim() === {}", json!(heading)), &format!("the page {path}"));
    }

    /// The class of the column that a check box belongs to, as a selector.
    #[track_caller]
    pub(crate) fn column_of(&self, id: &str) -> String {
        let class: String = self.ask(&format!("document.getElementById({}).className.match(/pick-([st]\\d)/)[1]", json!(id)));
        format!(".{class}")
    }

    /// The address after the host: path, query and fragment.
    #[track_caller]
    pub(crate) fn here(&self) -> String {
        let address = self.driver.session.get("url").map_or_else(|error| error, |value| log::plain(&value));
        address.strip_prefix(&self.host()).unwrap_or(&address).to_owned()
    }

    /// Waits until the address is this path below the base.
    #[track_caller]
    pub(crate) fn wait_here(&self, path: &str) {
        let wanted = format!("{}{path}", self.site.base());
        let start = Instant::now();
        while self.here() != wanted {
            assert!(start.elapsed() < PATIENCE, "the address is {}, not {wanted}", self.here());
            sleep(Duration::from_millis(25));
        }
    }

    /// What the browser complains about.
    #[track_caller]
    pub(crate) fn complaints(&self) -> Vec<String> {
        log::complaints(self.engine, &self.driver, &self.host())
    }

    /// A command of WebDriver that the verbs do not have.
    #[track_caller]
    pub(crate) fn post(&self, command: &str, parameters: Value) -> Value {
        match self.driver.session.post(command, &parameters) {
            Ok(value) => value,
            Err(error) => panic!("{command} {parameters}: {error}"),
        }
    }

    /// A command of the Chrome DevTools Protocol.
    #[track_caller]
    pub(crate) fn devtools(&self, command: &str, parameters: Value) -> Value {
        self.post("goog/cdp/execute", json!({ "cmd": command, "params": parameters }))
    }
}
