//! Says of what a closed note is: "Sources 3" stands under forty statements of a page, and a voice that goes from one to the next has nothing
//! but its name. The first words of the statement before it are added, for voices alone.

use crate::app::lang::Lang;
use crate::desk::text::shortened;

/// Where a closed note begins, and where its name ends.
const NOTES: [&str; 2] = ["<details class=\"note\"><summary>", "<details class=\"facts-fold\"><summary>"];
const END: &str = "</summary>";

/// A statement stands within so many bytes before its note.
const NEAR: usize = 20_000;

/// The markup of a page whose notes say of what they are.
pub(super) fn named(html: &str, lang: Lang) -> String {
    let (mut out, mut rest) = (String::with_capacity(html.len() + html.len() / 20), html);
    let next = |rest: &str| NOTES.iter().filter_map(|note| rest.find(note).map(|at| at + note.len())).min();
    while let Some(at) = next(rest) {
        let Some(end) = rest[at..].find(END).map(|end| at + end) else { break };
        out += &rest[..end];
        if let Some(statement) = before(&html[..html.len() - rest.len() + at]) {
            let (most, colon) = if lang == Lang::En { (40, ": ") } else { (16, "：") };
            let words = shortened(&statement, most);
            // An entity that is cut is none.
            let whole =
                words.rfind('&').filter(|at| !words[*at..].contains(';')).map_or(words.as_str(), |at| words[..at].trim_end());
            out += &format!("<span class=\"sr\">{colon}{whole}</span>");
        }
        rest = &rest[end..];
    }
    out + rest
}

/// The last statement in a piece of markup: a paragraph or a heading that says something.
fn before(html: &str) -> Option<String> {
    const ENDS: [(&str, &str); 4] = [("</p>", "<p"), ("</h2>", "<h2"), ("</h3>", "<h3"), ("</h4>", "<h4")];
    let html = &html[html.floor_char_boundary(html.len().saturating_sub(NEAR))..];
    let (end, start) = ENDS.iter().filter_map(|(end, start)| Some((html.rfind(end)?, *start))).max()?;
    let statement = &html[html[..end].rfind(start)?..end];
    let words: String = statement.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text).collect();
    let words = words.replace(['\u{e000}', '\u{e001}'], "");
    (!words.trim().is_empty()).then(|| words.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_says_of_what_it_is() {
        let html = "<p class=\"a\"><b>Three</b> of 55 got worse over a median of two years</p><div><details class=\"note\"><summary>Sources<span>3</span></summary>";
        let wanted = "<summary>Sources<span>3</span><span class=\"sr\">: Three of 55 got worse over a median of…</span></summary>";
        assert!(named(html, Lang::En).ends_with(wanted), "{}", named(html, Lang::En));
        assert_eq!(named("<p>x</p>", Lang::En), "<p>x</p>");
    }
}
