//! The words of the interface, the pages' headings and the facts about the site.

use super::SourceId;
use serde::{Deserialize, Serialize};

/// Title, description, heading and first paragraph of a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PageText {
    /// Title of the window, without the name of the site.
    pub title: String,
    /// For search engines and link previews.
    pub description: String,
    /// The heading.
    pub heading: String,
    /// The first paragraph.
    pub lead: String,
    /// Where the first paragraph comes from.
    pub sources: Vec<SourceId>,
}

/// Dates, version and addresses of the site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SiteInfo {
    /// When the evidence was last checked, ISO date.
    pub checked: String,
    /// When it must be checked again, ISO date.
    pub next_check: String,
    /// The version of the content.
    pub version: String,
    /// The address of the repository, where the build knows it.
    pub repository: Option<String>,
}

/// Declares the interface texts once, for both shapes: a text that is missing in a language does not pack, one that is
/// missing in the list does not compile.
///
/// The texts of a language are one list, because a struct of 130 strings costs 20 kB of code to read.
macro_rules! texts {
    ($($name:ident,)*) => {
        #[allow(non_camel_case_types, clippy::enum_variant_names)]
        enum Place { $($name,)* }

        #[allow(missing_docs)]
        impl Texts { $(pub fn $name(&self) -> &str { self.at(Place::$name as usize) })* }

        /// The words of the interface as they are written.
        #[cfg(feature = "prerender")]
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        #[allow(missing_docs)]
        pub struct RawTexts { $(pub $name: super::raw::Text,)* }

        #[cfg(feature = "prerender")]
        impl RawTexts {
            /// The texts of one language, as `pick` reads them.
            pub(super) fn resolve(&self, mut pick: impl FnMut(&'static str, &super::raw::Text) -> String) -> Texts {
                Texts(vec![$(pick(stringify!($name), &self.$name),)*])
            }

            /// Every text with its key.
            pub fn all(&self) -> Vec<(&'static str, &super::raw::Text)> {
                vec![$((stringify!($name), &self.$name),)*]
            }
        }
    };
}

/// The words of the interface in one language. `texts.toml` holds them; a comment there says where each is shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Texts(Vec<String>);

impl Texts {
    #[inline(never)]
    fn at(&self, place: usize) -> &str {
        self.0.get(place).map_or("", String::as_str)
    }
}

texts! {
    site_name, skip, menu, not_reviewed,
    menu_home, menu_compare, menu_benefits, menu_risks, menu_alternatives, menu_method, menu_sources,
    theme, theme_system, theme_light, theme_dark, theme_contrast,
    not_advice, do_not_stop, last_checked, version, who_pays, privacy, licence, repository,
    extras_off, reload,
    more, on_this_page, question,
    sources_label, no_source, where_and_what, kind_and_people, checked_full, checked_abstract, checked_secondary,
    kind_randomised_trial, kind_trial_protocol, kind_uncontrolled_trial, kind_comparison_study, kind_cohort, kind_meta_analysis,
    kind_review, kind_guideline, kind_case_report, kind_survey, kind_laboratory, kind_regulator, kind_organisation, kind_news,
    kind_methods,
    state_no_human_data, state_too_small, state_no_benefit, state_benefit, state_known, state_unknown, state_not_applicable,
    grade, grade_a, grade_b, grade_c, grade_d, grade_e, grade_0,
    label_claimed, label_laboratory, label_people, label_number, label_harm, label_how, label_status, label_unknown, label_caution,
    compare_caption, picks_legend, differences_only, copy_link, hidden_rows, not_comparable,
    tissues_legend, tissues_caption, tissues_title, tissues_of_type,
    say_comparing, list_separator, say_last_one, say_hidden, say_all_rows, say_tissues, say_copied, say_not_copied, say_saved,
    say_not_saved,
    home_compare, home_types, home_benefits, home_risks, home_clinics, home_alternatives, home_next, real_choice, whole_table,
    next_compare, next_hsc, next_clinics, next_alternatives, next_method,
    in_depth, all_answers, all_answers_intro,
    types_title, benefits_title, benefits_intro, research_title,
    risks_title, risks_intro, clinics_title, clinics_intro, ethics_title,
    alternatives_title, versus_title, versus_intro, drugs_title, drugs_intro,
    method_title,
    sources_count, authors_unknown, people_studied, looked_up, open_source, open_copy,
    lost_title, lost_text,
}
