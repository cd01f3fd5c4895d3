//! Putting values into sentences. Whole sentences with named slots: word order differs between languages.

pub use crate::app::contract::fill;

use crate::app::lang::Lang;
use unicode_normalization::UnicodeNormalization;

/// The names of the slots of a template, sorted.
pub fn slots(template: &str) -> Vec<&str> {
    let mut names: Vec<&str> = template.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name)).collect();
    names.sort_unstable();
    names
}

/// A number as people write it: thousands apart in English, not in Chinese; a true minus sign.
pub fn number(value: f64, lang: Lang) -> String {
    let written = format!("{}", value.abs());
    let (whole, rest) =
        written.split_once('.').map_or((written.as_str(), String::new()), |(whole, rest)| (whole, format!(".{rest}")));
    let grouped: String = whole
        .char_indices()
        .map(|(at, digit)| {
            let comma = lang == Lang::En && at > 0 && (whole.len() - at) % 3 == 0;
            format!("{}{digit}", if comma { "," } else { "" })
        })
        .collect();
    format!("{}{grouped}{rest}", if value < 0.0 { "\u{2212}" } else { "" })
}

/// A text with at most so many characters; a longer one ends with an ellipsis, never inside a word or a number.
pub fn shortened(text: &str, most: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(most) else { return text.to_owned() };
    let cut = &text[..end];
    let goes_on = |sign: char| sign.is_ascii_alphanumeric() || ".,".contains(sign);
    let inside = cut.ends_with(goes_on) && text[end..].starts_with(goes_on);
    let whole = if inside { cut.rsplit_once(' ').map_or("", |(kept, _)| kept) } else { cut };
    format!("{}…", whole.trim_end_matches(|sign: char| !sign.is_alphanumeric()))
}

/// A text as a browser gives it to the search: NFKD, in lower case.
pub fn plain(text: &str) -> String {
    text.nfkd().collect::<String>().to_lowercase()
}
