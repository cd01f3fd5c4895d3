//! The dates of all trials, year by year.

use crate::desk::date::PartialDate;
use crate::desk::edition::Book;
use crate::desk::evidence::{Event, EventKind, Trial};
use crate::desk::part::portrait::glyph;
use crate::desk::part::words;
use crate::desk::text::fill;
use yew::prelude::*;

fn lies_ahead(book: Book, event: Event) -> bool {
    event.date > book.content.site.checked
}

/// "May 2019: result published".
pub(super) fn dated(book: Book, event: Event) -> String {
    let words = &book.evidence.words;
    let (when, what) = (event.date.said(book.content.lang), words::event(words, event.kind, lies_ahead(book, event)));
    fill(words.named_value(), &[("name", &when), ("value", what)])
}

/// The dates that lie ahead, the next one first: each with its trial, on a ruler of years.
pub(super) fn ahead(book: Book) -> Html {
    let events = events(book);
    let ahead: Vec<_> = events.into_iter().filter(|(event, _)| lies_ahead(book, **event)).collect();
    let first = book.content.site.checked.year();
    let last = ahead.last().map_or(first, |(event, _)| event.date.year());
    let row = |(event, trial): &(&Event, &Trial)| {
        let mark = ruler(book, **event, first, last);
        html! {
            <li class={classes!("due", trial.subject.cell().map(|cell| format!("is-{}", cell.slug())))}>
                <span><a href={format!("#{}", trial.id)}>{ &trial.name }</a>{ " " }<span>{ dated(book, **event) }</span></span>
                { mark }
            </li>
        }
    };
    html! {
        <div class="ruler">
            <ol class="ruler-years" aria-hidden="true">{ for (first..=last).map(|year| html! { <li>{ year }</li> }) }</ol>
            <ol>{ for ahead.iter().map(row) }</ol>
        </div>
    }
}

/// From the day on which all was looked up to the date, which is as wide as it is exact. A year is 12 units wide.
fn ruler(book: Book, event: Event, first: u16, last: u16) -> Html {
    let months = |date: PartialDate| {
        let parts = date.parts();
        let begun = parts.get(1).map_or(0, |month| month - 1);
        ((date.year() - first) * 12 + begun, if parts.len() > 1 { 1 } else { 12 })
    };
    let (today, _) = months(book.content.site.checked);
    let (start, wide) = months(event.date);
    let is_result = event.kind == EventKind::ResultExpected;
    let years: String = (1..=last - first).map(|year| format!("M{} 0v10", year * 12)).collect();
    html! {
        <svg xmlns="http://www.w3.org/2000/svg" class="ruler-line" viewBox={format!("0 0 {} 10", (last - first + 1) * 12)} preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <path class="ruler-year" d={years} />
            <path class="ruler-way" d={format!("M{today} 5H{start}")} />
            <rect class={if is_result { "ruler-result" } else { "ruler-end" }} x={start.to_string()} y="1" width={wide.to_string()} height="8" />
        </svg>
    }
}

/// Every event with its trial, the earliest first.
fn events(book: Book<'_>) -> Vec<(&Event, &Trial)> {
    let mut events: Vec<(&Event, &Trial)> =
        book.evidence.trials.iter().flat_map(|trial| trial.events.iter().map(move |event| (event, trial))).collect();
    events.sort_by_key(|(event, _)| **event);
    events
}

fn moment(book: Book, event: Event, trial: &Trial) -> Html {
    html! {
        <li class={classes!("moment", mark(event.kind), lies_ahead(book, event).then_some("moment-ahead"))}>
            { for trial.subject.cell().map(glyph) }
            <span><a href={format!("#{}", trial.id)}>{ &trial.name }</a>{ " " }{ dated(book, event) }</span>
        </li>
    }
}

/// All dated events by year; then the trials without any date. No date is guessed.
pub(super) fn time_line(book: Book) -> Html {
    let events = events(book);
    let years = events.chunk_by(|one, other| one.0.date.year() == other.0.date.year());
    let undated: Vec<&Trial> = book.evidence.trials.iter().filter(|trial| trial.events.is_empty()).collect();
    html! {
        <>
            <ol class="years">
                { for years.map(|events| html! {
                    <li class="year">
                        <h3>{ events[0].0.date.year() }</h3>
                        <ul>{ for events.iter().map(|(event, trial)| moment(book, **event, trial)) }</ul>
                    </li>
                }) }
            </ol>
            <h3>{ book.evidence.words.timeline_undated() }</h3>
            <ul class="undated">{ for undated.iter().map(|trial| html! { <li><a href={format!("#{}", trial.id)}>{ &trial.name }</a></li> }) }</ul>
        </>
    }
}

fn mark(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Result => "moment-result",
        EventKind::Stopped => "moment-stopped",
        _ => "moment-plain",
    }
}
