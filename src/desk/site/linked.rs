//! What a page says to search engines: schema.org `MedicalWebPage` as JSON-LD.
//!
//! No `lastReviewed`, because no doctor has reviewed the site. No `MedicalEvidenceLevel`: schema.org has it for guidelines, and its three
//! levels are not our grades.

use super::Place;
use crate::app::address::Url;
use crate::app::view::View;
use crate::desk::edition::Book;
use crate::desk::head::head;
use crate::desk::page::cited_on;
use serde_json::{Value, json};

/// The type of the block, and of nothing else inside a page.
pub(super) const MEDIA_TYPE: &str = "application/ld+json";

/// The type of thing that a page is.
pub(super) const PAGE_TYPE: &str = "MedicalWebPage";

/// The most works that a page names.
const MOST_WORKS: usize = 40;

/// The element for the head of a page.
pub(super) fn block(place: &Place, book: Book, url: &Url) -> String {
    // Inside a script element only `<` could be read as markup.
    format!("<script type=\"{MEDIA_TYPE}\">{}</script>\n", page(place, book, url).to_string().replace('<', "\\u003c"))
}

fn page(place: &Place, book: Book, url: &Url) -> Value {
    let content = book.content;
    let about = head(content, url);
    let mut page = json!({
        "@context": "https://schema.org",
        "@type": PAGE_TYPE,
        "name": about.title,
        "description": about.description,
        "inLanguage": url.lang.tag(),
        "dateModified": content.site.checked,
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "isAccessibleForFree": true,
        "audience": { "@type": "MedicalAudience", "audienceType": "Patient" },
        "about": condition(book),
    });
    // The home page leads to the pages that name their works; the list of all works is no page that rests on the first forty.
    if !matches!(url.view, View::Home | View::Sources) {
        let works = cited_on(book, url.view).into_iter().take(MOST_WORKS);
        let work = |id| json!({ "@type": "CreativeWork", "name": book.evidence.reference(id).title, "url": content.work(id).url });
        page["citation"] = works.map(work).collect();
    }
    // An address that is not the public one must not be given.
    if place.origin.is_some() {
        page["url"] = place.address(url).into();
    }
    page
}

/// Multiple sclerosis, with its code in ICD-10 (World Health Organization).
fn condition(book: Book) -> Value {
    let code = json!({ "@type": "MedicalCode", "codeValue": "G35", "codingSystem": "ICD-10" });
    json!({ "@type": "MedicalCondition", "name": book.evidence.words.condition(), "code": code })
}
