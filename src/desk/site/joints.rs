//! Puts a blank between texts that stand side by side in elements of their own and would be one word without their styles: for voices, for
//! searches, for whoever copies a part of a page, and for browsers that do without the style sheet. Where boxes are laid out, it is not seen.

/// The markup of a page with blanks between its texts.
pub(super) fn parted(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 100);
    let mut last = Last { sign: ' ', start: None, closed: false };
    let mut drawing = false;
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (text, from) = rest.split_at(at);
        let Some(end) = from.find('>') else { break };
        let (tag, after) = from.split_at(end + 1);
        // What stands inside of a drawing is no text.
        drawing &= !tag.starts_with("</svg");
        if drawing {
            out += text;
        } else {
            last.text(text, &mut out);
            last.tag(tag, out.len());
        }
        drawing |= tag.starts_with("<svg") && !tag.ends_with("/>");
        out += tag;
        rest = after;
    }
    out += rest;
    out
}

/// What stands before the place that is looked at.
struct Last {
    /// The last sign that is read.
    sign: char,
    /// Where the first inline element behind it starts.
    start: Option<usize>,
    /// Whether an element ends behind it.
    closed: bool,
}

impl Last {
    fn text(&mut self, text: &str, out: &mut String) {
        let (Some(first), Some(sign)) = (text.chars().next(), text.chars().next_back()) else { return };
        let both = [self.sign, first];
        // Within a sentence a word may be marked: Chinese has no blanks there.
        let apart = self.start.is_some() && (self.closed || !both.into_iter().any(is_han));
        if apart && both.into_iter().all(char::is_alphanumeric) {
            out.insert(self.start.unwrap_or(out.len()), ' ');
        }
        *out += text;
        *self = Last { sign, start: None, closed: false };
    }

    fn tag(&mut self, tag: &str, at: usize) {
        let name = tag[1..].trim_start_matches('/').split(|sign: char| !sign.is_ascii_alphanumeric()).next().unwrap_or_default();
        // A word within a text.
        if tag.contains("class=\"term\"") {
            return;
        }
        if !INLINE.contains(&name) {
            *self = Last { sign: ' ', start: None, closed: false };
        } else if tag.starts_with("</") {
            self.closed = true;
        } else if self.start.is_none() {
            self.start = Some(at);
        }
    }
}

/// Elements that begin no line and no cell of their own.
const INLINE: [&str; 13] = ["a", "abbr", "b", "button", "cite", "em", "i", "input", "label", "small", "span", "strong", "svg"];

fn is_han(sign: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&sign)
}

#[cfg(test)]
mod tests {
    use super::parted;

    #[test]
    fn words_of_two_elements_are_two_words() {
        for (before, after) in [
            (
                "<label><input><span>Not known</span></label><label><span>Other</span></label>",
                "Not known</span></label> <label><span>Other",
            ),
            ("<span>Grade</span><b>D</b>", "<span>Grade</span> <b>D</b>"),
            ("<b>How</b><span><svg><path/></svg>HSC</span>", "<b>How</b> <span><svg>"),
            ("<summary>Sources<span>3</span></summary>", "Sources <span>3</span>"),
            (
                "<p>移植<a class=\"term\">干细胞</a><a class=\"term\">后</a></p>",
                "移植<a class=\"term\">干细胞</a><a class=\"term\">后</a>",
            ),
            ("<b>等级</b><span>不明</span>", "<b>等级</b> <span>不明</span>"),
            ("<p>one</p><p>two</p><b>3</b>%", "<p>one</p><p>two</p><b>3</b>%"),
        ] {
            assert!(parted(before).contains(after), "{}", parted(before));
        }
    }
}
