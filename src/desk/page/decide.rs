//! Deciding: criteria beside one's own answers, what one weighs, questions, and the sheet for the appointment. No score, no advice.
//!
//! One form of radio buttons and check boxes. What follows from them is shown by style sheet alone (see `rules`), so it works before the
//! app has arrived and with scripts off. Nothing is sent: there is nowhere to send it to. The app only keeps it, where the reader asks for it.

mod answers;
mod check;
mod leaflet;
mod questions;
mod rules;
mod step;
mod weigh;

pub use rules::sheet;

use self::step::{Step, part};
use super::{entries, opening};
use crate::app::contract::{Action, UNDO};
use crate::app::view::View;
use crate::desk::content::Deck;
use crate::desk::edition::Book;
use crate::desk::edition::Edition;
use crate::desk::part::fold::group as group_of;
use yew::prelude::*;
use yew::virtual_dom::VTag;

pub(super) fn page(edition: &Edition, book: Book) -> Html {
    let words = &book.evidence.words;
    let deck = |deck| entries(book, book.content.deck(deck));
    html! {
        <>
            { opening(edition, View::Decide) }
            <form class="deciding" id="deciding" autocomplete="off">
                // Without it a browser takes the Enter key in a radio button as "send".
                { no_sending() }
                { answers::board(book) }
                <div class="deciding-private" id="private">
                    <p>{ words.answers_private() }<span class="needs-app">{ " " }{ words.keep_hint() }</span></p>
                    <label class="pick needs-app">{ tick("checkbox", "keep", "keep", false) }<span class="pick-face">{ words.keep() }</span></label>
                    { erase(book) }
                </div>
                { Step { id: "fit", title: first_title(book), line: words.step_fit() }.with(book, html! {
                    <>
                        { part("whom", words.fit_title(), None, deck(Deck::Fit)) }
                        { group_of("answers", words.answers_title(), book.content.deciding.topics.len(), answers::form(book)) }
                        { part("criteria", words.criteria_title(), None, answers::criteria(book)) }
                    </>
                }) }
                { Step { id: "weigh", title: words.weigh_title(), line: words.step_weigh() }.with(book, weigh::part(book)) }
                { Step { id: "questions", title: words.questions_title(), line: words.questions_intro() }.with(book, questions::part(book)) }
                { Step { id: "consent", title: words.consent_title(), line: words.step_consent() }.with(book, html! {
                    <>
                        { deck(Deck::Consent) }
                        { part("check", words.check_title(), Some(words.check_intro()), check::part(book)) }
                    </>
                }) }
                { Step { id: "leaflet", title: words.leaflet_title(), line: words.step_leaflet() }.with(book, leaflet::part(edition, book)) }
            </form>
        </>
    }
}

fn no_sending() -> Html {
    let mut tag = VTag::new("button");
    tag.add_attribute("type", "submit");
    tag.add_attribute("disabled", "");
    tag.add_attribute("hidden", "");
    tag.into()
}

/// What the first step asks, as the tab that leads to it says it.
fn first_title(book: Book<'_>) -> &str {
    let tabs = book.content.menu.entry_of(View::Decide).map(|entry| entry.tabs.as_slice()).unwrap_or_default();
    let tab = tabs.iter().find(|tab| tab.fragment.as_deref() == Some("fit"));
    tab.map_or(book.evidence.words.fit_title(), |tab| tab.word.as_str())
}

/// The button that empties the form; it needs no script. It stands once, away from every other button but the one that
/// undoes it, and looks like none of them.
fn erase(book: Book) -> Html {
    let words = &book.evidence.words;
    html! {
        <div class="erasing">
            <button type="button" class="button" id={UNDO} hidden=true data-do={Action::Undo.name()}>{ words.erase_undo() }</button>
            <button type="reset" class="erase">{ words.erase() }</button>
        </div>
    }
}

/// A box or a button that starts as it is said and then belongs to the reader, see [`crate::desk::part::picks`].
fn tick(kind: &'static str, name: &str, id: &str, ticked: bool) -> Html {
    let mut tag = VTag::new("input");
    tag.add_attribute("type", kind);
    tag.add_attribute("name", name.to_owned());
    tag.add_attribute("id", id.to_owned());
    tag.add_attribute("class", "pick-box");
    tag.add_attribute("autocomplete", "off");
    if ticked {
        tag.add_attribute("checked", "");
    }
    tag.into()
}

/// The button that takes the answer to a question back; the style sheet shows it once there is one.
fn take_back(book: Book, heading: &str) -> Html {
    html! {
        <button type="button" class="take-back needs-app" data-do={Action::TakeBack.name()}>{ book.evidence.words.take_back() }<span class="sr">{ ": " }{ heading.to_owned() }</span></button>
    }
}

/// A group of controls under one heading: each with its id and its word. The one named `first` starts ticked.
fn group(book: Book, kind: &'static str, name: &str, heading: &str, choices: &[(String, &str)], first: &str) -> Html {
    html! {
        <fieldset class="choices">
            <legend>{ heading.to_owned() }</legend>
            { for choices.iter().map(|(id, word)| html! {
                <label key={id.clone()} class="pick">{ tick(kind, name, id, id == first) }<span class="pick-face">{ *word }</span></label>
            }) }
            { for (kind == "radio" && first.is_empty()).then(|| take_back(book, heading)) }
        </fieldset>
    }
}
