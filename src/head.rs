//! What stands in the head of a page: a pure function of content and address, used by the site writer and by the app.

use crate::content::{CellId, Content};
use crate::url::{Url, View};

/// Title, description and picture of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Title of the window.
    pub title: String,
    /// For search engines and link previews.
    pub description: String,
    /// The name of the picture for link previews, below `assets/icons`.
    pub picture: &'static str,
}

/// The head of a page.
pub fn head(content: &Content, url: &Url) -> Head {
    let site_name = content.texts.site_name();
    let page = content.page(url.view.key());
    Head {
        title: page.map_or_else(|| site_name.to_owned(), |page| format!("{} | {site_name}", page.title)),
        description: page.map(|page| page.description.clone()).unwrap_or_default(),
        picture: match url.view {
            View::Cell(CellId::Hsc) => "share-hsc.png",
            View::Cell(CellId::Msc) => "share-msc.png",
            View::Cell(CellId::Ipsc) => "share-ipsc.png",
            _ => "share-all.png",
        },
    }
}
