//! What the search needs to know of letters: the browser's own tables, and the one that the site has written.

use super::{data, page};
use crate::app::contract::SEARCH_TABLE;
use gloo::events::EventListener;
use js_sys::JsString;
use web_sys::XmlHttpRequest;

/// A table that was asked for; dropping it ends that.
pub struct Coming {
    request: XmlHttpRequest,
    _listener: EventListener,
}

impl Drop for Coming {
    fn drop(&mut self) {
        let _ = self.request.abort();
    }
}

/// Asks for the table, and calls back with its text; where it does not come nothing happens. The address names the build, so that a cache
/// never gives that of another one.
pub fn ask(callback: impl FnOnce(&str) + 'static) -> Option<Coming> {
    let request = XmlHttpRequest::new().ok()?;
    request.open("GET", &(data("base") + SEARCH_TABLE + "?" + &data("build"))).ok()?;
    request.set_timeout(page::PATIENCE_MS);
    request.send().ok()?;
    let asked = request.clone();
    let listener = EventListener::once(&request, "load", move |_| {
        if let (Ok(200), Ok(Some(text))) = (asked.status(), asked.response_text()) {
            callback(&text);
        }
    });
    Some(Coming { request, _listener: listener })
}

/// NFKD and lower case, by the browser's own tables. A sign of a trade mark would become letters.
pub fn plain(text: &str) -> String {
    JsString::from(text.replace(['™', '℠'], " ")).normalize("NFKD").to_lower_case().into()
}
