//! Results, trials, claims, checklist, changes.

use super::checked::Checker;
use super::covers::covers;
use super::exhibits::exhibit;
use super::{limit, works};
use crate::app::view::View;
use crate::desk::evidence::{
    Amount, Change, Claim, Comparator, Event, Evidence, Item, Joining, JoiningState, Leaflet, Measure, MeasureId, Subject, Topic,
    Trial, Unit,
};
use crate::desk::raw::evidence as raw;
use crate::desk::raw::{File, Raw, Text};
use toml::Spanned;

/// Everything that only written pages show, in the language of the checker.
pub(super) fn evidence(raw: &Raw, check: &mut Checker) -> Evidence {
    let words = raw.words.value.resolve(|key, text| check.text(&raw.words, key, text, limit::POINT));
    let topics = topics(&raw.numbers_index, "topic", &raw.numbers_index.value.topic, check);
    let mut measures: Vec<Measure> = raw
        .numbers
        .iter()
        .flat_map(|(subject, file)| {
            file.value.measure.iter().map(|item| measure(file, *subject, item, &topics, check)).collect::<Vec<_>>()
        })
        .collect();
    measures.sort_by_key(|measure| (measure.subject, measure.topic));
    let exhibits = raw.exhibits.value.exhibit.iter().map(|item| exhibit(&raw.exhibits, item, &measures, check)).collect();
    let countries = raw.countries.value.iter();
    let countries = countries
        .map(|(code, name)| (code.get_ref().clone(), check.text(&raw.countries, code.get_ref(), name, limit::TITLE)))
        .collect();
    let trials = raw.trials.value.trial.iter().map(|item| trial(&raw.trials, item, check)).collect();
    let sections = self::topics(&raw.claims, "section", &raw.claims.value.section, check);
    let claims = raw.claims.value.claim.iter().map(|item| claim(&raw.claims, item, &sections, &measures, check)).collect();
    let checklist = raw.checklist.value.item.iter().map(|item| self::item(&raw.checklist, item, check)).collect();
    let changes = raw
        .changes
        .value
        .change
        .iter()
        .map(|change| Change { date: change.date, text: check.text(&raw.changes, "change", &change.text, limit::POINT) })
        .collect();
    let rows: Vec<&str> = raw.groups.iter().flat_map(|file| &file.value.row).map(|row| row.id.get_ref().as_str()).collect();
    let sheet = &raw.leaflet.value;
    let on_sheet = sheet.rows.iter().filter_map(|name| index_of(&raw.leaflet, "rows", name, "row", rows.iter().copied(), check));
    let on_sheet = on_sheet.map(|at| rows[at].to_owned()).collect();
    let results = named_measures(&raw.leaflet, "measures", &sheet.measures, &measures, check);
    let leaflet = Leaflet { rows: on_sheet, measures: results };
    let references = works::references(raw);
    Evidence {
        lang: check.lang,
        words,
        topics,
        measures,
        exhibits,
        countries,
        trials,
        sections,
        claims,
        checklist,
        changes,
        references,
        leaflet,
    }
}

fn topics<T>(file: &File<T>, kind: &'static str, raws: &[raw::Topic], check: &mut Checker) -> Vec<Topic> {
    raws.iter()
        .map(|raw| {
            let id = check.id(file, kind, &raw.id);
            Topic { title: check.text(file, &id, &raw.title, limit::TITLE), id }
        })
        .collect()
}

pub(super) fn optional<T>(file: &File<T>, id: &str, text: Option<&Text>, most: [usize; 2], check: &mut Checker) -> Option<String> {
    text.map(|text| check.text(file, id, text, most))
}

/// The index of a named item in a list; a name that is not there is a fault.
pub(super) fn index_of<'a, T>(
    file: &File<T>,
    key: &str,
    name: &Spanned<String>,
    what: &str,
    mut ids: impl Iterator<Item = &'a str>,
    check: &mut Checker,
) -> Option<usize> {
    let found = ids.position(|id| id == name.get_ref());
    if found.is_none() {
        check.fault(file, name, key, &format!("there is no {what} `{}`", name.get_ref()), "correct the name, or add what it names");
    }
    found
}

fn measure(file: &File<raw::Measures>, subject: Subject, raw: &raw::Measure, topics: &[Topic], check: &mut Checker) -> Measure {
    let id = check.id(file, "measure", &raw.id);
    let amount = Amount { value: raw.value, low: raw.low, high: raw.high, count: raw.count, of: raw.of };
    amount_is_possible(file, raw, &amount, check);
    if raw.sources.is_empty() {
        check.fault(file, &raw.id, &id, "a result without a source", "name the source that it was read in");
    }
    let relative = matches!(raw.unit, Unit::HazardRatio | Unit::RiskRatio);
    if relative && raw.absolute.is_none() {
        let mend = "write the absolute figure in `absolute`, or that the source gives none";
        check.fault(file, &raw.id, &id, "a relative figure stands alone", mend);
    }
    Measure {
        subject,
        topic: index_of(file, &id, &raw.topic, "topic", topics.iter().map(|topic| topic.id.as_str()), check).unwrap_or_default(),
        kind: raw.kind,
        shown_on: check.views(file, &id, &raw.shown_on),
        statement: check.text(file, &id, &raw.statement, limit::POINT),
        amount,
        unit: raw.unit,
        label: optional(file, &id, raw.label.as_ref(), limit::TITLE, check),
        interval: raw.interval,
        comparator: raw.comparator.as_ref().map(|other| Comparator {
            name: check.text(file, &id, &other.name, limit::FACT),
            amount: Amount { value: other.value, low: None, high: None, count: other.count, of: other.of },
        }),
        population: check.text(file, &id, &raw.population, limit::POINT),
        people: raw.people,
        ms: raw.ms,
        period: optional(file, &id, raw.period.as_ref(), limit::TITLE, check),
        design: raw.design,
        years: raw.years.clone(),
        sources: check.sources(file, &id, &raw.sources),
        verification: raw.verification,
        calculated: raw.calculated,
        absolute: optional(file, &id, raw.absolute.as_ref(), limit::POINT, check),
        caution: optional(file, &id, raw.caution.as_ref(), limit::POINT, check),
        id,
    }
}

/// `count <= of`, `low <= value <= high`, and a share lies between 0 and 100.
fn amount_is_possible(file: &File<raw::Measures>, raw: &raw::Measure, amount: &Amount, check: &mut Checker) {
    let ends = [amount.low, amount.value, amount.high];
    let known: Vec<f64> = ends.into_iter().flatten().collect();
    let mut wrong = Vec::new();
    if known.windows(2).any(|pair| pair[0] > pair[1]) {
        wrong.push("the value does not lie between low and high");
    }
    if amount.low.is_some() != amount.high.is_some() {
        wrong.push("a range with one end");
    }
    if raw.unit == Unit::Per100 && known.iter().any(|number| !(0.0..=100.0).contains(number)) {
        wrong.push("a share of 100 people lies between 0 and 100");
    }
    let other = raw.comparator.as_ref().map(|other| (other.count, other.of));
    if [Some((amount.count, amount.of)), other]
        .into_iter()
        .flatten()
        .any(|pair| matches!(pair, (Some(count), Some(of)) if count > of))
    {
        wrong.push("more people than were looked at");
    }
    for problem in wrong {
        check.fault(file, &raw.id, raw.id.get_ref(), problem, "look the numbers up in the source again");
    }
}

pub(super) fn named_measures<T>(
    file: &File<T>,
    id: &str,
    names: &[Spanned<String>],
    measures: &[Measure],
    check: &mut Checker,
) -> Vec<MeasureId> {
    let ids = || measures.iter().map(|measure| measure.id.as_str());
    names.iter().filter_map(|name| index_of(file, id, name, "result", ids(), check)).map(MeasureId::new).collect()
}

fn trial(file: &File<raw::Trials>, raw: &raw::Trial, check: &mut Checker) -> Trial {
    let id = check.id(file, "trial", &raw.id);
    let mut events: Vec<Event> = raw.events.iter().map(|event| Event { date: event.date, kind: event.kind }).collect();
    events.sort();
    Trial {
        name: check.text(file, &id, &raw.name, limit::FACT),
        shown_on: check.views(file, &id, &raw.shown_on),
        subject: raw.subject,
        registry: raw.registry.iter().map(|number| number.get_ref().clone()).collect(),
        source: optional(file, &id, raw.source.as_ref(), limit::CARD, check),
        route: optional(file, &id, raw.route.as_ref(), limit::CARD, check),
        comparator: optional(file, &id, raw.comparator.as_ref(), limit::CARD, check),
        phase: raw.phase,
        design: check.text(file, &id, &raw.design, limit::CARD),
        planned: raw.planned,
        enrolled: raw.enrolled,
        ms: raw.ms.clone(),
        ms_text: check.text(file, &id, &raw.ms_text, limit::FACT),
        in_ms: raw.in_ms,
        countries: check.countries(file, &id, &raw.countries),
        joining: joining(file, &id, &raw.joining, check),
        events,
        outcome: raw.state,
        status: check.text(file, &id, &raw.status, limit::CARD),
        endpoint: optional(file, &id, raw.endpoint.as_ref(), limit::CARD, check),
        result: check.text(file, &id, &raw.result, limit::CARD),
        sources: check.sources(file, &id, &raw.sources),
        verification: raw.verification,
        caution: optional(file, &id, raw.caution.as_ref(), limit::POINT, check),
        id,
    }
}

/// Where a trial takes people, it is said in which countries; and nowhere else.
fn joining(file: &File<raw::Trials>, id: &str, raw: &raw::Joining, check: &mut Checker) -> Joining {
    let state = *raw.state.get_ref();
    match (state, raw.countries.is_empty()) {
        (JoiningState::Open, true) => {
            let mend = "name the countries in which it takes people, or write state = \"unknown\"";
            check.fault(file, &raw.state, id, "it takes people, but it is not said where", mend);
        }
        (JoiningState::Closed | JoiningState::Unknown, false) => {
            let mend = "write countries = [], or state = \"open\" where a page of the last twelve months says so";
            check.fault(file, &raw.state, id, "countries for a trial that is not known to take people", mend);
        }
        _ => {}
    }
    Joining { state, checked: raw.checked, countries: check.countries(file, id, &raw.countries) }
}

fn claim(file: &File<raw::Claims>, raw: &raw::Claim, sections: &[Topic], measures: &[Measure], check: &mut Checker) -> Claim {
    let id = check.id(file, "claim", &raw.id);
    covers(file, &id, raw.covers.as_ref(), check);
    Claim {
        section: index_of(file, &id, &raw.section, "section", sections.iter().map(|section| section.id.as_str()), check)
            .unwrap_or_default(),
        claim: check.text(file, &id, &raw.claim, limit::CARD),
        verdict: raw.verdict,
        note: check.text(file, &id, &raw.note, limit::POINT),
        caution: optional(file, &id, raw.caution.as_ref(), limit::POINT, check),
        sources: check.sources(file, &id, &raw.sources),
        measures: named_measures(file, &id, &raw.numbers, measures, check),
        id,
    }
}

/// The page at a path below the language; a path that leads nowhere is a fault.
fn view(file: &File<raw::Checklist>, id: &str, path: &Spanned<String>, check: &mut Checker) -> Option<View> {
    let found = View::ALL.iter().copied().find(|view| view.path() == path.get_ref());
    if found.is_none() {
        let problem = format!("there is no page `{}`", path.get_ref());
        check.fault(
            file,
            path,
            id,
            &problem,
            "write it as the address has it below the language: \"method/\", \"\" for the start page",
        );
    }
    found
}

fn item(file: &File<raw::Checklist>, raw: &raw::Item, check: &mut Checker) -> Item {
    let id = check.id(file, "item", &raw.id);
    Item {
        group: raw.group,
        requirement: check.text(file, &id, &raw.requirement, limit::CARD),
        met: raw.met,
        how: check.text(file, &id, &raw.how, limit::POINT),
        view: raw.view.as_ref().and_then(|path| view(file, &id, path, check)),
        sources: check.sources(file, &id, &raw.sources),
        id,
    }
}
