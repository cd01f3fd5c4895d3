//! The steps of the page: closed parts that say what is in them.

use crate::desk::edition::Book;
use crate::desk::part::fold::fold;
use crate::desk::part::listen::listen;
use crate::desk::part::prose::prose;
use yew::prelude::*;

/// A step: closed, its title and a line about it; open, the whole of it.
pub(super) struct Step<'a> {
    /// The anchor of the step.
    pub(super) id: &'static str,
    /// Its title.
    pub(super) title: &'a str,
    /// What a reader does there, in one line.
    pub(super) line: &'a str,
}

impl Step<'_> {
    /// The step with what is in it.
    pub(super) fn with(self, book: Book, body: Html) -> Html {
        let summary =
            html! { <><h2 id={self.id}>{ self.title.to_owned() }</h2><p class="step-line">{ self.line.to_owned() }</p></> };
        let body = html! {
            <>
                { listen(&book.content.texts, self.id) }
                { body }
            </>
        };
        html! { <section class={classes!("step", format!("step-{}", self.id))} aria-labelledby={self.id}>{ fold(summary, body) }</section> }
    }
}

/// A part of a step under a heading of its own.
pub(super) fn part(id: &'static str, title: &str, intro: Option<&str>, body: Html) -> Html {
    html! {
        <div class="step-part">
            <h3 id={id}>{ title.to_owned() }</h3>
            { for intro.map(|text| html! { <p class="intro">{ prose(text) }</p> }) }
            { body }
        </div>
    }
}
