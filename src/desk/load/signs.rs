//! Signs that nobody sees, or that look like others: they come with pasted text, and break searches, terms, voices and files.

/// Every sign of a text that does not belong there: where it stands, what it is, and how to mend it.
pub(super) fn strange(text: &str) -> Vec<(usize, String, String)> {
    let mut found = Vec::new();
    let mut signs = text.char_indices();
    while let Some((at, sign)) = signs.next() {
        let written = if sign == '\\' {
            signs.next().and_then(|(at, kind)| escaped(kind, &text[at + kind.len_utf8()..]))
        } else {
            Some(sign)
        };
        if let Some((sign, (name, mend))) = written.and_then(|sign| Some((sign, named(sign)?))) {
            found.push((at, format!("{name} (U+{:04X})", u32::from(sign)), mend.to_owned()));
        }
    }
    found
}

/// The sign that a backslash and this letter stand for, where it is named by its number.
fn escaped(kind: char, rest: &str) -> Option<char> {
    let digits = match kind {
        'x' => 2,
        'u' => 4,
        'U' => 8,
        _ => return None,
    };
    char::from_u32(u32::from_str_radix(rest.get(..digits)?, 16).ok()?)
}

const UNSEEN: &str = "delete it: paste the text without its formatting, or type the words around it again";
const LOOKS_LIKE: &str = "type it again with the keyboard: what was pasted only looks like it";

/// What a sign is called that has no business in a content file, and how to mend it.
fn named(sign: char) -> Option<(&'static str, &'static str)> {
    Some(match sign {
        '\u{ad}' => ("a soft hyphen, which nobody sees", UNSEEN),
        '\u{200b}' => ("a zero-width space", UNSEEN),
        '\u{200c}' => ("a zero-width non-joiner", UNSEEN),
        '\u{200d}' => ("a zero-width joiner", UNSEEN),
        '\u{2060}' => ("a word joiner, which nobody sees", UNSEEN),
        '\u{feff}' => ("a byte order mark inside a text, which nobody sees", UNSEEN),
        '\u{200e}' => ("a left-to-right mark", UNSEEN),
        '\u{200f}' => ("a right-to-left mark", UNSEEN),
        '\u{61c}' => ("an Arabic letter mark", UNSEEN),
        '\u{202a}' | '\u{202b}' => ("the start of an embedded direction", UNSEEN),
        '\u{202c}' | '\u{2069}' => ("the end of a direction", UNSEEN),
        '\u{202d}' | '\u{202e}' => ("a direction override", UNSEEN),
        '\u{2066}'..='\u{2068}' => ("the start of an isolated direction", UNSEEN),
        '\u{2061}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}' => {
            ("a format character, which nobody sees", UNSEEN)
        }
        '\u{180b}'..='\u{180f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => {
            ("a variation selector, which nobody sees", UNSEEN)
        }
        '\u{e0000}'..='\u{e007f}' => ("a tag character, which nobody sees", UNSEEN),
        '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{3164}' | '\u{ffa0}' => {
            ("a filler, which nobody sees", UNSEEN)
        }
        '\u{a0}' => ("a no-break space", "type a plain space in its place"),
        '\u{3000}' => ("an ideographic space", "type a plain space in its place, or none"),
        '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' => {
            ("a space of another width", "type a plain space in its place")
        }
        '\u{2028}' | '\u{2029}' => ("a line separator, which nobody sees", UNSEEN),
        '\u{fffd}' => ("a replacement character: here a letter was lost", "look the word up in its source, and type it again"),
        '\u{fffc}' => ("the place of an object that was not pasted", UNSEEN),
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => {
            ("a private-use character, which only one font or program knows", "look the sign up in its source, and type it again")
        }
        '\u{fdd0}'..='\u{fdef}' => ("a noncharacter", UNSEEN),
        '\u{300}'..='\u{36f}'
        | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}'
        | '\u{3099}'
        | '\u{309a}'
        | '\u{fe20}'..='\u{fe2f}' => {
            ("a combining mark: the letter was taken apart", "type letter and mark as one sign: `é`, not `e` and a mark behind it")
        }
        '\u{2e80}'..='\u{2fdf}' => ("a radical, which only looks like a Chinese character", LOOKS_LIKE),
        '\u{f900}'..='\u{faff}' | '\u{2f800}'..='\u{2fa1f}' => ("a compatibility form of a Chinese character", LOOKS_LIKE),
        '\u{fb00}'..='\u{fb06}' => ("a ligature, letters in one sign", "type the letters one by one"),
        '\u{ff10}'..='\u{ff19}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => {
            ("a full-width letter or digit", "type it in half width")
        }
        _ if sign.is_control() && !matches!(sign, '\n' | '\r' | '\t') => ("a control character, which nobody sees", UNSEEN),
        _ => return None,
    })
}

/// The text of a file; where it is none, the line, what is wrong, and how to mend it.
pub(super) fn text_of(bytes: Vec<u8>) -> Result<String, (usize, &'static str, &'static str)> {
    const UTF_8: &str = "save the file as UTF-8; the editor has it below “Save as”, or as “encoding” in its last line";
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") || bytes.iter().take(64).any(|byte| *byte == 0) {
        return Err((0, "the file is written in UTF-16, not in UTF-8", UTF_8));
    }
    if bytes.starts_with(b"\xef\xbb\xbf") {
        return Err((1, "the file begins with a byte order mark (BOM)", "save the file as “UTF-8”, not as “UTF-8 with BOM”"));
    }
    String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = before.split(|byte| *byte == b'\n').count();
        (line, "from here on the file is not UTF-8, but written in another encoding: GBK, or that of an old Windows", UTF_8)
    })
}
