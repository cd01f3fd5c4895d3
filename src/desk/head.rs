//! What stands in the head of a page: a pure function of content and address.

use crate::app::address::Url;
use crate::app::view::View;
use crate::desk::content::{CellId, Content};

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
    let page = content.page(url.view);
    Head {
        title: format!("{} | {site_name}", page.title),
        description: page.description.clone(),
        picture: match url.view {
            View::Cell(CellId::Hsc) => "share-hsc.png",
            View::Cell(CellId::Msc) => "share-msc.png",
            View::Cell(CellId::Ipsc) => "share-ipsc.png",
            _ => "share-all.png",
        },
    }
}
