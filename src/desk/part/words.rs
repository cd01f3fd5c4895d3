//! The word for each variant of the evidence's enumerations.

use crate::desk::content::Words;
use crate::desk::evidence::{Course, Design, EventKind, Interval, JoiningState, Kind, Met, Outcome, Phase, Subject, Verdict};

/// What a result or a trial is about.
pub fn subject(words: &Words, subject: Subject) -> &str {
    match subject {
        Subject::Hsc => words.subject_hsc(),
        Subject::Msc => words.subject_msc(),
        Subject::Ipsc => words.subject_ipsc(),
        Subject::Neural => words.subject_neural(),
        Subject::Medicine => words.subject_medicine(),
        Subject::Other => words.subject_other(),
    }
}

/// On which side a result lies.
pub fn kind(words: &Words, kind: Kind) -> &str {
    match kind {
        Kind::Benefit => words.kind_benefit(),
        Kind::Harm => words.kind_harm(),
        Kind::Process => words.kind_process(),
        Kind::Cost => words.kind_cost(),
    }
}

/// What a range means.
pub fn interval(words: &Words, interval: Interval) -> &str {
    match interval {
        Interval::Ci95 => words.interval_ci95(),
        Interval::Range => words.interval_range(),
        Interval::RuleOfThree => words.interval_rule_of_three(),
        Interval::Unspecified => words.interval_unspecified(),
    }
}

/// How a result was found.
pub fn design(words: &Words, design: Design) -> &str {
    match design {
        Design::Rct => words.design_rct(),
        Design::MetaAnalysisRct => words.design_meta_analysis_rct(),
        Design::MatchedCohort => words.design_matched_cohort(),
        Design::CohortComparison => words.design_cohort_comparison(),
        Design::Registry => words.design_registry(),
        Design::Cohort => words.design_cohort(),
        Design::SingleArm => words.design_single_arm(),
        Design::MetaAnalysisUncontrolled => words.design_meta_analysis_uncontrolled(),
        Design::CaseSeries => words.design_case_series(),
        Design::Survey => words.design_survey(),
        Design::CostStudy => words.design_cost_study(),
        Design::OfficialText => words.design_official_text(),
        Design::Laboratory => words.design_laboratory(),
        Design::Animal => words.design_animal(),
    }
}

/// A kind of MS.
pub fn course(words: &Words, course: Course) -> &str {
    match course {
        Course::Relapsing => words.ms_relapsing(),
        Course::SecondaryProgressive => words.ms_secondary_progressive(),
        Course::PrimaryProgressive => words.ms_primary_progressive(),
        Course::Progressive => words.ms_progressive(),
        Course::Cis => words.ms_cis(),
        Course::Mixed => words.ms_mixed(),
        Course::NotStated => words.ms_not_stated(),
        Course::NotMs => words.ms_not_ms(),
    }
}

/// The phase of a trial.
pub fn phase(words: &Words, phase: Phase) -> &str {
    match phase {
        Phase::Pilot => words.phase_pilot(),
        Phase::EarlyOne => words.phase_early_1(),
        Phase::One => words.phase_1(),
        Phase::OneTwo => words.phase_1_2(),
        Phase::Two => words.phase_2(),
        Phase::Three => words.phase_3(),
        Phase::NotApplicable => words.phase_not_applicable(),
        Phase::NotStated => words.phase_not_stated(),
    }
}

/// How a trial ended.
pub fn outcome(words: &Words, outcome: Outcome) -> &str {
    match outcome {
        Outcome::Met => words.outcome_met(),
        Outcome::NotMet => words.outcome_not_met(),
        Outcome::SafetyOnly => words.outcome_safety_only(),
        Outcome::Ongoing => words.outcome_ongoing(),
        Outcome::Terminated => words.outcome_terminated(),
        Outcome::Withdrawn => words.outcome_withdrawn(),
        Outcome::Suspended => words.outcome_suspended(),
        Outcome::NoResultFound => words.outcome_no_result_found(),
    }
}

/// Whether a trial takes people.
pub fn joining(words: &Words, joining: JoiningState) -> &str {
    match joining {
        JoiningState::Open => words.joining_is_open(),
        JoiningState::Closed => words.joining_is_closed(),
        JoiningState::Unknown => words.joining_is_unknown(),
    }
}

/// What happened; an end that lies ahead of the day of the last check is a plan.
pub fn event(words: &Words, kind: EventKind, lies_ahead: bool) -> &str {
    match kind {
        EventKind::Start => words.event_start(),
        EventKind::EnrolmentEnded => words.event_enrolment_ended(),
        EventKind::Ended if lies_ahead => words.event_planned_end(),
        EventKind::Ended => words.event_ended(),
        EventKind::Stopped => words.event_stopped(),
        EventKind::Result => words.event_result(),
        EventKind::ResultExpected => words.event_result_expected(),
    }
}

/// What became of a claim.
pub fn verdict(words: &Words, verdict: Verdict) -> &str {
    match verdict {
        Verdict::Supported => words.verdict_supported(),
        Verdict::PartlySupported => words.verdict_partly_supported(),
        Verdict::NotYetShown => words.verdict_not_yet_shown(),
        Verdict::Misleading => words.verdict_misleading(),
        Verdict::ValueStatement => words.verdict_value_statement(),
    }
}

/// Whether a requirement is met.
pub fn met(words: &Words, met: Met) -> &str {
    match met {
        Met::Yes => words.met_yes(),
        Met::Partly => words.met_partly(),
        Met::No => words.met_no(),
    }
}
