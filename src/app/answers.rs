//! What a reader entered on the page for deciding: control by control, each with the time of its last change, so that of two tabs the newer
//! answer wins. Pure.

/// Between two controls, as it is stored. A reader cannot type it.
const NEXT: char = '\u{1e}';
/// Between control, time and value.
const PART: char = '\u{1f}';
/// No clock is beyond it; what claims to be is garbage.
const LATEST: u64 = 1 << 53;

/// One control: the group of a radio button, a box, a text box.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Answer {
    control: String,
    at: u64,
    /// Empty where it was taken back.
    value: String,
}

/// What was entered. An answer that was taken back is one too: otherwise another tab would bring it back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Vec<Answer>);

impl Answers {
    /// Reads what was stored; what cannot be read is left out.
    pub fn parse(text: &str) -> Answers {
        let mut answers = Answers::default();
        for part in text.split(NEXT) {
            let mut parts = part.splitn(3, PART);
            let (Some(control), Some(at), Some(value)) = (parts.next(), parts.next(), parts.next()) else { continue };
            if let Some(at) = at.parse().ok().filter(|at| *at < LATEST && !control.is_empty()) {
                answers.take(Answer { control: control.to_owned(), at, value: value.to_owned() });
            }
        }
        answers
    }

    /// The text that is stored. Parsing it gives the same answers.
    pub fn print(&self) -> String {
        let mut text = String::new();
        for Answer { control, at, value } in &self.0 {
            for part in [control, &at.to_string(), value] {
                text.extend(part.chars().filter(|sign| ![NEXT, PART].contains(sign)));
                text.push(PART);
            }
            text.pop();
            text.push(NEXT);
        }
        text
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

    /// Enters a value, newer than everything that is known, also where a clock was wrong.
    pub fn set(&mut self, control: &str, value: String, now: u64) {
        let newest = self.0.iter().map(|answer| answer.at + 1).max().unwrap_or_default();
        self.forget(control);
        self.0.push(Answer { control: control.to_owned(), at: now.max(newest).min(LATEST - 1), value });
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
