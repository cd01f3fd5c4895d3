//! Every cited work, in full.

use super::opening;
use crate::content::{Content, Reference, Source};
use crate::part::note::{kind_word, verification_word};
use crate::state::Edition;
use crate::text::{date, fill};
use crate::url::View;
use yew::prelude::*;

pub(super) fn page(edition: &Edition) -> Html {
    let content = &edition.content;
    let references = edition.references.as_ref().map_or(&[][..], |references| references.0.as_slice());
    html! {
        <>
            { opening(edition, View::Sources) }
            <p class="intro">{ fill(content.texts.sources_count(), &[("n", &references.len().to_string())]) }</p>
            <ol class="references">
                { for references.iter().zip(&content.sources).map(|(reference, source)| entry(content, reference, source)) }
            </ol>
        </>
    }
}

fn entry(content: &Content, reference: &Reference, source: &Source) -> Html {
    let texts = &content.texts;
    let people = source.people.map(|people| fill(texts.people_studied(), &[("n", &people.to_string())]));
    let checked = fill(texts.looked_up(), &[("date", &date(&reference.checked, content.lang))]);
    html! {
        <li key={reference.key.clone()} class="reference" id={reference.key.clone()}>
            <p class="reference-title" lang="en">{ &reference.title }</p>
            <p>{ authors(content, reference) }{ " " }<span lang="en">{ &reference.published }</span></p>
            <p class="reference-facts">
                <span>{ kind_word(content, source.kind) }</span>
                { for people.map(|people| html! { <span>{ people }</span> }) }
                <span>{ verification_word(content, source.verification) }</span>
                <span>{ checked }</span>
            </p>
            <p class="reference-links">{ for links(content, reference, source).into_iter().map(link) }</p>
        </li>
    }
}

/// At most six names, as journals do.
fn authors(content: &Content, reference: &Reference) -> Html {
    const MOST: usize = 6;
    let names = match reference.authors.as_slice() {
        [] => return html! { <span>{ content.texts.authors_unknown() }</span> },
        names if names.len() > MOST => format!("{}, et al.", names[..MOST].join(", ")),
        names => format!("{}.", names.join(", ")),
    };
    html! { <span lang="en">{ names }</span> }
}

fn links<'a>(content: &'a Content, reference: &'a Reference, source: &'a Source) -> Vec<(String, String)> {
    let texts = &content.texts;
    let mut links = vec![(source.url.clone(), texts.open_source().to_owned())];
    if let Some(free) = reference.url_free.as_ref().filter(|free| **free != source.url) {
        links.push((free.clone(), texts.open_copy().to_owned()));
    }
    if let Some(pmid) = &reference.pmid {
        links.push((format!("https://pubmed.ncbi.nlm.nih.gov/{pmid}/"), format!("PubMed {pmid}")));
    }
    if let Some(nct) = &reference.nct {
        links.push((format!("https://clinicaltrials.gov/study/{nct}"), nct.clone()));
    }
    links.dedup_by(|second, first| second.0 == first.0);
    links
}

fn link((href, text): (String, String)) -> Html {
    html! { <a key={href.clone()} href={href} rel="noreferrer noopener">{ text }</a> }
}
