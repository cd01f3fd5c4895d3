//! The app in the browser. `assets/boot.js` loads it and calls [`start`].

use std::rc::Rc;
use stem_cells_ms::app::{App, AppProps};
use stem_cells_ms::browser;
use stem_cells_ms::compare::Catalogue;
use stem_cells_ms::content::pack;
use stem_cells_ms::state::Edition;
use stem_cells_ms::url::{Base, Url};
use wasm_bindgen::prelude::*;

/// Hydrates the page with the content of its language. `dead` is called when the app panics: it makes every link native again.
///
/// Returns `false`, and touches nothing, when pack and page do not fit together.
#[wasm_bindgen]
pub fn start(content: &[u8], dead: js_sys::Function) -> bool {
    let (Some(content), Some(root)) = (pack::read(content), browser::app_root()) else {
        return false;
    };
    let Some(url) = Url::parse(&browser::data("url"), &Catalogue::default()) else {
        return false;
    };
    if url.lang != content.lang {
        return false;
    }
    // Yew installs a hook of its own over any that was set without its help.
    yew::set_custom_panic_hook(Box::new(move |info| {
        // First what readers need. The app is lost already; there is nobody left to tell when this fails too.
        let _ = dead.call0(&JsValue::NULL);
        browser::log(&info.to_string());
    }));
    let edition = Rc::new(Edition { content, base: Base::new(&browser::data("base")), written: String::new() });
    yew::Renderer::<App>::with_root_and_props(root, AppProps { edition, view: url.view }).hydrate();
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
