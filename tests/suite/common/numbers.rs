//! The numbers of a text, in digits and in words of both languages.

use stem_cells_ms::desk::date::MONTHS;

/// The numbers of a text in either language: those in digits, and those in words or months, which may stand for digits in the
/// other language. Names that hold digits (CD34, NG220, KYSA-7) are no numbers.
pub(crate) fn numbers(text: &str) -> [Vec<f64>; 2] {
    const WORDS: [&str; 13] =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    const SCALES: [(&str, f64); 7] =
        [("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("百万", 1e6), ("千万", 1e7), ("万", 1e4), ("亿", 1e8)];
    let [mut digits, mut words] = [Vec::new(), Vec::new()];
    let tokens = tokens(text);
    for (index, token) in tokens.iter().enumerate() {
        let next = tokens.get(index + 1).and_then(|next| SCALES.iter().find(|(unit, _)| unit == next));
        let scale = next.map_or(1.0, |(_, value)| *value);
        let parts: Vec<&str> = token.split('-').collect();
        for (place, part) in parts.iter().enumerate() {
            let in_name = place > 0 && parts[place - 1].contains(|c: char| c.is_ascii_uppercase());
            let is_number = part.starts_with(|c: char| c.is_ascii_digit()) && !in_name;
            digits.extend(part.replace(',', "").parse::<f64>().ok().filter(|_| is_number).map(|value| value * scale));
            let month = place_in(MONTHS, |month| month == part).map(|place| place + 1.0);
            words.extend(month.or_else(|| place_in(WORDS, |word| word.eq_ignore_ascii_case(part))).map(|value| value * scale));
        }
        words.extend(token.chars().filter_map(chinese_digit).map(|value| value * scale));
        if let Some((tens, ones)) = token.split_once('十') {
            let value = |part: &str| part.chars().next().and_then(chinese_digit);
            words.push(value(tens).unwrap_or(1.0) * 10.0 + value(ones).unwrap_or(0.0));
        }
    }
    [digits, words]
}

fn chinese_digit(c: char) -> Option<f64> {
    place_in("零一二三四五六七八九十".chars(), |digit| *digit == if c == '两' { '二' } else { c })
}

fn place_in<T>(list: impl IntoIterator<Item = T>, is_it: impl Fn(&T) -> bool) -> Option<f64> {
    list.into_iter().zip(0_u8..).find(|(item, _)| is_it(item)).map(|(_, place)| f64::from(place))
}

/// The numbers that Chinese lacks, and those that English lacks.
///
/// “9 of 18 and 10 of 18” is one “18 人中” in Chinese: what is counted of must stand in both, but not equally often.
pub(crate) fn lacking(english: &str, chinese: &str) -> [Vec<f64>; 2] {
    let words: Vec<&str> = english.split_whitespace().collect();
    let of = words.windows(2).filter(|two| matches!(two[0], "of" | "Of" | "the" | "these" | "per" | "each" | "every"));
    let wholes: Vec<f64> = of.flat_map(|two| numbers(two[1]).concat()).collect();
    [(english, chinese), (chinese, english)].map(|(from, to)| {
        let [digits, _] = numbers(from);
        let mut left = numbers(to).concat();
        let mut is_there = |value: f64| {
            let place = left.iter().position(|one| (one - value).abs() < 1e-6 * value.max(1.0));
            place.filter(|_| !wholes.contains(&value)).map(|place| left.swap_remove(place));
            place.is_some()
        };
        digits.into_iter().filter(|value| !is_there(*value)).collect()
    })
}

/// Runs of Latin letters and digits, of Chinese digits, of Chinese units; any other run but of spaces is a token that says nothing.
fn tokens(text: &str) -> Vec<&str> {
    let kind = |c: char| match c {
        ' ' => 0,
        _ if c.is_ascii_alphanumeric() || "-.,".contains(c) => 1,
        _ if chinese_digit(c).is_some() => 2,
        _ if "百千万亿".contains(c) => 3,
        _ => 4,
    };
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c| kind(c) != kind(first)).unwrap_or(rest.len());
        tokens.extend((kind(first) > 0).then(|| rest[..end].trim_matches(['-', '.', ','])));
        rest = &rest[end..];
    }
    tokens
}

#[test]
fn numbers_are_read_as_people_read_them() {
    assert_eq!(numbers("4,831 people, 2.8 million; CD34, KYSA-7, 3A; mid-2024")[0], numbers("4831 人，280 万；2024 年")[0]);
    assert_eq!(numbers("Twelve in March")[1], [12.0, 3.0]);
    assert!(numbers("十二人，两年，一亿")[1].contains(&12.0));
    assert_eq!(numbers("1.5 亿")[0], numbers("150 million")[0]);
}

#[test]
fn a_number_that_one_language_lacks_is_found() {
    const NONE: Vec<f64> = Vec::new();
    assert_eq!(lacking("3 of 55 got worse, 34 of 55 on drugs", "55 人中有 3 人加重，用药的有 34 人"), [NONE; 2]);
    assert_eq!(lacking("Three people in May, 2.8 million", "5 月有 3 人，280 万"), [NONE; 2]);
    assert_eq!(lacking("3 of 55 people", "55 人中有 8 人"), [vec![3.0], vec![8.0]]);
}
