//! The tissues inside one type: at a glance, a mark for each question; and side by side, the answers.

use super::basis::state_word;
use super::picks;
use super::statement::statement;
use crate::desk::content::{Aspect, CellId, Content, Tissue};
use yew::prelude::*;

/// Toggles and table for one type.
pub fn tissues(content: &Content, cell: CellId) -> Html {
    let tissues: Vec<&Tissue> = content.tissues_of(cell).collect();
    let caption = format!("tissues-{}", cell.slug());
    html! {
        <div class="tissues">
            { picks::tissues(content, cell) }
            { answers(content, cell, &tissues, caption) }
        </div>
    }
}

/// The marks of all answers of one type, each with its words: each leads to its answer, which stands on the same page.
pub fn matrix(content: &Content, cell: CellId) -> Html {
    let tissues: Vec<&Tissue> = content.tissues_of(cell).collect();
    html! {
        <table class="matrix" role="table">
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col">{ content.texts.question() }</th>
                    { for tissues.iter().enumerate().map(|(index, tissue)| html! { <th key={tissue.id.clone()} role="columnheader" scope="col" class={column(cell, index)}>{ &tissue.name }</th> }) }
                </tr>
            </thead>
            <tbody role="rowgroup">
                { for content.aspects.iter().enumerate().map(|(place, aspect)| html! {
                    <tr key={aspect.id.clone()} role="row">
                        <th role="rowheader" scope="row">{ &aspect.question }</th>
                        { for tissues.iter().enumerate().map(|(index, tissue)| {
                            let found = &tissue.statements[place];
                            let short = found.short.as_deref().unwrap_or_else(|| state_word(content, found.state));
                            html! {
                                <td key={tissue.id.clone()} role="cell" data-of={tissue.name.clone()} class={column(cell, index)}>
                                    <a href={format!("#{}", anchor(tissue, aspect))}>{ super::icon(found.state.slug(), "icon") }<span>{ short }</span></a>
                                </td>
                            }
                        }) }
                    </tr>
                }) }
            </tbody>
        </table>
    }
}

fn answers(content: &Content, cell: CellId, tissues: &[&Tissue], caption: String) -> Html {
    html! {
        <div class="scroller" role="region" aria-labelledby={caption.clone()}>
            <table class="compare compare-tissues" role="table">
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
                                <td key={tissue.id.clone()} role="cell" id={anchor(tissue, aspect)} class={column(cell, index)}>
                                    <span class="cell-name" aria-hidden="true">{ &tissue.name }</span>
                                    { statement(content, &tissue.statements[place]) }
                                </td>
                            }) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}

/// The name of an answer in addresses: `msc-fat-growth`.
fn anchor(tissue: &Tissue, aspect: &Aspect) -> String {
    format!("{}-{}", tissue.id, aspect.id)
}

fn column(cell: CellId, index: usize) -> Classes {
    classes!(format!("t{}", index + 1), format!("is-{}", cell.slug()))
}
