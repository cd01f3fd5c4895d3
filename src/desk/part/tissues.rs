//! The tissues inside one type, side by side.

use super::picks;
use super::statement::statement;
use crate::desk::content::{CellId, Content, Tissue};
use yew::prelude::*;

/// Toggles and table for one type.
pub fn tissues(content: &Content, cell: CellId) -> Html {
    let tissues: Vec<&Tissue> = content.tissues_of(cell).collect();
    let caption = format!("tissues-{}", cell.slug());
    html! {
        <div class="tissues">
            { picks::tissues(content, cell) }
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
                                        { statement(content, &tissue.statements[place]) }
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
