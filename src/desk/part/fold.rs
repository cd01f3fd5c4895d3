//! What opens in place: rows that say their answer while they are closed, and groups of rows. Without scripts they work as they are.

use yew::prelude::*;

/// A closed row: its summary is a title, a short answer and a mark; the rest opens below it.
pub fn fold(summary: Html, body: Html) -> Html {
    html! { <details class="fold"><summary>{ summary }</summary><div class="fold-body">{ body }</div></details> }
}

/// A closed group of rows, with how many there are. A filter opens the groups that hold something that fits, and says how many.
pub fn group(id: &str, title: &str, count: usize, body: Html) -> Html {
    shelf("fold group", html! { <><h3 id={id.to_owned()}>{ title.to_owned() }</h3>{ counted(count) }</> }, body)
}

/// A closed part of a page, with how many things it holds, where they are counted.
pub fn part(id: &str, title: &str, count: Option<usize>, body: Html) -> Html {
    shelf("fold group part", html! { <><h2 id={id.to_owned()}>{ title.to_owned() }</h2>{ for count.map(counted) }</> }, body)
}

fn counted(count: usize) -> Html {
    html! { <span class="group-count">{ count }</span> }
}

/// See [`crate::app::contract::SHELF`].
fn shelf(class: &'static str, summary: Html, body: Html) -> Html {
    html! { <details class={class} data-shelf=""><summary>{ summary }</summary><div class="fold-body">{ body }</div></details> }
}
