//! The tissues inside one type, side by side.

use super::finding::finding;
use super::picks;
use crate::compare::Choice;
use crate::content::{CellId, Content, Tissue};
use yew::prelude::*;

/// Toggles and table for one type.
pub fn tissues(content: &Content, cell: CellId, opened: &Choice) -> Html {
    let tissues: Vec<&Tissue> = content.tissues_of(cell).collect();
    let caption = format!("tissues-{}", cell.slug());
    html! {
        <div class="tissues">
            { picks::tissues(content, cell, opened) }
            <div class="scroller" role="region" aria-labelledby={caption.clone()}>
                <table class="compare" role="table">
                    <caption id={caption}>{ content.texts.tissues_caption() }{ " " }{ &content.cell(cell).name }</caption>
                    <thead role="rowgroup">
                        <tr role="row">
                            <th role="columnheader" scope="col" class="corner">{ content.texts.question() }</th>
                            { for tissues.iter().enumerate().map(|(index, tissue)| html! {
                                <th key={tissue.id.clone()} role="columnheader" scope="col" class={column(cell, index)}>{ &tissue.name }</th>
                            }) }
                        </tr>
                    </thead>
                    <tbody role="rowgroup">
                        { for content.aspects.iter().enumerate().map(|(place, aspect)| html! {
                            <tr key={aspect.id.clone()} role="row" class="row">
                                <th role="rowheader" scope="row" class="row-question">{ &aspect.question }</th>
                                { for tissues.iter().enumerate().map(|(index, tissue)| html! {
                                    <td key={tissue.id.clone()} role="cell" class={column(cell, index)}>
                                        <span class="cell-name" aria-hidden="true">{ &tissue.name }</span>
                                        { finding(content, &tissue.findings[place]) }
                                    </td>
                                }) }
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
        </div>
    }
}

fn column(cell: CellId, index: usize) -> Classes {
    classes!(format!("t{}", index + 1), format!("is-{}", cell.slug()))
}
