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
use std::process::ExitCode;

/// How often each thing is measured.
const RUNS: usize = 9;

fn main() -> ExitCode {
    if std::env::var_os("SITE_ROOT").is_none() {
        println!("no built site: `cargo xtask bench` builds it and measures");
        return ExitCode::SUCCESS;
    }
    println!("Chromium, processor slowed down four-fold, 1.6 Mbit/s, 150 ms; medians of {RUNS} runs, in milliseconds\n");
    first_paint();
    start();
    toggles();
    clicks_while_starting();
    links();
    letters();
    harness::run::close();
    ExitCode::SUCCESS
}

/// The first contentful paint, with and without the scripts of the page.
fn first_paint() {
    for path in ["en/", "zh/compare/"] {
        let reader = slow_reader();
        let [mut with, mut without] = [Vec::new(), Vec::new()];
        for _ in 0..RUNS {
            for (scripts, times) in [(true, &mut with), (false, &mut without)] {
                let lang = format!("/{}/", &path[..2]);
                reader.set_faults(if scripts { Vec::new() } else { vec![(lang, no_scripts())] });
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

/// The longest task until the app runs.
fn start() {
    for path in ["en/", "zh/compare/"] {
        let reader = slow_reader();
        let tasks = (0..RUNS).map(|_| {
            reader.start(path);
            longest_task(&reader)
        });
        row(&format!("longest task until the app runs, {path}"), median(tasks.collect()), "aim: at most 50");
    }
}

/// From the press of a toggle to the next frame: with the app running, and on the same page without scripts.
fn toggles() {
    for path in ["en/", "en/compare/"] {
        let mut reader = slow_reader();
        reader.start(path);
        let running = median((0..RUNS).map(|_| to_next_frame(&reader, "#show-ipsc")).collect());
        reader.move_with(vec![(format!("/{path}"), no_scripts())]);
        reader.open(path);
        let alone = median((0..RUNS).map(|_| to_next_frame(&reader, "#show-ipsc")).collect());
        row(
            &format!("toggle with the app running, {path}"),
            running,
            &format!("without scripts {alone:.0}, ratio {:.2}; aim: 1.0", running / alone),
        );
    }
}

/// Every click on a toggle while the app starts does what it says by the next frame.
fn clicks_while_starting() {
    let click = "window.clicks = window.dead = 0; const box = document.getElementById('show-ipsc'); \
        const step = () => { const wanted = !box.checked; box.click(); clicks++; requestAnimationFrame(() => setTimeout(() => { \
          const shown = [...document.querySelectorAll('td.s3')].some(cell => cell.getClientRects().length); \
          if (shown !== wanted || box.checked !== wanted) dead++; setTimeout(step, 20); })); }; step();";
    let [mut clicks, mut dead] = [0, 0];
    for _ in 0..RUNS {
        let reader = Reader::held_up(Engine::Chromium, ".wasm");
        slow_down(&reader);
        reader.open("en/");
        reader.run(click);
        reader.let_through();
        reader.wait_ready();
        let so_far: u32 = reader.ask("clicks");
        reader.until(&format!("clicks > {so_far} + 5"), "clicks with the app");
        clicks += reader.ask::<u32>("clicks");
        dead += reader.ask::<u32>("dead");
    }
    println!("clicks on a toggle while the app starts: {clicks}, of them dead: {dead}; aim: none");
}

/// From the press of a link to another page inside the app, which was not fetched before.
fn links() {
    for path in ["en/compare/", "en/journey/"] {
        let reader = slow_reader();
        let times = (0..RUNS).map(|_| {
            reader.start("en/");
            until_drawn(&reader, &format!(".menu a[href='/{path}']"))
        });
        let what = format!("link inside the app, en/ to {path}, first screen");
        row(&what, median(times.collect()), "from the press of a finger, not fetched before; aim: at most 500");
    }
}

/// A letter typed into the search of a list: each narrows what is shown or brings it back.
fn letters() {
    for (path, word) in
        [("en/find/", "transplant"), ("zh/find/", "transplant"), ("en/trials/", "relapsing-"), ("en/sources/", "transplant")]
    {
        let reader = slow_reader();
        reader.start(path);
        reader.run("document.querySelector('[name=find-q]').focus()");
        let ends = (1..=word.len()).chain((0..word.len()).rev());
        let times: Vec<f64> = ends.map(|end| typed(&reader, &word[..end])).collect();
        let most = times.iter().copied().fold(0.0, f64::max);
        let what = format!("a letter in the search, {path}");
        row(&what, median(times), &format!("slowest of 20: {most:.0}; aim: 20 and 50"));
    }
}

fn typed(reader: &Reader, text: &str) -> f64 {
    let act = format!(
        "const box = document.querySelector('[name=find-q]'); box.value = {text:?}; box.dispatchEvent(new Event('input', {{ bubbles: true }}));"
    );
    frame_after(reader, &act)
}

/// A type that no browser knows: the same bytes, and nothing is fetched or run.
fn no_scripts() -> Fault {
    Fault::EditHtml { from: "<script ".to_owned(), to: "<script type=\"text/none\" ".to_owned() }
}

fn slow_reader() -> Reader {
    let reader = Reader::alone(Engine::Chromium);
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

/// The time from the press of a link to the end of the frame that shows another heading. A finger stays on it for 80 ms.
fn until_drawn(reader: &Reader, selector: &str) -> f64 {
    let script = format!(
        "const done = arguments[0]; const heading = document.querySelector('h1').innerText; const link = document.querySelector({selector:?}); \
        const start = performance.now(); link.dispatchEvent(new PointerEvent('pointerdown', {{ bubbles: true, pointerType: 'touch' }})); \
        setTimeout(() => link.click(), 80); \
        const look = () => {{ const now = document.querySelector('h1'); if (!now || now.innerText === heading) return requestAnimationFrame(look); \
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
    println!("{what:<56} {time:>7.0}   {rest}");
}
