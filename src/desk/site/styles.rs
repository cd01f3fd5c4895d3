//! One style sheet out of the files below `assets/styles`, and the fonts.
//!
//! A theme is written once (`theme-*.css`, only declarations) and put under each condition that chooses it.

use super::assets::{Asset, Output};
use crate::app::prefs::READING;
use std::error::Error;
use std::fs;
use std::path::Path;

/// The layers, weakest first. Each is the file of its name.
const LAYERS: [&str; 11] =
    ["base", "layout", "parts", "folds", "home", "comparison", "pages", "evidence", "boards", "settings", "print"];

/// The fonts, as `@font-face` names them.
const FONTS: [&str; 2] = ["atkinson-latin.woff2", "atkinson-latin-ext.woff2"];

/// What a page links to.
pub(super) struct Styles {
    /// The style sheet.
    pub(super) sheet: Asset,
    /// The same as text.
    pub(super) text: String,
    /// What the page of decisions needs beside it.
    pub(super) deciding: Asset,
    /// What the page that finds everything needs beside it.
    pub(super) finding: Asset,
    /// The font that every page needs first.
    pub(super) font: Asset,
}

/// Writes fonts and style sheets. `edition` stands at the foot of each printed page; `rules` follow from the content, see
/// [`crate::desk::page::deciding_rules`].
pub(super) fn write(assets: &Path, edition: &str, rules: &str, out: &mut Output) -> Result<Styles, Box<dyn Error>> {
    let sheet = sheet(&assets.join("styles"))?;
    let mut sheet = super::assets::insert(&sheet, "site:edition", edition)?;
    let mut first = None;
    for font in FONTS {
        let asset = out.hashed(font, &fs::read(assets.join("fonts").join(font))?)?;
        let name = asset.path.trim_start_matches("assets/");
        let plain = format!("url(\"{font}\")");
        if !sheet.contains(&plain) {
            return Err(format!("no style sheet asks for {font}").into());
        }
        sheet = sheet.replace(&plain, &format!("url(\"{name}\")"));
        first.get_or_insert(asset);
    }
    let font = first.ok_or("there is no font")?;
    let own = read(&assets.join("styles"), "deciding")?;
    let finding = format!(
        "@layer tokens, {}, finding;\n@layer finding {{\n{}\n}}\n",
        LAYERS.join(", "),
        read(&assets.join("styles"), "finding")?
    );
    let deciding =
        without_comments(&format!("@layer tokens, {}, deciding;\n@layer deciding {{\n{own}\n{rules}}}\n", LAYERS.join(", ")));
    let text = without_comments(&sheet);
    Ok(Styles {
        sheet: out.hashed("style.css", text.as_bytes())?,
        text,
        finding: out.hashed("finding.css", without_comments(&finding).as_bytes())?,
        deciding: out.hashed("deciding.css", deciding.as_bytes())?,
        font,
    })
}

/// The style sheet as it is written, before the fonts have got their names.
pub(super) fn sheet(dir: &Path) -> Result<String, Box<dyn Error>> {
    let read = |name: &str| read(dir, name);
    let mut sheet =
        format!("@layer tokens, {};\n{}\n@layer tokens {{\n{}\n}}\n", LAYERS.join(", "), read("fonts")?, themes(&read)?);
    for layer in LAYERS {
        sheet.push_str(&format!("@layer {layer} {{\n{}\n}}\n", with_settings(&read(layer)?)));
    }
    Ok(sheet)
}

fn read(dir: &Path, name: &str) -> Result<String, String> {
    let path = dir.join(format!("{name}.css"));
    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
}

/// The choice of the reader beats the choice of the device.
fn themes(read: &impl Fn(&str) -> Result<String, String>) -> Result<String, String> {
    let (light, dark, contrast) = (read("theme-light")?, read("theme-dark")?, read("theme-contrast")?);
    let contrast_dark = read("theme-contrast-dark")?;
    Ok(format!(
        "{}\n:root {{\n{light}\n}}\n\
         @media (prefers-color-scheme: dark) {{ :root {{\n{dark}\n}} }}\n\
         @media (prefers-contrast: more) {{ :root {{\n{contrast}\n}} }}\n\
         @media (prefers-contrast: more) and (prefers-color-scheme: dark) {{ :root {{\n{contrast_dark}\n}} }}\n\
         {}\n{}\n{}\n@media (prefers-color-scheme: dark) {{ {} }}\n",
        read("tokens")?,
        chosen("light", &light),
        chosen("dark", &dark),
        chosen("contrast", &contrast),
        chosen("contrast", &contrast_dark),
    ))
}

/// A theme under the conditions that choose it.
fn chosen(theme: &str, rules: &str) -> String {
    format!("{} {{\n{rules}\n}}", set("theme", theme))
}

/// When a setting has this value: `theme.js` has found it on the device, or its control is ticked. The control is the stronger one, so
/// that a touch before the app has arrived counts. Its whole path is named: a browser then looks through the head of the page and not
/// through all of it, each time that anything is ticked.
fn set(name: &str, value: &str) -> String {
    let control = format!("> body > .frame > .top > .top-bar > .reading > .panel > .set > .pick > #{name}-{value}:checked");
    format!(":root:is([data-{name}=\"{value}\"], :has({control}))")
}

/// The settings are named in the style sheets as `@set-size-large`, see [`crate::app::prefs`].
fn with_settings(sheet: &str) -> String {
    READING
        .iter()
        .flat_map(|pref| pref.values.iter().map(move |value| (pref.name, *value)))
        .fold(sheet.to_owned(), |sheet, (name, value)| sheet.replace(&format!("@set-{name}-{value}"), &set(name, value)))
}

/// The style sheet without comments and indentation: a reader's phone has no use for them.
fn without_comments(sheet: &str) -> String {
    let mut out = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, rest)| rest);
    }
    out.push_str(rest);
    out.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
