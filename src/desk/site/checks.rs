//! Looks at what was written, as a parser sees it.

use super::assets::Output;
use super::document::hash_source;
use super::linked::{MEDIA_TYPE, PAGE_TYPE};
use crate::desk::part::prose;
use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use serde_json::Value;
use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::Path;

/// Checks every page.
///
/// # Errors
/// HTML that a parser repairs, an id that stands twice, an inline script or style that the policy does not name by its hash, but for the
/// one data block.
pub(super) fn check(out: &Output) -> Result<(), Box<dyn Error>> {
    let names: BTreeSet<String> = out.names().into_iter().collect();
    let mut faults = Vec::new();
    for name in names.iter().filter(|name| Path::new(name).extension().is_some_and(|ending| ending == "html")) {
        let html = fs::read_to_string(out.dir().join(name))?;
        faults.extend(faults_of(&html).into_iter().map(|fault| format!("{name}: {fault}")));
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n").into()) }
}

/// What is wrong with a document.
pub(super) fn faults_of(html: &str) -> Vec<String> {
    let dom = parse_document(RcDom::default(), ParseOpts::default()).one(html);
    let mut faults: Vec<String> = dom.errors.borrow().iter().map(|error| format!("a parser would repair this: {error}")).collect();
    if html.contains([prose::OPEN, prose::CLOSE]) {
        faults.push("a sign of `part::prose` is left: such a text may stand only between tags, not in an attribute".to_owned());
    }
    let mut ids = BTreeSet::new();
    let mut blocks = 0;
    // It stands before everything that it judges.
    let policy =
        html.split_once("Content-Security-Policy").and_then(|(_, rest)| rest.split_once('>')).map_or("", |(policy, _)| policy);
    walk(&dom.document, &mut |name, attributes, text| {
        for (key, value) in attributes {
            if key == "id" && !ids.insert(value.clone()) {
                faults.push(format!("the id `{value}` stands twice"));
            }
            if key == "style" || key.starts_with("on") {
                faults.push(format!("`{key}` on <{name}>: the policy forbids inline styles and handlers"));
            }
        }
        let is_block = name == "script" && is_data_block(attributes, text);
        blocks += usize::from(is_block);
        if blocks > 1 {
            faults.push("a second data block: a page describes itself once".to_owned());
        }
        let is_inline = name == "style" || (name == "script" && !text.trim().is_empty() && !is_block);
        if is_inline && !policy.contains(&hash_source(text)) {
            faults.push(format!("an inline <{name}>: the policy forbids it"));
        }
    });
    faults
}

/// Whether a script is the description of the page for search engines, which no browser runs.
fn is_data_block(attributes: &[(String, String)], text: &str) -> bool {
    let [(key, value)] = attributes else {
        return false;
    };
    let says = serde_json::from_str::<Value>(text);
    key == "type" && value == MEDIA_TYPE && says.is_ok_and(|page| page["@type"] == PAGE_TYPE)
}

fn walk(node: &Handle, visit: &mut impl FnMut(&str, &[(String, String)], &str)) {
    if let NodeData::Element { name, attrs, .. } = &node.data {
        let attributes: Vec<(String, String)> =
            attrs.borrow().iter().map(|attribute| (attribute.name.local.to_string(), attribute.value.to_string())).collect();
        let text: String = node
            .children
            .borrow()
            .iter()
            .filter_map(
                |child| {
                    if let NodeData::Text { contents } = &child.data { Some(contents.borrow().to_string()) } else { None }
                },
            )
            .collect();
        visit(&name.local, &attributes, &text);
    }
    for child in node.children.borrow().iter() {
        walk(child, visit);
    }
}
