//! The short statements of the home page and of drawings: each rests on others, cites nothing else, and never says more than they do.

use crate::common::{editions, is_han, lacking, nothing_wrong, raw};
use std::collections::{BTreeMap, BTreeSet};
use stem_cells_ms::desk::content::State;
use stem_cells_ms::desk::raw::{Card, Drawn, Home, PageAnswer, Text};
use toml::Spanned;

/// What a statement rests on: its sources, and its state where it has one.
#[derive(Default)]
struct Ground<'a> {
    sources: BTreeSet<&'a str>,
    state: Option<State>,
}

fn keys<'a>(lists: impl IntoIterator<Item = &'a Vec<Spanned<String>>>) -> BTreeSet<&'a str> {
    lists.into_iter().flatten().map(|key| key.get_ref().as_str()).collect()
}

/// Everything that may be rested on, by its name.
fn grounds() -> BTreeMap<String, Ground<'static>> {
    let raw = raw();
    let mut all = BTreeMap::new();
    for row in raw.groups.iter().flat_map(|file| &file.value.row) {
        for (cell, found) in [("hsc", &row.hsc), ("msc", &row.msc), ("ipsc", &row.ipsc)] {
            let ground = Ground { sources: keys([&found.sources]), state: Some(found.state) };
            all.insert(format!("{}/{cell}", row.id.get_ref()), ground);
        }
    }
    for measure in raw.numbers.iter().flat_map(|(_, file)| &file.value.measure) {
        all.insert(measure.id.get_ref().clone(), Ground { sources: keys([&measure.sources]), state: None });
    }
    for trial in &raw.trials.value.trial {
        all.insert(trial.id.get_ref().clone(), Ground { sources: keys([&trial.sources]), state: None });
    }
    let decks = raw.decks.iter().flat_map(|(_, file)| &file.value.card);
    let cards = decks.chain(raw.cells.iter().flat_map(|(_, file)| &file.value.card));
    for card in cards {
        let sources = keys(card.point.iter().map(|point| &point.sources).chain([&card.sources]));
        all.insert(card_id(card), Ground { sources, state: card.state });
    }
    for (cell, file) in &raw.cells {
        let ground = Ground { sources: keys([&file.value.sources]), state: Some(file.value.state) };
        all.insert(format!("cells/{}", cell.slug()), ground);
    }
    for term in &raw.glossary.value.term {
        all.insert(term.id.get_ref().clone(), Ground { sources: keys([&term.sources]), state: None });
    }
    all
}

fn card_id(card: &Card) -> String {
    card.id.get_ref().clone()
}

/// Every statement with its name, and what it leads to.
fn statements(home: &Home) -> Vec<(String, &PageAnswer, Option<&str>)> {
    let mut all = Vec::new();
    for track in &home.tracks.track {
        let cell = track.cell.get_ref().slug();
        all.push((format!("{cell} people"), &track.people, None));
        all.extend(track.station.iter().map(|station| (format!("{cell} {:?}", station.stage), &station.note, None)));
    }
    let errands = &home.chooser.errand;
    all.extend(errands.iter().map(|errand| (errand.id.get_ref().clone(), &errand.answer, Some(errand.target.get_ref().as_str()))));
    let facts = &home.factbox;
    all.extend(facts.array.iter().map(|array| ("array".to_owned(), &array.note, None)));
    let rest = [
        &facts.lead,
        &facts.key,
        &facts.caution,
        &facts.deaths.note,
        &facts.deaths.small,
        &facts.on_drugs.note,
        &facts.strongest.note,
    ];
    all.extend(rest.map(|note| ("factbox".to_owned(), note, None)));
    all
}

/// The statements of drawings, each with its name.
fn of_drawings(drawn: &Drawn) -> Vec<(String, &PageAnswer, Option<&str>)> {
    let mut all = Vec::new();
    for chain in &drawn.chains.chain {
        let cell = chain.cell.get_ref().slug();
        all.extend(chain.step.iter().map(|step| (format!("chain {cell} {:?}", step.scene), &step.note, None)));
    }
    for promise in &drawn.promises.promise {
        for kind in &promise.kind {
            let name = format!("{} {}", promise.card.get_ref(), kind.cell.get_ref().slug());
            // What was seen in animals is no promise about people: the card it leads to is about both.
            all.push((format!("{name} animals"), &kind.animals.note, None));
            all.push((format!("{name} people"), &kind.people.note, Some(promise.card.get_ref().as_str())));
        }
    }
    all.extend(drawn.fibre.picture.iter().map(|picture| ("fibre".to_owned(), &picture.note, None)));
    all.push(("outcomes".to_owned(), &drawn.outcomes.caution, None));
    all
}

/// All short statements of the site.
fn all_statements() -> Vec<(String, &'static PageAnswer, Option<&'static str>)> {
    let mut all = statements(&raw().home.value);
    all.extend(of_drawings(&raw().drawn.value));
    assert!(all.len() > 70, "{} short statements", all.len());
    all
}

/// How much benefit a state promises; a fact promises none, and neither does what nobody knows.
fn promise(state: Option<State>) -> u8 {
    match state {
        Some(State::BenefitInSome) => 2,
        Some(State::StudiedTooSmall) => 1,
        _ => 0,
    }
}

#[test]
fn a_short_statement_cites_only_what_the_statements_cite_that_it_shortens() {
    let grounds = grounds();
    let mut wrong = Vec::new();
    for (name, said, _) in all_statements() {
        let unknown = said.rests_on.iter().filter(|id| !grounds.contains_key(*id));
        wrong.extend(unknown.map(|id| format!("{name}: rests on `{id}`, which is not there")));
        let may: BTreeSet<&str> =
            said.rests_on.iter().filter_map(|id| grounds.get(id)).flat_map(|ground| ground.sources.iter().copied()).collect();
        wrong.extend(keys([&said.sources]).difference(&may).map(|key| format!("{name}: cites `{key}`")));
    }
    nothing_wrong(
        &wrong,
        "in assets/content/home.toml or drawn.toml name in `rests_on` the statement that cites it, or take the source out",
    );
}

#[test]
fn a_short_statement_is_never_rosier_than_what_it_shortens_or_leads_to() {
    let grounds = grounds();
    let mut wrong = Vec::new();
    for (name, said, target) in all_statements() {
        let states: Vec<State> = said.rests_on.iter().filter_map(|id| grounds.get(id)?.state).collect();
        let most = states.iter().map(|state| promise(Some(*state))).max();
        wrong.extend(
            most.filter(|most| promise(said.state) > *most).map(|_| format!("{name}: {:?} rests on {states:?}", said.state)),
        );
        if let Some(target) = target {
            let state = grounds[target].state;
            wrong.extend((promise(said.state) > promise(state)).then(|| format!("{name}: {:?} leads to {state:?}", said.state)));
        }
    }
    nothing_wrong(&wrong, "give it the state of what it leads to");
    assert!(
        promise(Some(State::BenefitInSome)) > promise(Some(State::StudiedTooSmall)) && promise(Some(State::EstablishedFact)) == 0
    );
}

#[test]
fn short_statements_are_short_and_have_the_same_numbers_in_both_languages() {
    let home = &raw().home.value;
    let han = |text: &Text| text.zh.get_ref().chars().filter(|c| is_han(*c)).count();
    let mut wrong = Vec::new();
    for errand in &home.chooser.errand {
        let (id, question, answer) = (errand.id.get_ref(), &errand.question, &errand.answer.text);
        if question.en.get_ref().chars().count() > 42 || han(question) > 18 {
            wrong.push(format!("{id}: the question is too long"));
        }
        if answer.en.get_ref().split_whitespace().count() > 9 || han(answer) > 16 {
            wrong.push(format!("{id}: the answer is too long"));
        }
    }
    let urgent = home.chooser.errand.iter().filter_map(|errand| errand.now.as_ref()).map(|text| ("now".to_owned(), text));
    for (name, text) in all_statements().into_iter().map(|(name, said, _)| (name, &said.text)).chain(urgent) {
        let lacking = lacking(text.en.get_ref(), text.zh.get_ref()).concat();
        wrong.extend((!lacking.is_empty()).then(|| format!("{name}: {lacking:?} stands in one language only")));
    }
    nothing_wrong(&wrong, "see assets/content/home.toml");
}

#[test]
fn the_pictures_of_people_are_those_of_a_trial_and_say_its_counts() {
    for edition in editions() {
        for array in &edition.content.home.factbox.arrays {
            let measure = edition.evidence.measure(&array.measure).unwrap();
            let other = measure.comparator.as_ref().unwrap();
            let amount = if array.arm == stem_cells_ms::desk::content::Arm::Treated { measure.amount } else { other.amount };
            for count in [amount.count.unwrap(), amount.of.unwrap()] {
                assert!(array.note.text.contains(&count.to_string()), "{}", array.note.text);
            }
        }
    }
}
