//! The query: `?show=hsc,ipsc&diff=1&as=words`, `?tissue=msc-fat`. Absent means all, at a glance.

use crate::app::cell::CellId;
use crate::app::choice::{Catalogue, Choice, Selection, ShownAs, Tissues};

/// Reads a query. Of a key that is repeated, the first counts.
pub(super) fn parse(query: &str, catalogue: &Catalogue) -> Choice {
    let show = value(query, "show");
    let tissue = value(query, "tissue");
    Choice {
        show: Selection::of(items(&show).filter_map(CellId::from_slug)).unwrap_or_default(),
        differences_only: value(query, "diff") == "1",
        shown_as: ShownAs::from_slug(&value(query, "as")).unwrap_or_default(),
        tissues: Tissues::of(items(&tissue), catalogue),
    }
}

/// Writes a query with its question mark; nothing for the default.
pub(super) fn print(choice: &Choice) -> String {
    let mut parts = Vec::new();
    if choice.show != Selection::ALL {
        parts.push(format!("show={}", join(choice.show.cells().map(CellId::slug))));
    }
    if choice.differences_only {
        parts.push("diff=1".to_owned());
    }
    if choice.shown_as != ShownAs::default() {
        parts.push(format!("as={}", choice.shown_as.slug()));
    }
    if !choice.tissues.is_all() {
        parts.push(format!("tissue={}", join(choice.tissues.ids())));
    }
    if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
}

/// The names that mean something here.
const OWN: [&str; 4] = ["show", "diff", "as", "tissue"];

/// No program that puts something into an address needs more.
const MOST_FOREIGN: usize = 1000;

/// What others have put into a query: translating proxies, messengers. Nothing where it is longer than any of them would make it.
pub(super) fn foreign(query: &str) -> String {
    let is_own = |part: &str| {
        let name = part.split('=').next().unwrap_or_default();
        name.is_empty() || OWN.iter().any(|own| own.eq_ignore_ascii_case(name))
    };
    let kept: Vec<&str> = query.trim_start_matches('?').split('&').filter(|part| !is_own(part)).collect();
    let kept = kept.join("&");
    if kept.len() > MOST_FOREIGN { String::new() } else { kept }
}

fn value(query: &str, key: &str) -> String {
    let found = query.split('&').filter_map(|part| part.split_once('=')).find(|(name, _)| *name == key);
    found.map(|(_, value)| decode(value).to_ascii_lowercase()).unwrap_or_default()
}

fn items(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim)
}

fn join<'a>(items: impl Iterator<Item = &'a str>) -> String {
    items.collect::<Vec<_>>().join(",")
}

/// Undoes percent encoding (RFC 3986). What is not valid stays as it is; bytes that are not UTF-8 become U+FFFD.
pub(crate) fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if let (b'%', Some(high), Some(low)) = (byte, hex(bytes.get(at + 1)), hex(bytes.get(at + 2))) {
            out.push(high * 16 + low);
            at += 3;
        } else {
            out.push(byte);
            at += 1;
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn hex(byte: Option<&u8>) -> Option<u8> {
    char::from(*byte?).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}
