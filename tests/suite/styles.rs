//! Colours that can be read, and class names that mean something.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

type Colours = BTreeMap<String, [f64; 3]>;

fn theme(name: &str) -> Colours {
    let text = fs::read_to_string(format!("assets/styles/theme-{name}.css")).unwrap();
    text.split("--")
        .skip(1)
        .filter_map(|part| {
            let (key, rest) = part.split_once(':')?;
            let hex = rest.split_once('#')?.1.get(..6)?;
            let channel = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).map(|value| f64::from(value) / 255.0);
            Some((key.trim().to_owned(), [channel(0).ok()?, channel(2).ok()?, channel(4).ok()?]))
        })
        .collect()
}

/// Relative luminance (WCAG 2.2).
fn luminance(colour: [f64; 3]) -> f64 {
    let linear = colour.map(|value| if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

/// Contrast ratio (WCAG 2.2), 1 to 21.
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// A tint laid over another colour, as `color-mix` does it in the comparison.
fn mixed(top: [f64; 3], share: f64, below: [f64; 3]) -> [f64; 3] {
    std::array::from_fn(|index| top[index] * share + below[index] * (1.0 - share))
}

#[test]
fn every_ink_is_readable_on_every_ground_in_every_theme() {
    const INKS: [&str; 7] = ["ink", "muted", "link", "harm", "hsc", "msc", "ipsc"];
    const GROUNDS: [&str; 3] = ["paper", "surface", "tint"];
    let mut weak = Vec::new();
    for name in ["light", "dark", "contrast", "contrast-dark"] {
        let colours = theme(name);
        let mut check = |ink: &str, ground: &str, on: [f64; 3]| {
            let ratio = contrast(colours[ink], on);
            if ratio < 7.0 {
                weak.push(format!("{name}: {ink} on {ground} is {ratio:.2}:1, 7:1 is needed"));
            }
        };
        for ink in INKS {
            for ground in GROUNDS {
                check(ink, ground, colours[ground]);
            }
        }
        for cell in ["hsc", "msc", "ipsc"] {
            let tint = colours[&format!("{cell}-tint")];
            for ink in ["ink", "muted", "link", "harm", cell] {
                check(ink, &format!("{cell}-tint"), tint);
                check(ink, &format!("{cell}-tint over paper"), mixed(tint, 0.55, colours["paper"]));
            }
        }
    }
    assert!(weak.is_empty(), "{}", weak.join("\n"));
}

#[test]
fn edges_of_controls_can_be_seen() {
    for name in ["light", "dark", "contrast", "contrast-dark"] {
        let colours = theme(name);
        let ratio = contrast(colours["edge"], colours["surface"]);
        assert!(ratio >= 3.0, "{name}: edge on surface is {ratio:.2}:1, 3:1 is needed (WCAG 1.4.11)");
    }
}

#[test]
fn themes_set_the_same_colours() {
    let keys = |name| theme(name).into_keys().collect::<BTreeSet<_>>();
    for name in ["dark", "contrast", "contrast-dark"] {
        assert_eq!(keys("light"), keys(name), "{name}");
    }
}

fn sheets() -> String {
    let mut all = String::new();
    for entry in fs::read_dir("assets/styles").unwrap() {
        all.push_str(&fs::read_to_string(entry.unwrap().path()).unwrap());
    }
    let mut plain = String::new();
    let mut rest = all.as_str();
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, rest)| rest);
    }
    plain + rest
}

/// The class names that the style sheets speak of.
fn styled() -> BTreeSet<String> {
    let sheets = sheets();
    let mut names = BTreeSet::new();
    for (at, _) in sheets.match_indices('.') {
        let name: String = sheets[at + 1..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        let file = sheets[at + 1..].starts_with("woff2");
        if name.starts_with(|c: char| c.is_ascii_lowercase()) && !file {
            names.insert(name);
        }
    }
    names
}

#[test]
fn every_class_that_is_styled_is_used() {
    let pages = crate::common::all_html();
    let used: BTreeSet<&str> =
        pages.split("class=\"").skip(1).flat_map(|part| part.split('"').next().unwrap().split_whitespace()).collect();
    // What the app adds while it runs.
    let app = ["src/app/live.rs", "src/app/live/aloud.rs"].map(|path| fs::read_to_string(path).unwrap()).concat();
    let unused: Vec<String> =
        styled().into_iter().filter(|name| !used.contains(name.as_str()) && !app.contains(&format!("\"{name}\""))).collect();
    assert!(unused.is_empty(), "styled but on no page: {unused:?}");
}

#[test]
fn colours_are_named_values() {
    for entry in fs::read_dir("assets/styles").unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.starts_with("theme-") || name == "print.css" {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let hex = text
            .split('#')
            .skip(1)
            .filter(|rest| rest.chars().take_while(char::is_ascii_hexdigit).count() >= 3 && !rest.starts_with("theme"));
        assert_eq!(hex.count(), 0, "{name}: a colour outside the themes; give it a name there");
    }
}

#[test]
fn nothing_in_the_styles_asks_another_host() {
    assert!(!sheets().contains("http"));
    assert!(Path::new("assets/fonts/LICENSE-OFL.txt").exists(), "the font must stand beside its licence");
}

#[test]
fn the_style_sheet_has_a_rule_for_every_tissue_toggle() {
    let sheets = sheets();
    for cell in stem_cells_ms::desk::content::CellId::ALL {
        let count = crate::common::editions()[0].content.tissues_of(cell).count();
        assert!(
            sheets.contains(&format!(".pick-t{count}:not(:checked)")),
            "comparison.css: add the rule for tissue number {count}"
        );
    }
}
