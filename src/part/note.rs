//! The note that opens in place: what the grade means, how the statement was checked, and the works it rests on.

use super::finding::{Basis, grade_meaning};
use crate::content::{Content, Source, SourceKind, Verification};
use crate::text::fill;
use yew::prelude::*;

/// The note of a statement. Works without scripts; a statement without sources says so instead.
pub fn note(content: &Content, basis: Basis) -> Html {
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
                <ul>{ for basis.sources.iter().map(|id| source(content, content.source(*id))) }</ul>
            </div>
        </details>
    }
}

fn source(content: &Content, source: &Source) -> Html {
    html! {
        <li>
            <a href={source.url.clone()} rel="noreferrer noopener">{ &source.label }</a>
            <span class="note-where">{ where_and_what(content, source) }</span>
        </li>
    }
}

/// "JAMA. Randomised trial, 110 people."
fn where_and_what(content: &Content, source: &Source) -> String {
    let texts = &content.texts;
    let kind = kind_word(content, source.kind);
    let what = match source.people {
        Some(people) => fill(texts.kind_and_people(), &[("kind", kind), ("n", &people.to_string())]),
        None => kind.to_owned(),
    };
    if source.container.is_empty() { what } else { fill(texts.where_and_what(), &[("where", &source.container), ("what", &what)]) }
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
pub fn kind_word(content: &Content, kind: SourceKind) -> &str {
    let texts = &content.texts;
    match kind {
        SourceKind::RandomisedTrial => texts.kind_randomised_trial(),
        SourceKind::TrialProtocol => texts.kind_trial_protocol(),
        SourceKind::UncontrolledTrial => texts.kind_uncontrolled_trial(),
        SourceKind::ComparisonStudy => texts.kind_comparison_study(),
        SourceKind::Cohort => texts.kind_cohort(),
        SourceKind::MetaAnalysis => texts.kind_meta_analysis(),
        SourceKind::Review => texts.kind_review(),
        SourceKind::Guideline => texts.kind_guideline(),
        SourceKind::CaseReport => texts.kind_case_report(),
        SourceKind::Survey => texts.kind_survey(),
        SourceKind::Laboratory => texts.kind_laboratory(),
        SourceKind::Regulator => texts.kind_regulator(),
        SourceKind::Organisation => texts.kind_organisation(),
        SourceKind::News => texts.kind_news(),
        SourceKind::Methods => texts.kind_methods(),
    }
}
