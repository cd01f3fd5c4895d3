//! Each page opens with a picture, and each picture says the same as the list or table beside it.

use crate::common::{books, evidence, nothing_wrong, pages_in};
use scraper::{ElementRef, Html, Selector};
use stem_cells_ms::app::lang::Lang;
use stem_cells_ms::desk::content::Deck;
use stem_cells_ms::desk::evidence::{Outcome, Subject, Verdict};

/// Lists and long texts that nobody looks at first.
const WITHOUT: [&str; 7] = ["sources/", "glossary/", "method/", "find/", "alternatives/", "medicines/", "living/"];

fn all<'a>(within: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    within.select(&Selector::parse(selector).unwrap()).collect()
}

fn text(element: ElementRef) -> String {
    element.text().collect::<Vec<_>>().join(" ")
}

fn page(lang: Lang, path: &str) -> Html {
    Html::parse_document(pages_in(lang).find(|(known, _)| *known == path).expect("the page").1)
}

/// A sentence goes into the address of a test only where it leads: the anchors of the links inside.
fn anchors(element: ElementRef, selector: &str) -> Vec<String> {
    all(element, selector).iter().filter_map(|link| link.attr("href")).map(|href| href.trim_start_matches('#').to_owned()).collect()
}

#[test]
fn every_page_but_the_plain_lists_opens_with_a_picture() {
    let picture = "main svg[role=img], main .opener, main table, main .chain";
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        for (path, html) in pages_in(lang).filter(|(path, _)| !WITHOUT.contains(path)) {
            let page = Html::parse_document(html);
            let marked = all(page.root_element(), &format!("{picture}, main .answer-text, main details.fold"));
            let answer = marked.iter().position(|element| element.value().classes().any(|class| class == "answer-text"));
            let after = marked[answer.expect("the answer") + 1..].iter();
            // A row that shows a drawing while it is closed, as the tracks do, is a picture itself.
            let first = after
                .map(|element| element.value().name() != "details" || !all(*element, ":scope > summary svg[role=img]").is_empty())
                .next();
            wrong.extend((first != Some(true)).then(|| format!("{}/{path}", lang.code())));
        }
    }
    nothing_wrong(&wrong, "draw what answers the question of the page, directly below its answer");
}

#[test]
fn the_calendar_lists_every_step_and_each_row_leads_to_its_step() {
    for book in books() {
        let steps = &book.content.deck(Deck::Journey)[1..];
        let page = page(book.content.lang, "journey/");
        let ids: Vec<&str> = steps.iter().map(|step| step.id.as_str()).collect();
        assert_eq!(anchors(page.root_element(), ".calendar-steps > li > a"), ids);
        let drawing = all(page.root_element(), ".calendar-drawing")[0];
        assert_eq!(drawing.attr("role"), Some("img"));
        let label = drawing.attr("aria-label").unwrap_or_default();
        for (step, row) in steps.iter().zip(all(page.root_element(), ".calendar-steps > li")) {
            let Some(place) = step.days.place else {
                assert!(!label.contains(&step.title), "{}: a step without a stated day has no place", step.id);
                continue;
            };
            let day = place.ends.to().abs().to_string();
            assert!(text(row).contains(&day) && label.contains(&step.title) && label.contains(&day), "{}", step.id);
        }
        let numbers = all(page.root_element(), ".courses a");
        assert_eq!(numbers.len(), 2, "two sources disagree about the whole way");
        assert!(numbers.iter().all(|link| link.attr("href").unwrap().contains("/numbers/#hsc-pathway-")));
    }
}

#[test]
fn the_board_of_trials_has_a_square_for_each_trial_in_the_field_of_its_kind_and_ending() {
    let evidence = evidence()[0];
    for lang in Lang::ALL {
        let page = page(lang, "trials/");
        let kinds = all(page.root_element(), ".board > tbody");
        assert_eq!(kinds.len(), Subject::ALL.len());
        let mut squares = 0;
        for (subject, kind) in Subject::ALL.iter().zip(kinds) {
            for (column, field) in all(kind, "td").into_iter().enumerate() {
                let ids = anchors(field, "a.square");
                assert_eq!(
                    all(field, ".sr").first().map(|count| text(*count)),
                    Some(ids.len().to_string()),
                    "ears are told how many"
                );
                squares += ids.len();
                for id in ids {
                    let trial = evidence.trials.iter().find(|trial| trial.id == id).expect("a square leads to its trial");
                    let ending = match trial.outcome {
                        Outcome::Met => 0,
                        Outcome::NotMet => 1,
                        Outcome::SafetyOnly => 2,
                        Outcome::Ongoing => 3,
                        Outcome::Terminated | Outcome::Withdrawn | Outcome::Suspended | Outcome::NoResultFound => 4,
                    };
                    assert_eq!((trial.subject, ending), (*subject, column), "{id}");
                }
            }
        }
        assert_eq!(squares, evidence.trials.len(), "one square, one trial");
    }
}

#[test]
fn every_claim_is_a_square_in_the_row_of_its_verdict() {
    for lang in Lang::ALL {
        let page = page(lang, "claims/");
        let rows = all(page.root_element(), ".verdict-rows > li");
        assert_eq!(rows.len(), Verdict::ALL.len());
        for (verdict, row) in Verdict::ALL.iter().zip(rows) {
            let wanted: Vec<&str> =
                evidence()[0].claims.iter().filter(|claim| claim.verdict == *verdict).map(|claim| claim.id.as_str()).collect();
            assert_eq!(anchors(row, "a.square"), wanted);
        }
    }
}

#[test]
fn a_drug_beside_a_transplant_is_said_to_be_not_randomised_and_no_activity_is_never_put_on_a_line() {
    for lang in Lang::ALL {
        let page = page(lang, "against/");
        let rows = all(page.root_element(), ".versus > li");
        assert!(rows.len() >= 4, "{}", rows.len());
        for row in rows {
            assert_eq!(all(row, ".versus-how").len(), 1, "{}", text(row));
            for link in anchors(row, "a") {
                let id = link.rsplit('#').next().unwrap_or_default();
                let result = evidence()[0].measure(id).expect("a figure leads to its result");
                let topic = &evidence()[0].topics[result.topic].id;
                assert!(["relapse-rate", "progression"].contains(&topic.as_str()), "{id}: {topic}");
            }
            for drawing in all(row, "svg") {
                let said = drawing.attr("aria-label").unwrap_or_default();
                let known = evidence().iter().any(|one| one.measures.iter().any(|measure| measure.statement == said));
                assert!(drawing.attr("role") == Some("img") && known, "{said}");
            }
        }
    }
}

#[test]
fn the_board_of_criteria_has_a_box_wherever_something_is_asked() {
    for book in books() {
        let page = page(book.content.lang, "decide/");
        let rows = all(page.root_element(), ".criteria-board > tbody > tr");
        assert_eq!(rows.len(), book.content.deciding.guidelines.len());
        for (guideline, row) in book.content.deciding.guidelines.iter().zip(rows) {
            assert_eq!(anchors(row, "th > a"), std::slice::from_ref(&guideline.id));
            let boxes: Vec<&str> = all(row, ".asked").iter().filter_map(|one| one.attr("data-asks")).collect();
            let wanted: Vec<String> = guideline.criteria.iter().map(|criterion| criterion.asks.join(" ")).collect();
            assert_eq!(boxes, wanted, "{}", guideline.id);
        }
    }
}

#[test]
fn what_is_coming_stands_on_a_ruler_with_the_dates_that_are_stated() {
    for book in books() {
        let page = page(book.content.lang, "trials/");
        let rows = all(page.root_element(), ".ruler .due");
        let ahead = book
            .evidence
            .trials
            .iter()
            .flat_map(|trial| trial.events.iter().filter(|event| event.date > book.content.site.checked));
        assert_eq!(rows.len(), ahead.clone().count());
        for event in ahead {
            let said = event.date.said(book.content.lang);
            assert!(rows.iter().any(|row| text(*row).contains(&said)), "{said}");
        }
    }
}
