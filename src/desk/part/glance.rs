//! A way at a glance: each step with its time.

use super::prose::prose;
use crate::desk::content::Card;
use yew::prelude::*;

/// The steps, each with a link to where it is told whole: `page` is empty on that page itself.
pub fn glance<'a>(cards: impl Iterator<Item = &'a Card>, page: &str) -> Html {
    html! {
        <ol class="glance">
            { for cards.map(|card| html! {
                <li key={card.id.clone()}>
                    <a href={format!("{page}#{}", card.id)}>{ &card.title }</a>
                    <span>{ prose(card.time()) }</span>
                </li>
            }) }
        </ol>
    }
}
