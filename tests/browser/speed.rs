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
use std::fs;
use std::path::PathBuf;
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

/// The first contentful paint, as a ratio to that of a plain page of 12 kB with its styles in it; and the time until a toggle works,
/// to that of the same page when its toggles wait for a deferred script of 19 kB. All in one run, by turns.
fn first_paint() {
    reference();
    let reader = slow_reader();
    let [mut plain, mut scripted] = [Vec::new(), Vec::new()];
    let paths = ["en/", "zh/", "zh/compare/"];
    let mut own = paths.map(|_| Vec::new());
    for _ in 0..RUNS {
        plain.push(painted(&reader, "reference/"));
        reader.until("performance.getEntriesByName('works').length > 0", "the script of the reference page");
        scripted.push(reader.ask("performance.getEntriesByName('works')[0].startTime"));
        for (path, times) in paths.iter().zip(&mut own) {
            times.push(painted(&reader, path));
        }
    }
    let [plain, scripted] = [plain, scripted].map(median);
    for (path, times) in paths.iter().zip(own) {
        let time = median(times);
        let (paint, toggle) = (time / plain, time / scripted);
        // Its toggles are style sheet alone: they work as soon as they are drawn.
        row(
            &format!("first contentful paint, {path}"),
            time,
            &format!("reference {plain:.0}, ratio {paint:.2}; aim for home: 1.25"),
        );
        row(&format!("a working toggle, {path}"), time, &format!("reference {scripted:.0}, ratio {toggle:.2}; aim: 0.65"));
    }
}

/// Opens a page anew, and gives the time of its first contentful paint.
fn painted(reader: &Reader, path: &str) -> f64 {
    reader.goto("about:blank");
    reader.open(path);
    reader.until("performance.getEntriesByName('first-contentful-paint').length > 0", "the first paint");
    reader.ask("performance.getEntriesByName('first-contentful-paint')[0].startTime")
}

/// Writes the reference page into the site that is measured. Digits that look like chance pack to a half, as prose packs to a third.
fn reference() {
    let root = PathBuf::from(std::env::var_os("SITE_ROOT").expect("the site")).join("reference");
    let mixed = |at: u64| at.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(17).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let digits = |words: u64| -> String { (1..=words).map(|at| format!("{:016x} ", mixed(at))).collect() };
    let lines = digits(1190);
    let html = format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Reference</title>\
         <style>body {{ font: 18px/1.6 sans-serif; margin: 1rem; }}</style><script src=\"app.js\" defer></script></head>\
         <body><h1>Reference</h1><label><input type=\"checkbox\"> A toggle</label><p>{}</p></body></html>",
        lines.replace("0 ", "0</p><p>")
    );
    let script = format!(
        "/* {} */\ndocument.querySelector('input').addEventListener('change', () => {{}}); performance.mark('works');\n",
        digits(1880)
    );
    fs::create_dir_all(&root)
        .and_then(|()| fs::write(root.join("index.html"), html))
        .and_then(|()| fs::write(root.join("app.js"), script))
        .expect("the reference page");
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
