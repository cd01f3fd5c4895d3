//! Putting values into sentences. Whole sentences with named slots: word order differs between languages.

pub use crate::app::contract::fill;

use crate::app::lang::Lang;

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

/// A date that may lack its day or its month: "2005", "September 2005", "1 September 2005".
pub fn partial_date(iso: &str, lang: Lang) -> String {
    let full = date(&format!("{iso}{}", "-01-01".get(iso.len().saturating_sub(4)..).unwrap_or_default()), lang);
    match (iso.len(), lang) {
        (4, Lang::En) => iso.to_owned(),
        (4, Lang::Zh) => format!("{iso} 年"),
        (7, Lang::En) => full.split_once(' ').map_or(full.clone(), |(_, rest)| rest.to_owned()),
        (7, Lang::Zh) => full.rsplit_once(" 1 日").map_or(full.clone(), |(rest, _)| rest.to_owned()),
        _ => full,
    }
}

/// The name of a country by its ISO 3166-1 code; an unknown code stays as it is, in capitals.
pub fn country(code: &str, lang: Lang) -> String {
    const NAMES: &[(&str, &str, &str)] = &[
        ("br", "Brazil", "巴西"),
        ("ca", "Canada", "加拿大"),
        ("ch", "Switzerland", "瑞士"),
        ("cn", "China", "中国"),
        ("de", "Germany", "德国"),
        ("dk", "Denmark", "丹麦"),
        ("fr", "France", "法国"),
        ("gb", "United Kingdom", "英国"),
        ("il", "Israel", "以色列"),
        ("ir", "Iran", "伊朗"),
        ("it", "Italy", "意大利"),
        ("jp", "Japan", "日本"),
        ("kr", "South Korea", "韩国"),
        ("lb", "Lebanon", "黎巴嫩"),
        ("mx", "Mexico", "墨西哥"),
        ("nl", "Netherlands", "荷兰"),
        ("no", "Norway", "挪威"),
        ("pl", "Poland", "波兰"),
        ("se", "Sweden", "瑞典"),
        ("us", "United States", "美国"),
    ];
    let found = NAMES.iter().find(|(known, _, _)| *known == code);
    found.map_or_else(|| code.to_ascii_uppercase(), |(_, en, zh)| (if lang == Lang::En { en } else { zh }).to_string())
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

/// A statement that begins with what it is about, "Age: under 45", as its two parts. Without a colon the first is empty.
pub fn split_label(text: &str) -> (&str, &str) {
    text.split_once(": ").or_else(|| text.split_once('：')).unwrap_or(("", text))
}
