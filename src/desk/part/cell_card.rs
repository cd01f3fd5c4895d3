//! One of the three cell types at a glance.

use super::basis::{Basis, basis};
use super::portrait::portrait;
use super::prose::prose;
use crate::desk::content::{Cell, Content, Fact};
use yew::prelude::*;

/// Portrait, names, verdict, two key facts, and the way to its page.
pub fn cell_card(content: &Content, cell: &Cell, href: String) -> Html {
    html! {
        <li key={cell.id.slug()} class={classes!("source-card", format!("is-{}", cell.id.slug()))}>
            <div class="source-head">
                { portrait(cell.id) }
                <h2 class="source-name"><b>{ &cell.short }</b><span>{ &cell.name }</span></h2>
            </div>
            <p class="source-verdict">{ prose(&cell.verdict.text) }</p>
            { basis(content, (&cell.verdict).into()) }
            { facts(content, cell) }
            <a class="card-more" href={href}>{ content.texts.more() }<span class="sr">{ &cell.name }</span></a>
        </li>
    }
}

/// The two key facts of a cell type, in the same form and size.
pub fn facts(content: &Content, cell: &Cell) -> Html {
    html! { <ul class="facts">{ for cell.facts.iter().map(|item| fact(content, item)) }</ul> }
}

fn fact(content: &Content, fact: &Fact) -> Html {
    html! {
        <li class="fact">
            <p><b class="figure">{ &fact.figure }</b><span>{ prose(&fact.text) }</span></p>
            { basis(content, Basis::checked(&fact.sources, fact.verification)) }
        </li>
    }
}
