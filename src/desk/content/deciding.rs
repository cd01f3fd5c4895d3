//! What a reader fills in on the page for deciding, and what it is compared with.

use super::{Verification, WorkId};

/// Everything of the page for deciding that is no card.
#[derive(Clone, Debug, PartialEq)]
pub struct Deciding {
    /// What a reader may say about themselves.
    pub topics: Vec<AnswerTopic>,
    /// What guidelines, services, insurers and trials ask for.
    pub guidelines: Vec<Guideline>,
    /// Questions for a doctor or a clinic.
    pub themes: Vec<Theme>,
    /// Questions to check what one has understood.
    pub checks: Vec<Check>,
}

impl Deciding {
    /// Every answer that a reader may give about themselves.
    pub fn answers(&self) -> impl Iterator<Item = &Answer> {
        self.topics.iter().flat_map(|topic| &topic.answers)
    }

    /// Every criterion of every guideline.
    pub fn criteria(&self) -> impl Iterator<Item = &Criterion> {
        self.guidelines.iter().flat_map(|guideline| &guideline.criteria)
    }

    /// Every question for a doctor or a clinic.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.themes.iter().flat_map(|theme| &theme.questions)
    }
}

/// Something that a reader may say about themselves, with the possible answers.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerTopic {
    /// Name in the form.
    pub id: String,
    /// The heading.
    pub question: String,
    /// The possible answers.
    pub answers: Vec<Answer>,
}

/// A possible answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Name in the form.
    pub id: String,
    /// The answer.
    pub text: String,
}

/// A guideline, or what a service, an insurer or a trial asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Guideline {
    /// Name in anchors.
    pub id: String,
    /// Who asks, and when it was written.
    pub title: String,
    /// The same in brief.
    pub brief: String,
    /// What is asked, in short.
    pub text: String,
    /// Where that comes from.
    pub sources: Vec<WorkId>,
    /// How it was confirmed.
    pub verification: Option<Verification>,
    /// What is asked, one by one.
    pub criteria: Vec<Criterion>,
    /// How to read it.
    pub caution: Option<String>,
}

/// One thing that is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Criterion {
    /// What it is about.
    pub topic: String,
    /// What is asked.
    pub text: String,
    /// Where that comes from.
    pub sources: Vec<WorkId>,
    /// How it was confirmed.
    pub verification: Option<Verification>,
    /// The topics of answers that it is compared with, in alphabetical order.
    pub asks: Vec<String>,
    /// Answers that meet it.
    pub meets: Vec<String>,
    /// Answers that do not.
    pub fails: Vec<String>,
}

/// Questions for a doctor or a clinic that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// Name in anchors.
    pub id: String,
    /// The heading.
    pub title: String,
    /// What they are for.
    pub text: String,
    /// Why they matter.
    pub sources: Vec<WorkId>,
    /// How that was confirmed.
    pub verification: Option<Verification>,
    /// The questions.
    pub questions: Vec<Question>,
}

/// A question that can be ticked.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Name in the form.
    pub id: String,
    /// The question.
    pub text: String,
    /// Why it matters.
    pub sources: Vec<WorkId>,
    /// How that was confirmed.
    pub verification: Option<Verification>,
    /// The cell types, and the cards of [`super::Deck::Weigh`], that it goes with.
    pub suits: Vec<String>,
}

/// A question to check what one has understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// Name in anchors and in the form.
    pub id: String,
    /// The question.
    pub title: String,
    /// What is shown after any answer.
    pub text: String,
    /// Where that comes from.
    pub sources: Vec<WorkId>,
    /// How it was confirmed.
    pub verification: Option<Verification>,
    /// The possible answers, of which one is right.
    pub answers: Vec<Choice>,
}

/// A possible answer of a [`Check`].
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The answer.
    pub text: String,
    /// Whether it is the right one.
    pub right: bool,
}
