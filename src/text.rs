//! Putting values into sentences. Whole sentences with named slots: word order differs between languages.

use crate::lang::Lang;

/// Fills the slots of a template: `{n} of {total}`. A slot without a value stays as it is written.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(template.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}

/// The names of the slots of a template, sorted.
pub fn slots(template: &str) -> Vec<&str> {
    let mut names: Vec<&str> = template.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name)).collect();
    names.sort_unstable();
    names
}

/// An ISO date as people write it: "22 November 2026", “2026 年 11 月 22 日”. Anything else stays as it is.
pub fn date(iso: &str, lang: Lang) -> String {
    const MONTHS: [&str; 12] =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    let parts: Vec<usize> = iso.split('-').filter_map(|part| part.parse().ok()).collect();
    let &[year, month, day] = parts.as_slice() else {
        return iso.to_owned();
    };
    let Some(name) = month.checked_sub(1).and_then(|index| MONTHS.get(index)) else {
        return iso.to_owned();
    };
    match lang {
        Lang::En => format!("{day} {name} {year}"),
        Lang::Zh => format!("{year} 年 {month} 月 {day} 日"),
    }
}
