//! The only module that names `web_sys` and `gloo`. Everything here may be refused by a browser; nothing here panics for it.

mod control;
pub mod form;
mod keys;
pub mod list;
pub mod page;
mod place;
mod storage;
pub mod table;
pub mod voice;

pub use control::{Control, control, controls, controls_in};
pub use keys::{focus_search, on_search_key, search_link};
pub use place::{Landing, hidden_rows, land, mark_going};
pub use storage::Store;

use crate::app::address::decode;
use crate::app::contract::{Action, HOST, SAID_LINK};

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, Element, Event, HtmlAnchorElement, HtmlElement, HtmlInputElement, MouseEvent, Node, Window};

/// The fragment that asks for the focus in the search box.
pub const TO_SEARCH_BOX: &str = "#find-box";

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn root() -> Option<HtmlElement> {
    document()?.document_element()?.dyn_into().ok()
}

/// The element with this id, as an input: `unchecked_into` is not checked, and asks for nothing more than that what is called exists.
fn by_id(id: &str) -> Option<HtmlInputElement> {
    Some(document()?.get_element_by_id(id)?.unchecked_into())
}

/// What the page says about itself: `<html data-…>`.
pub fn data(name: &str) -> String {
    root().and_then(|root| root.dataset().get(name)).unwrap_or_default()
}

/// Says that the app runs, unless the page has given it up meanwhile.
pub fn ready() {
    if let Some(root) = root().filter(|root| root.dataset().get("app").as_deref() != Some("dead")) {
        // Setting a data attribute fails only for names that are no names.
        let _ = root.dataset().set("app", "ready");
    }
}

/// The element that the app mounts into.
pub fn host() -> Option<Element> {
    document()?.get_element_by_id(HOST)
}

/// What the host says: `data-<name>`; empty where it says nothing.
pub fn given(name: &str) -> String {
    host().and_then(|host| host.get_attribute(&format!("data-{name}"))).unwrap_or_default()
}

/// Path and query of the address.
pub fn address() -> (String, String) {
    let location = window().map(|window| window.location());
    let path = location.as_ref().and_then(|location| location.pathname().ok()).unwrap_or_default();
    let query = location.and_then(|location| location.search().ok()).unwrap_or_default();
    (path, query)
}

/// The fragment of the address, with its sign.
pub fn anchor() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Writes the address without a new entry in the history. The fragment stays. A browser may refuse; the page works all the same.
pub fn replace(href: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&(href.to_owned() + &anchor())));
    }
}

/// Writes the fragment likewise, where it is another one.
pub fn replace_anchor(fragment: &str) {
    let (path, query) = address();
    if let (true, Some(history)) = (anchor() != fragment, window().and_then(|window| window.history().ok())) {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&(path + &query + fragment)));
    }
}

/// The element that the fragment names.
pub fn named() -> Option<Element> {
    document()?.get_element_by_id(&decode(anchor().trim_start_matches('#')))
}

/// Opens a fragment on the page that is shown.
pub fn go_to(anchor: &str) {
    if let Some(window) = window() {
        let _ = window.location().set_hash(anchor);
    }
}

/// Makes a new entry in the history, and keeps the place on the page in the old one; `false` where the browser refuses.
pub fn push(href: &str) -> bool {
    let Some(window) = window() else { return false };
    let Ok(history) = window.history() else { return false };
    let place = JsValue::from_f64(window.scroll_y().unwrap_or_default());
    let _ = history.replace_state_with_url(&place, "", None);
    history.push_state_with_url(&JsValue::NULL, "", Some(href)).is_ok()
}

/// Calls back after Back and Forward, with the place on the page where one was kept.
pub fn on_back(mut callback: impl FnMut(Option<f64>) + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "popstate", move |event| {
        let state = event.dyn_ref::<web_sys::PopStateEvent>().map(web_sys::PopStateEvent::state);
        callback(state.and_then(|state| state.as_f64()));
    }))
}

/// Opens another page.
pub fn go(href: &str) {
    if let Some(window) = window() {
        let _ = window.location().set_href(href);
    }
}

/// Everything that is heard; dropping it ends that.
pub struct Ears {
    /// Clicks and changes.
    pub doing: Option<[EventListener; 2]>,
    /// Links that are pointed at.
    pub pointing: Option<[EventListener; 2]>,
    /// Fragments and typing.
    pub lists: Option<[EventListener; 4]>,
    /// The form.
    pub forms: Option<[EventListener; 4]>,
    /// Back and Forward.
    pub back: Option<EventListener>,
    /// The key of the search.
    pub search: Option<EventListener>,
    /// Voices that come late.
    pub voices: Option<EventListener>,
}

/// Something that will happen; dropping it calls it off.
pub type Later = Timeout;

/// Does something after a while.
pub fn later(millis: u32, action: impl FnOnce() + 'static) -> Later {
    Timeout::new(millis, action)
}

/// What the clock of the device says, in quarters of a second since 2020: 32 bits are enough until 2054.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a float that is too large or negative becomes the nearest number"
)]
pub fn now() -> usize {
    ((js_sys::Date::now() - 1_577_836_800_000.0) / 250.0) as usize
}

/// Tells developers what has gone wrong.
pub fn log(text: &str) {
    web_sys::console::error_1(&JsValue::from_str(text));
}

/// What a plain click was on.
pub enum Click {
    /// A link within this host.
    Link {
        /// The path.
        path: String,
        /// The query, with its sign.
        query: String,
        /// The fragment, with its sign.
        anchor: String,
    },
    /// A button, and what it does.
    Do(Element, Action),
}

/// What a click was on; `None` when it is the browser's business: a modifier key, another button, another host.
pub fn click(event: &MouseEvent) -> Option<Click> {
    if event.default_prevented()
        || event.button() != 0
        || event.ctrl_key()
        || event.meta_key()
        || event.shift_key()
        || event.alt_key()
    {
        return None;
    }
    let node: Node = event.target()?.dyn_into().ok()?;
    let element = node.dyn_ref::<Element>().cloned().or_else(|| node.parent_element())?;
    if let Some(button) = element.closest("[data-do]").ok().flatten() {
        let action = Action::read(&button.get_attribute("data-do")?)?;
        return Some(Click::Do(button, action));
    }
    let link = link_of(&element)?;
    Some(Click::Link { path: link.pathname(), query: link.search(), anchor: link.hash() })
}

/// The link within this host that an element stands in.
fn link_of(element: &Element) -> Option<HtmlAnchorElement> {
    let link: HtmlAnchorElement = element.closest("a[href]").ok().flatten()?.dyn_into().ok()?;
    let same_host = window()?.location().origin().ok()? == link.origin();
    (same_host && !link.has_attribute("download") && link.target().is_empty()).then_some(link)
}

/// Calls back with the path of a link when a reader points at it, and with whether it was pressed; with none when the pointer has gone on.
pub fn on_pointing(callback: impl Fn(Option<String>, bool) + Clone + 'static) -> Option<[EventListener; 2]> {
    let window = window()?;
    Some(["pointerover", "pointerdown"].map(|kind| {
        let callback = callback.clone();
        EventListener::new(&window, kind, move |event| {
            let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let link = element.and_then(|element| link_of(&element));
            callback(link.map(|link| link.pathname() + &link.search()), kind == "pointerdown");
        })
    }))
}

/// Calls back after each click and each change of a control, wherever on the page.
pub fn on_doing(
    mut clicked: impl FnMut(&MouseEvent) + 'static,
    mut changed: impl FnMut(&Event) + 'static,
) -> Option<[EventListener; 2]> {
    let window = window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some([
        EventListener::new_with_options(&window, "click", options, move |event| {
            if let Some(event) = event.dyn_ref() {
                clicked(event);
            }
        }),
        EventListener::new(&window, "change", move |event| changed(event)),
    ])
}

/// The link to a path of this host.
pub fn full(href: &str) -> String {
    window().and_then(|window| window.location().origin().ok()).unwrap_or_default() + href
}

/// Selects the link that could not be copied, so that the reader can copy it.
pub fn select_link() {
    if let Some(link) = by_id(SAID_LINK) {
        let _ = link.focus();
        link.select();
    }
}

/// Whether a click was on the words that are shown.
pub fn is_on_words(event: &Event) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| element.closest(".said").is_ok_and(|found| found.is_some()))
}

/// Copies the link to a path of this host, and calls back with whether it worked.
pub fn copy(href: &str, done: impl FnOnce(bool) + 'static) {
    let Some(window) = window() else {
        return done(false);
    };
    let link = full(href);
    // Absent on plain http and in some built-in browsers of messengers.
    let navigator = window.navigator();
    if js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard")).map_or(true, |found| found.is_undefined()) {
        return done(false);
    }
    let copying = navigator.clipboard().write_text(&link);
    spawn_local(async move { done(JsFuture::from(copying).await.is_ok()) });
}
