//! The list of contents of a page: made from the headings that stand on it, so that it names them all and in their words.

/// Where [`crate::desk::page`] wants the list; the writer fills it in, or takes the whole `<nav>` away on a short page.
const PLACE: &str = "<ul data-contents=\"\"></ul>";

/// From so many parts on a list helps more than it costs.
const FEWEST: usize = 3;

/// The page with its list of contents.
pub(super) fn filled(html: &str) -> String {
    let Some(at) = html.find(PLACE) else { return html.to_owned() };
    let parts: Vec<(&str, String)> = html[at..].split("<h2 ").skip(1).filter_map(part).collect();
    if parts.len() < FEWEST {
        let from = html[..at].rfind("<nav").unwrap_or(at);
        let to = html[at..].find("</nav>").map_or(at, |end| at + end + "</nav>".len());
        return format!("{}{}", &html[..from], &html[to..]);
    }
    let links: String = parts.iter().map(|(id, title)| format!("<li><a href=\"#{id}\">{title}</a></li>")).collect();
    html.replacen(PLACE, &format!("<ul>{links}</ul>"), 1)
}

/// The id and the words of a heading; `None` for one that cannot be linked to.
fn part(heading: &str) -> Option<(&str, String)> {
    let (tag, rest) = heading.split_once('>')?;
    let (_, id) = tag.split_once("id=\"")?;
    let (words, _) = rest.split_once("</h2>")?;
    Some((id.split_once('"')?.0, without_tags(words)))
}

/// The words of a piece of markup that the writer made itself.
fn without_tags(markup: &str) -> String {
    let mut pieces = markup.split('<');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.filter_map(|piece| piece.split_once('>')).fold(first, |words, (_, text)| words + text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAV: &str = "<nav class=\"contents\"><ul data-contents=\"\"></ul></nav>";

    #[test]
    fn the_list_names_each_heading_in_its_words() {
        let three = format!(
            "{NAV}<h2 id=\"a\"><svg><use/></svg><span>One</span></h2><h2 class=\"x\" id=\"b\">Two</h2><h2>No</h2><h2 id=\"c\">3</h2>"
        );
        let list = "<ul><li><a href=\"#a\">One</a></li><li><a href=\"#b\">Two</a></li><li><a href=\"#c\">3</a></li></ul>";
        assert!(filled(&three).starts_with(&format!("<nav class=\"contents\">{list}</nav>")));
    }

    #[test]
    fn a_short_page_has_no_list() {
        assert_eq!(filled(&format!("a{NAV}b<h2 id=\"a\">One</h2>")), "ab<h2 id=\"a\">One</h2>");
        assert_eq!(filled("no place"), "no place");
    }
}
