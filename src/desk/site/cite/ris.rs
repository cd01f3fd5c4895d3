//! RIS (Research Information Systems, specification of 2011): one tag a line, lines end with CR and LF.

use super::work::{Form, Work};
use crate::desk::content::author::Author;

/// A file with these works.
pub(super) fn file(works: &[&Work]) -> String {
    works.iter().map(|work| record(work)).collect()
}

fn record(work: &Work) -> String {
    let source = work.source;
    let kind = match work.form {
        Form::Journal => "JOUR",
        Form::Web => "ELEC",
        Form::Other => "GEN",
    };
    let journal = source.container.clone().filter(|_| work.form == Form::Journal);
    let pages = work.pages();
    let day = source.checked.to_string().replace('-', "/");
    let mut fields = vec![("TY", Some(kind.to_owned())), ("ID", Some(work.key().to_owned()))];
    fields.extend(work.authors.named.iter().map(|author| ("AU", Some(name(*author)))));
    fields.extend([
        ("TI", Some(source.title.get_ref().clone())),
        ("T2", source.container.clone()),
        ("JO", journal),
        ("PY", source.year.map(|year| year.to_string())),
        ("VL", source.volume.clone()),
        ("IS", source.issue.clone()),
        ("SP", pages.map(|(first, _)| first.to_owned())),
        ("EP", pages.and_then(|(_, last)| last.map(str::to_owned))),
        ("DO", source.doi.clone()),
        ("UR", Some(source.url.get_ref().clone())),
        ("Y2", Some(day)),
        ("AN", source.pmid.clone()),
        ("N1", work.registered()),
    ]);
    let lines: String = fields.into_iter().filter_map(|(tag, value)| Some(format!("{tag}  - {}\r\n", value?))).collect();
    format!("{lines}ER  - \r\n\r\n")
}

/// "Burt, R. K."; of an institution the name with a comma behind it, which says that no first name follows.
fn name(author: Author) -> String {
    match author {
        Author::Person { family, given } => given.pointed().map_or(family.to_owned(), |given| format!("{family}, {given}")),
        Author::Name(name) => format!("{name},"),
    }
}
