//! The browsers and their drivers, as Debian packages: browser and driver must come from the same source.

use crate::run::{output, run};
use anyhow::{Result, bail};
use std::path::Path;
use std::process::Command;

/// Chromium's driver.
pub const CHROMEDRIVER: &str = "/usr/bin/chromedriver";
/// The driver of WebKit, the engine of Safari.
pub const WEBKITDRIVER: &str = "/usr/bin/WebKitWebDriver";

/// What shows that a package is there, and the package. `Xvfb` is a screen for WebKit on machines without one;
/// `pdftotext` reads what a page is on paper.
const PACKAGES: [(&str, &str); 7] = [
    ("/usr/bin/chromium", "chromium"),
    (CHROMEDRIVER, "chromium-driver"),
    ("/usr/bin/firefox-esr", "firefox-esr"),
    (WEBKITDRIVER, "webkit2gtk-driver"),
    ("/usr/bin/Xvfb", "xvfb"),
    ("/usr/bin/pdftotext", "poppler-utils"),
    ("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", "fonts-noto-cjk"),
];

/// Installs the packages that are missing.
pub fn ensure() -> Result<()> {
    let missing: Vec<&str> = PACKAGES.iter().filter(|(file, _)| !Path::new(file).exists()).map(|(_, package)| *package).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    if !Path::new("/etc/debian_version").exists() {
        bail!(
            "the browser tests run on Debian; they miss what its packages {list} install. \
             Run them there or in a container; `cargo xtask test --quick` runs everywhere"
        );
    }
    println!("installing Debian packages: {list}");
    let privileged = if output(Command::new("id").arg("-u")).as_deref() == Some("0") { "env" } else { "sudo" };
    let apt = || {
        let mut command = Command::new(privileged);
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "--yes", "--quiet"]);
        command
    };
    run(apt().arg("update"))?;
    run(apt().args(["install", "--no-install-recommends"]).args(missing))
}
