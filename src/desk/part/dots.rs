//! A dot-and-range chart: one row per study. The table below it has the same numbers, and is what a screen reader reads.

use super::figure::{exact, figure};
use crate::desk::chart::Scale;
use crate::desk::edition::Book;
use crate::desk::evidence::{Exhibit, Measure};
use crate::desk::text::{number, shortened};
use yew::prelude::*;

/// How a chart is laid out, in units of its drawing.
struct Layout {
    class: &'static str,
    width: f64,
    /// The height of a row.
    row: f64,
    /// The room for the names at the left; without it they stand above their lines.
    names: f64,
    /// The room for the figures at the right.
    figures: f64,
}

/// The style sheet shows the one that fits.
const WIDE: Layout = Layout { class: "dots dots-wide", width: 720.0, row: 34.0, names: 250.0, figures: 60.0 };
const NARROW: Layout = Layout { class: "dots dots-narrow", width: 360.0, row: 58.0, names: 0.0, figures: 56.0 };

/// The chart of an exhibit, with its table.
pub fn chart(book: Book, exhibit: &Exhibit, numbers_page: &str) -> Html {
    let measures: Vec<&Measure> = book.evidence.results(&exhibit.measures).collect();
    html! {
        <figure class="chart">
            <div class="scroller" role="region" tabindex="0" aria-labelledby={format!("{}-title", exhibit.id)}>
                { for [WIDE, NARROW].iter().map(|layout| drawing(book, &measures, layout)) }
            </div>
            { table(book, exhibit, &measures, numbers_page) }
        </figure>
    }
}

fn drawing(book: Book, measures: &[&Measure], layout: &Layout) -> Html {
    // Half a dot hangs over where the names stand above.
    let left = if layout.names > 0.0 { layout.names } else { 8.0 };
    let ends = measures.iter().flat_map(|measure| [measure.amount.value, measure.amount.high]).flatten();
    let scale = Scale::above(ends, left, layout.width - left - layout.figures);
    let height = f64::from(u32::try_from(measures.len()).unwrap_or_default()) * layout.row;
    html! {
        <svg key={layout.class} xmlns="http://www.w3.org/2000/svg" class={layout.class} viewBox={format!("0 0 {} {}", layout.width, height + 30.0)} aria-hidden="true" focusable="false">
            { for scale.ticks().into_iter().map(|tick| grid(book, &scale, tick, height)) }
            { for (0u32..).zip(measures).map(|(at, measure)| row(book, &scale, f64::from(at) * layout.row, measure, layout)) }
        </svg>
    }
}

fn grid(book: Book, scale: &Scale, tick: f64, height: f64) -> Html {
    let x = scale.place(tick).to_string();
    html! {
        <g>
            <line class="grid" x1={x.clone()} x2={x.clone()} y1="0" y2={height.to_string()} />
            <text class="tick" x={x} y={(height + 20.0).to_string()} text-anchor="middle">{ number(tick, book.content.lang) }</text>
        </g>
    }
}

fn row(book: Book, scale: &Scale, top: f64, measure: &Measure, layout: &Layout) -> Html {
    let amount = &measure.amount;
    let Some(value) = amount.value else {
        return html! { <g /> };
    };
    let (name, line) = if layout.names > 0.0 { (top + layout.row / 2.0, top + layout.row / 2.0) } else { (top + 16.0, top + 40.0) };
    let (name, y) = (name.to_string(), line.to_string());
    let ends = (amount.low.unwrap_or(value), amount.high.unwrap_or(value));
    html! {
        <g>
            <text class="dot-name" x="0" y={name} dominant-baseline="middle">{ study(book, measure) }</text>
            <line class="dot-range" x1={scale.place(ends.0).to_string()} x2={scale.place(ends.1).to_string()} y1={y.clone()} y2={y.clone()} />
            <circle class="dot" cx={scale.place(value).to_string()} cy={y.clone()} r="6" />
            <text class="dot-figure" x={layout.width.to_string()} y={y} dominant-baseline="middle" text-anchor="end">{ number(value, book.content.lang) }</text>
        </g>
    }
}

/// The study by its first source, with its years.
fn study(book: Book, measure: &Measure) -> String {
    // A work whose authors are not known is called by its title, which may be long.
    const MOST: usize = 30;
    let label = measure.sources.first().map(|id| book.content.work(*id).label.as_str()).unwrap_or_default();
    let label = shortened(label, MOST);
    match &measure.years {
        Some(years) => format!("{label} ({years})"),
        None => label,
    }
}

fn table(book: Book, exhibit: &Exhibit, measures: &[&Measure], numbers_page: &str) -> Html {
    let words = &book.evidence.words;
    html! {
        <details class="facts-fold">
            <summary>{ words.chart_rows() }</summary>
            <div class="scroller" role="region" tabindex="0" aria-label={format!("{} {}", words.chart_rows(), exhibit.title)}>
                <table class="chart-table">
                    <caption>{ &exhibit.title }</caption>
                    <thead><tr>
                        { for [words.fact_population(), words.result_word(), words.fact_range(), words.fact_years(), words.fact_period()]
                            .into_iter().map(|name| html! { <th scope="col">{ name }</th> }) }
                    </tr></thead>
                    <tbody>
                        { for measures.iter().map(|measure| html! {
                            <tr>
                                <th scope="row"><a href={format!("{numbers_page}#{}", measure.id)}>{ study(book, measure) }</a>{ " " }<span>{ &measure.population }</span></th>
                                <td>{ figure(book, measure, &measure.amount) }</td>
                                <td>{ exact(book, measure) }</td>
                                <td>{ measure.years.as_deref().unwrap_or(words.not_reported()) }</td>
                                <td>{ measure.period.as_deref().unwrap_or(words.not_reported()) }</td>
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
        </details>
    }
}
