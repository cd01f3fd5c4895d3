//! A small site, made up, that breaks one rule at a time.

use super::*;
use anyhow::Error;

/// Bytes that gzip cannot make smaller.
fn noise(count: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    };
    std::iter::repeat_with(next).take(count).collect()
}

fn fake(extra: &[(&str, Vec<u8>)]) -> Result<tempfile::TempDir> {
    let dir = tempfile::tempdir()?;
    let page = "<html><link rel=\"stylesheet\" href=\"/repo/assets/style-1.css\"><link rel=\"icon\" href=\"/repo/assets/i.svg\">";
    let page = page.as_bytes().to_vec();
    let plain = ["style-1.css", "web-1.wasm", "app-1.js", "i.svg", "share.png"];
    let pages = ["index.html", "en/index.html", "zh/index.html"].map(|path| (path.to_owned(), page.clone()));
    let assets = plain.map(|name| (format!("assets/{name}"), b"small".to_vec()));
    let extra = extra.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.clone()));
    for (path, bytes) in pages.into_iter().chain(assets).chain(extra) {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().unwrap_or(dir.path()))?;
        fs::write(path, bytes)?;
    }
    Ok(dir)
}

fn fault(extra: &[(&str, Vec<u8>)]) -> Result<String> {
    let dir = fake(extra)?;
    let fault = check(dir.path()).err().ok_or_else(|| Error::msg("nothing was found"))?;
    Ok(fault.to_string())
}

#[test]
fn a_small_site_passes() -> Result<()> {
    check(fake(&[])?.path())
}

#[test]
fn every_budget_is_kept() -> Result<()> {
    for (path, bytes, words) in [
        ("zh/index.html", 29_000, "home page, zh"),
        ("assets/web-1.wasm", 126_000, "program"),
        ("assets/i.svg", 200_000, "first visit"),
        ("zh/list/index.html", 86_000, "heaviest page, zh/list"),
        ("assets/a.woff2", 61_000, "fonts"),
    ] {
        let message = fault(&[(path, noise(bytes))])?;
        assert!(message.contains(words), "{path}: {message}");
    }
    Ok(())
}

#[test]
fn what_no_page_asks_for_is_no_part_of_a_visit() -> Result<()> {
    check(fake(&[("assets/share.png", noise(300_000))])?.path())
}

#[test]
fn foreign_hosts_and_local_paths_are_found() -> Result<()> {
    let script = b"<script src=\"https://example.org/x.js\"></script>".to_vec();
    assert!(fault(&[("en/about/index.html", script)])?.contains("another host"));
    let path = b"x/Users/someone/project".to_vec();
    assert!(fault(&[("assets/web-1.wasm", path)])?.contains("/Users/someone"));
    Ok(())
}

#[test]
fn a_site_without_its_program_is_no_site() -> Result<()> {
    let dir = fake(&[])?;
    fs::remove_file(dir.path().join("assets/web-1.wasm"))?;
    assert!(check(dir.path()).is_err());
    Ok(())
}
