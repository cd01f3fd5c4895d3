//! What a reader entered on the page for deciding: control by control, each with the time of its last change, so that of two tabs the newer
//! answer wins. Pure.

use super::search::Query;

/// Between time and value.
const PART: char = '~';

/// One control: the group of a radio button, a box, a text box.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Answer {
    control: String,
    /// In quarters of a second, see [`Answers::set`].
    at: usize,
    /// Empty where it was taken back.
    value: String,
}

/// What was entered. An answer that was taken back is one too: otherwise another tab would bring it back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Vec<Answer>);

impl Answers {
    /// Reads what was stored; what cannot be read is left out. What has no time, earlier builds have kept.
    pub fn parse(text: &str) -> Answers {
        let mut answers = Answers::default();
        for (control, text) in Query::parse(text).pairs() {
            let (at, value) = text.split_once(PART).and_then(|(at, value)| Some((at.parse().ok()?, value))).unwrap_or((0, &text));
            answers.take(Answer { control, at, value: value.to_owned() });
        }
        answers
    }

    /// The text that is stored. Parsing it gives the same answers.
    pub fn print(&self) -> String {
        let pair = |answer: &Answer| (answer.control.clone(), answer.at.to_string() + "~" + &answer.value);
        Query::of(self.0.iter().map(pair)).print()
    }

    /// What stands in a control; `None` where nobody has touched it, empty where it was taken back.
    pub fn value(&self, control: &str) -> Option<&str> {
        self.0.iter().find(|answer| answer.control == control).map(|answer| answer.value.as_str())
    }

    /// Whether a control has a value.
    pub fn has(&self, control: &str) -> bool {
        self.value(control).is_some_and(|value| !value.is_empty())
    }

    /// Whether no control has a value.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|answer| answer.value.is_empty())
    }

    /// Enters a value, newer than the one that is known, also where a clock was wrong.
    pub fn set(&mut self, control: &str, value: String, now: usize) {
        let newest = self.0.iter().find(|own| own.control == control).map_or(0, |own| own.at.saturating_add(1));
        self.forget(control);
        self.0.push(Answer { control: control.to_owned(), at: now.max(newest), value });
    }

    /// Forgets a control.
    pub fn forget(&mut self, control: &str) {
        self.0.retain(|answer| answer.control != control);
    }

    /// Takes what another tab has entered, where it is newer.
    pub fn merge(&mut self, other: Answers) {
        for answer in other.0 {
            self.take(answer);
        }
    }

    fn take(&mut self, answer: Answer) {
        match self.0.iter_mut().find(|own| own.control == answer.control) {
            // Of two at the same moment every tab must choose the same one.
            Some(own) if (own.at, &own.value) < (answer.at, &answer.value) => *own = answer,
            Some(_) => {}
            None => self.0.push(answer),
        }
    }
}
