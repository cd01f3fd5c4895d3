//! `BibTeX`, also read by biblatex: UTF-8, with the signs escaped that TeX would act on.

use super::work::{Form, Work};
use crate::desk::content::author::Author;

/// A file with these works.
pub(super) fn file(works: &[&Work]) -> String {
    works.iter().map(|work| entry(work)).collect::<Vec<_>>().join("\n")
}

fn entry(work: &Work) -> String {
    let source = work.source;
    // A journal article, or the entry that needs nothing but a title.
    let (kind, container) = match work.form {
        Form::Journal => ("article", "journal"),
        Form::Web | Form::Other => ("misc", "howpublished"),
    };
    let pages = work.pages().map(|(first, last)| last.map_or(first.to_owned(), |last| format!("{first}--{last}")));
    let escaped = |text: &String| escape(text);
    // The inner braces keep the capitals of the title as published. Addresses stand as they are: their fields are verbatim.
    let fields = [
        ("author", authors(work)),
        ("title", Some(format!("{{{}}}", escape(source.title.get_ref())))),
        (container, source.container.as_ref().map(escaped)),
        ("year", source.year.map(|year| year.to_string())),
        ("volume", source.volume.as_ref().map(escaped)),
        ("number", source.issue.as_ref().map(escaped)),
        ("pages", pages.as_ref().map(escaped)),
        ("doi", source.doi.clone()),
        ("pmid", source.pmid.clone()),
        ("url", Some(without_braces(source.url.get_ref()))),
        ("urldate", Some(source.checked.to_string())),
        ("note", work.registered()),
    ];
    let lines: String = fields.into_iter().filter_map(|(name, value)| Some(format!("  {name} = {{{}}},\n", value?))).collect();
    format!("@{kind}{{{},\n{lines}}}\n", work.key())
}

/// "Burt, R. K. and {European Medicines Agency} and others"; `None` where nobody is named.
fn authors(work: &Work) -> Option<String> {
    let named = work.authors.named.iter().map(|author| match author {
        Author::Person { family, given } => match given.pointed() {
            Some(given) => format!("{}, {}", escape(family), escape(&given)),
            // A word alone is a family name.
            None => escape(family),
        },
        Author::Name(name) => format!("{{{}}}", escape(name)),
    });
    let more = work.authors.more.then(|| "others".to_owned());
    let all: Vec<String> = named.chain(more).collect();
    (!work.authors.named.is_empty()).then(|| all.join(" and "))
}

fn escape(text: &str) -> String {
    text.chars()
        .map(|sign| match sign {
            '&' | '%' | '$' | '#' | '_' | '{' | '}' => format!("\\{sign}"),
            '\\' => "\\textbackslash{}".to_owned(),
            '~' => "\\textasciitilde{}".to_owned(),
            '^' => "\\textasciicircum{}".to_owned(),
            _ => sign.to_string(),
        })
        .collect()
}

/// Braces in an address would end its field.
fn without_braces(address: &str) -> String {
    address.replace('{', "%7B").replace('}', "%7D")
}
