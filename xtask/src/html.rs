//! Reading tags out of pages that the site writer made. It is no parser for pages of others.

/// The opening tags of a page, each as its name and its attributes as written.
pub(crate) fn tags(page: &str) -> impl Iterator<Item = (&str, &str)> {
    page.split('<').skip(1).filter_map(|piece| {
        let (inside, _) = piece.split_once('>')?;
        let (name, attributes) = inside.split_once(char::is_whitespace)?;
        name.chars().all(char::is_alphanumeric).then_some((name, attributes))
    })
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
    fn finds_tags_and_their_attributes() {
        let page = "<!doctype html><p>a</p><link rel=\"stylesheet\" href=\"/a.css\"><img data-src=\"x\" src=\"y\" />";
        let all: Vec<_> = tags(page).collect();
        assert_eq!(all.iter().map(|tag| tag.0).collect::<Vec<_>>(), ["link", "img"]);
        assert_eq!(attribute(all[0].1, "href"), Some("/a.css"));
        assert_eq!(attribute(all[1].1, "src"), Some("y"));
        assert_eq!(attribute(all[1].1, "rel"), None);
    }
}
