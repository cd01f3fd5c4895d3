//! Another page of the site: fetched as a document, and put in place of the one that is shown.
//!
//! `XMLHttpRequest` with a document as its answer is no sink of Trusted Types; `innerHTML` and `DOMParser` are, and the policy forbids them.

use super::{document, root, window};
use crate::app::contract::{END, FRAME, LANGUAGE, MAIN, MENU, OWN_SHEET, WORD};
use gloo::events::EventListener;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Node, NodeList, XmlHttpRequest, XmlHttpRequestResponseType};

/// After this a page that has not come is opened as a document of its own, where the browser shows what is wrong.
pub(super) const PATIENCE_MS: u32 = 20_000;

/// A page that was asked for. Dropping it calls it off.
pub struct Asked {
    /// The path that it was asked by.
    pub path: String,
    request: XmlHttpRequest,
    decided: RefCell<Option<EventListener>>,
}

impl Drop for Asked {
    fn drop(&mut self) {
        self.decided.take();
        let _ = self.request.abort();
    }
}

impl Asked {
    /// Asks for the page at a path of this host; `None` where the browser refuses.
    pub fn new(path: &str) -> Option<Asked> {
        let request = XmlHttpRequest::new().ok()?;
        request.open("GET", path).ok()?;
        request.set_response_type(XmlHttpRequestResponseType::Document);
        request.set_timeout(PATIENCE_MS);
        request.send().ok()?;
        Some(Asked { path: path.to_owned(), request, decided: RefCell::default() })
    }

    /// Calls back once, when the page has come or will not come: at once where that is decided already.
    pub fn when_decided(&self, callback: impl FnOnce(Option<Page>) + 'static) {
        if self.request.ready_state() == XmlHttpRequest::DONE {
            return callback(Page::of(&self.request, &self.path));
        }
        let (request, path) = (self.request.clone(), self.path.clone());
        let listener = EventListener::once(&self.request, "loadend", move |_| callback(Page::of(&request, &path)));
        self.decided.replace(Some(listener));
    }
}

/// A page that has come.
pub struct Page {
    document: Document,
    /// The address of its own style sheet, where it has one.
    sheet: Option<String>,
}

impl Page {
    /// The page of an answer: whole, of this path and of the build that runs.
    fn of(request: &XmlHttpRequest, path: &str) -> Option<Page> {
        let answered = request.status().ok() == Some(200) && request.response_url().ends_with(path);
        let document = request.response().ok().filter(|_| answered)?.dyn_into::<Document>().ok()?;
        // Firefox calls half an answer a success.
        document.query_selector(END).ok()??;
        let build = document.document_element()?.get_attribute("data-build");
        let sheet = document.query_selector(OWN_SHEET).ok().flatten().and_then(|sheet| href(&sheet));
        (build.is_some() && build == root()?.get_attribute("data-build")).then_some(Page { document, sheet })
    }

    /// Calls back when the page's own style sheet is in force, or will not be. Dropping what is returned calls it off.
    pub fn when_styled(&self, callback: impl FnOnce() + 'static) -> Option<[EventListener; 2]> {
        let Some(sheet) = self.sheet.as_ref().filter(|sheet| sheets().iter().all(|there| href(there).as_ref() != Some(sheet)))
        else {
            callback();
            return None;
        };
        let document = document()?;
        let link = document.create_element("link").ok()?;
        for (name, value) in [("rel", "stylesheet"), ("href", sheet.as_str()), ("data-own", "")] {
            link.set_attribute(name, value).ok()?;
        }
        let callback = Rc::new(RefCell::new(Some(callback)));
        let listeners = ["load", "error"].map(|event| {
            let callback = callback.clone();
            EventListener::once(&link, event, move |_| {
                if let Some(callback) = callback.take() {
                    callback();
                }
            })
        });
        document.head()?.append_child(&link).ok()?;
        Some(listeners)
    }

    /// Puts everything but the content in place: title, addresses of the page, its own style sheet alone, explanations of words, the current
    /// entry of the menu. Takes the content that was there out, and gives the new one with its place.
    ///
    /// `None`, and nothing is touched, where the page that is shown lacks a part: another program has taken it away.
    pub fn put(&self) -> Option<Content> {
        let document = document()?;
        let frame = document.query_selector(FRAME).ok()??;
        let behind: Node = frame.query_selector(":scope > footer").ok()??.into();
        let (old, word) = (document.get_element_by_id(MAIN)?, document.get_element_by_id(WORD)?);
        let node: Node = self.document.get_element_by_id(MAIN)?.into();
        if old.parent_element().as_ref() != Some(&frame) {
            return None;
        }
        old.remove();
        for stale in sheets().iter().filter(|there| href(there) != self.sheet) {
            stale.remove();
        }
        document.set_title(&self.document.title());
        for links in ["link[rel=canonical]", "link[rel=alternate]", LANGUAGE] {
            copy(&document, &self.document, links, "href");
        }
        copy(&document, &self.document, MENU, "aria-current");
        word.set_text_content(None);
        let explained = self.document.get_element_by_id(WORD);
        while let Some(child) = explained.as_ref().and_then(|explained| explained.first_child()) {
            let _ = word.append_child(&child);
        }
        Some(Content { node, frame, behind })
    }
}

/// The content of a page, with its place in the document that is shown.
#[derive(Clone)]
pub struct Content {
    /// `<main>` as it was written.
    pub node: Node,
    /// What it stands in.
    pub frame: Element,
    /// What it stands before: a child of the frame.
    pub behind: Node,
}

/// The style sheets of single pages that are linked.
fn sheets() -> Vec<Element> {
    let found = document().and_then(|document| document.query_selector_all(OWN_SHEET).ok());
    found.map(|list| elements(&list)).unwrap_or_default()
}

pub(super) fn elements(list: &NodeList) -> Vec<Element> {
    (0..list.length()).filter_map(|at| list.get(at)?.dyn_into().ok()).collect()
}

fn href(link: &Element) -> Option<String> {
    link.get_attribute("href")
}

/// Gives the elements that a selector finds the attribute that their twins have.
fn copy(to: &Document, from: &Document, selector: &str, name: &str) {
    let (Ok(to), Ok(from)) = (to.query_selector_all(selector), from.query_selector_all(selector)) else { return };
    for (own, twin) in elements(&to).iter().zip(elements(&from)) {
        let _ = match twin.get_attribute(name) {
            Some(value) => own.set_attribute(name, &value),
            None => own.remove_attribute(name),
        };
    }
}

/// Says which page is shown, so that `boot.js` can tell when the address names another one.
pub fn mark_shown() {
    if let (Some(root), Some(window)) = (root(), window()) {
        let _ = root.set_attribute("data-path", &window.location().pathname().unwrap_or_default());
    }
}

/// Points the link to the other language to this address.
pub fn set_language_link(to: &str) {
    if let Some(link) = document().and_then(|document| document.query_selector(LANGUAGE).ok().flatten()) {
        let _ = link.set_attribute("href", to);
    }
}

/// The title of the page that is shown, without the name of the site.
pub fn title() -> String {
    let title = document().map(|document| document.title()).unwrap_or_default();
    title.split(" | ").next().unwrap_or_default().to_owned()
}

/// Loads the page of the address as a document of its own.
pub fn load_again() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}
