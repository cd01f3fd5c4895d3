//! How a kind of cell is meant to act: drawn steps, one below the other, each closed to its title and its mark. What was shown is solid, what was not is dashed or dotted, and the
//! chain is torn where the evidence in people with MS ends. The list is the content; its drawings say nothing that its words do not say.

use super::basis::{Basis, in_line, state_mark};
use super::fold::fold;
use super::prose::prose;
use super::scenes::scene;
use crate::app::view::View;
use crate::desk::content::{CellId, Proof, Step};
use crate::desk::edition::Book;
use yew::prelude::*;

/// The chain of a kind of cell.
pub fn chain(book: Book, cell: CellId) -> Html {
    let steps = &book.content.drawn.chains.chains[cell.index()];
    let torn = steps.iter().position(|step| step.proof.is_beyond());
    let item = |(at, one): (usize, &Step)| step(book, cell, one, steps.get(at + 1).map(|next| next.proof), torn == Some(at));
    html! { <ol class={format!("chain is-{}", cell.slug())}>{ for steps.iter().enumerate().map(item) }</ol> }
}

/// A step; the line below its drawing is that of the step that follows.
fn step(book: Book, cell: CellId, step: &Step, next: Option<Proof>, torn: bool) -> Html {
    let (content, drawn) = (book.content, &book.content.drawn);
    // From what was shown the line ends at the tear.
    let line = match next {
        Some(next) if next.is_beyond() == step.proof.is_beyond() => stroke(next),
        Some(_) | None => "none",
    };
    let number = step.measure.as_ref().map(|id| format!("{}#{id}", book.edition.href(View::Numbers)));
    let summary =
        html! { <><h3 class="fold-title">{ &step.title }</h3>{ for step.note.state.map(|state| state_mark(content, state)) }</> };
    let body = html! {
        <>
            <p>{ prose(&step.note.text) }</p>
            { in_line(content, Basis { state: None, ..Basis::from(&step.note) }) }
            { for number.map(|href| html! { <a class="card-more" href={href}>{ &drawn.number }</a> }) }
        </>
    };
    html! {
        <li class={classes!(format!("step-{}", stroke(step.proof)), format!("next-{line}"), step.largest.then_some("step-largest"))}>
            { for torn.then(|| html! { <p class="chain-ends">{ tear() }<b>{ &drawn.chains.ends }</b></p> }) }
            <div class="step-art">{ scene(step.scene, cell) }<span>{ &drawn.chains.proofs[step.proof as usize] }</span></div>
            { fold(summary, body) }
        </li>
    }
}

/// Shown, seen elsewhere, or thought: told apart by the stroke.
fn stroke(proof: Proof) -> &'static str {
    match proof {
        Proof::People => "people",
        Proof::Laboratory | Proof::Animals => "elsewhere",
        Proof::Idea => "idea",
    }
}

/// Two torn edges with a gap between them.
fn tear() -> Html {
    html! {
        <svg xmlns="http://www.w3.org/2000/svg" class="chain-tear" viewBox="0 0 320 26" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <path d="M0 6L18 2L30 10L52 3L70 9L92 2L108 8L132 3L150 10L170 2L192 9L210 3L232 8L250 2L272 10L290 3L306 8L320 4" />
            <path d="M0 22L18 18L30 26L52 19L70 25L92 18L108 24L132 19L150 26L170 18L192 25L210 19L232 24L250 18L272 26L290 19L306 24L320 20" />
        </svg>
    }
}
