//! One list of everything that can be found, group by group. Without the app it is an index.

use super::list::controls;
use super::opening;
use super::places::{Place, Told, told};
use crate::app::view::View;
use crate::desk::content::CellId;
use crate::desk::edition::Book;
use crate::desk::edition::Edition;
use yew::prelude::*;

/// What can be found: where it leads, and the words below its title.
type Entry = (Place, String);

pub(super) fn page(edition: &Edition, book: Book) -> Html {
    let groups = groups(book);
    let total = groups.iter().map(|(_, _, entries)| entries.len()).sum();
    html! {
        <div class="finding">
            { opening(edition, View::Find) }
            { controls(book, total, &[], &[]) }
            { for groups.into_iter().map(|(id, title, entries)| group(edition, id, title, &entries)) }
        </div>
    }
}

fn groups(book: Book<'_>) -> [(&'static str, &str, Vec<Entry>); 6] {
    let (content, evidence) = (book.content, book.evidence);
    let words = &evidence.words;
    let entry = |view, anchor: &str, title: &str, text: &str| -> Entry {
        (Place { view, anchor: anchor.to_owned(), title: title.to_owned() }, text.to_owned())
    };
    let answers = content.rows().map(|row| {
        let said = CellId::ALL.map(|cell| format!("{} · {}", content.cell(cell).short, row.statements[cell.index()].text));
        entry(View::Compare, &row.id, &row.question, &said.join(" "))
    });
    let (terms, cards): (Vec<Entry>, Vec<Entry>) = told(content)
        .into_iter()
        .map(|told| entry(told.view, told.id, told.title, &in_short(&told)))
        .partition(|(place, _)| place.view == View::Glossary);
    let claims = evidence.claims.iter().map(|claim| entry(View::Claims, &claim.id, &claim.claim, &claim.note));
    let trials = evidence.trials.iter().map(|trial| entry(View::Trials, &trial.id, &trial.name, &trial.result));
    let sources = evidence.references.iter().zip(&content.works);
    let sources = sources.map(|(reference, source)| entry(View::Sources, &reference.key, &reference.title, &source.label));
    [
        ("answers", words.find_answers(), answers.collect()),
        ("cards", words.find_cards(), cards),
        ("terms", words.find_terms(), terms),
        ("trials", words.find_trials(), trials.collect()),
        ("claims", words.find_claims(), claims.collect()),
        ("sources", words.find_sources(), sources.collect()),
    ]
}

/// The text of a card, with the names under which a medicine is sold: those are what people have on the box.
fn in_short(told: &Told) -> String {
    std::iter::once(told.text).chain(told.status.iter().copied()).collect::<Vec<_>>().join(" ")
}

fn group(edition: &Edition, id: &'static str, title: &str, entries: &[Entry]) -> Html {
    html! {
        <section class="section found" data-shelf="" aria-labelledby={id}>
            <h2 id={id}>{ title.to_owned() }</h2>
            <ul class="found-list" data-list={id}>{ for entries.iter().map(|(place, text)| html! {
                <li>
                    <a href={format!("{}#{}", edition.href(place.view), place.anchor)}>{ &place.title }</a>
                    { for (!text.is_empty() && *text != place.title).then(|| html! { <p>{ text }</p> }) }
                </li>
            }) }</ul>
        </section>
    }
}
