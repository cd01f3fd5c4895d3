//! A work as citations need it. What is not known stays out; nothing is guessed.

use crate::desk::content::WorkKind;
use crate::desk::content::author::Authors;
use crate::desk::raw;
use std::collections::BTreeSet;

/// What a reference manager can call a work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// An article in a journal.
    Journal,
    /// A page of a site: news, an organisation, an authority, a registry.
    Web,
    /// Not confirmed, or something that the formats have no word for.
    Other,
}

/// A cited work.
pub(super) struct Work<'a> {
    /// What is known of it.
    pub(super) source: &'a raw::Work,
    /// Its form.
    pub(super) form: Form,
    /// Its authors.
    pub(super) authors: Authors<'a>,
}

impl<'a> Work<'a> {
    /// Its key in `sources.toml`.
    pub(super) fn key(&self) -> &'a str {
        self.source.key.get_ref()
    }

    /// The first and the last page; only the first where there is one, or an article number.
    pub(super) fn pages(&self) -> Option<(&'a str, Option<&'a str>)> {
        let pages = self.source.pages.as_deref()?;
        Some(pages.split_once(['-', '–']).map_or((pages, None), |(first, last)| (first, Some(last))))
    }

    /// Year, month and day on which it was looked up.
    pub(super) fn looked_up(&self) -> Vec<u16> {
        self.source.checked.parts()
    }

    /// The registry number in words; no format has a field for it.
    pub(super) fn registered(&self) -> Option<String> {
        self.source.nct.as_ref().map(|number| format!("ClinicalTrials.gov {number}"))
    }
}

/// The works with their forms.
pub(super) fn works(sources: &[raw::Work]) -> Vec<Work<'_>> {
    let journals: BTreeSet<&str> = sources.iter().filter(|source| was_printed(source)).filter_map(container).collect();
    sources.iter().map(|source| Work { source, form: form(source, &journals), authors: Authors::read(&source.authors) }).collect()
}

fn container(source: &raw::Work) -> Option<&str> {
    source.container.as_deref()
}

/// What has a volume, an issue, a DOI or a number at `PubMed` came out in a journal.
fn was_printed(source: &raw::Work) -> bool {
    [&source.volume, &source.issue, &source.doi, &source.pmid].into_iter().any(Option::is_some)
}

/// A journal is what some work of the list was printed in, so that an article without details keeps its form.
fn form(source: &raw::Work, journals: &BTreeSet<&str>) -> Form {
    match source.kind {
        _ if container(source).is_some_and(|name| journals.contains(name)) => Form::Journal,
        WorkKind::News | WorkKind::Organisation | WorkKind::Regulator | WorkKind::TrialProtocol => Form::Web,
        _ => Form::Other,
    }
}
