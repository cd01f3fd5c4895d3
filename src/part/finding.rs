//! A statement with its state, its grade and its sources.

use super::icon;
use super::note::note;
use super::prose::prose;
use crate::content::{Content, Finding, Grade, SourceId, State, Verification};
use yew::prelude::*;

/// What a statement rests on, as the line below it shows it.
#[derive(Clone, Copy, Debug)]
pub struct Basis<'a> {
    /// The state of knowledge, where one applies.
    pub state: Option<State>,
    /// The grade, where one applies.
    pub grade: Option<Grade>,
    /// The works cited.
    pub sources: &'a [SourceId],
    /// How the statement was confirmed.
    pub verification: Option<Verification>,
}

impl<'a> From<&'a Finding> for Basis<'a> {
    fn from(finding: &'a Finding) -> Basis<'a> {
        Basis { state: Some(finding.state), grade: finding.grade, sources: &finding.sources, verification: finding.verification }
    }
}

/// The statement and the line below it.
pub fn finding(content: &Content, finding: &Finding) -> Html {
    html! {
        <>
            <p class="finding-text">{ prose(&finding.text) }</p>
            { basis(content, finding.into()) }
        </>
    }
}

/// The line below a statement: state mark, evidence mark, and the note that opens in place.
pub fn basis(content: &Content, basis: Basis) -> Html {
    html! {
        <div class="basis">
            { for basis.state.map(|state| state_mark(content, state)) }
            { for basis.grade.map(|grade| grade_mark(content, grade)) }
            { note(content, basis) }
        </div>
    }
}

/// One of seven faces, each with its own shape and word.
pub fn state_mark(content: &Content, state: State) -> Html {
    html! {
        <span class={classes!("state", format!("state-{}", state.slug()))}>
            { icon(state.slug(), "icon") }
            <span>{ state_word(content, state) }</span>
        </span>
    }
}

/// A short ladder and the letter; "tested, not found" has a mark of its own.
pub fn grade_mark(content: &Content, grade: Grade) -> Html {
    html! {
        <span class="grade">
            <span class="grade-word">{ content.texts.grade() }</span>
            <b>{ grade.letter() }</b>
            { icon(ladder(grade), "ladder") }
        </span>
    }
}

fn ladder(grade: Grade) -> &'static str {
    match grade.steps() {
        Some(4) => "ladder-4",
        Some(3) => "ladder-3",
        Some(2) => "ladder-2",
        Some(1) => "ladder-1",
        Some(_) => "ladder-0",
        None => "ladder-e",
    }
}

/// The word for a state.
pub fn state_word(content: &Content, state: State) -> &str {
    let texts = &content.texts;
    match state {
        State::NoHumanData => texts.state_no_human_data(),
        State::StudiedTooSmall => texts.state_too_small(),
        State::StudiedNoBenefit => texts.state_no_benefit(),
        State::BenefitInSome => texts.state_benefit(),
        State::EstablishedFact => texts.state_known(),
        State::Unknown => texts.state_unknown(),
        State::NotApplicable => texts.state_not_applicable(),
    }
}

/// What a grade means, in a sentence.
pub fn grade_meaning(content: &Content, grade: Grade) -> &str {
    let texts = &content.texts;
    match grade {
        Grade::A => texts.grade_a(),
        Grade::B => texts.grade_b(),
        Grade::C => texts.grade_c(),
        Grade::D => texts.grade_d(),
        Grade::E => texts.grade_e(),
        Grade::None => texts.grade_0(),
    }
}
