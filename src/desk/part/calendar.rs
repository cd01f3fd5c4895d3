//! The calendar of a transplant: weeks downwards, day 0 as a rule across. Only stated days have a place; what nobody states is hatched.

mod shape;

use self::shape::{Block, Drawing, End, Ink, draw};
use crate::app::view::View;
use crate::desk::content::{Card, Certain, Days, Ends};
use crate::desk::edition::Book;
use crate::desk::evidence::Measure;
use crate::desk::text::{fill, number};
use yew::prelude::*;

/// The drawing beside its steps, what its marks mean, and how long the whole way is.
pub fn calendar(book: Book, cards: &[Card]) -> Html {
    let Some((whole, steps)) = cards.split_first() else { return html! {} };
    let words = &book.evidence.words;
    html! {
        <div class="opener calendar is-hsc">
            <p class="picture-note">{ words.calendar_note() }</p>
            <div class="calendar-sheet">
                { drawn(book, steps) }
                <ol class="calendar-steps">{ for steps.iter().map(|step| row(book, step)) }</ol>
            </div>
            { key(book) }
            { courses(book, &whole.days) }
        </div>
    }
}

/// A step, which leads to where it is told: its day where one is stated, and its time in words unless the days say all of it.
fn row(book: Book, step: &Card) -> Html {
    let day = step.days.place.map(|place| html! { <b>{ said(book, place.ends) }</b> });
    let is_whole = step.days.place.is_some_and(|place| matches!(place.ends, Ends::Both(_, to) if to <= shape::LAST_DAY));
    html! {
        <li key={step.id.clone()}>
            <a href={format!("#{}", step.id)}>
                <span>{ &step.title }</span>
                { for day.map(|day| html! { <>{ " " }{ day }</> }) }
                { for (!is_whole).then(|| html! { <>{ " " }<i>{ step.time() }</i></> }) }
            </a>
        </li>
    }
}

/// The stated days in words.
fn said(book: Book, ends: Ends) -> String {
    let words = &book.evidence.words;
    let day = |day: i32| number(f64::from(day), book.content.lang);
    match ends {
        Ends::Both(from, to) if from == to => fill(words.calendar_day(), &[("n", &day(from))]),
        Ends::Both(from, to) => fill(words.calendar_days(), &[("from", &day(from)), ("to", &day(to))]),
        Ends::To(to) => fill(words.calendar_to(), &[("n", &day(to))]),
    }
}

/// The steps that have a stated day, in one sentence.
fn sentence(book: Book, steps: &[Card]) -> String {
    let words = &book.evidence.words;
    let placed = steps.iter().filter_map(|step| {
        let value = said(book, step.days.place?.ends);
        Some(fill(words.named_value(), &[("name", &step.title), ("value", &value)]))
    });
    fill(words.calendar_said(), &[("steps", &placed.collect::<Vec<_>>().join(book.content.texts.list_separator()))])
}

fn drawn(book: Book, steps: &[Card]) -> Html {
    let days = |name: &str| book.evidence.measure(name);
    draw(&laid_out(steps, days), &sentence(book, steps))
}

/// The places of all steps. Before the first stated day they follow each other at their own length, and how far apart they are is unknown.
fn laid_out<'a>(steps: &[Card], measure: impl Fn(&str) -> Option<&'a Measure>) -> Drawing {
    let first = steps.iter().position(|step| step.days.place.is_some()).unwrap_or(steps.len());
    let mut drawing = Drawing::default();
    let mut tops: Vec<f64> = Vec::new();
    for (at, step) in steps.iter().enumerate().take(first) {
        let top = drawing.end();
        let lasts: Vec<&Measure> = step.days.lasts.iter().filter_map(|name| measure(name)).collect();
        let since = step.days.since.as_ref().and_then(|name| steps.iter().position(|other| other.id == *name));
        tops.push(top);
        match (since, lasts.first()) {
            (Some(start), Some(result)) if start < at => {
                drawing.range(tops[start], span(result), &format!("{}–{}", start + 1, at + 1));
            }
            (_, Some(result)) => drawing
                .block(Block::new(top, top + shape::height(span(result).1), Ink::Solid).ends(End::Sharp, End::Ragged), at + 1),
            (_, None) => drawing.block(Block::new(top, top + shape::UNKNOWN, Ink::Hatch), at + 1),
        }
    }
    drawing.begin_axis();
    let mut known = None;
    for (at, step) in steps.iter().enumerate().skip(first) {
        let next = steps[at + 1..].iter().find_map(|step| step.days.place?.ends.from());
        drawing.block(placed(&drawing, &step.days, known, next), at + 1);
        known = step.days.place.map(|place| place.ends.to()).filter(|day| *day <= shape::LAST_DAY).or(known);
        if let Some(stay) = &step.days.stay {
            let length = measure(&stay.measure).map_or(0.0, |result| span(result).1);
            drawing.stay(stay.from, stay.to, length);
        }
    }
    drawing
}

/// The shortest and the longest of its days.
fn span(result: &Measure) -> (f64, f64) {
    let value = result.amount.value.unwrap_or_default();
    (result.amount.low.unwrap_or(value), result.amount.high.unwrap_or(value))
}

/// A step on the axis: between its stated ends; without any, a hatch between those of its neighbours.
fn placed(drawing: &Drawing, days: &Days, known: Option<i32>, next: Option<i32>) -> Block {
    let y = |day: i32| drawing.day(day);
    let bottom = |day: Option<i32>| day.map_or(drawing.foot(), y);
    let Some(place) = days.place else {
        let block = Block::new(known.map_or(drawing.head(), y), bottom(next), Ink::Hatch);
        return if next.is_none() { block.ends(End::Sharp, End::Open) } else { block };
    };
    let stated = match place.certain {
        Certain::Stated => End::Sharp,
        Certain::About => End::Ragged,
    };
    let end = |day: i32| if day > shape::LAST_DAY { End::Open } else { stated };
    match place.ends {
        Ends::Both(from, to) => Block::new(y(from), y(to), Ink::Solid).ends(stated, end(to)),
        Ends::To(to) => Block::new(known.map_or(drawing.head(), y), y(to), Ink::Solid).ends(End::Ragged, end(to)),
    }
}

/// What the marks mean.
fn key(book: Book) -> Html {
    let words = &book.evidence.words;
    let marks = [
        (Ink::Solid, End::Sharp, words.calendar_stated()),
        (Ink::Solid, End::Ragged, words.calendar_about()),
        (Ink::Hatch, End::Sharp, words.calendar_unknown()),
        (Ink::Stay, End::Sharp, words.calendar_stay()),
        (Ink::Light, End::Ragged, words.calendar_longest()),
    ];
    html! { <ul class="picture-key">{ for marks.into_iter().map(|(ink, end, word)| html! { <li>{ shape::mark(ink, end) }<span>{ word }</span></li> }) }</ul> }
}

/// How long the whole way is, source by source, on one scale. They count different things, and none says where day 0 lies.
fn courses(book: Book, days: &Days) -> Html {
    let words = &book.evidence.words;
    let results: Vec<&Measure> = days.lasts.iter().filter_map(|name| book.evidence.measure(name)).collect();
    let longest = results.iter().map(|result| span(result).1).fold(1.0, f64::max);
    let page = book.edition.href(View::Numbers);
    html! {
        <div class="courses">
            <p>{ words.calendar_courses() }</p>
            <ul>
                { for results.iter().map(|result| html! {
                    <li>
                        { shape::course(span(result).1 / longest) }
                        <a href={format!("{page}#{}", result.id)}>{ &result.statement }</a>
                    </li>
                }) }
            </ul>
        </div>
    }
}
