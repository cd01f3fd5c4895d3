//! The page for addresses that lead nowhere. In both languages, because the address may not tell which one was meant.

use crate::app::view::View;
use crate::desk::edition::{Edition, Editions};
use crate::desk::part::header::brand;
use yew::prelude::*;

/// The whole body of `404.html`.
pub fn page(editions: &Editions) -> Html {
    html! {
        <main class="lost" id="main">
            { brand(&editions.0[0]) }
            { for editions.0.iter().enumerate().map(|(index, edition)| part(edition, index == 0)) }
        </main>
    }
}

fn part(edition: &Edition, first: bool) -> Html {
    let texts = &edition.content.texts;
    html! {
        <section lang={edition.content.lang.tag()}>
            { if first { html! { <h1>{ texts.lost_title() }</h1> } } else { html! { <h2>{ texts.lost_title() }</h2> } } }
            <p>{ texts.lost_text() }</p>
            <ul class="next">
                { for View::ALL.iter().map(|&view| html! { <li><a href={edition.href(view)}>{ &edition.content.page(view).menu }</a></li> }) }
            </ul>
        </section>
    }
}
