//! Two style sheets out of the files below `assets/styles`, and the fonts: one for what a reader sees first, one for the rest.
//!
//! A theme is written once (`theme-*.css`, only declarations) and put under each condition that chooses it.

use super::assets::{Asset, Output};
use crate::app::prefs::READING;
use std::error::Error;
use std::fs;
use std::path::Path;

/// The layers, weakest first. Each is the file of its name.
const LAYERS: [&str; 16] = [
    "base",
    "layout",
    "around",
    "parts",
    "statements",
    "folds",
    "pictures",
    "home",
    "facts",
    "comparison",
    "pages",
    "evidence",
    "boards",
    "voice",
    "settings",
    "print",
];

/// Those of the first screen of the home page, which holds them itself; fonts and themes belong to them.
const FIRST: [&str; 6] = ["base", "layout", "parts", "folds", "home", "settings"];

/// Those of pages with results and drawings of their own.
const DRAWN: [&str; 2] = ["results", "chains"];

/// The fonts, as `@font-face` names them.
const FONTS: [&str; 2] = ["atkinson-latin.woff2", "atkinson-latin-ext.woff2"];

/// What a page links to.
pub(super) struct Styles {
    /// The style sheet of the first screen.
    pub(super) first: Asset,
    /// The same as text.
    pub(super) text: String,
    /// The style sheet of everything else.
    pub(super) rest: Asset,
    /// What the page of decisions needs beside it.
    pub(super) deciding: Asset,
    /// What the page that finds everything needs beside it.
    pub(super) finding: Asset,
    /// What pages with results and drawings of their own need beside it: no other page carries it.
    pub(super) drawn: Asset,
    /// The font that every page needs first.
    pub(super) font: Asset,
}

/// Writes fonts and style sheets. `edition` stands at the foot of each printed page; `rules` follow from the content, see
/// [`crate::desk::page::deciding_rules`].
pub(super) fn write(assets: &Path, edition: &str, rules: &str, out: &mut Output) -> Result<Styles, Box<dyn Error>> {
    let dir = assets.join("styles");
    let (mut sheet, rest) = sheets(&dir)?;
    let rest = super::assets::insert(&rest, "site:edition", edition)?;
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
    let own = |names: &[&str], more: &str| -> Result<Vec<u8>, String> {
        let layers = [&LAYERS, names].concat().join(", ");
        let sheets = names.iter().map(|name| {
            Ok(format!(
                "@layer {name} {{
{}
{more}}}
",
                with_settings(&read(&dir, name)?)
            ))
        });
        let sheets = sheets.collect::<Result<String, String>>()?;
        Ok(without_comments(&format!(
            "@layer tokens, {layers};
{sheets}"
        ))
        .into_bytes())
    };
    let text = without_comments(&sheet);
    Ok(Styles {
        first: out.hashed("style.css", text.as_bytes())?,
        text,
        rest: out.hashed("rest.css", without_comments(&rest).as_bytes())?,
        finding: out.hashed("finding.css", &own(&["finding"], "")?)?,
        deciding: out.hashed("deciding.css", &own(&["deciding"], rules)?)?,
        drawn: out.hashed("drawn.css", &own(&DRAWN, "")?)?,
        font,
    })
}

/// The two style sheets as they are written, before the fonts have got their names. The first names the order of all layers.
fn sheets(dir: &Path) -> Result<(String, String), Box<dyn Error>> {
    let read = |name: &str| read(dir, name);
    let mut first =
        format!("@layer tokens, {};\n{}\n@layer tokens {{\n{}\n}}\n", LAYERS.join(", "), read("fonts")?, themes(&read)?);
    let mut rest = String::new();
    for layer in LAYERS {
        let sheet = if FIRST.contains(&layer) { &mut first } else { &mut rest };
        sheet.push_str(&format!("@layer {layer} {{\n{}\n}}\n", with_settings(&read(layer)?)));
    }
    Ok((first, rest))
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
