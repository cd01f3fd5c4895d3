//! The results that a page shows with pictures.

use crate::app::view::View;
use crate::desk::edition::Book;
use crate::desk::edition::Edition;
use crate::desk::evidence::{Exhibit, ExhibitForm, ExhibitPage};
use crate::desk::part::fold::{group, part};
use crate::desk::part::people::legend;
use crate::desk::part::prose::prose;
use crate::desk::part::result::gathered;
use crate::desk::part::{arrays, chance, icon, ranges};
use yew::prelude::*;

fn of(book: Book<'_>, page: ExhibitPage) -> impl Iterator<Item = &Exhibit> {
    book.evidence.exhibits.iter().filter(move |exhibit| exhibit.page == page)
}

/// What opens a page, below its answer: the pictures that tell it at a glance.
pub(super) fn openers(edition: &Edition, book: Book, page: ExhibitPage) -> Html {
    let shown = of(book, page).filter(|exhibit| exhibit.form.opens());
    html! {
        <>
            { for shown.map(|exhibit| html! {
                <section class="section opener" id={exhibit.id.clone()} aria-labelledby={title_id(exhibit)}>
                    <h2 id={title_id(exhibit)}>{ &exhibit.title }</h2>
                    { whole(edition, book, exhibit) }
                </section>
            }) }
        </>
    }
}

/// The other exhibits of a page, one below the other, closed: title and how many results are in each. How to read them stands once above.
pub(super) fn exhibits(edition: &Edition, book: Book, page: ExhibitPage) -> Html {
    let closed: Vec<&Exhibit> =
        of(book, page).filter(|exhibit| !exhibit.form.opens() && exhibit.form != ExhibitForm::Chance).collect();
    let boxes = closed.iter().filter(|exhibit| exhibit.form == ExhibitForm::Boxes);
    html! {
        <>
            { legend(book, boxes.flat_map(|exhibit| exhibit.measures()).map(|id| book.evidence.result(id))) }
            <div class="exhibits">{ for closed.iter().map(|exhibit| html! {
                <div class="exhibit" id={exhibit.id.clone()}>{ group(&title_id(exhibit), &exhibit.title, exhibit.rows.len(), whole(edition, book, exhibit)) }</div>
            }) }</div>
        </>
    }
}

/// What small trials can miss, closed.
pub(super) fn chances(edition: &Edition, book: Book, page: ExhibitPage) -> Html {
    let shown = of(book, page).filter(|exhibit| exhibit.form == ExhibitForm::Chance);
    html! { <>{ for shown.map(|exhibit| part(&exhibit.id, &exhibit.title, None, whole(edition, book, exhibit))) }</> }
}

fn title_id(exhibit: &Exhibit) -> String {
    format!("{}-title", exhibit.id)
}

/// An exhibit below its title. What is said of all its results stands once, above them.
fn whole(edition: &Edition, book: Book, exhibit: &Exhibit) -> Html {
    let numbers_page = edition.href(View::Numbers);
    // What opens a page as lines has it beside its table.
    let is_behind = matches!(exhibit.form, ExhibitForm::Bars | ExhibitForm::Strip);
    let lead = (!is_behind).then(|| html! { <p class="intro">{ prose(&exhibit.lead) }</p> });
    let apart = exhibit.not_comparable.as_ref().map(|why| html! {
        <p class="not-comparable">{ icon("not-comparable", "icon") }<span><b>{ book.content.texts.not_comparable() }</b>{ " " }{ prose(why) }</span></p>
    });
    let picture = match exhibit.form {
        ExhibitForm::Chart | ExhibitForm::Bars | ExhibitForm::Strip => ranges::ranges(book, exhibit, &numbers_page),
        ExhibitForm::Pairs => arrays::pairs(book, exhibit, &numbers_page),
        ExhibitForm::People => arrays::one_by_one(book, exhibit, &numbers_page),
        ExhibitForm::Chance => chance::chance(book, exhibit),
        ExhibitForm::Boxes => html! {
            <div class="entries">{ for exhibit.measures().map(|id| gathered(book, book.evidence.result(id))) }</div>
        },
    };
    html! { <>{ for lead }{ for apart }{ picture }</> }
}
