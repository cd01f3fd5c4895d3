//! What may be said only under a condition: rules that keep statements from claiming more than anybody knows.

use crate::common::{editions, nothing_wrong, raw, texts};
use stem_cells_ms::desk::content::{Content, Deck, Grade, State, WorkId, WorkKind};

/// What editors write to each other, in small letters. Notes for editors stand in comments and in `note` of sources.toml.
const NOTES: &str = concat!(
    "before release|to be checked|must be checked|be looked up before|first note|first draft|for editors|",
    // In two parts, so that a search for unfinished places in the code does not find this list of them.
    "to ",
    "do:|to",
    "do|t",
    "bd|",
    "发布前|待核|待查|初稿|初步笔记|编者注|编辑注",
);

/// Words that claim all the world, in small letters.
const WORLD: &str = "nowhere|none exists|no study|no studies|never been|no one has|nobody has ever|从未|没有任何|任何研究都没有";

/// What may stand before them: then we say what we, or somebody else, did.
const OURS: [&str; 4] = ["found ", "names ", "read ", "know of "];

/// The fewest people in whom something must have been measured before "no benefit shown" may be said.
const ENOUGH: u32 = 50;

/// A statement with what it rests on: the name, the state, the grade, the works.
type Graded<'a> = (&'a str, Option<State>, Option<Grade>, &'a [WorkId]);

fn statements(content: &Content) -> Vec<Graded<'_>> {
    let rows = content.rows().flat_map(|row| row.statements.iter().map(|found| (row.id.as_str(), found)));
    let tissues = content.tissues.iter().flat_map(|tissue| tissue.statements.iter().map(|found| (tissue.id.as_str(), found)));
    let cells = content.cells.iter().map(|cell| (cell.short.as_str(), &cell.verdict));
    let found = rows.chain(tissues).chain(cells);
    let found = found.map(|(id, found)| (id, Some(found.state), found.grade, found.sources.as_slice()));
    // The method page explains grades and states; it gives none.
    let decks = content.decks.iter().filter(|(deck, _)| *deck != Deck::Method).flat_map(|(_, cards)| cards);
    let cards = decks.chain(content.cells.iter().flat_map(|cell| &cell.cards));
    found.chain(cards.map(|card| (card.id.as_str(), card.state, card.grade, card.sources.as_slice()))).collect()
}

/// Whether a statement with this grade may rest on works of these kinds.
fn may_have_grade(grade: Grade, kinds: &[WorkKind]) -> bool {
    let strong = kinds.iter().any(|kind| matches!(kind, WorkKind::RandomisedTrial | WorkKind::MetaAnalysis));
    strong || !matches!(grade, Grade::A | Grade::B)
}

/// Whether so many people, as the works say, are enough for this state.
fn may_have_state(state: State, people: &[u32]) -> bool {
    state != State::StudiedNoBenefit || people.iter().any(|people| *people >= ENOUGH)
}

fn has_day(text: &str) -> bool {
    let english = text.match_indices(" 20").any(|(at, _)| {
        let mut before = text[..at].rsplit(' ');
        let month = before.next().is_some_and(|word| word.len() > 2 && word.starts_with(|c: char| c.is_ascii_uppercase()));
        month && before.next().is_some_and(|day| day.trim_start_matches('(').parse::<u8>().is_ok())
    });
    english || (text.contains(" 月 ") && text.contains(" 日"))
}

/// The text without what it quotes.
fn unquoted(text: &str) -> String {
    let (mut own, mut end) = (String::new(), None);
    for sign in text.chars() {
        match (end, sign) {
            (None, '‘') => end = Some('’'),
            (None, '“') => end = Some('”'),
            (None, _) => own.push(sign),
            (Some(last), _) if sign == last => end = None,
            _ => {}
        }
    }
    own
}

fn editors_note(text: &str) -> Option<&'static str> {
    let small = text.to_lowercase();
    NOTES.split('|').find(|note| small.contains(note))
}

fn claim_of_all_the_world(text: &str) -> Option<&'static str> {
    let small = text.to_lowercase();
    let claims = |word: &&str| small.match_indices(word).any(|(at, _)| !OURS.iter().any(|ours| small[..at].ends_with(ours)));
    WORLD.split('|').find(claims).filter(|_| !has_day(text))
}

/// Whether a text says that there are no absolute numbers without the day on which they were looked for.
fn undated_search(text: &str) -> bool {
    let small = text.to_lowercase();
    let of_numbers = |part: &&str| ["absolute number", "absolute figure", "绝对数字"].iter().any(|words| part.contains(words));
    // A source that gives none is named, and its day stands in the list of works.
    let of_source = |part: &str| part.contains("the source gives") || part.contains("来源没有给出");
    let none =
        |part: &str| ["no absolute", "not available", "not reported", "not given", "没有"].iter().any(|words| part.contains(words));
    let parts = small.split(['.', '。', '；', ';']);
    parts.filter(of_numbers).any(|part| none(part) && !of_source(part)) && !has_day(text)
}

#[test]
fn a_good_grade_rests_on_a_randomised_trial_or_a_meta_analysis() {
    let content = &editions()[0].content;
    let mut wrong = Vec::new();
    for (id, _, grade, sources) in statements(content) {
        let kinds: Vec<WorkKind> = sources.iter().map(|id| content.work(*id).kind).collect();
        if grade.is_some_and(|grade| !may_have_grade(grade, &kinds)) {
            wrong.push(format!("{id}: {grade:?} on {kinds:?}"));
        }
    }
    nothing_wrong(&wrong, "give grade C at most, or cite the randomised trial");
    assert!(!may_have_grade(Grade::B, &[WorkKind::Cohort, WorkKind::Review]) && may_have_grade(Grade::C, &[WorkKind::Cohort]));
}

#[test]
fn no_benefit_is_said_only_where_enough_people_were_measured() {
    let content = &editions()[0].content;
    let mut wrong = Vec::new();
    for (id, state, _, sources) in statements(content) {
        let people: Vec<u32> = sources.iter().filter_map(|id| content.work(*id).people).collect();
        if state.is_some_and(|state| !may_have_state(state, &people)) {
            wrong.push(format!("{id}: measured in {people:?} people"));
        }
    }
    nothing_wrong(&wrong, "write state = \"studied_too_small\": so few people cannot show it");
    assert!(!may_have_state(State::StudiedNoBenefit, &[18]) && may_have_state(State::StudiedTooSmall, &[18]));
}

#[test]
fn every_range_over_the_deaths_of_several_reports_is_held_against_all_of_them() {
    let said: Vec<String> =
        texts().into_iter().filter(|said| said.en.contains("100 people or more")).map(|said| said.place).collect();
    let raw = raw();
    let files = raw.decks.iter().map(|(_, file)| file.text.as_str()).chain(raw.groups.iter().map(|file| file.text.as_str()));
    let files = files.chain(raw.cells.iter().map(|(_, file)| file.text.as_str()));
    let files = files.chain([raw.checks.text.as_str(), raw.claims.text.as_str(), raw.pages.text.as_str()]);
    let held: usize = files.map(|text| text.matches("covers = { topic = \"mortality\"").count()).sum();
    assert_eq!((said.len(), held), (11, 11), "each of these needs `covers`: {said:?}");
}

#[test]
fn no_published_text_holds_a_note_of_an_editor() {
    let all = texts();
    let notes = all.iter().filter_map(|said| editors_note(said.en).or(editors_note(said.zh)).map(|note| (said, note)));
    let wrong: Vec<String> = notes.map(|(said, note)| format!("{}: `{note}`: {} / {}", said.place, said.en, said.zh)).collect();
    nothing_wrong(&wrong, "look it up and say what was found, or leave it out");
    assert!(editors_note("This must be checked again before release.").is_some());
    assert!(editors_note("发布前需要再核对。").is_some() && editors_note("Check it with your doctor.").is_none());
}

#[test]
fn a_claim_about_all_the_world_says_when_it_was_looked_up() {
    let mut wrong = Vec::new();
    for said in texts() {
        for text in [said.en, said.zh] {
            let claim = claim_of_all_the_world(&unquoted(text));
            wrong.extend(claim.map(|word| format!("{}: `{word}`: {text}", said.place)));
        }
    }
    nothing_wrong(&wrong, "say what was looked for, and on which day; or claim less: “we found none”");
    assert!(claim_of_all_the_world("It is available nowhere.").is_some());
    assert!(claim_of_all_the_world("从未有人研究过。").is_some());
    assert!(claim_of_all_the_world("We looked on 27 November 2026: nowhere was it offered.").is_none());
    assert!(claim_of_all_the_world("We found no study of it.").is_none());
    assert!(claim_of_all_the_world(&unquoted("Some say ‘It has never been so good.’")).is_none());
}

#[test]
fn that_there_are_no_absolute_numbers_is_said_with_the_day_of_the_search() {
    let mut wrong = Vec::new();
    for said in texts() {
        wrong.extend(
            [said.en, said.zh].into_iter().filter(|text| undated_search(text)).map(|text| format!("{}: {text}", said.place)),
        );
    }
    nothing_wrong(&wrong, "look once more, and write the day: “On 27 November 2026 we found no absolute numbers in its summary.”");
    assert!(undated_search("Ratio 0.94. Absolute numbers are not available.") && undated_search("比值 0.94，没有查到绝对数字。"));
    assert!(
        !undated_search("On 27 November 2026 we found no absolute numbers.")
            && !undated_search("The source gives no absolute figure.")
    );
    assert!(!undated_search("2026 年 11 月 27 日查找，没有查到绝对数字。"));
}
