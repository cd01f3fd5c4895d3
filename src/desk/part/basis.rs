//! What a statement rests on: state, grade, and the note that opens in place with how it was checked and the works.

use super::icon;
use crate::desk::content::{Card, Content, Grade, PageAnswer, Point, State, Statement, Verification, Work, WorkId, WorkKind};
use crate::desk::text::fill;
use yew::prelude::*;

/// What a statement rests on, as the line below it shows it.
#[derive(Clone, Copy, Debug)]
pub struct Basis<'a> {
    /// The state of knowledge, where one applies.
    pub state: Option<State>,
    /// The grade, where one applies.
    pub grade: Option<Grade>,
    /// The works cited.
    pub sources: &'a [WorkId],
    /// How the statement was confirmed.
    pub verification: Option<Verification>,
}

impl<'a> Basis<'a> {
    /// Works alone.
    pub fn works(sources: &'a [WorkId]) -> Basis<'a> {
        Basis { state: None, grade: None, sources, verification: None }
    }

    /// Works, and how the statement was confirmed.
    pub fn checked(sources: &'a [WorkId], verification: impl Into<Option<Verification>>) -> Basis<'a> {
        Basis { verification: verification.into(), ..Basis::works(sources) }
    }

    /// Whether there is anything to show: a statement of our own rests on nothing and needs no line that says so.
    pub fn says_something(self) -> bool {
        self.state.is_some() || self.grade.is_some() || !self.sources.is_empty()
    }
}

impl<'a> From<&'a Card> for Basis<'a> {
    fn from(card: &'a Card) -> Basis<'a> {
        Basis { state: card.state, grade: card.grade, sources: &card.sources, verification: card.verification }
    }
}

impl<'a> From<&'a PageAnswer> for Basis<'a> {
    fn from(answer: &'a PageAnswer) -> Basis<'a> {
        Basis { state: answer.state, grade: answer.grade, sources: &answer.sources, verification: answer.verification }
    }
}

impl<'a> From<&'a Point> for Basis<'a> {
    fn from(point: &'a Point) -> Basis<'a> {
        Basis::checked(&point.sources, point.verification)
    }
}

impl<'a> From<&'a Statement> for Basis<'a> {
    fn from(statement: &'a Statement) -> Basis<'a> {
        Basis {
            state: Some(statement.state),
            grade: statement.grade,
            sources: &statement.sources,
            verification: statement.verification,
        }
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

/// The same in little, for statements in short: the note names the works and no more, which keeps a page with many of them light.
pub fn in_line(content: &Content, basis: Basis) -> Html {
    let texts = &content.texts;
    let grade = basis.grade.map(|grade| grade_meaning(content, grade));
    let how = basis.verification.map(|how| verification_word(content, how));
    if basis.sources.is_empty() {
        return html! { <div class="rests">{ for basis.state.map(|state| state_mark(content, state)) }<span>{ texts.no_source() }</span></div> };
    }
    let body = html! {
        <>
            <p>{ grade.unwrap_or_default() }{ " " }{ how.unwrap_or_default() }</p>
            <p class="works">{ for basis.sources.iter().map(|id| {
                let work = content.work(*id);
                html! { <a href={work.url.clone()} rel="noreferrer noopener">{ &work.label }</a> }
            }) }</p>
        </>
    };
    html! {
        <div class="rests">
            { for basis.state.map(|state| state_mark(content, state)) }
            <details class="note"><summary>{ texts.sources_label() }<span class="note-count">{ basis.sources.len() }</span></summary><div class="note-body">{ body }</div></details>
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

/// The note of a statement. Works without scripts; a statement without sources says so instead.
fn note(content: &Content, basis: Basis) -> Html {
    let texts = &content.texts;
    if basis.sources.is_empty() {
        return html! { <span class="note-none">{ texts.no_source() }</span> };
    }
    html! {
        <details class="note">
            <summary>{ texts.sources_label() }<span class="note-count">{ basis.sources.len() }</span></summary>
            <div class="note-body">
                { for basis.grade.map(|grade| html! { <p>{ grade_meaning(content, grade) }</p> }) }
                { for basis.verification.map(|how| html! { <p>{ verification_word(content, how) }</p> }) }
                <ul>{ for basis.sources.iter().map(|id| work(content, content.work(*id))) }</ul>
            </div>
        </details>
    }
}

fn work(content: &Content, work: &Work) -> Html {
    html! {
        <li>
            <a href={work.url.clone()} rel="noreferrer noopener">{ &work.label }</a>
            <span class="note-where">{ where_and_what(content, work) }</span>
        </li>
    }
}

/// "JAMA. Randomised trial, 110 people."
fn where_and_what(content: &Content, work: &Work) -> String {
    let texts = &content.texts;
    let kind = kind_word(content, work.kind);
    let what = match work.people {
        Some(people) => fill(texts.kind_and_people(), &[("kind", kind), ("n", &people.to_string())]),
        None => kind.to_owned(),
    };
    if work.container.is_empty() { what } else { fill(texts.where_and_what(), &[("where", &work.container), ("what", &what)]) }
}

/// How far a statement was confirmed, in a sentence.
pub fn verification_word(content: &Content, how: Verification) -> &str {
    let texts = &content.texts;
    match how {
        Verification::Full => texts.checked_full(),
        Verification::Abstract => texts.checked_abstract(),
        Verification::Secondary => texts.checked_secondary(),
    }
}

/// The word for a kind of work.
pub fn kind_word(content: &Content, kind: WorkKind) -> &str {
    let texts = &content.texts;
    match kind {
        WorkKind::RandomisedTrial => texts.kind_randomised_trial(),
        WorkKind::TrialProtocol => texts.kind_trial_protocol(),
        WorkKind::UncontrolledTrial => texts.kind_uncontrolled_trial(),
        WorkKind::ComparisonStudy => texts.kind_comparison_study(),
        WorkKind::Cohort => texts.kind_cohort(),
        WorkKind::MetaAnalysis => texts.kind_meta_analysis(),
        WorkKind::Review => texts.kind_review(),
        WorkKind::Guideline => texts.kind_guideline(),
        WorkKind::CaseReport => texts.kind_case_report(),
        WorkKind::Survey => texts.kind_survey(),
        WorkKind::Laboratory => texts.kind_laboratory(),
        WorkKind::Regulator => texts.kind_regulator(),
        WorkKind::Organisation => texts.kind_organisation(),
        WorkKind::News => texts.kind_news(),
        WorkKind::Methods => texts.kind_methods(),
    }
}
