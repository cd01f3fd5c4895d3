//! What the page for deciding is made of, and special terms.

use super::checked::Checker;
use super::covers::covers;
use super::items::{evidence, point};
use super::{limit, menu};
use crate::app::lang::Lang;
use crate::desk::content::{Answer, AnswerTopic, Check, Choice, Criterion, Deciding, Guideline, Question, Term, Theme};
use crate::desk::raw::{self, File, Raw};
use std::collections::BTreeSet;
use toml::Spanned;

pub(super) fn deciding(raw: &Raw, check: &mut Checker) -> Deciding {
    let (criteria, questions, checks) = (&raw.criteria, &raw.questions, &raw.checks);
    let topics = raw.answers.value.topic.iter().map(|topic| answers(&raw.answers, topic, check)).collect();
    let headings: Vec<Heading> = criteria.value.topic.iter().map(|topic| heading(criteria, topic, check)).collect();
    Deciding {
        topics,
        guidelines: criteria.value.guideline.iter().map(|raw| guideline(criteria, raw, &headings, check)).collect(),
        themes: questions.value.theme.iter().map(|raw| theme(questions, raw, check)).collect(),
        checks: checks.value.question.iter().map(|raw| self::check(checks, raw, check)).collect(),
    }
}

fn answers(file: &File<raw::Answers>, raw: &raw::AnswerTopic, check: &mut Checker) -> AnswerTopic {
    let id = check.id(file, "answer", &raw.id);
    let question = check.text(file, &id, &raw.question, limit::TITLE);
    let answers = raw.answer.iter().map(|raw| {
        let id = check.id(file, "answer", &raw.id);
        Answer { text: check.text(file, &id, &raw.text, limit::TITLE), id }
    });
    AnswerTopic { question, answers: answers.collect(), id }
}

/// What a criterion is about: its name in the file, its words, and the topics of answers that belong to it.
struct Heading {
    id: String,
    title: String,
    asks: BTreeSet<String>,
}

fn heading(file: &File<raw::Criteria>, raw: &raw::CriterionTopic, check: &mut Checker) -> Heading {
    let id = check.id(file, "criterion topic", &raw.id);
    let asks = check.answer_topics(file, &id, &raw.asks);
    Heading { title: check.text(file, &id, &raw.title, limit::TITLE), asks, id }
}

fn guideline(file: &File<raw::Criteria>, raw: &raw::Guideline, headings: &[Heading], check: &mut Checker) -> Guideline {
    let id = check.id(file, "card", &raw.id);
    evidence(file, &raw.text.en, &id, raw.sources.is_empty(), raw.verification, false, check);
    Guideline {
        title: check.text(file, &id, &raw.title, limit::TITLE),
        brief: check.text(file, &id, &raw.brief, limit::BRIEF),
        text: check.text(file, &id, &raw.text, limit::CARD),
        sources: check.sources(file, &id, &raw.sources),
        verification: raw.verification,
        criteria: raw.criterion.iter().map(|raw| criterion(file, &id, raw, headings, check)).collect(),
        caution: raw.caution.as_ref().map(|text| check.text(file, &id, text, limit::POINT)),
        id,
    }
}

/// A criterion asks about the topics of its answers and those that it adds; where it names none, about all of its heading. Nothing can both meet it and not.
fn criterion(file: &File<raw::Criteria>, key: &str, raw: &raw::Criterion, headings: &[Heading], check: &mut Checker) -> Criterion {
    let named = raw.topic.get_ref();
    let heading = headings.iter().find(|heading| heading.id == *named);
    if heading.is_none() {
        let problem = format!("there is no topic `{named}`");
        check.fault(file, &raw.topic, key, &problem, "use the id of a [[topic]] of this file");
    }
    let meets = check.answers(file, key, &raw.meets);
    let fails = check.answers(file, key, &raw.fails);
    for both in raw.fails.iter().filter(|name| meets.contains(name.get_ref())) {
        let problem = "this answer meets the criterion and does not meet it";
        check.fault(file, both, key, problem, "take it out of one of the two lists");
    }
    let mut asks = check.answer_topics(file, key, &raw.asks);
    for name in raw.meets.iter().chain(&raw.fails) {
        let Some(topic) = check.topic_of(name.get_ref()) else { continue };
        if heading.is_some_and(|heading| !heading.asks.contains(&topic)) {
            let problem = format!("the answer `{}` is not about `{named}`", name.get_ref());
            check.fault(file, name, key, &problem, "name an answer of the topics that the [[topic]] of this criterion asks about");
        }
        asks.insert(topic);
    }
    if asks.is_empty() {
        asks = heading.map(|heading| heading.asks.clone()).unwrap_or_default();
    }
    evidence(file, &raw.text.en, key, raw.sources.is_empty(), raw.verification, false, check);
    Criterion {
        topic: heading.map(|heading| heading.title.clone()).unwrap_or_default(),
        text: check.text(file, key, &raw.text, limit::POINT),
        sources: check.sources(file, key, &raw.sources),
        verification: raw.verification,
        asks: asks.into_iter().collect(),
        meets,
        fails,
    }
}

fn theme(file: &File<raw::Questions>, raw: &raw::Theme, check: &mut Checker) -> Theme {
    let id = check.id(file, "card", &raw.id);
    evidence(file, &raw.text.en, &id, raw.sources.is_empty(), raw.verification, false, check);
    Theme {
        title: check.text(file, &id, &raw.title, limit::TITLE),
        text: check.text(file, &id, &raw.text, limit::CARD),
        sources: check.sources(file, &id, &raw.sources),
        verification: raw.verification,
        questions: raw.question.iter().map(|raw| question(file, raw, check)).collect(),
        id,
    }
}

fn question(file: &File<raw::Questions>, raw: &raw::Question, check: &mut Checker) -> Question {
    let id = check.id(file, "card", &raw.id);
    evidence(file, &raw.text.en, &id, raw.sources.is_empty(), raw.verification, false, check);
    Question {
        text: check.text(file, &id, &raw.text, limit::POINT),
        sources: check.sources(file, &id, &raw.sources),
        verification: raw.verification,
        suits: check.weighed(file, &id, &raw.suits),
        id,
    }
}

fn check(file: &File<raw::Checks>, raw: &raw::Check, check: &mut Checker) -> Check {
    let id = check.id(file, "card", &raw.id);
    let right = raw.answer.iter().filter(|answer| answer.right).count();
    if right != 1 {
        let problem = format!("{right} answers are right");
        check.fault(file, &raw.id, &id, &problem, "write right = true at one of them");
    }
    evidence(file, &raw.text.en, &id, raw.sources.is_empty(), raw.verification, true, check);
    covers(file, &id, raw.covers.as_ref(), check);
    let answers = raw.answer.iter();
    Check {
        title: check.text(file, &id, &raw.title, limit::TITLE),
        text: check.text(file, &id, &raw.text, limit::CARD),
        sources: check.sources(file, &id, &raw.sources),
        verification: raw.verification,
        answers: answers.map(|raw| Choice { text: check.text(file, &id, &raw.text, limit::POINT), right: raw.right }).collect(),
        id,
    }
}

/// The special terms in the order of the file.
pub(super) fn terms(file: &File<raw::Glossary>, check: &mut Checker) -> Vec<Term> {
    file.value.term.iter().map(|raw| term(file, raw, check)).collect()
}

fn term(file: &File<raw::Glossary>, raw: &raw::Term, check: &mut Checker) -> Term {
    let id = check.id(file, "card", &raw.id);
    evidence(file, &raw.text.en, &id, raw.sources.is_empty(), raw.verification, true, check);
    Term {
        title: check.text(file, &id, &raw.title, limit::TITLE),
        order: order(file, raw, check),
        forms: forms(file, raw, check),
        text: check.text(file, &id, &raw.text, limit::CARD),
        sources: check.sources(file, &id, &raw.sources),
        verification: raw.verification,
        points: raw.point.iter().map(|raw| point(file, &id, raw, None, check)).collect(),
        drawn_at: raw.drawn_at.as_ref().and_then(|raw| menu::tab_of(file, raw, limit::TITLE, check)),
        id,
    }
}

/// What a term is sorted by: in English the title without regard to case, in Chinese the pinyin, behind what begins with a Latin letter
/// or a number. Notes a pinyin that is not that of the title.
fn order(file: &File<raw::Glossary>, raw: &raw::Term, check: &mut Checker) -> String {
    let (title, pinyin) = (raw.title.zh.get_ref(), raw.pinyin.get_ref());
    if !fits(title, pinyin) {
        let problem = format!("the pinyin `{pinyin}` does not fit the title `{title}`");
        let mend = "write a syllable for each sign, without tones, and Latin words and numbers in small letters: \"b xi bao\"";
        check.fault(file, &raw.pinyin, raw.id.get_ref(), &problem, mend);
    }
    match check.lang {
        Lang::En => raw.title.en.get_ref().to_lowercase(),
        Lang::Zh => format!("{} {pinyin} {title}", u8::from(!title.starts_with(|sign: char| sign.is_ascii_alphanumeric()))),
    }
}

/// Whether a pinyin has one syllable for each Chinese sign of a title, and its Latin words and numbers.
fn fits(title: &str, pinyin: &str) -> bool {
    let mut left: Vec<&str> = pinyin.split(' ').rev().collect();
    let mut latin = String::new();
    for sign in title.chars().chain([' ']) {
        if sign.is_ascii_alphanumeric() {
            latin.push(sign.to_ascii_lowercase());
            continue;
        }
        if !latin.is_empty() && left.pop() != Some(std::mem::take(&mut latin).as_str()) {
            return false;
        }
        let is_syllable = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase());
        if sign.is_alphabetic() && !left.pop().is_some_and(is_syllable) {
            return false;
        }
    }
    left.is_empty()
}

/// The words by which texts call a special term; its title where the file names none. Notes a word that two terms claim.
fn forms(file: &File<raw::Glossary>, raw: &raw::Term, check: &mut Checker) -> Vec<String> {
    let at = check.lang as usize;
    let named: Option<&Vec<Spanned<String>>> = raw.forms.as_ref().map(|forms| [&forms.en, &forms.zh][at]);
    let title = [&raw.title.en, &raw.title.zh][at];
    let forms: Vec<&Spanned<String>> = named.map_or_else(|| vec![title], |forms| forms.iter().collect());
    for form in &forms {
        check.form(file, form, raw.id.get_ref());
    }
    forms.into_iter().map(|form| form.get_ref().clone()).collect()
}
