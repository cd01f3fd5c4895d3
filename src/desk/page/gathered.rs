//! Pages that gather what stands on others about one question: `shown_on` in the content names them. They say nothing of their own but
//! their answer. What they show keeps its anchor on its own page.

use super::exhibits::openers;
use super::{opening, section};
use crate::app::view::View;
use crate::desk::content::{Card, Deck};
use crate::desk::edition::{Book, Edition};
use crate::desk::evidence::{Design, ExhibitPage, Measure, Subject};
use crate::desk::part;
use yew::prelude::*;

/// More cards than these stand in a closed part: the page stays short.
const MOST_IN_SIGHT: usize = 8;

pub(super) fn page(edition: &Edition, book: Book, view: View) -> Html {
    let (content, evidence) = (book.content, book.evidence);
    let words = &evidence.words;
    let rows: Vec<_> = content.rows().filter(|row| row.shown_on.contains(&view)).collect();
    // A row and a card of one name say the same at different lengths: the card is longer.
    let cards: Vec<_> = content.all_cards().filter(|card| card.shown_on.contains(&view)).collect();
    let is_medicine = |card: &&Card| content.deck(Deck::Drugs).iter().any(|drug| drug.id == card.id);
    let (medicines, cards): (Vec<&Card>, Vec<&Card>) = cards.into_iter().partition(is_medicine);
    let rows: Vec<_> = rows.into_iter().filter(|row| cards.iter().all(|card| card.id != row.id)).collect();
    let measures: Vec<_> = evidence.measures.iter().filter(|measure| measure.shown_on.contains(&view)).collect();
    let trials: Vec<_> = evidence.trials.iter().filter(|trial| trial.shown_on.contains(&view)).collect();
    let in_sight = cards.len() <= MOST_IN_SIGHT;
    html! {
        <>
            { opening(edition, view) }
            { for ExhibitPage::of(view).map(|page| openers(edition, book, page)) }
            { section(edition, "answers", words.gathered_answers(), None, html! {
                <div class="entries">
                    { for rows.iter().map(|row| part::row::gathered(book, row)) }
                    { for cards.iter().filter(|_| in_sight).map(|card| part::card::whole(book, card)) }
                </div>
            }) }
            { for (!in_sight).then(|| part::fold::part("more", words.claim_places(), Some(cards.len()), html! {
                <div class="entries">{ for cards.iter().map(|card| part::card::whole(book, card)) }</div>
            })) }
            { for (!medicines.is_empty()).then(|| part::fold::part("medicines", content.texts.drugs_title(), Some(medicines.len()), html! {
                <div class="entries">{ for medicines.iter().map(|card| part::card::whole(book, card)) }</div>
            })) }
            { for (!measures.is_empty()).then(|| part::fold::part("results", words.exhibits_title(), Some(measures.len()), html! {
                <>
                    { part::people::legend(book, measures.iter().copied()) }
                    <div class="entries">{ for measures.iter().map(|measure| part::result::gathered(book, measure)) }</div>
                </>
            })) }
            { for (!trials.is_empty()).then(|| part::fold::part("trials", words.trials_list(), Some(trials.len()), html! {
                <ul class="onward-list">{ for trials.iter().map(|trial| html! {
                    <li><a href={format!("{}#{}", edition.href(View::Trials), trial.id)}>{ &trial.name }</a></li>
                }) }</ul>
            })) }
        </>
    }
}

/// The results that a page gathers, in closed groups by what `name` says of them. What was randomised comes first, what
/// was compared with nothing last.
pub(super) fn results(book: Book, view: View, name: impl Fn(&Measure) -> String) -> Html {
    let mut groups: Vec<(String, Vec<&Measure>)> = Vec::new();
    let gathered = book.evidence.measures.iter().filter(|measure| measure.shown_on.contains(&view));
    for measure in gathered {
        let name = name(measure);
        match groups.iter_mut().find(|(known, _)| *known == name) {
            Some((_, group)) => group.push(measure),
            None => groups.push((name, vec![measure])),
        }
    }
    let compared = |group: &[&Measure]| group.iter().any(|measure| measure.comparator.is_some());
    let randomised = |measure: &&Measure| measure.design == Design::Rct && measure.subject == Subject::Hsc;
    groups.sort_by_key(|(_, group)| (!compared(group), !group.iter().any(randomised)));
    let group = |(at, (name, group)): (usize, (String, Vec<&Measure>))| {
        let rows = html! { <div class="entries">{ for group.iter().map(|measure| part::result::gathered(book, measure)) }</div> };
        part::fold::group(&format!("results-{}", at + 1), &name, group.len(), rows)
    };
    html! { <div class="groups">{ for groups.into_iter().enumerate().map(group) }</div> }
}
