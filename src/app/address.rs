//! Addresses: one type, one total parser, one printer.

mod query;

pub(crate) use query::decode;

use super::choice::{Catalogue, Choice, Tissues};
use super::lang::Lang;
use super::view::View;

/// The part of a choice that a view shows, and so has in its address.
fn kept(view: View, choice: &Choice) -> Choice {
    match view {
        View::Home | View::Compare => Choice { tissues: Tissues::default(), ..choice.clone() },
        View::Tissues => Choice { tissues: choice.tissues.clone(), ..Choice::default() },
        View::Cell(cell) => Choice { tissues: choice.tissues.within(cell), ..Choice::default() },
        View::Decide => Choice { show: choice.show, ..Choice::default() },
        _ => Choice::default(),
    }
}

/// The choice after arriving at an address of a view: what the view does not show stays as it was.
pub fn merged(view: View, arrived: Choice, before: &Choice) -> Choice {
    match view {
        View::Home | View::Compare => Choice { tissues: before.tissues.clone(), ..arrived },
        View::Tissues => Choice { tissues: arrived.tissues, ..before.clone() },
        View::Cell(cell) => Choice { tissues: before.tissues.replaced(cell, &arrived.tissues), ..before.clone() },
        View::Decide => Choice { show: arrived.show, ..before.clone() },
        _ => before.clone(),
    }
}

/// The address of a page in a language, with what the reader chose there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Url {
    /// The language.
    pub lang: Lang,
    /// The view.
    pub view: View,
    /// The choice, as far as the view shows it.
    pub choice: Choice,
}

impl Url {
    /// The address of a view. What the view does not show is left out of the choice.
    pub fn new(lang: Lang, view: View, choice: &Choice) -> Url {
        Url { lang, view, choice: kept(view, choice) }
    }

    /// The address of a view as it opens.
    pub fn plain(lang: Lang, view: View) -> Url {
        Url::new(lang, view, &Choice::default())
    }

    /// Every page of every language.
    pub fn all() -> impl Iterator<Item = Url> {
        Lang::ALL.into_iter().flat_map(|lang| View::ALL.iter().map(move |&view| Url::plain(lang, view)))
    }

    /// Reads an address below the base, with or without query and fragment; `None` when there is no such page.
    ///
    /// Never panics. Upper case, doubled slashes, a missing slash at the end and `index.html` are understood; unknown or broken
    /// values of the query are ignored, so that every link of a page opens something usable.
    pub fn parse(address: &str, catalogue: &Catalogue) -> Option<Url> {
        let address = address.split('#').next().unwrap_or_default();
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let path = query::decode(path).to_ascii_lowercase();
        let mut parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
        if parts.last() == Some(&"index.html") {
            parts.pop();
        }
        let (lang, rest) = match parts.split_first() {
            None => (Lang::En, Vec::new()),
            Some((first, rest)) => (Lang::from_code(first)?, rest.to_vec()),
        };
        let view = View::from_path(&rest.join("/"))?;
        Some(Url::new(lang, view, &query::parse(query, catalogue)))
    }

    /// The address below the base. Parsing it again gives the same [`Url`].
    pub fn print(&self) -> String {
        format!("{}/{}{}", self.lang.code(), self.view.path(), query::print(&self.choice))
    }

    /// The same page and choice in another language.
    pub fn in_lang(&self, lang: Lang) -> Url {
        Url { lang, ..self.clone() }
    }
}

/// An address without a fragment, with what others have put into the query before: a translating proxy is lost without it.
pub fn with_foreign(href: &str, query: &str) -> String {
    let foreign = query::foreign(query);
    let sign = if href.contains('?') { '&' } else { '?' };
    if foreign.is_empty() { href.to_owned() } else { format!("{href}{sign}{foreign}") }
}

/// The path below which the site lives: `/`, or `/repo/`. Said once, when the site is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base(String);

impl Base {
    /// The base for a path; slashes at both ends are added where they are missing.
    pub fn new(path: &str) -> Base {
        let inner = path.trim_matches('/');
        Base(if inner.is_empty() { "/".to_owned() } else { format!("/{inner}/") })
    }

    /// The path itself, with slashes at both ends.
    pub fn path(&self) -> &str {
        &self.0
    }

    /// The link to a page.
    pub fn href(&self, url: &Url) -> String {
        format!("{}{}", self.0, url.print())
    }

    /// The part of an absolute path below the base; `None` when the path lies elsewhere.
    pub fn strip<'a>(&self, path: &'a str) -> Option<&'a str> {
        path.strip_prefix(self.0.as_str()).or_else(|| (path == self.0.trim_end_matches('/')).then_some(""))
    }
}
