//! `cargo xtask test`: every test of the project, the quick ones first.

use crate::args::Args;
use crate::run::{cargo, copy_dir, root, run};
use crate::tools::{self, Browsers};
use crate::{build, check, site, trunk};
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::time::Instant;

/// One step: what it does, for the reader of the output, and how.
type Step = (&'static str, Box<dyn FnOnce() -> Result<()>>);

/// Runs all steps, or with `--quick` those that need neither a build nor a browser.
pub fn task(mut args: Args) -> Result<()> {
    let quick = args.flag("--quick");
    args.finish()?;

    let started = Instant::now();
    let mut steps: Vec<Step> = vec![
        ("formatting and lints", Box::new(|| check::task(Args::new([])))),
        ("native tests: content, addresses, the pages as written", Box::new(native)),
        ("tests of the task runner", Box::new(|| run(&mut cargo("test", &["--profile", "site", "-p", "xtask"])))),
    ];
    if !quick {
        // Before all steps, so that a missing tool is said at once and not after minutes.
        println!("tools and browsers");
        let (_, browsers) = (trunk::ensure()?, tools::ensure_browsers()?);
        steps.push(("build for the root of a host, with its budgets", Box::new(|| build::build("/"))));
        steps.push(("the same site below /any-repo/", Box::new(second_base)));
        steps.push(("the same site, built by Trunk", Box::new(trunk::same_site)));
        steps.push(("browser tests in Chromium, Firefox and WebKit", Box::new(move || browser(&browsers))));
    }
    let count = steps.len();
    for (number, (what, step)) in (1..).zip(steps) {
        println!("\n[{number}/{count}] {what}");
        let start = Instant::now();
        step().with_context(|| format!("step {number} of {count} failed: {what}"))?;
        println!("[{number}/{count}] passed in {} s", start.elapsed().as_secs());
    }
    println!("\nall {count} steps passed in {} s", started.elapsed().as_secs());
    Ok(())
}

fn native() -> Result<()> {
    run(&mut cargo("test", &["--profile", "site", "--features", "prerender", "-p", "stem-cells-ms"]))
}

/// Puts the built site aside, and writes it again for a repository's own path from the same program.
fn second_base() -> Result<()> {
    let target = root().join("target");
    copy_dir(&root().join("dist"), &target.join("site-root"))?;
    site::write(&target.join("site-repo"), "/any-repo/")
}

/// The suite starts its servers and drivers itself, one test at a time.
fn browser(browsers: &Browsers) -> Result<()> {
    let tests = ["--profile", "site", "--features", "browsers,prerender", "--test", "browser", "--", "--test-threads=1"];
    run(cargo("test", &tests).envs(browser_variables(browsers)))
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
