//! `cargo xtask <task>`: everything that is done to this project, in one place, on every machine.

use anyhow::{Result, bail};
use std::process::ExitCode;
use xtask::args::Args;
use xtask::{bench, build, check, content, paths, serve, setup, site, size, test};

/// One row of the table below: how the task is called, what it does, and the function that does it.
type Task = (&'static str, &'static str, fn(Args) -> Result<()>);

const TASKS: &[Task] = &[
    ("serve [--base /repo/] [--port 8080]", "builds the site, serves it as GitHub Pages does, follows edits", serve::task),
    ("test [--quick] [--engine E] [--only W]", "runs every test, those without a browser, or those that are meant", test::task),
    ("build [--base /repo/]", "builds the site into dist and checks its size", build::task),
    ("content", "checks the content alone, for its editors, in seconds", content::task),
    ("check", "formatting and lints, natively and for the browser", check::task),
    ("bench", "builds the site and measures how fast it feels in Chromium", bench::task),
    ("size", "compares dist with the budgets", size::task),
    ("tools [--tests]", "installs what is missing, at the pinned versions", setup::task),
    ("site [--base /repo/]", "writes the pages again, around the program that was built last", site::task),
    ("paths", "hides this machine's paths from the program; builds do it themselves", paths::task),
];

fn main() -> ExitCode {
    match task() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // What to do about it, and no stack of calls, whatever RUST_BACKTRACE says.
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn task() -> Result<()> {
    let mut words = std::env::args().skip(1);
    let Some(name) = words.next() else {
        print_table();
        return Ok(());
    };
    let Some((_, _, run)) = TASKS.iter().find(|(usage, _, _)| usage.split(' ').next() == Some(&name)) else {
        print_table();
        bail!("there is no task `{name}`; the list above has them all");
    };
    run(Args::new(words))
}

fn print_table() {
    println!("cargo xtask <task>\n");
    for (usage, meaning, _) in TASKS {
        println!("  {usage:<39} {meaning}");
    }
}
