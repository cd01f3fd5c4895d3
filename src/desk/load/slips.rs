//! What an editor is told about a line that is not TOML, or holds something of another kind than is meant.

/// What is wrong and how to mend it, where the slip of the pen is one that is known; `written` is the line, `at` the part of it that the
/// parser points to, `rest` all from there on.
pub(super) fn slip(message: &str, written: &str, at: &str, rest: &str) -> Option<(String, &'static str)> {
    if message == "duplicate key" {
        return Some((format!("`{at}` stands twice in this item"), "take one of the two out"));
    }
    if message.starts_with("invalid type") || message.starts_with("invalid value") {
        return other_kind(message, at);
    }
    // What serde says of a field or a word is clear as it stands.
    if message.contains("field `") || message.contains("unknown variant") || message.contains("is not a da") {
        return None;
    }
    let (bare, open) = bare(written);
    let mixed = open && written.contains(['“', '”', '„', '‘', '’']);
    if mixed || bare.contains(['“', '”', '„', '‘', '’', '「', '」', '«', '»', '＂', '＇']) {
        let problem = "a curly quotation mark stands where a straight one belongs".to_owned();
        return Some((problem, "put the whole text between straight ones: \"…\"; inside of it curly ones are right"));
    }
    if let Some(wide) = bare.chars().find(|sign| ('！'..='～').contains(sign) || "、。【】〔〕".contains(*sign)) {
        return Some((
            format!("the full-width `{wide}` stands where TOML wants its own sign"),
            "between the texts, type = , { } [ ] and # in half width",
        ));
    }
    if let Some(dash) = bare.chars().find(|sign| matches!(sign, '−' | '–' | '—')) {
        return Some((format!("the dash `{dash}` stands before a number"), "type the hyphen of the keyboard: -1.5"));
    }
    let values: Vec<&str> = bare.split('=').skip(1).map(str::trim).collect();
    if values.iter().any(|value| starts_as(value, "9,9")) {
        let problem = "a comma stands in a number".to_owned();
        return Some((problem, "write a point before the decimals (2.5), and thousands without any sign (1114)"));
    }
    if values.iter().any(|value| starts_as(value, "9999-99")) {
        return Some(("a date stands without quotation marks".to_owned(), DATE));
    }
    if message.starts_with("string values must be quoted") || message.starts_with("invalid ") {
        let number = values.iter().find(|value| value.starts_with(|sign: char| sign.is_ascii_digit()) && value.contains(at));
        return Some(match number.map(|value| value.trim_end_matches([' ', ',', '}'])) {
            Some(number) => {
                (format!("`{number}` is no number"), "write digits and at most one point, without a unit or a space: 1114, 2.5")
            }
            None => (format!("`{at}` stands without quotation marks"), STRAIGHT),
        });
    }
    if rest.trim_start().starts_with(char::is_alphanumeric) && !open && written.contains('"') {
        let problem = "something stands behind the end of a text".to_owned();
        return Some((problem, "a straight quotation mark ends the text; inside of it write “ and ”"));
    }
    None
}

const STRAIGHT: &str = "put it between straight ones: \"…\"";
const DATE: &str = "write it between straight ones: \"2026-11-22\"";

/// A value that is understood, but of another kind than the field wants.
fn other_kind(message: &str, at: &str) -> Option<(String, &'static str)> {
    let wanted = message.rsplit_once("expected ")?.1;
    let number = ["f64", "u8", "u16", "u32", "u64", "i32", "i64", "usize"].contains(&wanted);
    Some(match wanted {
        "a string" if starts_as(at, "9999-99") => ("the date stands without quotation marks".to_owned(), DATE),
        "a string" => (format!("`{at}` stands without quotation marks"), STRAIGHT),
        "a boolean" => (format!("`{at}` is neither true nor false"), "write true or false, without quotation marks"),
        "a sequence" => (format!("`{at}` is no list"), "put it between brackets: [\"…\"]"),
        _ if number && at.starts_with('"') => (
            format!("`{at}` is a text where a number belongs"),
            "write it without quotation marks, with a point before the decimals: 2.5",
        ),
        "f64" => return None,
        _ if number => (format!("`{at}` is no whole number"), "write digits alone: 1114"),
        _ if at.starts_with('"') && wanted.ends_with("Text") => {
            (format!("{at} stands in no language"), "write the text in both languages: { en = \"…\", zh = \"…\" }")
        }
        _ => return None,
    })
}

/// The line without its texts and its comment, and whether a text is left open at its end.
fn bare(line: &str) -> (String, bool) {
    let (mut out, mut open, mut passed) = (String::new(), false, false);
    for sign in line.chars() {
        match sign {
            '"' if !passed => open = !open,
            '#' if !open => break,
            _ if !open => out.push(sign),
            _ => {}
        }
        passed = open && sign == '\\' && !passed;
    }
    (out, open)
}

/// Whether a value begins like a pattern, in which 9 stands for any digit; more digits may stand before the first sign that is none.
fn starts_as(value: &str, pattern: &str) -> bool {
    let more = if pattern.starts_with("9,") { value.chars().take_while(char::is_ascii_digit).count().saturating_sub(1) } else { 0 };
    let mut signs = value.chars().skip(more);
    pattern
        .chars()
        .all(|wanted| signs.next().is_some_and(|sign| if wanted == '9' { sign.is_ascii_digit() } else { sign == wanted }))
}
