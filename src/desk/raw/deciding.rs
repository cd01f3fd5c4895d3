//! What the page for deciding is made of, and special terms, as they are written.

use super::{Covers, Point, Tab, Text};
use crate::desk::content::Verification;
use serde::Deserialize;
use toml::Spanned;

/// `answers.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    /// What a reader may say about themselves, by topic.
    pub topic: Vec<AnswerTopic>,
}

/// A topic with its possible answers.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerTopic {
    /// Unique name.
    pub id: Spanned<String>,
    /// The heading.
    pub question: Text,
    /// The answers.
    pub answer: Vec<Answer>,
}

/// A possible answer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Unique name.
    pub id: Spanned<String>,
    /// The answer.
    pub text: Text,
}

/// `cards/criteria.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criteria {
    /// What criteria are about.
    pub topic: Vec<CriterionTopic>,
    /// Who asks for what.
    pub guideline: Vec<Guideline>,
}

/// What criteria are about.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CriterionTopic {
    /// Unique name.
    pub id: Spanned<String>,
    /// The heading.
    pub title: Text,
    /// Topics of `answers.toml` that it is compared with.
    pub asks: Vec<Spanned<String>>,
}

/// A guideline, or what a service, an insurer or a trial asks for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guideline {
    /// Unique name.
    pub id: Spanned<String>,
    /// Who asks, and when it was written.
    pub title: Text,
    /// The same in brief, for the board of all criteria.
    pub brief: Text,
    /// What is asked, in short.
    pub text: Text,
    /// Sources.
    pub sources: Vec<Spanned<String>>,
    /// How it was confirmed.
    pub verification: Option<Verification>,
    /// How to read it.
    pub caution: Option<Text>,
    /// What is asked, one by one.
    #[serde(default)]
    pub criterion: Vec<Criterion>,
}

/// One thing that is asked for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// A topic of this file.
    pub topic: Spanned<String>,
    /// What is asked.
    pub text: Text,
    /// Sources.
    pub sources: Vec<Spanned<String>>,
    /// How it was confirmed.
    pub verification: Option<Verification>,
    /// Topics of `answers.toml` that it asks about besides those of its answers.
    #[serde(default)]
    pub asks: Vec<Spanned<String>>,
    /// Answers that meet it.
    #[serde(default)]
    pub meets: Vec<Spanned<String>>,
    /// Answers that do not.
    #[serde(default)]
    pub fails: Vec<Spanned<String>>,
}

/// `cards/questions.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questions {
    /// The questions by theme.
    pub theme: Vec<Theme>,
}

/// Questions for a doctor or a clinic that belong together.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Unique name.
    pub id: Spanned<String>,
    /// The heading.
    pub title: Text,
    /// What they are for.
    pub text: Text,
    /// Sources.
    pub sources: Vec<Spanned<String>>,
    /// How it was confirmed.
    pub verification: Option<Verification>,
    /// The questions.
    pub question: Vec<Question>,
}

/// A question that can be ticked.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Unique name.
    pub id: Spanned<String>,
    /// The question.
    pub text: Text,
    /// Sources.
    pub sources: Vec<Spanned<String>>,
    /// How it was confirmed.
    pub verification: Option<Verification>,
    /// Cell types, and cards of `cards/weigh.toml`, that it goes with.
    #[serde(default)]
    pub suits: Vec<Spanned<String>>,
}

/// `cards/check.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checks {
    /// Questions to check what one has understood.
    pub question: Vec<Check>,
}

/// A question to check what one has understood.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// Unique name.
    pub id: Spanned<String>,
    /// The question.
    pub title: Text,
    /// What is shown after any answer.
    pub text: Text,
    /// Sources.
    #[serde(default)]
    pub sources: Vec<Spanned<String>>,
    /// How it was confirmed.
    pub verification: Option<Verification>,
    /// What it gives a range over.
    pub covers: Option<Covers>,
    /// The possible answers.
    pub answer: Vec<Choice>,
}

/// A possible answer of a [`Check`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The answer.
    pub text: Text,
    /// Whether it is the right one.
    #[serde(default)]
    pub right: bool,
}

/// `cards/glossary.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Glossary {
    /// The terms.
    pub term: Vec<Term>,
}

/// A special term.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Unique name.
    pub id: Spanned<String>,
    /// The term.
    pub title: Text,
    /// The Chinese title in pinyin without tones: a syllable for each sign, Latin words and numbers in small letters.
    pub pinyin: Spanned<String>,
    /// The words by which texts call it.
    pub forms: Option<Forms>,
    /// What it means.
    pub text: Text,
    /// Sources.
    #[serde(default)]
    pub sources: Vec<Spanned<String>>,
    /// How it was confirmed.
    pub verification: Option<Verification>,
    /// Details.
    #[serde(default)]
    pub point: Vec<Point>,
    /// Where it is drawn.
    pub drawn_at: Option<Tab>,
}

/// The words by which texts call a special term; none where it is never marked in a text.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forms {
    /// In English, plurals too.
    pub en: Vec<Spanned<String>>,
    /// In Chinese.
    pub zh: Vec<Spanned<String>>,
}

/// `leaflet.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leaflet {
    /// Names of rows of the comparison.
    pub rows: Vec<Spanned<String>>,
    /// Names of results.
    pub measures: Vec<Spanned<String>>,
}
