//! Questions that can be ticked; one's own are written on the sheet itself.

use super::tick;
use crate::desk::content::{Question, Theme};
use crate::desk::edition::Book;
use crate::desk::part::basis::{Basis, basis};
use crate::desk::part::fold::fold;
use crate::desk::part::prose::prose;
use yew::prelude::*;
use yew::virtual_dom::VTag;

pub(super) fn part(book: Book) -> Html {
    html! {
        <div class="entries">{ for book.content.deciding.themes.iter().map(|item| theme(book, item)) }</div>
    }
}

fn theme(book: Book, theme: &Theme) -> Html {
    let mut suits: Vec<&str> = theme.questions.iter().flat_map(|question| &question.suits).map(String::as_str).collect();
    suits.sort_unstable();
    suits.dedup();
    // A closed theme says that there is something in it which goes with what was marked.
    let summary = html! {
        <>
            <h3 class="entry-title">{ &theme.title }</h3>
            <span data-suits={(!suits.is_empty()).then(|| suits.join(" "))}>{ mark(book) }</span>
            <span class="group-count">{ theme.questions.len() }</span>
        </>
    };
    let body = html! {
        <>
            <p class="entry-text">{ prose(&theme.text) }</p>
            { basis(book.content, Basis::checked(&theme.sources, theme.verification)) }
            <ul class="ticks">{ for theme.questions.iter().map(|item| question(book, item)) }</ul>
        </>
    };
    html! { <article key={theme.id.clone()} class="entry" id={theme.id.clone()}>{ fold(summary, body) }</article> }
}

/// The mark of what goes with what the reader marked; the style sheet shows it.
fn mark(book: Book) -> Html {
    html! { <b class="mark mark-suits" hidden=true>{ book.evidence.words.question_suits() }</b> }
}

fn question(book: Book, question: &Question) -> Html {
    let suits = (!question.suits.is_empty()).then(|| question.suits.join(" "));
    html! {
        <li key={question.id.clone()} data-suits={suits}>
            <label class="pick">
                { tick("checkbox", "ask", &question.id, false) }
                <span class="pick-face"><span>{ &question.text }{ mark(book) }</span></span>
            </label>
        </li>
    }
}

/// Uncontrolled, as every control. `name` is also its id.
pub(super) fn text_box(name: &'static str) -> Html {
    let mut tag = VTag::new("textarea");
    tag.add_attribute("name", name);
    tag.add_attribute("id", name);
    tag.add_attribute("rows", "4");
    tag.add_attribute("autocomplete", "off");
    tag.into()
}
