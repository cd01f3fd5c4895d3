//! How far each kind of cell has come: five stations on a line. Solid, half, crossed and dashed are told apart by shape and stroke.

use super::basis::in_line;
use super::fold::{fold, group};
use super::portrait::glyph;
use super::prose::prose;
use crate::app::view::View;
use crate::desk::content::{CellId, PageAnswer, Reach, Station, Track};
use crate::desk::edition::Book;
use crate::desk::text::fill;
use std::collections::BTreeSet;
use std::fmt::Write;
use yew::prelude::*;

/// Where the page of a kind tells its stations.
const STATIONS: &str = "stations";

/// The length between two stations, and the radius of a mark, in units of the drawing.
const STEP: usize = 100;
const RADIUS: usize = 13;

/// The three tracks below the names of their stages, and what the marks mean.
pub fn tracks(book: Book) -> Html {
    let tracks = &book.content.home.tracks;
    let key = |(reach, word): (&Reach, &String)| html! { <li>{ mark(*reach) }<span>{ word }</span></li> };
    html! {
        <div class="tracks">
            <ol class="track-stages" aria-hidden="true">{ for tracks.stages.iter().map(|stage| html! { <li>{ stage }</li> }) }</ol>
            { for tracks.tracks.iter().map(|one| track(book, one)) }
            <ul class="track-key">{ for Reach::ALL.iter().zip(&tracks.reaches).map(key) }</ul>
            <p class="track-legend">{ &tracks.legend }</p>
        </div>
    }
}

/// A track, closed: name, line, people. Open: the stations one by one.
fn track(book: Book, track: &Track) -> Html {
    let content = book.content;
    let (cell, words) = (content.cell(track.cell), &content.home.tracks);
    let said = track.stations.iter().zip(&words.stages).map(|(station, stage)| {
        fill(book.evidence.words.named_value(), &[("name", stage), ("value", &words.reaches[station.reach as usize])])
    });
    let reaches: Vec<Reach> = track.stations.iter().map(|station| station.reach).collect();
    let summary = html! {
        <>
            <h3 class="track-name">{ glyph(track.cell) }<b>{ &cell.short }</b>{ " " }<span>{ &cell.name }</span></h3>
            { drawing(&reaches, &said.collect::<Vec<_>>().join(content.texts.list_separator())) }
            <span class="track-people">{ &track.people.text }</span>
        </>
    };
    let cited: BTreeSet<_> = track.sourced().flat_map(|note| &note.sources).collect();
    let there = format!("{}#{STATIONS}", book.edition.href(View::Cell(track.cell)));
    let body = html! {
        <>
            { stations(book, track, |_| html! {}) }
            <p>{ &track.more }</p>
            { super::card::more(content, there, &cell.name, cited.len()) }
        </>
    };
    html! { <div class={format!("track is-{}", track.cell.slug())}>{ fold(summary, body) }</div> }
}

/// The track of a kind, station by station, each with the works that it rests on.
pub fn whole(book: Book, cell: CellId) -> Html {
    let content = book.content;
    let tracks = &content.home.tracks;
    let track = &tracks.tracks[cell.index()];
    let rests = |note: &PageAnswer| in_line(content, note.into());
    let body = html! {
        <>
            { stations(book, track, rests) }
            <p>{ &track.people.text }</p>
            <p>{ &track.more }</p>
            { rests(&track.people) }
        </>
    };
    group(STATIONS, &tracks.heading, track.stations.len(), body)
}

/// The stations: how far, why, and what `rests` says below.
fn stations(book: Book, track: &Track, rests: impl Fn(&PageAnswer) -> Html) -> Html {
    let words = &book.content.home.tracks;
    let station = |(station, stage): (&Station, &String)| {
        let reach = &words.reaches[station.reach as usize];
        html! { <li><p><b>{ stage }</b>{ " " }<i>{ reach }</i><br />{ prose(&station.note.text) }</p>{ rests(&station.note) }</li> }
    };
    html! { <ol class="stations">{ for track.stations.iter().zip(&words.stages_long).map(station) }</ol> }
}

/// The line with its five marks: one path for each kind of stroke.
fn drawing(reaches: &[Reach], said: &str) -> Html {
    let at = |index: usize| STEP / 2 + index * STEP;
    let walked = |index: usize| reaches.get(index).is_some_and(|reach| *reach != Reach::NotReached);
    let [mut solid, mut ahead] = [String::new(), String::new()];
    for index in 1..reaches.len() {
        let line = if walked(index - 1) && walked(index) { &mut solid } else { &mut ahead };
        // Writing into a string cannot fail.
        let _ = write!(line, "M{} 20h{}", at(index - 1) + RADIUS, STEP - 2 * RADIUS);
    }
    let marks = Reach::ALL.map(|reach| {
        let places = reaches.iter().enumerate().filter(|(_, one)| **one == reach);
        (reach, places.map(|(index, _)| shape(reach, at(index), 20)).collect::<String>())
    });
    html! {
        <svg xmlns="http://www.w3.org/2000/svg" class="track-line" viewBox={format!("0 0 {} 40", STEP * reaches.len())} role="img" aria-label={said.to_owned()}>
            <path class="track-walked" d={solid} />
            <path class="track-ahead" d={ahead} />
            { for marks.into_iter().filter(|(_, d)| !d.is_empty()).map(|(reach, d)| html! { <path class={class(reach)} d={d} /> }) }
        </svg>
    }
}

/// A mark by itself, for the key.
fn mark(reach: Reach) -> Html {
    html! {
        <svg xmlns="http://www.w3.org/2000/svg" class="track-mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false"><path class={class(reach)} d={shape(reach, 20, 20)} /></svg>
    }
}

/// A ring; with its left half or a cross in it.
fn shape(reach: Reach, x: usize, y: usize) -> String {
    let (r, left) = (RADIUS, x - RADIUS);
    let ring = format!("M{left} {y}a{r} {r} 0 1 1 {d} 0a{r} {r} 0 1 1 -{d} 0z", d = 2 * r);
    match reach {
        Reach::Reached | Reach::NotReached => ring,
        // The half is filled by going round it a second time.
        Reach::Partly => format!("{ring}M{x} {}v{}a{r} {r} 0 0 0 0 -{}z", y - r, 2 * r, 2 * r),
        Reach::NotShown => format!("{ring}M{} {}l12 12m0 -12l-12 12", x - 6, y - 6),
    }
}

fn class(reach: Reach) -> &'static str {
    match reach {
        Reach::Reached => "track-reached",
        Reach::Partly => "track-partly",
        Reach::NotShown => "track-not-shown",
        Reach::NotReached => "track-not-reached",
    }
}
