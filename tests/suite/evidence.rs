//! Results, trials, claims, checklist: what each must say, and that nothing is lost or invented.

use crate::common::{Said, editions, evidence, nothing_wrong, raw, said};
use std::collections::{BTreeMap, BTreeSet};
use stem_cells_ms::desk::evidence::figures::{counts_people, figures, real_people, share};
use stem_cells_ms::desk::evidence::{EventKind, ItemGroup, JoiningState, Outcome, Subject, Unit};
use stem_cells_ms::desk::raw::{File, Text};

/// Every text of results, trials, claims, exhibits, checklist and changes.
pub(crate) fn texts() -> Vec<Said> {
    let raw = raw();
    let mut all: Vec<Said> = raw.words.value.all().into_iter().map(|(key, text)| said(&raw.words, key, text, false)).collect();
    for (_, file) in &raw.numbers {
        for item in &file.value.measure {
            let others = [item.label.as_ref(), item.period.as_ref(), item.absolute.as_ref(), item.caution.as_ref()];
            let name = item.comparator.as_ref().map(|other| &other.name);
            let found = [Some(&item.statement), Some(&item.population), name].into_iter().chain(others);
            push(&mut all, file, item.id.get_ref(), found);
        }
    }
    for item in &raw.exhibits.value.exhibit {
        push(&mut all, &raw.exhibits, item.id.get_ref(), [Some(&item.title), Some(&item.lead), item.not_comparable.as_ref()]);
    }
    for item in &raw.trials.value.trial {
        let always = [&item.name, &item.design, &item.ms_text, &item.status, &item.result].map(Some);
        let maybe = [&item.source, &item.route, &item.comparator, &item.endpoint, &item.caution].map(Option::as_ref);
        push(&mut all, &raw.trials, item.id.get_ref(), always.into_iter().chain(maybe));
    }
    for item in &raw.claims.value.claim {
        push(&mut all, &raw.claims, item.id.get_ref(), [Some(&item.claim), Some(&item.note), item.caution.as_ref()]);
    }
    for item in &raw.checklist.value.item {
        push(&mut all, &raw.checklist, item.id.get_ref(), [Some(&item.requirement), Some(&item.how)]);
    }
    for (code, name) in &raw.countries.value {
        all.push(said(&raw.countries, code.get_ref(), name, false));
    }
    push(&mut all, &raw.changes, "change", raw.changes.value.change.iter().map(|change| Some(&change.text)));
    all
}

fn push<T>(all: &mut Vec<Said>, file: &'static File<T>, id: &str, texts: impl IntoIterator<Item = Option<&'static Text>>) {
    all.extend(texts.into_iter().flatten().map(|text| said(file, id, text, false)));
}

#[test]
fn every_result_has_population_period_comparator_range_design_and_source_on_its_page() {
    for evidence in evidence() {
        for measure in &evidence.measures {
            assert!(!measure.population.is_empty() && !measure.sources.is_empty(), "{}", measure.id);
            assert!(measure.amount.value.is_some() || measure.amount.count.is_some(), "{}: no value", measure.id);
        }
        assert_eq!(evidence.measures.len(), 230, "published results; update this with the list in numbers/index.toml");
    }
}

/// The evidence pack has 424 results: each is published, or listed with a reason.
#[test]
fn every_result_of_the_evidence_is_published_or_left_out_with_a_reason() {
    let published: BTreeSet<&str> = evidence()[0].measures.iter().map(|measure| measure.id.as_str()).collect();
    let left_out = &raw().numbers_index.value.left_out;
    assert!(left_out.iter().all(|item| !item.reason.is_empty() && !published.contains(item.id.as_str())));
    let names: BTreeSet<&str> = left_out.iter().map(|item| item.id.as_str()).collect();
    assert_eq!((published.len() + names.len(), left_out.len()), (424, names.len()));
}

#[test]
fn a_relative_result_never_stands_alone() {
    let relative = |unit: Unit| matches!(unit, Unit::HazardRatio | Unit::RiskRatio);
    let of_relative = |label: &str| ["relative", "odds ratio"].iter().any(|word| label.contains(word));
    let wrong: Vec<String> = evidence()[0]
        .measures
        .iter()
        .filter(|measure| relative(measure.unit) || measure.label.as_deref().is_some_and(of_relative))
        .filter(|measure| measure.absolute.is_none())
        .map(|measure| measure.id.clone())
        .collect();
    nothing_wrong(&wrong, "write `absolute`: the absolute figure, or that the source gives none");
}

#[test]
fn figures_add_up_and_agree_with_the_value_beside_them() {
    let mut drawn = 0;
    for measure in evidence()[0].measures.iter().filter(|measure| counts_people(measure)) {
        for amount in [Some(&measure.amount), measure.comparator.as_ref().map(|other| &other.amount)].into_iter().flatten() {
            let Some(group) = figures(measure, amount) else { continue };
            assert!(group.filled() + group.above <= group.base, "{}", measure.id);
            let exact = share(amount).unwrap() * f64::from(group.base);
            assert!((f64::from(group.filled()) - exact).abs() <= 0.5, "{}: {group:?} for {exact}", measure.id);
            // The real people are drawn as they were counted.
            if let Some(people) = real_people(measure, amount) {
                assert_eq!(
                    (group.base, Some(group.filled()), group.below + group.above),
                    (people, amount.count, 0),
                    "{}",
                    measure.id
                );
            }
            drawn += 1;
            // What was counted and what is said are the same share.
            if let (Some(value), Some(share)) = (amount.value, share(amount)) {
                assert!((share * 100.0 - value).abs() < 0.6, "{}: {value} and {share}", measure.id);
            }
        }
    }
    assert!(drawn > 90, "{drawn}");
}

#[test]
fn every_claim_has_a_place_on_the_site_and_every_place_names_claims_that_exist() {
    let content = &editions()[0].content;
    let cards = content.decks.iter().flat_map(|(_, cards)| cards).chain(content.cells.iter().flat_map(|cell| &cell.cards));
    let named: BTreeSet<&str> =
        content.rows().flat_map(|row| &row.claims).chain(cards.flat_map(|card| &card.claims)).map(String::as_str).collect();
    let claims: BTreeSet<&str> = evidence()[0].claims.iter().map(|claim| claim.id.as_str()).collect();
    assert_eq!(claims.len(), 50);
    assert_eq!(named, claims, "a claim without a row or a card, or the other way round");
}

#[test]
fn both_languages_have_the_same_results_trials_claims_verdicts_and_sources() {
    let face = evidence().each_ref().map(|evidence| {
        let measures: Vec<_> = evidence.measures.iter().map(|item| (&item.id, item.amount, &item.sources, item.people)).collect();
        let trials: Vec<_> = evidence.trials.iter().map(|item| (&item.id, item.outcome, &item.sources, &item.events)).collect();
        let claims: Vec<_> = evidence.claims.iter().map(|item| (&item.id, item.verdict, &item.sources, &item.measures)).collect();
        format!("{measures:?}{trials:?}{claims:?}")
    });
    assert_eq!(face[0], face[1]);
}

#[test]
fn every_trial_is_there_also_those_that_stopped_failed_or_never_reported() {
    let mut outcomes: BTreeMap<&str, usize> = BTreeMap::new();
    for trial in &evidence()[0].trials {
        *outcomes.entry(trial.outcome.slug()).or_default() += 1;
    }
    let wanted = [
        ("met", 15),
        ("no_result_found", 5),
        ("not_met", 6),
        ("ongoing", 14),
        ("safety_only", 23),
        ("suspended", 1),
        ("terminated", 3),
        ("withdrawn", 2),
    ];
    assert_eq!(outcomes.into_iter().collect::<Vec<_>>(), wanted, "the evidence pack of 2026-11-22 has these 69 trials");
}

#[test]
fn every_trial_says_whether_people_can_join() {
    let mut found: BTreeMap<&str, usize> = BTreeMap::new();
    for trial in &evidence()[0].trials {
        let joining = &trial.joining;
        assert!(joining.checked <= editions()[0].content.site.checked, "{}: looked up after the last check", trial.id);
        // What has ended or was stopped takes nobody.
        let over = matches!(trial.outcome, Outcome::Terminated | Outcome::Withdrawn);
        assert!(!over || joining.state == JoiningState::Closed, "{}: {joining:?}", trial.id);
        *found.entry(joining.state.slug()).or_default() += 1;
    }
    assert_eq!(found.into_iter().collect::<Vec<_>>(), [("closed", 55), ("open", 2), ("unknown", 12)], "as looked up on 2026-11-27");
}

#[test]
fn a_date_that_lies_ahead_is_never_called_a_result() {
    let checked = &editions()[0].content.site.checked;
    for trial in &evidence()[0].trials {
        for event in &trial.events {
            let past_only = matches!(event.kind, EventKind::Result | EventKind::Start | EventKind::Stopped);
            assert!(!past_only || event.date <= *checked, "{}: {event:?}", trial.id);
        }
    }
}

#[test]
fn every_item_of_the_checklist_is_answered_and_points_to_a_page_that_exists() {
    for evidence in evidence() {
        let ids = |group: ItemGroup| evidence.checklist.iter().filter(move |item| item.group == group).map(|item| item.id.as_str());
        assert_eq!(ids(ItemGroup::Qualifying).collect::<Vec<_>>(), ["q1", "q2", "q3", "q4", "q5", "q6"]);
        assert_eq!(ids(ItemGroup::Certification).collect::<Vec<_>>(), ["k1", "k2", "k3", "k4", "k5", "k6"]);
        for item in &evidence.checklist {
            assert!(item.view.is_some() && !item.how.is_empty(), "{}", item.id);
        }
    }
}

#[test]
fn no_subject_is_without_a_heading() {
    for subject in Subject::ALL {
        assert!(evidence()[0].measures.iter().any(|measure| measure.subject == *subject), "{}", subject.slug());
    }
}
