//! Files with the hash of their bytes in their names, and what a page needs to load them safely.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};
use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// A file that was written below `assets/`.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its path from the root of the site.
    pub path: String,
    /// Its subresource integrity value (W3C SRI), SHA-384.
    pub integrity: String,
}

/// The folder that is written to. Refuses to write a file twice.
#[derive(Debug)]
pub struct Output {
    dir: PathBuf,
    written: BTreeMap<String, u64>,
}

impl Output {
    /// An output into this folder.
    pub fn new(dir: &Path) -> Output {
        Output { dir: dir.to_owned(), written: BTreeMap::new() }
    }

    /// The folder.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// What was written, in alphabetical order.
    pub fn names(&self) -> Vec<String> {
        self.written.keys().cloned().collect()
    }

    /// Writes a file that is not there yet.
    ///
    /// # Errors
    /// When it was written before, or cannot be written.
    pub fn write(&mut self, name: &str, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
        if self.dir.join(name).exists() {
            return Err(format!("{name} would be written twice").into());
        }
        self.replace(name, bytes)
    }

    /// Writes a file in place of one that Trunk has put there.
    ///
    /// # Errors
    /// When it was written by us before, or cannot be written.
    pub fn replace(&mut self, name: &str, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
        if self.written.insert(name.to_owned(), bytes.len() as u64).is_some() {
            return Err(format!("{name} would be written twice").into());
        }
        let path = self.dir.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, bytes).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(())
    }

    /// Writes a file below `assets/` with the hash of its bytes in its name. `name` is `app.js`; the file is `assets/app-<hash>.js`.
    ///
    /// # Errors
    /// As [`Output::write`].
    pub fn hashed(&mut self, name: &str, bytes: &[u8]) -> Result<Asset, Box<dyn Error>> {
        let (stem, ending) = name.rsplit_once('.').ok_or("an asset needs an ending")?;
        let hash: String = Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        let path = format!("assets/{stem}-{hash}.{ending}");
        self.write(&path, bytes)?;
        Ok(Asset { path, integrity: format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes))) })
    }
}

/// What starts the app.
#[derive(Debug)]
pub(super) struct App {
    /// The one script: wasm-bindgen's glue with `terms.js`, `folds.js` and `boot.js` behind it.
    pub script: Asset,
    /// Names the build, in the pages and in the script: program and style sheets. Pages of one build start together and open one another.
    pub build: String,
}

/// Writes script and wasm, and takes away what the build called them.
pub(super) fn write_app(dist: &Path, assets: &Path, styles: [&Asset; 2], out: &mut Output) -> Result<App, Box<dyn Error>> {
    let glue_file = only(dist, ".js")?;
    let wasm_file = only(dist, "_bg.wasm")?;
    let [terms, folds, boot] = ["terms.js", "folds.js", "boot.js"].map(|name| fs::read_to_string(assets.join(name)));
    let glue = format!("{}\n{}{}{}", fs::read_to_string(&glue_file)?, terms?, folds?, boot?);
    let wasm = out.hashed("web.wasm", &fs::read(&wasm_file)?)?;
    let mut build = Sha256::new();
    build.update(&wasm.integrity);
    for sheet in styles {
        build.update(&sheet.integrity);
    }
    build.update(&glue);
    let build: String = build.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let files = format!("{{build:\"{build}\",wasm:{}}}", entry(&wasm));
    let script = out.hashed("app.js", insert(&glue, "/* site:files */ null", &files)?.as_bytes())?;
    fs::remove_file(glue_file)?;
    fs::remove_file(wasm_file)?;
    Ok(App { script, build })
}

fn entry(asset: &Asset) -> String {
    format!("[\"{}\",\"{}\"]", asset.path, asset.integrity)
}

/// Puts a text in place of a mark that must stand exactly once.
pub(super) fn insert(template: &str, mark: &str, text: &str) -> Result<String, Box<dyn Error>> {
    match template.matches(mark).count() {
        1 => Ok(template.replacen(mark, text, 1)),
        count => Err(format!("the mark `{mark}` stands {count} times, not once").into()),
    }
}

/// The only file in a folder with this ending.
fn only(dir: &Path, ending: &str) -> Result<PathBuf, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    match found.len() {
        1 => Ok(found.remove(0)),
        count => {
            Err(format!("{}: {count} files end in {ending}, not one; was this folder written by `trunk build`?", dir.display())
                .into())
        }
    }
}
