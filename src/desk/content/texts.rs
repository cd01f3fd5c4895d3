//! The words of the interface, the pages' headings and the facts about the site.

use super::{Grade, State, Verification, WorkId};
use crate::desk::date::PartialDate;
use serde::Deserialize;

/// Title, description, heading and first paragraph of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct PageText {
    /// Title of the window, without the name of the site.
    pub title: String,
    /// The word in the menu.
    pub menu: String,
    /// For search engines and link previews.
    pub description: String,
    /// The heading.
    pub heading: String,
    /// The answer to it.
    pub answer: PageAnswer,
    /// The first paragraph.
    pub lead: String,
    /// Where the first paragraph comes from.
    pub sources: Vec<WorkId>,
}

/// The answer of a page, or another statement that shortens others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PageAnswer {
    /// The answer.
    pub text: String,
    /// The state of knowledge; `None` where the answer only says what the page holds.
    pub state: Option<State>,
    /// The grade, where one applies.
    pub grade: Option<Grade>,
    /// Where it comes from.
    pub sources: Vec<WorkId>,
    /// How it was confirmed.
    pub verification: Option<Verification>,
}

/// Dates, version and addresses of the site.
#[derive(Clone, Debug, PartialEq)]
pub struct SiteInfo {
    /// When the evidence was last checked.
    pub checked: PartialDate,
    /// When it must be checked again.
    pub next_check: PartialDate,
    /// The version of the content.
    pub version: String,
    /// The address of the repository, where the build knows it.
    pub repository: Option<String>,
}

/// Declares texts once, for both shapes: a text that is missing in a language does not resolve, one that is missing in the list does not
/// compile.
macro_rules! texts {
    ($(#[$about:meta])* $texts:ident, $raw:ident, $place:ident: $($name:ident,)*) => {
        #[allow(non_camel_case_types, clippy::enum_variant_names)]
        enum $place { $($name,)* }

        $(#[$about])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $texts(Vec<String>);

        #[allow(missing_docs)]
        impl $texts {
            #[inline(never)]
            fn at(&self, place: usize) -> &str {
                self.0.get(place).map_or("", String::as_str)
            }

            $(pub fn $name(&self) -> &str { self.at($place::$name as usize) })*
        }

        /// The same texts as they are written.
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        #[allow(missing_docs)]
        pub struct $raw { $(pub $name: crate::desk::raw::Text,)* }
        impl $raw {
            /// The texts of one language, as `pick` reads them.
            pub fn resolve(&self, mut pick: impl FnMut(&'static str, &crate::desk::raw::Text) -> String) -> $texts {
                $texts(vec![$(pick(stringify!($name), &self.$name),)*])
            }

            /// Every text with its key.
            pub fn all(&self) -> Vec<(&'static str, &crate::desk::raw::Text)> {
                vec![$((stringify!($name), &self.$name),)*]
            }
        }
    };
}

texts! {
    /// The words of the interface in one language. `texts.toml` holds them; a comment there says where each is shown.
    Texts, RawTexts, TextPlace:
    site_name, skip, menu, not_reviewed,
    reading, open, open_closed, open_everything, size, size_large, size_huge, spacing, spacing_wide, motion, motion_none, usual,
    listen, listen_pause, listen_go_on, listen_stop, listen_remote, listen_cantonese,
    theme, theme_system, theme_light, theme_dark, theme_contrast,
    not_advice, do_not_stop, last_checked, version, who_pays, privacy, licence, repository,
    extras_off, reload,
    more, about_page, on_this_page, question, claims_checked,
    sources_label, and_others, no_source, where_and_what, kind_and_people, checked_full, checked_abstract, checked_secondary,
    kind_randomised_trial, kind_trial_protocol, kind_uncontrolled_trial, kind_comparison_study, kind_cohort, kind_meta_analysis,
    kind_review, kind_guideline, kind_case_report, kind_survey, kind_laboratory, kind_regulator, kind_organisation, kind_news,
    kind_methods,
    state_no_human_data, state_too_small, state_no_benefit, state_benefit, state_known, state_unknown, state_not_applicable,
    grade, grade_a, grade_b, grade_c, grade_d, grade_e, grade_0,
    label_claimed, label_laboratory, label_people, label_number, label_harm, label_how, label_status, label_unknown, label_caution, label_duration, label_proves, label_ask, label_clear, label_evasive, label_medicine,
    compare_caption, picks_legend, as_legend, as_glance, as_pictures, as_words, differences_only, copy_link, to_sheet, hidden_rows, not_comparable,
    tissues_legend, tissues_caption, tissues_of_type, tissue_answers,
    say_comparing, list_separator, say_last_one, say_hidden, say_all_rows, say_tissues, say_copied, say_not_copied, say_saved,
    say_not_saved, say_tab_only, say_not_kept, say_kept_no_more, say_erased, say_undone, say_found,
    home_decision, home_reports, home_compare, home_types, home_benefits, home_risks, home_clinics, home_alternatives, home_next, whole_table,
    next_hsc, next_clinics, next_method,
    in_depth, all_answers, all_answers_intro,
    alternatives_title, versus_title, versus_intro, drugs_title, drugs_intro,
    lost_title, lost_text,
}
texts! {
    /// The words of written pages in one language. `words.toml` holds them. They stay at home: the browser gets the pages.
    Words, RawWords, WordPlace:
    term_explained, term_close, term_more,
    types_title, benefits_title, benefits_intro, research_title,
    risks_title, risks_intro, clinics_title, clinics_intro, ethics_title,
    method_title,
    journey_title, afterwards_title, living_title, fit_title, criteria_title, weigh_title, questions_title, signs_title, phrases_title, rules_title,
    glance, terms_title, condition,
    calendar_note, calendar_day, calendar_days, calendar_to, calendar_said, calendar_stated, calendar_about, calendar_unknown,
    calendar_stay, calendar_longest, calendar_courses,
    sources_count, authors_unknown, people_studied, looked_up, open_source, open_copy,
    subject_hsc, subject_msc, subject_ipsc, subject_neural, subject_medicine, subject_other,
    kind_benefit, kind_harm, kind_process, kind_cost,
    figure_per_100, figure_rate, unit_hazard_ratio, unit_risk_ratio,
    interval_ci95, interval_range, interval_rule_of_three, interval_unspecified, interval_calculated, exact, exact_few, exact_some, exact_many,
    exact_unknown, exact_not_in_people, exact_counted, exact_stated, range, range_short, range_plain, no_range, ranges_said, people_part,
    design_rct, design_meta_analysis_rct, design_matched_cohort, design_cohort_comparison, design_registry, design_cohort,
    design_single_arm, design_meta_analysis_uncontrolled, design_case_series, design_survey, design_cost_study,
    design_official_text, design_laboratory, design_animal,
    ms_relapsing, ms_secondary_progressive, ms_primary_progressive, ms_progressive, ms_cis, ms_mixed, ms_not_stated, ms_not_ms,
    fact_population, fact_people, fact_ms, fact_period, fact_comparator, fact_range, fact_counts, fact_design, fact_years, fact_caution,
    not_reported, no_comparator, without_control, no_control, nobody_knows, no_people_here, calculated, counts, named_value, both_values, details,
    ways, result_word, view_words, view_picture, view_table, per_100, per_1000, picture_of, picture_said, picture_legend, picture_real, key_low, key_value,
    key_high, arm_treated, rounding, chance_risk, chance_size, chance_said, chance_key, chance_table,
    numbers_count, chart_rows, empty_ipsc, exhibits_title, all_numbers,
    filter_title, filter_text, filter_subject, filter_kind, filter_phase, filter_outcome, filter_ms, filter_verdict, filter_section, filter_sort,
    filter_all, filter_clear, found_none, sort_given, sort_name, sort_newest, sort_largest,
    phase_pilot, phase_early_1, phase_1, phase_1_2, phase_2, phase_3, phase_not_applicable, phase_not_stated,
    outcome_met, outcome_not_met, outcome_safety_only, outcome_ongoing, outcome_terminated, outcome_withdrawn, outcome_suspended,
    outcome_no_result_found,
    event_start, event_enrolment_ended, event_ended, event_planned_end, event_stopped, event_result, event_result_expected,
    trial_source, trial_route, trial_comparator, trial_phase, trial_design, trial_people, trial_planned, trial_enrolled, trial_ms,
    trial_countries, trial_joining, joining_open, joining_closed, joining_unknown, joining_title, joining_intro,
    joining_is_open, joining_is_closed, joining_is_unknown, joining_on, found_title, found_intro, trial_endpoint, trial_status, trial_registry, trial_not_in_ms,
    gathered_answers, trials_list, timeline_title, timeline_intro, timeline_undated, snapshot,
    verdict_supported, verdict_partly_supported, verdict_not_yet_shown, verdict_misleading, verdict_value_statement,
    crowd_title, crowd_rule, signs_board,
    criteria_board, criteria_asked, criteria_not_asked, criteria_note,
    versus_note, versus_transplant, versus_drug, versus_relapses, versus_worse, versus_none, versus_same, versus_not_randomised,
    board_title, board_stopped, board_rule, board_small, board_middle, board_large, board_unknown, board_note, studied, claims_squares,
    claim_says, claim_known, claim_numbers, claim_places, claims_summary, claims_list,
    checklist_title, checklist_intro, group_qualifying, group_certification, met_yes, met_partly, met_no, see_page,
    changes_title, data_title, data_intro, cite_title, cite_intro, cite_text, cite_page, export_all, export_one, cited_for, report_mistake,
    keep_hint, leaflet_caution, find_clear, find_none, find_answers, find_cards, find_claims, find_trials, find_terms, find_sources,
    answers_title, answers_intro, answers_private, keep, erase, erase_undo, take_back, fit_meets, fit_fails, fit_open, weigh_intro, weigh_much,
    weigh_some, weigh_unsure, weigh_little, weigh_known, questions_intro, question_suits, own_questions, consent_title,
    check_title, check_intro, check_right, check_other, leaflet_title, leaflet_intro, leaflet_sources, leaflet_language,
    language_own, language_both, leaflet_paper, paper_a4, paper_letter, leaflet_scope, scope_sheet, scope_page, print,
    leaflet_heading, leaflet_side, leaflet_numbers, leaflet_matters, leaflet_no_matters, leaflet_asks, leaflet_notes,
    leaflet_edition, leaflet_qr, range_of_100, leaflet_change, print_how, step_fit, step_weigh, step_consent, step_leaflet,
}
