//! What one of the three cell types is known for.

use super::basis::{Basis, basis};
use super::prose::prose;
use crate::desk::content::{Cell, Content, Fact};
use yew::prelude::*;

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
