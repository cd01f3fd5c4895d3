//! `cargo xtask test`: every test of the project, the quick ones first.

use crate::args::Args;
use crate::run::{cargo, copy_dir, root, run};
use crate::tools::{self, Browsers};
use crate::{build, check, site, trunk};
use anyhow::{Context, Result, ensure};
use std::path::PathBuf;
use std::time::Instant;

/// One step: what it does, for the reader of the output, and how.
type Step = (&'static str, Box<dyn FnOnce() -> Result<()>>);

/// What every native command compiles, so that the library is compiled once for all of them.
pub const NATIVE: [&str; 4] = ["--profile", "site", "--features", "prerender"];

/// Runs all steps; with `--quick` those that need neither a build nor a browser; with `--engine` or `--only` the browser tests that are
/// meant, on a fresh build.
pub fn task(mut args: Args) -> Result<()> {
    let quick = args.flag("--quick");
    let mut chosen = Vec::new();
    for name in ["--engine", "--only"] {
        if let Some(value) = args.option(name)? {
            chosen.extend([name.to_owned(), value]);
        }
    }
    args.finish()?;
    ensure!(
        !quick || chosen.is_empty(),
        "`--quick` leaves the browsers out, `--engine` and `--only` choose among their tests: use one"
    );

    let started = Instant::now();
    let all = chosen.is_empty();
    let mut steps: Vec<Step> = Vec::new();
    if all {
        steps.push(("formatting and lints", Box::new(|| check::task(Args::new([])))));
        steps.push(("native tests: content, addresses, the pages as written", Box::new(native)));
        steps.push(("tests of the task runner", Box::new(|| run(&mut cargo("test", &["--profile", "site", "-p", "xtask"])))));
    }
    if !quick {
        // Before all steps, so that a missing tool is said at once and not after minutes.
        println!("tools and browsers");
        let browsers = tools::ensure_browsers()?;
        steps.push(("build for the root of a host, with its budgets", Box::new(|| build::build("/"))));
        if all {
            trunk::ensure()?;
            steps.push(("the same site, built by Trunk", Box::new(trunk::same_site)));
        }
        steps.push(("the same site below /any-repo/", Box::new(second_base)));
        steps.push(("browser tests in Chromium, Firefox and WebKit", Box::new(move || browser(&browsers, &chosen))));
    }
    let count = steps.len();
    let mut took = Vec::new();
    for (number, (what, step)) in (1..).zip(steps) {
        println!("\n[{number}/{count}] {what}");
        let start = Instant::now();
        step().with_context(|| format!("step {number} of {count} failed: {what}"))?;
        took.push((start.elapsed().as_secs(), what));
        println!("[{number}/{count}] passed in {} s", start.elapsed().as_secs());
    }
    println!();
    took.iter().for_each(|(seconds, what)| println!("{seconds:>6} s  {what}"));
    println!("\nall {count} steps passed in {} s", started.elapsed().as_secs());
    Ok(())
}

fn native() -> Result<()> {
    run(cargo("test", &NATIVE).args(["--package", "stem-cells-ms", "--lib", "--test", "suite"]))
}

/// Puts the built site aside, and writes it again for a repository's own path from the same program.
fn second_base() -> Result<()> {
    let target = root().join("target");
    copy_dir(&root().join("dist"), &target.join("site-root"))?;
    site::write(&target.join("site-repo"), "/any-repo/")
}

/// The suite starts its servers and drivers itself.
fn browser(browsers: &Browsers, chosen: &[String]) -> Result<()> {
    run(cargo("test", &NATIVE).args(["--test", "browser", "--"]).args(chosen).envs(browser_variables(browsers)))
}

/// Where the browser tests and the benchmark find the sites and the drivers.
pub fn browser_variables(browsers: &Browsers) -> [(&'static str, PathBuf); 6] {
    let target = root().join("target");
    [
        ("SITE_ROOT", target.join("site-root")),
        ("SITE_REPO", target.join("site-repo")),
        ("AXE_JS", browsers.axe.clone()),
        ("GECKODRIVER", browsers.geckodriver.clone()),
        ("CHROMEDRIVER", PathBuf::from(tools::debian::CHROMEDRIVER)),
        ("WEBKITDRIVER", PathBuf::from(tools::debian::WEBKITDRIVER)),
    ]
}
