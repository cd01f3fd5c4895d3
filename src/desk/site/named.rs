//! Says of what a closed note is: "Sources 3" stands under forty statements of a page, and a voice that goes from one to the next has nothing
//! but its name. The title and the first words of what it belongs to are added, for voices alone.

use crate::app::lang::Lang;

/// Where a closed note begins, and where its name ends.
const NOTES: [&str; 2] = ["<details class=\"note\"><summary>", "<details class=\"facts-fold\"><summary>"];
const END: &str = "</summary>";

/// A statement stands within so many bytes before its note.
const NEAR: usize = 30_000;

/// Paragraphs that are not the statement.
const BESIDE: [&str; 6] = ["result-exact", "result-caution", "claim-where", "works", "reference", "report"];

/// The markup of a page whose notes say of what they are.
pub(super) fn named(html: &str, lang: Lang) -> String {
    let (mut out, mut rest) = (String::with_capacity(html.len() + html.len() / 20), html);
    let next = |rest: &str| NOTES.iter().filter_map(|note| rest.find(note).map(|at| at + note.len())).min();
    while let Some(at) = next(rest) {
        let Some(end) = rest[at..].find(END).map(|end| at + end) else { break };
        out += &rest[..end];
        // Where it names what it is about, nothing is added; nor to the 430 works of the list, of which each is a row that is opened first.
        let ahead = &html[..html.len() - rest.len() + at];
        let near = &ahead[ahead.floor_char_boundary(ahead.len().saturating_sub(2_000))..];
        if !rest[at..end].contains("class=\"sr\"") && !near.contains("class=\"reference-links\"") {
            let parts = before(ahead);
            let parts: Vec<String> = parts.iter().map(|part| start_of(part, lang)).filter(|part| !part.is_empty()).collect();
            let colon = if lang == Lang::En { ": " } else { "：" };
            out += &format!("<span class=\"sr\">{colon}{}</span>", parts.join(" · "));
        }
        rest = &rest[end..];
    }
    out + rest
}

/// Title, column and statement in front of a note, as far as they are there.
fn before(html: &str) -> [String; 3] {
    const TITLES: [(&str, &str); 4] = [("</h2>", "<h2"), ("</h3>", "<h3"), ("</h4>", "<h4"), ("</th>", "<th")];
    let html = &html[html.floor_char_boundary(html.len().saturating_sub(NEAR))..];
    let title = TITLES.iter().filter_map(|(end, start)| Some((html.rfind(end)?, *start))).max();
    let title = title.and_then(|(end, start)| Some(html[..end].rfind(start)?..end));
    let (from, title) = title.map_or((0, ""), |title| (title.end, &html[title]));
    let rest = &html[from..];
    let column = rest
        .rfind("class=\"cell-name\"")
        .or(rest.rfind("<dt class=\"with-glyph\""))
        .map_or("", |at| upto(&rest[at..], ["</span></dt>", "</span>"]));
    [words(title), words(&format!("<{column}")), statement(rest).map_or(String::new(), words)]
}

/// The piece up to the first of these ends that stands in it.
fn upto<'a>(piece: &'a str, ends: [&str; 2]) -> &'a str {
    ends.iter().find_map(|end| piece.split_once(end)).map_or("", |(piece, _)| piece)
}

/// The last paragraph that says something of its own, outside of other notes.
fn statement(mut html: &str) -> Option<&str> {
    // Of a result it is the first.
    if let Some((_, result)) = html.rsplit_once("class=\"result-head\"") {
        return result.split_once("<p class=\"result-words\"")?.1.split("</p>").next();
    }
    loop {
        let at = html.rfind("<p")?;
        let note = html[..at].rfind("<details class=\"note\">").filter(|note| !html[*note..at].contains("</details>"));
        let paragraph = &html[at..];
        let (tag, text) = paragraph.split_once('>')?;
        let is_own =
            tag.starts_with("<p") && (tag.len() == 2 || tag.starts_with("<p ")) && !BESIDE.iter().any(|class| tag.contains(class));
        if is_own && note.is_none() && !text.starts_with("<a ") && !text.starts_with("<b class=\"met") {
            return Some(paragraph.split("</p>").next().unwrap_or_default());
        }
        html = &html[..note.unwrap_or(at)];
    }
}

/// The words of a piece of markup.
fn words(piece: &str) -> String {
    let texts = piece.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text);
    texts.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first words; what is left out is an ellipsis. An entity is never cut.
fn start_of(words: &str, lang: Lang) -> String {
    let most = if lang == Lang::En { 48 } else { 18 };
    let Some((end, _)) = words.char_indices().nth(most) else { return words.to_owned() };
    let cut = &words[..end];
    let cut = cut.rfind('&').filter(|at| !cut[*at..].contains(';')).map_or(cut, |at| &cut[..at]);
    let whole = cut.rsplit_once(' ').filter(|_| lang == Lang::En).map_or(cut, |(whole, _)| whole);
    format!("{}…", whole.trim_end_matches(|sign: char| !sign.is_alphanumeric() && sign != ';'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_says_of_what_it_is() {
        let html = "<h3>MIST</h3><p class=\"a\"><b>Three</b> of 55 got worse over a median of two years in all</p><p class=\"result-exact\">x</p>\
                    <details class=\"note\"><summary>Sources <span>3</span></summary><p>y</p></details>\
                    <details class=\"facts-fold\"><summary>Details</summary>";
        let name = "<span class=\"sr\">: MIST · Three of 55 got worse over a median of two…</span></summary>";
        let said = named(html, Lang::En);
        assert!(said.contains(&format!("<span>3</span>{name}")) && said.ends_with(&format!("Details{name}")), "{said}");
        assert_eq!(named("<p>x</p>", Lang::En), "<p>x</p>");
    }
}
