//! Cited works: the short form for notes and the full reference.

use super::checked::Checker;
use crate::desk::content::author::{Author, MORE};
use crate::desk::content::{Reference, Texts, Work};
use crate::desk::raw::{self, File, Raw};
use crate::desk::text::fill;

pub(super) fn works(raw: &Raw, texts: &Texts) -> Vec<Work> {
    raw.sources.value.source.iter().map(|raw| work(raw, texts)).collect()
}

pub(super) fn references(raw: &Raw) -> Vec<Reference> {
    raw.sources.value.source.iter().map(reference).collect()
}

fn work(raw: &raw::Work, texts: &Texts) -> Work {
    Work {
        key: raw.key.get_ref().clone(),
        label: label(raw, texts),
        container: raw.container.clone().unwrap_or_default(),
        kind: raw.kind,
        people: raw.people,
        verification: raw.verification,
        url: raw.url.get_ref().clone(),
    }
}

/// "Burt et al. 2019"; the title where no author is confirmed; without a year where none is known.
fn label(raw: &raw::Work, texts: &Texts) -> String {
    let who = match raw.authors.as_slice() {
        [] => shortened(raw.title.get_ref()),
        [one] => Author::read(one).short().to_owned(),
        [first, ..] => fill(texts.and_others(), &[("first", Author::read(first).short())]),
    };
    match raw.year {
        Some(year) => format!("{who} {year}"),
        None => who,
    }
}

fn shortened(title: &str) -> String {
    const MOST: usize = 60;
    if title.chars().count() <= MOST {
        return title.to_owned();
    }
    let cut: String = title.chars().take(MOST).collect();
    let whole_words = cut.rsplit_once(' ').map_or(cut.as_str(), |(head, _)| head);
    format!("{}…", whole_words.trim_end_matches([',', ':', ';', '(']))
}

fn reference(raw: &raw::Work) -> Reference {
    Reference {
        key: raw.key.get_ref().clone(),
        authors: raw.authors.iter().map(|name| if name == MORE { name.clone() } else { Author::read(name).said() }).collect(),
        title: raw.title.get_ref().clone(),
        published: published(raw),
        pmid: raw.pmid.clone(),
        nct: raw.nct.clone(),
        url_free: raw.url_free.as_ref().map(|url| url.get_ref().clone()),
        checked: raw.checked,
    }
}

/// "JAMA 2019;321(2):165-174", as far as the parts are known (Vancouver style).
fn published(raw: &raw::Work) -> String {
    let mut text = raw.container.clone().unwrap_or_default();
    // A dated container has its year already: "AABB news, 15 October 2025".
    if let Some(year) = raw.year.filter(|year| !text.contains(&year.to_string())) {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&year.to_string());
    }
    if let Some(volume) = &raw.volume {
        text.push(';');
        text.push_str(volume);
    }
    if let Some(issue) = &raw.issue {
        text.push_str(&format!("({issue})"));
    }
    if let Some(pages) = &raw.pages {
        text.push(':');
        text.push_str(pages);
    }
    text
}

/// Notes each work with an address that a reader should not be sent to, and each author who is none.
pub(super) fn noted(sources: &File<raw::Works>, check: &mut Checker) {
    for source in &sources.value.source {
        let key = source.key.get_ref();
        for name in source.authors.iter().filter(|name| !is_author(name)) {
            let problem = format!("`{name}` is no name alone");
            let mend = "write who signed it (a person as \"Burt RK\", \"Kurtzberg, Joanne\" or \"Choi,\"; an institution without \
                        a comma), \"et al.\" for more; what else there is to say goes into `note`";
            check.fault(sources, &source.key, key, &problem, mend);
        }
        for url in [Some(&source.url), source.url_free.as_ref()].into_iter().flatten() {
            if !["https://", "http://"].iter().any(|scheme| url.get_ref().starts_with(scheme)) {
                check.fault(sources, url, key, "not a web address", "start it with https://; take the DOI where there is one");
            }
        }
    }
}

/// Whether a name is one: without a remark, and with a comma only behind the family name of a person.
fn is_author(name: &str) -> bool {
    const REMARKS: [&str; 9] = ["via ", "citing", "reporting", "release", "reports", "confirmed", "inferred", "others", "group)"];
    let remarks = REMARKS.iter().any(|remark| name.to_lowercase().contains(remark));
    let family_words = name.split_once(',').map_or(1, |(family, _)| family.split_whitespace().count());
    !remarks && !name.trim().is_empty() && family_words <= 2 && name.matches(',').count() <= 1
}
