//! The words that a page must show, from the content that it was written from.

use std::path::Path;
use std::sync::LazyLock;
use stem_cells_ms::app::address::Url;
use stem_cells_ms::app::choice::Catalogue;
use stem_cells_ms::app::lang::Lang;
use stem_cells_ms::desk::content::{Content, Texts};
use stem_cells_ms::desk::head::head;
use stem_cells_ms::desk::site::read_content;

static CONTENTS: LazyLock<[Content; 2]> =
    LazyLock::new(|| read_content(Path::new("assets/content")).expect("the content").contents);

/// The content of a language.
pub(crate) fn content(lang: Lang) -> &'static Content {
    CONTENTS.iter().find(|content| content.lang == lang).expect("every language has content")
}

/// The words of the interface.
pub(crate) fn of(lang: Lang) -> &'static Texts {
    &content(lang).texts
}

fn url(lang: Lang, path: &str) -> Url {
    Url::parse(&format!("{}/{path}", lang.code()), &Catalogue::default()).expect(path)
}

/// The title of the window on a page.
pub(crate) fn title(lang: Lang, path: &str) -> String {
    head(content(lang), &url(lang, path)).title
}

/// The title of a page without the name of the site.
pub(crate) fn page_title(lang: Lang, path: &str) -> String {
    content(lang).page(url(lang, path).view).title.clone()
}

/// The heading of a page.
pub(crate) fn heading(lang: Lang, path: &str) -> String {
    content(lang).page(url(lang, path).view).heading.clone()
}
