//! `stations`: how far each kind of cell has come, station by station.

use crate::desk::content::{CellId, Grade, Reach, Stage, State, Verification};
use crate::desk::raw::{Raw, Text};
use schemars::JsonSchema;
use serde::Serialize;
use toml::Spanned;

/// A station of a kind of cell on its way to regular use.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Station<'a> {
    /// The type of cell.
    cell: CellId,
    /// The station; they stand in their order.
    stage: Stage,
    /// Whether it was reached. It says that something was tested or shown, never that it is safe.
    reach: Reach,
    /// What is known about it.
    text: &'a Text,
    /// The state of knowledge; `null` where none applies.
    state: Option<State>,
    /// How good the evidence is; `null` for a fact to which no grade applies.
    grade: Option<Grade>,
    /// Where it comes from: `key` of `sources`; empty only where nobody knows.
    #[schemars(with = "Vec<String>")]
    sources: &'a [Spanned<String>],
    /// How it was confirmed; `null` only without sources.
    verification: Option<Verification>,
}

/// Every station of every kind, in the order of the start page.
pub(super) fn items(raw: &Raw) -> Vec<Station<'_>> {
    let tracks = CellId::ALL.into_iter().filter_map(|cell| {
        let track = raw.home.value.tracks.track.iter().find(|track| *track.cell.get_ref() == cell)?;
        Some(track.station.iter().map(move |station| (cell, station)))
    });
    tracks
        .flatten()
        .map(|(cell, station)| Station {
            cell,
            stage: station.stage,
            reach: station.reach,
            text: &station.note.text,
            state: station.note.state,
            grade: station.note.grade,
            sources: &station.note.sources,
            verification: station.note.verification,
        })
        .collect()
}
