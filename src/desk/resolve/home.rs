//! The short statements of the home page.

use super::checked::Checker;
use super::{answer, limit, menu};
use crate::desk::content::{
    Array, CellId, Deaths, Errand, FactBox, Home, Leads, PageAnswer, Stage, Station, Tab, Track, Tracks, Unknown,
};
use crate::desk::raw::{self, File, Text};

type Raw = File<raw::Home>;

pub(super) fn home(file: &Raw, check: &mut Checker) -> Home {
    let raw = &file.value;
    Home {
        tracks: tracks(file, &raw.tracks, check),
        chooser: check.text(file, "chooser", &raw.chooser.heading, limit::TITLE),
        errands: raw.chooser.errand.iter().map(|raw| errand(file, raw, check)).collect(),
        factbox: factbox(file, &raw.factbox, check),
    }
}

fn tracks(file: &Raw, raw: &raw::Tracks, check: &mut Checker) -> Tracks {
    let stages = |raw: &raw::Stages, most, check: &mut Checker| {
        [&raw.animals, &raw.safety, &raw.controlled, &raw.benefit, &raw.regular_use]
            .map(|text| check.text(file, "stages", text, most))
    };
    let reaches = &raw.reaches;
    let reaches = [&reaches.reached, &reaches.partly, &reaches.not_shown, &reaches.not_reached];
    Tracks {
        heading: check.text(file, "tracks", &raw.heading, limit::TITLE),
        legend: check.text(file, "tracks", &raw.legend, limit::FACT),
        stages: stages(&raw.stages, limit::STAGE, check),
        stages_long: stages(&raw.stages_long, limit::TITLE, check),
        reaches: reaches.map(|text| check.text(file, "reaches", text, limit::MENU)),
        tracks: CellId::ALL.into_iter().filter_map(|cell| track(file, &raw.track, cell, check)).collect(),
    }
}

/// The track of a cell; one that is missing, or does not have each stage once and in order, is a fault.
fn track(file: &Raw, all: &[raw::Track], cell: CellId, check: &mut Checker) -> Option<Track> {
    let key = cell.slug();
    let found = all.iter().find(|track| *track.cell.get_ref() == cell);
    if found.is_none() {
        check.missing(file, key, "the track of this cell is missing", "add a [[tracks.track]] with its five stations");
    }
    let raw = found?;
    if raw.station.iter().map(|station| station.stage).ne(Stage::ALL) {
        let mend = "write each stage once and in order: animals, safety, controlled, benefit, regular_use";
        check.fault(file, &raw.cell, key, "a track with other stations than the five stages", mend);
    }
    let station = |raw: &raw::Station, check: &mut Checker| Station {
        stage: raw.stage,
        reach: raw.reach,
        note: answer(file, key, &raw.note, limit::NOTE, check),
    };
    Some(Track {
        cell,
        people: answer(file, key, &raw.people, limit::BRIEF, check),
        more: check.text(file, key, &raw.more, limit::NOTE),
        stations: raw.station.iter().map(|raw| station(raw, check)).collect(),
    })
}

fn errand(file: &Raw, raw: &raw::Errand, check: &mut Checker) -> Errand {
    let id = check.id(file, "errand", &raw.id);
    check.target(file, &id, &raw.target);
    let links: Vec<Tab> = raw.link.iter().filter_map(|raw| menu::tab_of(file, raw, limit::BRIEF, check)).collect();
    let now = raw.now.as_ref().map(|text| check.text(file, &id, text, limit::URGENT));
    let to = raw.view.as_ref().and_then(|view| menu::place(file, view, check));
    let leads = match (now, to) {
        (Some(now), None) => Leads::Now(now, links),
        (None, Some((view, fragment))) => Leads::To(Tab { word: String::new(), view, fragment }),
        _ => {
            // A page that is not there was noted already.
            if raw.now.is_some() == raw.view.is_some() {
                let mend = "name the page in `view`; or say in `now` what cannot wait, with `link`";
                check.fault(file, &raw.id, &id, "it leads to no page", mend);
            }
            Leads::Now(String::new(), links)
        }
    };
    Errand {
        question: check.text(file, &id, &raw.question, limit::ERRAND),
        answer: answer(file, &id, &raw.answer, limit::NOTE, check),
        leads,
        id,
    }
}

fn factbox(file: &Raw, raw: &raw::FactBox, check: &mut Checker) -> FactBox {
    let said = |raw: &raw::PageAnswer, check: &mut Checker| answer(file, "factbox", raw, limit::CARD, check);
    let text = |text: &Text, most, check: &mut Checker| check.text(file, "factbox", text, most);
    let unknown = |raw: &raw::Unknown, check: &mut Checker| {
        let link = menu::tab_of(file, &raw.link, limit::TITLE, check);
        Some(Unknown {
            note: said(&raw.note, check),
            more: raw.more.as_ref().map(|more| text(more, limit::POINT, check)),
            link: link?,
        })
    };
    let nothing = || Unknown { note: PageAnswer::default(), more: None, link: Tab::home() };
    let array = |raw: &raw::Array, check: &mut Checker| Array {
        measure: check.drawn(file, "factbox", &raw.measure),
        arm: raw.arm,
        label: text(&raw.label, limit::TAB, check),
        note: said(&raw.note, check),
    };
    FactBox {
        heading: text(&raw.heading, limit::TITLE, check),
        lead: said(&raw.lead, check),
        key: said(&raw.key, check),
        caution: said(&raw.caution, check),
        arrays: raw.array.iter().map(|raw| array(raw, check)).collect(),
        deaths: deaths(file, &raw.deaths, check),
        on_drugs: unknown(&raw.on_drugs, check).unwrap_or_else(nothing),
        strongest: unknown(&raw.strongest, check).unwrap_or_else(nothing),
    }
}

fn deaths(file: &Raw, raw: &raw::Deaths, check: &mut Checker) -> Deaths {
    let range = raw.note.covers.as_ref().map(|covers| (covers.low, covers.high));
    if range.is_none() {
        check.fault(
            file,
            &raw.note.text.en,
            "deaths",
            "a range over reports without `covers`",
            "name topic, subject, people_from, low and high",
        );
    }
    Deaths {
        label: check.text(file, "deaths", &raw.label, limit::TAB),
        note: answer(file, "deaths", &raw.note, limit::CARD, check),
        range: range.unwrap_or_default(),
        small: answer(file, "deaths", &raw.small, limit::CARD, check),
        not_comparable: check.text(file, "deaths", &raw.not_comparable, limit::CARD),
    }
}
