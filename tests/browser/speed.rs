//! How fast it feels: medians in Chromium on a phone's processor and network. Prints figures and ratios, and judges nothing.
//!
//! `cargo xtask bench` builds the site and runs it.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::doc_markdown, clippy::needless_pass_by_value)]
// The harness is that of the tests; a benchmark needs less of it.
#![allow(dead_code, unused_imports)]

mod harness;

use harness::{Engine, Fault, Reader};
use serde_json::json;

/// How often each thing is measured.
const RUNS: usize = 9;

fn main() {
    println!("Chromium, processor slowed down four-fold, 1.6 Mbit/s, 150 ms; medians of {RUNS} runs, in milliseconds\n");
    first_paint();
    toggles();
    views();
    lists();
}

/// The first contentful paint, with and without the scripts of the page.
fn first_paint() {
    for path in ["en/", "zh/compare/"] {
        let reader = slow_reader();
        let [mut with, mut without] = [Vec::new(), Vec::new()];
        for _ in 0..RUNS {
            for (scripts, times) in [(true, &mut with), (false, &mut without)] {
                // A type that no browser knows: the same bytes, and nothing is fetched or run.
                let edit = Fault::EditHtml { from: "<script ".to_owned(), to: "<script type=\"text/none\" ".to_owned() };
                let lang = format!("/{}/", &path[..2]);
                reader.server.set_faults(if scripts { Vec::new() } else { vec![(lang, edit)] });
                reader.goto("about:blank");
                reader.open(path);
                let seen = "performance.getEntriesByName('first-contentful-paint').length > 0";
                reader.until(seen, "the first paint");
                times.push(reader.ask("performance.getEntriesByName('first-contentful-paint')[0].startTime"));
            }
        }
        let [with, without] = [with, without].map(median);
        row(
            &format!("first contentful paint, {path}"),
            with,
            &format!("without scripts {without:.0}, ratio {:.2}", with / without),
        );
    }
}

/// From the press of a toggle to the next frame: as soon as the page is painted, and with the app running.
fn toggles() {
    for path in ["en/", "en/compare/"] {
        let reader = Reader::held_up(Engine::Chromium, ".wasm");
        slow_down(&reader);
        reader.open(path);
        let first = median((0..RUNS).map(|_| to_next_frame(&reader, "#show-ipsc")).collect());
        reader.let_through();
        reader.wait_ready();
        let running = median((0..RUNS).map(|_| to_next_frame(&reader, "#show-ipsc")).collect());
        row(
            &format!("toggle with the app running, {path}"),
            running,
            &format!("at first paint {first:.0}, ratio {:.2}; aim: below 50", running / first),
        );
    }
}

/// From a link to the page that is drawn by the app, and the longest task of the start.
fn views() {
    let reader = slow_reader();
    let [mut links, mut drawn] = [Vec::new(), Vec::new()];
    let mut tasks = Vec::new();
    for _ in 0..RUNS {
        reader.start("en/");
        tasks.push(longest_task(&reader));
        links.push(to_next_frame(&reader, ".menu a[href='/en/alternatives/']"));
        reader.start("en/");
        drawn.push(until_drawn(&reader, ".menu a[href='/en/alternatives/']"));
    }
    row("link inside the app, to the next frame", median(links), "aim: below 200");
    row("link inside the app, until the page is drawn", median(drawn), "");
    row("longest task until the app runs, en/", median(tasks), "");
}

/// A letter typed into the search of a list: each narrows what is shown or brings it back.
fn lists() {
    for (path, word) in [("en/trials/", "relapsing"), ("en/sources/", "transplant"), ("en/find/", "transplant")] {
        let reader = slow_reader();
        reader.start(path);
        reader.run("document.querySelector('[name=find-q]').focus()");
        let narrow: Vec<f64> = (1..=word.len()).map(|end| typed(&reader, &word[..end])).collect();
        let wide: Vec<f64> = (0..word.len()).rev().map(|end| typed(&reader, &word[..end])).collect();
        let all = median([narrow.clone(), wide.clone()].concat());
        let most = narrow.into_iter().chain(wide).fold(0.0, f64::max);
        row(&format!("a letter in the search, {path}"), all, &format!("slowest {most:.0}; aim: below 50"));
    }
}

fn typed(reader: &Reader, text: &str) -> f64 {
    let act = format!(
        "const box = document.querySelector('[name=find-q]'); box.value = {text:?}; box.dispatchEvent(new Event('input', {{ bubbles: true }}));"
    );
    frame_after(reader, &act)
}

fn slow_reader() -> Reader {
    let reader = Reader::new(Engine::Chromium);
    slow_down(&reader);
    reader
}

fn slow_down(reader: &Reader) {
    reader.resize(360, 640);
    reader.devtools("Network.enable", json!({}));
    reader.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true }));
    let network = json!({ "offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 94_000 });
    reader.devtools("Network.emulateNetworkConditions", network);
    reader.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 }));
}

/// The time from a click on the first element that a selector finds to the end of the frame that shows its effect.
fn to_next_frame(reader: &Reader, selector: &str) -> f64 {
    frame_after(reader, &format!("document.querySelector({selector:?}).click();"))
}

/// The time from a click on a link to the end of the frame that shows another heading.
fn until_drawn(reader: &Reader, selector: &str) -> f64 {
    let script = format!(
        "const done = arguments[0]; const start = performance.now(); const heading = document.querySelector('h1').innerText; \
        document.querySelector({selector:?}).click(); \
        const look = () => {{ if (document.querySelector('h1').innerText === heading) return requestAnimationFrame(look); \
          const {{ port1, port2 }} = new MessageChannel(); port1.onmessage = () => done(performance.now() - start); port2.postMessage(0); }}; look();"
    );
    reader.post("execute/async", json!({ "script": script, "args": [] })).as_f64().expect("a time")
}

/// The time from before something is done to the end of the frame that shows its effect.
fn frame_after(reader: &Reader, act: &str) -> f64 {
    let script = format!(
        "const done = arguments[0]; const start = performance.now(); {{ {act} }} \
        requestAnimationFrame(() => {{ const {{ port1, port2 }} = new MessageChannel(); \
          port1.onmessage = () => done(performance.now() - start); port2.postMessage(0); }});"
    );
    reader.post("execute/async", json!({ "script": script, "args": [] })).as_f64().expect("a time")
}

fn longest_task(reader: &Reader) -> f64 {
    let script = "const done = arguments[0]; let longest = 0; new PerformanceObserver(list => { \
          for (const task of list.getEntries()) longest = Math.max(longest, task.duration); }).observe({ type: 'longtask', buffered: true }); \
        setTimeout(() => done(longest), 100);";
    reader.post("execute/async", json!({ "script": script, "args": [] })).as_f64().expect("a time")
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn row(what: &str, time: f64, rest: &str) {
    println!("{what:<48} {time:>7.0}   {rest}");
}
