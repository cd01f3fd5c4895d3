//! The verbs.

use super::engine::{Engine, Setup};
use super::gate::Gate;
use super::log;
use super::pool::Loan;
use super::site::Site;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use xtask::server::{Fault, Server};

/// A reader with a browser that nobody else uses meanwhile.
///
/// The site comes from the server that this browser has met before, unless the reader has one of their own: faults need that, because
/// what a browser was given once lies in its cache.
pub(crate) struct Reader {
    gate: Option<Gate>,
    own: Option<Server>,
    pub(super) browser: Loan,
    pub(crate) engine: Engine,
    pub(crate) site: Site,
}

impl Reader {
    /// A reader at the site in the root of a host, with a browser as it comes.
    pub(crate) fn new(engine: Engine) -> Reader {
        Reader::with(engine, Site::Root, Setup::default())
    }

    /// A reader elsewhere, or with a browser that is set up in another way.
    pub(crate) fn with(engine: Engine, site: Site, setup: Setup) -> Reader {
        Reader { browser: Loan::of(engine, setup), own: None, gate: None, engine, site }
    }

    /// A reader with scripts forbidden.
    pub(crate) fn without_scripts(engine: Engine) -> Reader {
        Reader::with(engine, Site::Root, Setup { scripts: false, ..Setup::default() })
    }

    /// A reader whose browser has never seen the host.
    pub(crate) fn alone(engine: Engine) -> Reader {
        let mut reader = Reader::new(engine);
        reader.move_with(Vec::new());
        reader
    }

    /// A reader for whom files with this in their path wait until [`Reader::let_through`].
    pub(crate) fn held_up(engine: Engine, held: &'static str) -> Reader {
        let mut reader = Reader::alone(engine);
        reader.gate = Some(Gate::before(&reader.server().address(), held));
        reader
    }

    /// Holds the files up again.
    pub(crate) fn hold_up(&self) {
        self.gate.as_ref().expect("a reader who is held up").close();
    }

    /// Lets the files through that wait.
    pub(crate) fn let_through(&self) {
        self.gate.as_ref().expect("a reader who is held up").open();
    }

    fn server(&self) -> &Server {
        self.own.as_ref().unwrap_or_else(|| self.browser.server(self.site))
    }

    /// What was asked for so far, as `GET /en/?show=hsc`.
    pub(crate) fn log(&self) -> Vec<String> {
        self.server().log()
    }

    /// From now on, files with this in their path have these faults.
    #[track_caller]
    pub(crate) fn set_faults(&self, faults: Vec<(String, Fault)>) {
        self.own.as_ref().expect("a server of their own: `Reader::alone`, or `move_with`").set_faults(faults);
    }

    /// Where the reader finds the site, without a slash at the end.
    pub(crate) fn host(&self) -> String {
        self.gate.as_ref().map_or_else(|| self.server().address(), |gate| gate.address().to_owned())
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

    /// Moves the site to a host that the browser has never seen, so that nothing comes from its cache, with these faults.
    pub(crate) fn move_with(&mut self, faults: Vec<(String, Fault)>) {
        let server = self.site.serve();
        server.set_faults(faults);
        self.own = Some(server);
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
    pub(super) fn ask_between_pages<T: DeserializeOwned>(&self, expression: &str) -> Option<T> {
        let script = json!({ "script": format!("return ({expression});"), "args": [] });
        let value = self.browser.driver.session.post("execute/sync", &script).ok()?;
        serde_json::from_value(value).ok()
    }

    /// Runs a script in the page, and gives what it returns.
    #[track_caller]
    pub(crate) fn run(&self, script: &str) -> Value {
        self.post("execute/sync", json!({ "script": script, "args": [] }))
    }

    /// The text of the first element that a selector finds, as it is shown; empty where nothing is found.
    #[track_caller]
    pub(crate) fn text(&self, selector: &str) -> String {
        let text: String = self.ask(&format!("document.querySelector({})?.innerText ?? ''", json!(selector)));
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// How many elements a selector finds that take up space and are not folded away.
    #[track_caller]
    pub(crate) fn shown(&self, selector: &str) -> usize {
        let has_space = "e.checkVisibility() && [...e.getClientRects()].some(box => box.width && box.height)";
        self.ask(&format!("[...document.querySelectorAll({})].filter(e => {has_space}).length", json!(selector)))
    }

    /// Which of the controls with this name are ticked, by their value.
    #[track_caller]
    pub(crate) fn ticked(&self, name: &str) -> Vec<String> {
        self.ask(&format!("[...document.querySelectorAll('input[name={name}]:checked')].map(i => i.dataset.value)"))
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
        let address = self.browser.driver.session.get("url").map_or_else(|error| error, |value| log::plain(&value));
        address.strip_prefix(&self.host()).unwrap_or(&address).to_owned()
    }

    /// What the browser complains about.
    #[track_caller]
    pub(crate) fn complaints(&self) -> Vec<String> {
        log::complaints(self.engine, &self.browser, &self.host())
    }

    /// A command of WebDriver that the verbs do not have.
    #[track_caller]
    pub(crate) fn post(&self, command: &str, parameters: Value) -> Value {
        match self.browser.driver.session.post(command, &parameters) {
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
