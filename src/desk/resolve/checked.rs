//! What every item goes through: texts that are there and not too long, sources that exist, ids that are unique.

use super::covers::{Share, shares};
use crate::app::lang::Lang;
use crate::app::view::View;
use crate::desk::content::{CellId, Deck, WorkId};
use crate::desk::evidence::Unit;
use crate::desk::fault::Fault;
use crate::desk::fault::line_of;
use crate::desk::raw::evidence::Measure;
use crate::desk::raw::{File, Raw, Text, Works};
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

/// Collects faults while one language is resolved.
pub(super) struct Checker {
    pub(super) lang: Lang,
    faults: Vec<Fault>,
    known: BTreeMap<String, WorkId>,
    claims: BTreeSet<String>,
    /// The results, each with whether it counts people.
    measures: BTreeMap<String, bool>,
    /// What an answer may lead to: cards, and rows with their column.
    targets: BTreeSet<String>,
    /// The absolute results, for statements that give a range over them.
    pub(super) shares: Vec<Share>,
    countries: BTreeSet<String>,
    /// The answers of `answers.toml`, each with its topic.
    answers: BTreeMap<String, String>,
    /// What a question may go with.
    weighed: BTreeSet<String>,
    cited: BTreeSet<WorkId>,
    ids: BTreeMap<(&'static str, String), String>,
}

impl Checker {
    pub(super) fn new(lang: Lang, raw: &Raw) -> Checker {
        let sources = &raw.sources;
        let claims = raw.claims.value.claim.iter().map(|claim| claim.id.get_ref().clone()).collect();
        let measures = raw.numbers.iter().flat_map(|(_, file)| &file.value.measure);
        let counts_people = |measure: &Measure| measure.unit == Unit::Per100 && measure.label.is_none();
        let measures = measures.map(|measure| (measure.id.get_ref().clone(), counts_people(measure))).collect();
        let countries = raw.countries.value.keys().map(|code| code.get_ref().clone()).collect();
        let mut answers = BTreeMap::new();
        for topic in &raw.answers.value.topic {
            let name = topic.id.get_ref();
            answers.extend(topic.answer.iter().map(|answer| (answer.id.get_ref().clone(), name.clone())));
        }
        let weigh = raw.decks.iter().filter(|(deck, _)| *deck == Deck::Weigh).flat_map(|(_, file)| &file.value.card);
        let cells = CellId::ALL.map(|cell| cell.slug().to_owned());
        let weighed = weigh.map(|card| card.id.get_ref().clone()).chain(cells).collect();
        let (cited, ids) = (BTreeSet::new(), BTreeMap::new());
        let mut checker = Checker {
            lang,
            faults: Vec::new(),
            known: BTreeMap::new(),
            claims,
            measures,
            targets: targets(raw),
            shares: shares(raw),
            countries,
            answers,
            weighed,
            cited,
            ids,
        };
        for (index, source) in sources.value.source.iter().enumerate() {
            checker.id(sources, "source", &source.key);
            match WorkId::new(index) {
                Some(id) => drop(checker.known.insert(source.key.get_ref().clone(), id)),
                None => checker.fault(sources, &source.key, source.key.get_ref(), "too many sources", "take out what is not cited"),
            }
        }
        checker
    }

    pub(super) fn into_faults(self) -> Vec<Fault> {
        self.faults
    }

    /// Notes a fault at the place of `at`.
    pub(super) fn fault<T, V>(&mut self, file: &File<T>, at: &Spanned<V>, key: &str, problem: &str, mend: &str) {
        self.faults.push(Fault {
            file: file.name.clone(),
            line: line_of(&file.text, at.span().start),
            key: key.to_owned(),
            problem: problem.to_owned(),
            mend: mend.to_owned(),
        });
    }

    /// Notes something that a file lacks.
    pub(super) fn missing<T>(&mut self, file: &File<T>, key: &str, problem: &str, mend: &str) {
        let [file, key, problem, mend] = [file.name.as_str(), key, problem, mend].map(str::to_owned);
        self.faults.push(Fault { file, line: 0, key, problem, mend });
    }

    /// The text in the language at hand, checked: not empty, not longer than the limit, no stray markup.
    pub(super) fn text<T>(&mut self, file: &File<T>, key: &str, text: &Text, limit: [usize; 2]) -> String {
        let (written, most) = match self.lang {
            Lang::En => (&text.en, limit[0]),
            Lang::Zh => (&text.zh, limit[1]),
        };
        let value = written.get_ref();
        let length = value.chars().count();
        let code = self.lang.code();
        if value.trim().is_empty() {
            self.fault(file, written, key, &format!("the text in `{code}` is empty"), "write it, or take the item out");
        }
        if length > most {
            let problem = format!("the text in `{code}` has {length} characters, at most {most} fit");
            self.fault(file, written, key, &problem, "shorten it, or move a part into a point of its own");
        }
        if value.contains(['<', '\n']) {
            self.fault(
                file,
                written,
                key,
                "a text may not hold `<` or a line break",
                "write plain sentences; make a new point for a new idea",
            );
        }
        value.clone()
    }

    /// The ids of the sources, each of which must exist.
    pub(super) fn sources<T>(&mut self, file: &File<T>, key: &str, keys: &[Spanned<String>]) -> Vec<WorkId> {
        let mut ids = Vec::new();
        for written in keys {
            match self.known.get(written.get_ref()) {
                Some(id) if ids.contains(id) => {
                    let problem = format!("the source `{}` is named twice", written.get_ref());
                    self.fault(file, written, key, &problem, "take one of them out");
                }
                Some(id) => ids.push(*id),
                None => {
                    let problem = format!("there is no source `{}`", written.get_ref());
                    self.fault(file, written, key, &problem, "correct the key, or add the source to sources.toml");
                }
            }
        }
        self.cited.extend(&ids);
        ids
    }

    /// The pages at these paths below the language, each of which must exist.
    pub(super) fn views<T>(&mut self, file: &File<T>, key: &str, paths: &[Spanned<String>]) -> Vec<View> {
        let mut views = Vec::new();
        for written in paths {
            let Some(view) = View::from_path(written.get_ref()) else {
                let problem = format!("there is no page `{}`", written.get_ref());
                self.fault(file, written, key, &problem, "write it as the address has it: \"progressive\"");
                continue;
            };
            views.push(view);
        }
        views
    }

    /// The names of claims, each of which must exist.
    pub(super) fn claims<T>(&mut self, file: &File<T>, key: &str, names: &[Spanned<String>]) -> Vec<String> {
        for written in names.iter().filter(|written| !self.claims.contains(written.get_ref())).collect::<Vec<_>>() {
            let problem = format!("there is no claim `{}`", written.get_ref());
            self.fault(file, written, key, &problem, "use the id of a [[claim]] of claims.toml");
        }
        names.iter().map(|written| written.get_ref().clone()).collect()
    }

    /// Notes a result that is not there.
    pub(super) fn measure<T>(&mut self, file: &File<T>, key: &str, name: &Spanned<String>) {
        if !self.measures.contains_key(name.get_ref()) {
            let problem = format!("there is no result `{}`", name.get_ref());
            self.fault(file, name, key, &problem, "use the id of a [[measure]] of numbers/*.toml");
        }
    }

    /// The name of a result that is drawn: it must exist, and count people.
    pub(super) fn drawn<T>(&mut self, file: &File<T>, key: &str, name: &Spanned<String>) -> String {
        self.measure(file, key, name);
        if self.measures.get(name.get_ref()) == Some(&false) {
            let problem = format!("the result `{}` counts no people, so it cannot be drawn", name.get_ref());
            self.fault(file, name, key, &problem, "name one in `per_100` without a `label`, or take the line out");
        }
        name.get_ref().clone()
    }

    /// Notes a card or an answer of the comparison that is not there.
    pub(super) fn target<T>(&mut self, file: &File<T>, key: &str, name: &Spanned<String>) {
        if !self.targets.contains(name.get_ref()) {
            let problem = format!("there is nothing called `{}` to lead to", name.get_ref());
            self.fault(file, name, key, &problem, "use the id of a card, or a row with its column: \"deaths/hsc\"");
        }
    }

    /// The names of topics of answers, each of which must exist.
    pub(super) fn answer_topics<T>(&mut self, file: &File<T>, key: &str, names: &[Spanned<String>]) -> BTreeSet<String> {
        for written in names {
            if self.answers.values().all(|topic| topic != written.get_ref()) {
                let problem = format!("there is no topic `{}`", written.get_ref());
                self.fault(file, written, key, &problem, "use the id of a [[topic]] of answers.toml");
            }
        }
        names.iter().map(|written| written.get_ref().clone()).collect()
    }

    /// The names of answers, each of which must exist.
    pub(super) fn answers<T>(&mut self, file: &File<T>, key: &str, names: &[Spanned<String>]) -> Vec<String> {
        for written in names {
            if !self.answers.contains_key(written.get_ref()) {
                let problem = format!("there is no answer `{}`", written.get_ref());
                self.fault(file, written, key, &problem, "use the id of a [[topic.answer]] of answers.toml, not of its topic");
            }
        }
        names.iter().map(|written| written.get_ref().clone()).collect()
    }

    /// The topic that an answer belongs to.
    pub(super) fn topic_of(&self, answer: &str) -> Option<String> {
        self.answers.get(answer).cloned()
    }

    /// What a question goes with: cell types, and cards of `weigh.toml`.
    pub(super) fn weighed<T>(&mut self, file: &File<T>, key: &str, names: &[Spanned<String>]) -> Vec<String> {
        for written in names {
            if !self.weighed.contains(written.get_ref()) {
                let problem = format!("there is nothing called `{}` to go with", written.get_ref());
                self.fault(file, written, key, &problem, "use hsc, msc, ipsc, or the id of a card of cards/weigh.toml");
            }
        }
        names.iter().map(|written| written.get_ref().clone()).collect()
    }

    /// Notes a second use of an id of the same kind, and an id that does not fit into an address.
    pub(super) fn id<T>(&mut self, file: &File<T>, kind: &'static str, id: &Spanned<String>) -> String {
        let name = id.get_ref();
        let fits = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        if !fits || name.is_empty() {
            self.fault(file, id, name, "an id is part of an address", "use only a to z, 0 to 9 and the hyphen");
        }
        if let Some(first) = self.ids.insert((kind, name.clone()), file.name.clone()) {
            let problem = format!("two items are called `{name}`, the other is in {first}");
            self.fault(file, id, name, &problem, "give one of them another id");
        }
        name.clone()
    }

    /// Notes a word that two terms claim.
    pub(super) fn form<T>(&mut self, file: &File<T>, form: &Spanned<String>, term: &str) {
        if let Some(other) = self.ids.insert(("form", form.get_ref().clone()), term.to_owned()) {
            let problem = format!("two terms are called `{}`, the other is `{other}`", form.get_ref());
            self.fault(file, form, term, &problem, "leave it with the one that it means more often");
        }
    }

    /// The codes of countries, each of which must have a name.
    pub(super) fn countries<T>(&mut self, file: &File<T>, key: &str, codes: &[Spanned<String>]) -> Vec<String> {
        for written in codes.iter().filter(|written| !self.countries.contains(written.get_ref())).collect::<Vec<_>>() {
            let problem = format!("there is no country `{}`", written.get_ref());
            self.fault(file, written, key, &problem, "correct the code (ISO 3166-1), or add it to countries.toml");
        }
        codes.iter().map(|written| written.get_ref().clone()).collect()
    }

    /// Notes each source that nothing cites. To be called last.
    pub(super) fn nothing_uncited(&mut self, sources: &File<Works>) {
        for source in &sources.value.source {
            if self.known.get(source.key.get_ref()).is_some_and(|id| !self.cited.contains(id)) {
                self.fault(
                    sources,
                    &source.key,
                    source.key.get_ref(),
                    "nobody cites this source",
                    "cite it where it is used, or take it out",
                );
            }
        }
    }
}

/// Every card, and every row with each of its columns.
fn targets(raw: &Raw) -> BTreeSet<String> {
    let cards =
        raw.decks.iter().flat_map(|(_, file)| &file.value.card).chain(raw.cells.iter().flat_map(|(_, file)| &file.value.card));
    let rows = raw.groups.iter().flat_map(|file| &file.value.row);
    let answers = rows.flat_map(|row| CellId::ALL.map(|cell| format!("{}/{}", row.id.get_ref(), cell.slug())));
    cards.map(|card| card.id.get_ref().clone()).chain(answers).collect()
}
