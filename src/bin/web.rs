//! The app in the browser. `assets/boot.js` loads it and calls [`start`].

use std::rc::Rc;
use stem_cells_ms::app::address::{Base, Url};
use stem_cells_ms::app::browser;
use stem_cells_ms::app::choice::Catalogue;
use stem_cells_ms::app::contract::Given;
use stem_cells_ms::app::live::{App, AppProps, Site};
use wasm_bindgen::prelude::*;

/// Takes the page over. `dead` is called when the app panics: it makes every link native again.
///
/// Returns `false`, and touches nothing, when the page has no place for the app.
#[wasm_bindgen]
pub fn start(dead: js_sys::Function) -> bool {
    let (Some(host), Some(url)) = (browser::host(), Url::parse(&browser::data("url"), &Catalogue::default())) else {
        return false;
    };
    // Yew installs a hook of its own over any that was set without its help.
    yew::set_custom_panic_hook(Box::new(move |info| {
        // First what readers need. The app is lost already; there is nobody left to tell when this fails too.
        let _ = dead.call0(&JsValue::NULL);
        browser::log(&info.to_string());
    }));
    let site = Rc::new(Site { given: Given::read(url.lang, browser::given), base: Base::new(&browser::data("base")) });
    yew::Renderer::<App>::with_root_and_props(host, AppProps { site, view: url.view }).render();
    true
}

/// The address of the page that was probably meant by a path that leads nowhere: wrong case, doubled slashes, `index.html`.
#[wasm_bindgen]
pub fn rescue(base: &str, path: &str) -> Option<String> {
    let base = Base::new(base);
    let below = base.strip(path).or_else(|| path.strip_prefix('/'))?;
    Url::parse(below, &Catalogue::default()).map(|url| base.href(&url)).filter(|href| href != path)
}

fn main() {}
