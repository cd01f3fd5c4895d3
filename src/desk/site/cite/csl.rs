//! CSL-JSON (citationstyles.org, schema 1.0.2), which Zotero, Pandoc and Typst read.

use super::work::{Form, Work};
use crate::desk::content::author::Author;
use serde::Serialize;

/// A work.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Item<'a> {
    id: &'a str,
    #[serde(rename = "type")]
    form: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    author: Vec<Name<'a>>,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    container_title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    volume: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issue: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<&'a str>,
    #[serde(rename = "DOI", skip_serializing_if = "Option::is_none")]
    doi: Option<&'a str>,
    #[serde(rename = "PMID", skip_serializing_if = "Option::is_none")]
    pmid: Option<&'a str>,
    #[serde(rename = "URL")]
    url: &'a str,
    accessed: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Name<'a> {
    Person {
        family: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        given: Option<String>,
    },
    Literal {
        literal: &'a str,
    },
}

/// As exact as it is known: year, month, day.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Date {
    date_parts: [Vec<u16>; 1],
}

/// The works as a list.
pub(super) fn items<'a>(works: &[&Work<'a>]) -> Vec<Item<'a>> {
    works.iter().map(|work| item(work)).collect()
}

fn item<'a>(work: &Work<'a>) -> Item<'a> {
    let source = work.source;
    let names = work.authors.named.iter().map(|author| match author {
        Author::Person { family, given } => Name::Person { family, given: given.pointed() },
        Author::Name(name) => Name::Literal { literal: name },
    });
    Item {
        id: work.key(),
        form: match work.form {
            Form::Journal => "article-journal",
            Form::Web => "webpage",
            Form::Other => "document",
        },
        author: names.collect(),
        title: source.title.get_ref(),
        container_title: source.container.as_deref(),
        issued: source.year.map(|year| Date { date_parts: [vec![year]] }),
        volume: source.volume.as_deref(),
        issue: source.issue.as_deref(),
        page: source.pages.as_deref(),
        doi: source.doi.as_deref(),
        pmid: source.pmid.as_deref(),
        url: source.url.get_ref(),
        accessed: Date { date_parts: [work.looked_up()] },
        note: work.registered(),
    }
}
