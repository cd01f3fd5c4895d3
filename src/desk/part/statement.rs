//! A statement with what it rests on.

use super::basis::basis;
use super::prose::prose;
use crate::desk::content::{Content, Statement};
use yew::prelude::*;

/// The statement and the line below it.
pub fn statement(content: &Content, statement: &Statement) -> Html {
    html! {
        <>
            <p class="finding-text">{ prose(&statement.text) }</p>
            { basis(content, statement.into()) }
        </>
    }
}
