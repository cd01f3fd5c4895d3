//! Pages that are written once and never drawn by the app: markup, style sheet and the frame's few listeners are all they need.

mod benefits;
mod claims;
mod decide;
mod exhibits;
mod find;
mod guide;
mod list;
mod method;
mod numbers;
mod places;
mod risks;
mod sources;
mod trials;

pub use decide::sheet as deciding_rules;
pub use places::{cited_on, citing};

use super::{entries, opening, section};
use crate::content::evidence::Evidence;
use crate::part::result::Book;
use crate::state::Edition;
use crate::url::View;
use yew::prelude::*;

/// Jumps to the parts of a long page.
fn contents(book: Book, parts: &[(&str, &str)]) -> Html {
    html! {
        <nav class="contents" aria-label={book.content.texts.on_this_page().to_owned()}>
            <ul>{ for parts.iter().map(|(id, title)| html! { <li><a href={format!("#{id}")}>{ *title }</a></li> }) }</ul>
        </nav>
    }
}

/// The content of a written view.
pub fn page(edition: &Edition, evidence: &Evidence, view: View) -> Html {
    let book = Book { content: &edition.content, evidence };
    match view {
        View::Benefits => benefits::page(edition, book),
        View::Risks => risks::page(edition, book),
        View::Numbers => numbers::page(edition, book),
        View::Trials => trials::page(edition, book),
        View::Claims => claims::page(edition, book),
        View::Method => method::page(edition, book),
        View::Sources => sources::page(edition, book),
        View::Journey => guide::journey(edition, book),
        View::Decide => decide::page(edition, book),
        View::Clinics => guide::clinics(edition, book),
        View::Glossary => guide::glossary(edition, book),
        View::Find => find::page(edition, book),
        // Drawn by the app, see `super::view`.
        View::Home | View::Compare | View::Cell(_) | View::Alternatives => Html::default(),
    }
}
