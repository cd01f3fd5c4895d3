//! The results that a page shows with pictures.

use crate::app::view::View;
use crate::desk::edition::Book;
use crate::desk::edition::Edition;
use crate::desk::evidence::{Exhibit, ExhibitForm, ExhibitPage};
use crate::desk::part::fold::group;
use crate::desk::part::people::legend;
use crate::desk::part::prose::prose;
use crate::desk::part::result::gathered;
use crate::desk::part::{dots, icon};
use yew::prelude::*;

/// The exhibits of a page, one below the other.
pub(super) fn exhibits(edition: &Edition, book: Book, page: ExhibitPage) -> Html {
    let numbers_page = edition.href(View::Numbers);
    let shown = book.evidence.exhibits.iter().filter(|exhibit| exhibit.page == page);
    html! { <div class="exhibits">{ for shown.map(|item| exhibit(book, item, &numbers_page)) }</div> }
}

/// An exhibit, closed: its title and how many results are in it. What is said of all of them stands once, above them.
fn exhibit(book: Book, exhibit: &Exhibit, numbers_page: &str) -> Html {
    let body = html! {
        <>
            <p class="intro">{ prose(&exhibit.lead) }</p>
            { for exhibit.not_comparable.as_ref().map(|why| html! {
                <p class="not-comparable">{ icon("not-comparable", "icon") }<span><b>{ book.content.texts.not_comparable() }</b>{ " " }{ prose(why) }</span></p>
            }) }
            { match exhibit.form {
                ExhibitForm::Chart => dots::chart(book, exhibit, numbers_page),
                ExhibitForm::Boxes => html! {
                    <>
                        { legend(book, book.evidence.results(&exhibit.measures)) }
                        <div class="entries">{ for book.evidence.results(&exhibit.measures).map(|measure| gathered(book, measure)) }</div>
                    </>
                },
            } }
        </>
    };
    let title = format!("{}-title", exhibit.id);
    html! { <div class="exhibit" id={exhibit.id.clone()}>{ group(&title, &exhibit.title, exhibit.measures.len(), body) }</div> }
}
