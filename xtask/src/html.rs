//! Reading tags out of pages that the site writer made. It is no parser for pages of others.

/// The opening tags of a page, each as its name and its attributes as written.
pub(crate) fn tags(page: &str) -> impl Iterator<Item = (&str, &str)> {
    page.split('<').skip(1).filter_map(|piece| {
        let (inside, _) = piece.split_once('>')?;
        let (name, attributes) = inside.split_once(char::is_whitespace)?;
        name.chars().all(char::is_alphanumeric).then_some((name, attributes))
    })
}

/// What a page shows, and a little of what it says elsewhere: everything outside of tags and scripts.
pub(crate) fn text(page: &str) -> String {
    let pieces = page.split('<').filter(|piece| !piece.starts_with("script") && !piece.starts_with("style"));
    pieces.map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).collect()
}

/// The value of one attribute: in double quotes, as the site writer and Yew write them.
pub(crate) fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let start = format!("{name}=\"");
    let at = attributes.match_indices(&start).find(|(at, _)| *at == 0 || attributes[..*at].ends_with(char::is_whitespace));
    attributes[at?.0 + start.len()..].split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_what_stands_between_tags() {
        assert_eq!(text("<p class=\"x\">a<b>b</b></p><script type=\"x\">{}</script><style>d</style>c"), "abc");
    }

    #[test]
    fn finds_tags_and_their_attributes() {
        let page = "<!doctype html><p>a</p><link rel=\"stylesheet\" href=\"/a.css\"><img data-src=\"x\" src=\"y\" />";
        let all: Vec<_> = tags(page).collect();
        assert_eq!(all.iter().map(|tag| tag.0).collect::<Vec<_>>(), ["link", "img"]);
        assert_eq!(attribute(all[0].1, "href"), Some("/a.css"));
        assert_eq!(attribute(all[1].1, "src"), Some("y"));
        assert_eq!(attribute(all[1].1, "rel"), None);
    }
}
