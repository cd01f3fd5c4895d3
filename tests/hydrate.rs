//! In a browser, without a server: every page, in every language, is hydrated to exactly what was written, and is what the app would
//! have drawn by itself. A difference means a panic or a wrong page for a reader, and Yew says neither where nor what.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::rc::Rc;
use stem_cells_ms::app::{App, AppProps};
use stem_cells_ms::content::pack;
use stem_cells_ms::lang::Lang;
use stem_cells_ms::state::Edition;
use stem_cells_ms::url::{Base, Url, View};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, HtmlInputElement, Node};
use yew::{AppHandle, LocalServerRenderer, Renderer};

wasm_bindgen_test_configure!(run_in_browser);

const ENGLISH: &[u8] = include_bytes!(concat!(env!("PACKS_DIR"), "/en.pack"));
const CHINESE: &[u8] = include_bytes!(concat!(env!("PACKS_DIR"), "/zh.pack"));

/// A base at which the test's own address is none of the site, so that the app does not follow it.
const BASE: &str = "/not-the-address-of-this-test/";

#[wasm_bindgen_test]
async fn every_page_hydrates_to_what_was_written_and_to_what_is_drawn_afresh() {
    let mut pages = 0;
    for url in Url::all() {
        let place = Place::new();
        let props = props(&url);
        let html = LocalServerRenderer::<App>::with_props(as_written(&props)).render().await;

        place.0.set_inner_html(&html);
        let written = outline(&place.0);
        let app = place.hydrate(props.clone()).await;
        let hydrated = outline(&place.0);
        app.destroy();

        assert_same(&url, "as written", &written, "after hydration", &hydrated);
        if !url.view.is_written() {
            let empty = Place::new();
            let app = empty.draw(props).await;
            let drawn = outline(&empty.0);
            app.destroy();
            assert_same(&url, "drawn afresh", &drawn, "after hydration", &hydrated);
        }
        assert!(written.len() > 100, "{}: only {} nodes", url.print(), written.len());
        pages += 1;
    }
    assert_eq!(pages, Lang::ALL.len() * View::ALL.len());
}

#[wasm_bindgen_test]
async fn a_box_that_the_reader_has_unticked_before_hydration_stays_unticked() {
    let url = Url::plain(Lang::En, View::Compare);
    let place = Place::new();
    let html = LocalServerRenderer::<App>::with_props(props(&url)).render().await;
    place.0.set_inner_html(&html);
    place.input("#show-ipsc").set_checked(false);
    place.input("#diff-1").set_checked(true);
    let app = place.hydrate(props(&url)).await;
    let after = ["#show-hsc", "#show-msc", "#show-ipsc", "#diff-1"].map(|id| place.input(id).checked());
    assert_eq!(after, [true, true, false, true], "what was ticked before must stay");
    app.destroy();
}

/// The same props as the site writer has them: with the markup of a written page, which the browser never gets.
fn as_written(props: &AppProps) -> AppProps {
    let Edition { content, base, .. } = &*props.edition;
    let markup = "<h1>Written</h1><p>once, and <b>left</b> as it is</p><details><summary>More</summary><p>text</p></details>";
    let written = if props.view.is_written() { markup.to_owned() } else { String::new() };
    AppProps { edition: Rc::new(Edition { content: content.clone(), base: base.clone(), written }), view: props.view }
}

/// An element of the document that goes with the test.
struct Place(Element);

impl Place {
    fn new() -> Place {
        let place = document().create_element("div").unwrap();
        document().document_element().unwrap().append_child(&place).unwrap();
        Place(place)
    }

    async fn hydrate(&self, props: AppProps) -> AppHandle<App> {
        let app = Renderer::<App>::with_root_and_props(self.0.clone(), props).hydrate();
        settle().await;
        app
    }

    async fn draw(&self, props: AppProps) -> AppHandle<App> {
        let app = Renderer::<App>::with_root_and_props(self.0.clone(), props).render();
        settle().await;
        app
    }

    fn input(&self, id: &str) -> HtmlInputElement {
        self.0.query_selector(id).unwrap().expect(id).dyn_into().unwrap()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.remove();
    }
}

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// Lets the app render, run its effects, and render again.
async fn settle() {
    let waiting = js_sys::Promise::new(&mut |resolve, _| {
        gloo::timers::callback::Timeout::new(20, move || drop(resolve.call0(&JsValue::NULL))).forget();
    });
    JsFuture::from(waiting).await.unwrap();
}

/// What the browser gives the app for a page.
fn props(url: &Url) -> AppProps {
    let bytes = match url.lang {
        Lang::En => ENGLISH,
        Lang::Zh => CHINESE,
    };
    let content = pack::read(bytes).expect("PACKS_DIR has packs of another version: write them again");
    AppProps { edition: Rc::new(Edition { content, base: Base::new(BASE), written: String::new() }), view: url.view }
}

/// One line per element and text, with everything a reader or a style sheet can tell apart. Comments are left out: Yew keeps its marks there.
fn outline(place: &Element) -> Vec<String> {
    let mut lines = Vec::new();
    let mut text = String::new();
    children(place, "", &mut lines, &mut text);
    flush(&mut lines, &mut text, "");
    lines
}

fn children(parent: &Node, path: &str, lines: &mut Vec<String>, text: &mut String) {
    let nodes = parent.child_nodes();
    for node in (0..nodes.length()).filter_map(|at| nodes.get(at)) {
        match node.node_type() {
            // Neighbouring texts are one: a parser joins them, a renderer does not.
            Node::TEXT_NODE => *text += &node.node_value().unwrap_or_default(),
            Node::ELEMENT_NODE => {
                flush(lines, text, path);
                let element: Element = node.dyn_into().unwrap();
                let path = format!("{path} > {}", element.tag_name().to_ascii_lowercase());
                lines.push(format!("{path} {}", describe(&element)));
                children(&element, &path, lines, text);
                flush(lines, text, &path);
            }
            _ => {}
        }
    }
}

fn flush(lines: &mut Vec<String>, text: &mut String, path: &str) {
    if !text.is_empty() {
        lines.push(format!("{path} {:?}", std::mem::take(text)));
    }
}

/// Namespace and attributes; of form controls also their state.
fn describe(element: &Element) -> String {
    let names = element.get_attribute_names();
    let mut attributes: Vec<String> = names
        .iter()
        .filter_map(|name| name.as_string())
        .map(|name| format!("{name}={:?}", element.get_attribute(&name).unwrap_or_default()))
        .collect();
    attributes.sort();
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        attributes.push(format!("(checked: {}, value: {:?})", input.checked(), input.value()));
    }
    let namespace = element.namespace_uri().unwrap_or_default().replace("http://www.w3.org/", "");
    format!("[{namespace}] {}", attributes.join(" "))
}

/// Says the page, and the first line that differs with the three before it.
fn assert_same(url: &Url, left_name: &str, left: &[String], right_name: &str, right: &[String]) {
    let longest = left.len().max(right.len());
    if let Some(at) = (0..longest).find(|at| left.get(*at) != right.get(*at)) {
        let before = left[at.saturating_sub(3)..at.min(left.len())].join("\n  ");
        let line = |lines: &[String]| lines.get(at).cloned().unwrap_or_else(|| "(nothing more)".to_owned());
        panic!(
            "page {} differs.\nbefore:\n  {before}\n{left_name}:\n  {}\n{right_name}:\n  {}",
            url.print(),
            line(left),
            line(right)
        );
    }
}
