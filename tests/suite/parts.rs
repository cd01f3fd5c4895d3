//! The pieces of pages, each in all its states.

use crate::common::{books, editions};
use scraper::{Html as Document, Selector};
use stem_cells_ms::desk::content::{Card, CellId, Content, Days, Grade, Label, Point, State, Statement, Verification};
use stem_cells_ms::desk::part;
use stem_cells_ms::desk::part::basis::{grade_mark, grade_meaning, state_mark, state_word};
use stem_cells_ms::desk::part::statement::statement;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
struct FixtureProps {
    children: Html,
}

#[component]
fn Fixture(props: &FixtureProps) -> Html {
    props.children.clone()
}

fn render(children: Html) -> Document {
    let renderer = yew::LocalServerRenderer::<Fixture>::with_props(FixtureProps { children }).hydratable(false);
    Document::parse_fragment(&futures::executor::block_on(renderer.render()))
}

fn text(document: &Document) -> String {
    document.root_element().text().collect::<Vec<_>>().join(" ")
}

fn count(document: &Document, selector: &str) -> usize {
    document.select(&Selector::parse(selector).unwrap()).count()
}

fn contents() -> [&'static Content; 2] {
    let [english, chinese] = editions();
    [&english.content, &chinese.content]
}

fn example(state: State, grade: Option<Grade>) -> Statement {
    let sources = contents()[0].rows().next().unwrap().statements[0].sources.clone();
    Statement {
        state,
        grade,
        text: "3 of 55".to_owned(),
        short: None,
        measure: None,
        sources,
        verification: Some(Verification::Abstract),
    }
}

#[test]
fn each_state_has_its_own_shape_and_its_own_word() {
    for content in contents() {
        let mut faces: Vec<(String, String)> = State::ALL
            .into_iter()
            .map(|state| {
                let mark = render(state_mark(content, state));
                assert!(text(&mark).contains(state_word(content, state)));
                let shape = mark.select(&Selector::parse("use").unwrap()).next().unwrap().attr("href").unwrap().to_owned();
                (shape, text(&mark))
            })
            .collect();
        for pick in [|face: &(String, String)| face.0.clone(), |face: &(String, String)| face.1.clone()] {
            let mut seen: Vec<String> = faces.iter().map(pick).collect();
            seen.sort();
            seen.dedup();
            assert_eq!(seen.len(), State::ALL.len());
        }
        faces.clear();
    }
}

#[test]
fn each_grade_shows_its_letter_and_means_something_of_its_own() {
    for content in contents() {
        let mut meanings: Vec<&str> = Grade::ALL.into_iter().map(|grade| grade_meaning(content, grade)).collect();
        for grade in Grade::ALL {
            assert!(text(&render(grade_mark(content, grade))).contains(grade.letter()));
        }
        meanings.sort_unstable();
        meanings.dedup();
        assert_eq!(meanings.len(), Grade::ALL.len());
    }
}

#[test]
fn only_tested_and_not_found_has_no_ladder() {
    let steps: Vec<Option<usize>> = Grade::ALL.into_iter().map(Grade::steps).collect();
    assert_eq!(steps, [Some(4), Some(3), Some(2), Some(1), None, Some(0)]);
}

#[test]
fn a_statement_carries_its_grade_its_check_and_every_source_in_place() {
    for content in contents() {
        let item = example(State::BenefitInSome, Some(Grade::B));
        let shown = render(statement(content, &item));
        assert_eq!(count(&shown, "details a"), item.sources.len());
        let said = text(&shown);
        assert!(said.contains(grade_meaning(content, Grade::B)));
        assert!(said.contains(content.texts.checked_abstract()));
    }
}

#[test]
fn no_grade_means_no_grade_mark() {
    let shown = render(statement(contents()[0], &example(State::EstablishedFact, None)));
    assert_eq!(count(&shown, ".grade"), 0);
}

#[test]
fn a_statement_without_sources_says_so() {
    for content in contents() {
        let item = Statement { sources: Vec::new(), verification: None, ..example(State::Unknown, None) };
        let shown = render(statement(content, &item));
        assert_eq!(count(&shown, "details"), 0);
        assert!(text(&shown).contains(content.texts.no_source()));
    }
}

fn card(points: Vec<Point>) -> Card {
    let item = example(State::EstablishedFact, None);
    Card {
        id: "an-example".to_owned(),
        topics: Vec::new(),
        cells: vec![CellId::Hsc, CellId::Msc],
        home: true,
        title: "A title".to_owned(),
        brief: String::new(),
        shown_on: Vec::new(),
        state: Some(item.state),
        grade: None,
        text: item.text,
        sources: item.sources,
        verification: item.verification,
        claims: Vec::new(),
        points,
        days: Days::default(),
    }
}

fn point(label: Option<Label>, cells: Vec<CellId>) -> Point {
    Point {
        label,
        cells,
        state: None,
        grade: None,
        text: "A detail".to_owned(),
        sources: Vec::new(),
        verification: None,
        sides: Vec::new(),
    }
}

#[test]
fn a_short_card_leads_to_the_whole_one_and_names_it_for_those_who_hear() {
    let shown = render(part::card::small(contents()[0], &card(vec![point(None, Vec::new())]), "/en/risks/"));
    let link = shown.select(&Selector::parse("a.card-more").unwrap()).next().unwrap();
    assert_eq!(link.attr("href"), Some("/en/risks/#an-example"));
    assert!(link.text().collect::<String>().contains("A title"));
    assert_eq!(count(&shown, ".point"), 0, "a short card shows no details");
}

#[test]
fn a_whole_card_has_an_anchor_and_a_word_for_each_kind_of_detail() {
    for book in books() {
        let points = Label::ALL.into_iter().map(|label| point(Some(label), Vec::new())).collect();
        let shown = render(part::card::whole(book, &card(points)));
        assert_eq!(count(&shown, "article#an-example"), 1);
        let mut words: Vec<String> =
            shown.select(&Selector::parse(".point-label").unwrap()).map(|label| label.text().collect()).collect();
        words.sort();
        words.dedup();
        assert_eq!(words.len(), Label::ALL.len());
    }
}

#[test]
fn a_detail_about_fewer_cells_than_its_card_names_them() {
    let shown = render(part::card::whole(books()[0], &card(vec![point(None, vec![CellId::Msc]), point(None, Vec::new())])));
    let tags: Vec<String> = shown.select(&Selector::parse(".tag").unwrap()).map(|tag| tag.text().collect()).collect();
    assert_eq!(tags, ["MSC"]);
}

#[test]
fn a_card_without_details_has_no_empty_list() {
    assert_eq!(count(&render(part::card::whole(books()[0], &card(Vec::new()))), "ul.points"), 0);
}

#[test]
fn every_toggle_starts_ticked_and_differences_only_does_not() {
    let edition = &editions()[0];
    let rows: Vec<_> = edition.content.rows().collect();
    let shown = render(part::picks::cells(edition, &rows, part::picks::ways(&edition.content)));
    assert_eq!(count(&shown, "input[name=show][checked]"), 3);
    assert_eq!(count(&shown, "input[name=diff]:not([checked])"), 1);
    assert_eq!(count(&shown, "input[name=as]"), 3);
    assert_eq!(count(&shown, "input[name=as][data-value=glance][checked]"), 1, "at a glance is how it begins");
    assert_eq!(count(&shown, "input:not([autocomplete=off])"), 0, "a browser must not restore a choice that nobody made");
}

/// A mark alone says nothing: a tick was read as yes, an empty ring as no.
#[test]
fn a_closed_row_has_a_mark_with_its_word_and_a_short_answer_for_every_cell_and_the_whole_answer_behind_it() {
    let [english, chinese] = editions();
    let editions = stem_cells_ms::desk::edition::Editions([english.clone(), chinese.clone()]);
    for content in contents() {
        let book = editions.book(content.lang);
        let groups: Vec<_> = content.groups.iter().map(|group| (group, group.rows.iter().collect::<Vec<_>>())).collect();
        let shown = render(part::comparison::table(book, &groups));
        let cells = content.rows().count() * 3;
        for selector in ["td > .short > svg", "td > .short > .sr", "td > .long[hidden=until-found]"] {
            assert_eq!(count(&shown, selector), cells, "{selector}");
        }
        assert_eq!(count(&shown, "table"), 1);
        assert_eq!(count(&shown, "th > details.fold > summary"), content.rows().count());
        let counted = content.rows().flat_map(|row| &row.statements).filter(|item| item.measure.is_some()).count();
        assert_eq!(count(&shown, ".picture > .pair"), counted, "a picture for each result that is named");
        let alone = content.rows().flat_map(|row| &row.statements).filter_map(|item| book.evidence.measure(item.measure.as_ref()?));
        assert_eq!(count(&shown, ".ribbon"), alone.filter(|measure| measure.comparator.is_none()).count());
    }
}

#[test]
fn portraits_and_marks_are_silent() {
    for cell in CellId::ALL {
        let shown = render(part::portrait::portrait(cell));
        assert_eq!(count(&shown, "svg[aria-hidden=true]"), 1);
    }
}
