//! Marks what a page says in the other language, wherever it stands, so that voices, fonts and translators take it for what it is.
//!
//! One pass over the written markup: an element that holds such a text and nothing else gets `lang`, a part of a text is put into a `<span>`.

use crate::app::lang::Lang;
use std::ops::Range;

/// The markup of a page in this language with the other one marked.
pub(super) fn marked(html: &str, lang: Lang) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 50);
    // For each open element: its name, and the language that it says it is in, or stands in.
    let mut open: Vec<(&str, Option<Lang>)> = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (text, from) = rest.split_at(at);
        let Some(end) = from.find('>') else { break };
        let (tag, after) = from.split_at(end + 1);
        text_of(text, tag, open.last(), &mut out);
        out += tag;
        rest = after;
        let name = tag[1..].trim_start_matches('/').split(|sign: char| !sign.is_ascii_alphanumeric()).next().unwrap_or_default();
        if tag.starts_with("</") {
            open.pop();
        } else if !tag.ends_with("/>") && !is_void(name) && !name.is_empty() {
            let own =
                tag.split_once(" lang=\"").and_then(|(_, tag)| Lang::ALL.into_iter().find(|lang| tag.starts_with(lang.tag())));
            let around = open.last().map_or(Some(lang), |(_, around)| *around);
            open.push((name, own.or(around).filter(|_| !matches!(name, "script" | "style"))));
        }
    }
    out += rest;
    out
}

/// Elements without an end (HTML 13.1.2).
fn is_void(name: &str) -> bool {
    matches!(name, "area" | "base" | "br" | "col" | "embed" | "hr" | "img" | "input" | "link" | "meta" | "source" | "track" | "wbr")
}

/// Writes a text; `next` is the tag behind it, `around` the element that it stands in.
fn text_of(text: &str, next: &str, around: Option<&(&str, Option<Lang>)>, out: &mut String) {
    let Some((name, Some(lang))) = around else {
        *out += text;
        return;
    };
    let parts = foreign(text, *lang);
    let tag = lang.other().tag();
    let whole = matches!(parts.as_slice(), [part] if text[..part.start].trim().is_empty() && text[part.end..].trim().is_empty());
    let start = format!("<{name}");
    // The element begins right before the text and ends right behind it: it takes the mark itself.
    let own = out
        .rfind('<')
        .filter(|at| out.ends_with('>') && out[*at..].strip_prefix(&start).is_some_and(|rest| rest.starts_with([' ', '>'])));
    match own.filter(|at| whole && !out[*at..].contains(" lang=\"") && next == format!("</{name}>")) {
        Some(at) => {
            out.insert_str(at + start.len(), &format!(" lang=\"{tag}\""));
            *out += text;
        }
        // What stands in a list box may hold no elements.
        None if *name == "option" => *out += text,
        None => {
            let mut from = 0;
            for part in parts {
                *out += &text[from..part.start];
                *out += &format!("<span lang=\"{tag}\">{}</span>", &text[part.clone()]);
                from = part.end;
            }
            *out += &text[from..];
        }
    }
}

/// The parts of a text that are in the other language. On an English page each run of Han; on a Chinese page each run of Latin words that
/// is more than a name: [`FEWEST`] words that are not written in capitals.
fn foreign(text: &str, lang: Lang) -> Vec<Range<usize>> {
    match lang {
        Lang::En => runs(text, is_han, |sign| is_han(sign) || "·，。、（）《》：；".contains(sign)),
        Lang::Zh => {
            let inside = |sign: char| {
                !is_han(sign) && !('\u{3000}'..='\u{303f}').contains(&sign) && !('\u{ff00}'..='\u{ffef}').contains(&sign)
            };
            let runs = runs(text, |sign| sign.is_alphanumeric() && !is_han(sign), inside);
            runs.into_iter().filter(|run| words(&text[run.clone()]) >= FEWEST).collect()
        }
    }
}

const FEWEST: usize = 3;

/// The words of a text that are no numbers, abbreviations or initials.
fn words(text: &str) -> usize {
    let is_word = |word: &&str| word.chars().filter(|sign| sign.is_lowercase()).count() >= 2 && !word.contains(['.', '/', '@']);
    text.split_whitespace().map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric())).filter(is_word).count()
}

fn is_han(sign: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&sign)
}

/// The runs that begin and end with a sign of the first kind and hold signs of the second.
fn runs(text: &str, edge: impl Fn(char) -> bool, inside: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut going = false;
    for (at, sign) in text.char_indices() {
        let end = at + sign.len_utf8();
        match found.last_mut().filter(|_| going) {
            Some(run) if edge(sign) => run.end = end,
            Some(_) if inside(sign) => {}
            _ => going = false,
        }
        if !going && edge(sign) {
            found.push(at..end);
            going = true;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_of_its_own_takes_the_mark_and_a_part_of_a_text_is_wrapped() {
        let zh = |html| marked(html, Lang::Zh);
        assert_eq!(zh("<p class=\"a\">Stem cells for people</p>"), "<p lang=\"en\" class=\"a\">Stem cells for people</p>");
        assert_eq!(zh("<p>文章 Stem cells for people 说</p>"), "<p>文章 <span lang=\"en\">Stem cells for people</span> 说</p>");
        assert_eq!(zh("<p>BEAT-MS 和 MSC-NP，Burt RK 2019</p>"), "<p>BEAT-MS 和 MSC-NP，Burt RK 2019</p>");
        assert_eq!(marked("<li><b>By</b> 新华社</li>", Lang::En), "<li><b>By</b> <span lang=\"zh-Hans\">新华社</span></li>");
        assert_eq!(zh("<b lang=\"en\">filing (备案)</b>"), "<b lang=\"en\">filing (<span lang=\"zh-Hans\">备案</span>)</b>");
        assert_eq!(marked("<a lang=\"zh-Hans\">中文<b>文</b></a><br>中", Lang::En), "<a lang=\"zh-Hans\">中文<b>文</b></a><br>中");
    }
}
