//! Citations for reference managers below `/cite/`, in three formats: all works, each work, and the works of each page.

mod bibtex;
mod csl;
mod ris;
mod work;

use super::assets::Output;
use super::data::json;
use crate::desk::edition::Book;
use crate::desk::page::{cited_on, citing};
use crate::desk::raw::Raw;
use std::collections::BTreeMap;
use std::error::Error;
use work::{Work, works};

/// Writes the citations. They are the same in every language: titles and names stand as published.
///
/// # Errors
/// When a file cannot be written; a source that is called like one of the other files would be written twice.
pub(super) fn write(raw: &Raw, book: Book, out: &mut Output) -> Result<(), Box<dyn Error>> {
    let works = works(&raw.sources.value.source);
    let by_key: BTreeMap<&str, &Work> = works.iter().map(|work| (work.key(), work)).collect();
    write_set("all", &works.iter().collect::<Vec<_>>(), out)?;
    for work in &works {
        write_set(work.key(), &[work], out)?;
    }
    for view in citing() {
        let cited = cited_on(book, view);
        let cited: Vec<&Work> =
            cited.into_iter().filter_map(|id| by_key.get(book.content.work(id).key.as_str()).copied()).collect();
        write_set(&format!("view-{}", view.key()), &cited, out)?;
    }
    Ok(())
}

fn write_set(name: &str, works: &[&Work], out: &mut Output) -> Result<(), Box<dyn Error>> {
    out.write(&format!("cite/{name}.bib"), bibtex::file(works).as_bytes())?;
    out.write(&format!("cite/{name}.ris"), ris::file(works).as_bytes())?;
    out.write(&format!("cite/{name}.json"), &json(&csl::items(works))?)
}
