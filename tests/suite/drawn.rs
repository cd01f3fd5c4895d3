//! What drawings say is what the content says: chains that break where the evidence ends, marks that fit their state, figures of one study.

use crate::common::{Said, books, nothing_wrong, pages_in, raw, said};
use scraper::{ElementRef, Html, Selector};
use stem_cells_ms::app::lang::Lang;
use stem_cells_ms::desk::content::{CellId, Found, OutcomeFigures, Proof, Scene, State};
use stem_cells_ms::desk::raw::{PageAnswer, Text};

/// Every text of `drawn.toml`.
pub(crate) fn texts() -> Vec<Said> {
    let (file, drawn) = (&raw().drawn, &raw().drawn.value);
    let mut all = Vec::new();
    let mut add = |id: &str, text: &'static Text| all.push(said(file, id, text, false));
    add("number", &drawn.number);
    let (chains, promises, fibre, outcomes) = (&drawn.chains, &drawn.promises, &drawn.fibre, &drawn.outcomes);
    let proofs = [&chains.proofs.people, &chains.proofs.laboratory, &chains.proofs.animals, &chains.proofs.idea];
    proofs.into_iter().chain([&chains.heading, &chains.ends]).for_each(|text| add("chains", text));
    let columns = [&promises.columns.claimed, &promises.columns.animals, &promises.columns.people];
    let words = [&promises.heading, &promises.kind, &promises.legend, &promises.works];
    columns.into_iter().chain(words).for_each(|text| add("promises", text));
    for text in [&fibre.heading, &fibre.choose, &fibre.legend] {
        add("fibre", text);
    }
    for text in [&outcomes.heading, &outcomes.outcome, &outcomes.not_compared] {
        add("outcomes", text);
    }
    for step in chains.chain.iter().flat_map(|chain| &chain.step) {
        add("chain", &step.title);
    }
    for promise in &promises.promise {
        add(promise.card.get_ref(), &promise.title);
        promise.kind.iter().for_each(|kind| add(promise.card.get_ref(), &kind.claimed.text));
    }
    for picture in &fibre.picture {
        [Some(&picture.label), picture.stamp.as_ref()].into_iter().flatten().for_each(|text| add("fibre", text));
    }
    for text in outcomes.row.iter().flat_map(|row| [&row.label, &row.study]) {
        add("outcomes", text);
    }
    let steps = chains.chain.iter().flat_map(|chain| chain.step.iter().map(|step| &step.note));
    let seen = promises.promise.iter().flat_map(|promise| &promise.kind);
    let seen = seen.flat_map(|kind| [&kind.animals.note, &kind.people.note]);
    let notes = steps.chain(seen).chain(fibre.picture.iter().map(|picture| &picture.note)).chain([&outcomes.caution]);
    let unfounded = |note: &PageAnswer| note.sources.is_empty() && !note.state.is_some_and(State::may_lack_sources);
    all.extend(notes.map(|note| said(file, "note", &note.text, unfounded(note))));
    all
}

fn page(lang: Lang, path: &str) -> Html {
    let (_, html) = pages_in(lang).find(|(name, _)| *name == path).expect("the page");
    Html::parse_document(html)
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn text(element: ElementRef) -> String {
    element.text().collect::<String>().chars().filter(|sign| !('\u{e000}'..='\u{e001}').contains(sign)).collect()
}

#[test]
fn a_chain_is_torn_before_its_first_step_that_was_not_shown_in_people() {
    for book in books() {
        let drawn = &book.content.drawn.chains;
        for cell in CellId::ALL {
            let steps = &drawn.chains[cell.index()];
            let page = page(book.content.lang, &format!("cells/{}/", cell.slug()));
            let items = all(&page, ".chain > li");
            assert_eq!(items.len(), steps.len(), "{cell:?}");
            let torn: Vec<usize> = (0..items.len()).filter(|at| items[*at].inner_html().contains("chain-ends")).collect();
            let first = steps.iter().position(|step| step.proof.is_beyond()).expect("each chain ends somewhere");
            assert_eq!(torn, [first], "{cell:?}");
            assert!(steps[..first].iter().all(|step| step.proof <= Proof::Laboratory), "{cell:?}");
            let lines = all(&page, ".chain > li.next-none");
            assert_eq!(lines.len(), 2, "{cell:?}: the line ends before the tear and after the last step");
            for (item, step) in items.iter().zip(steps) {
                let own = if step.proof == Proof::People { "step-people" } else { "step-" };
                assert!(item.attr("class").unwrap().starts_with(own), "{cell:?}: {}", step.title);
                assert!(
                    text(*item).contains(&step.title) && text(*item).contains(&drawn.proofs[step.proof as usize]),
                    "{}",
                    step.title
                );
            }
        }
    }
}

#[test]
fn the_chemotherapy_is_the_largest_step_of_a_transplant_and_no_other_chain_has_one() {
    let largest = |cell: CellId| {
        let steps = &books()[0].content.drawn.chains.chains[cell.index()];
        steps.iter().filter(|step| step.largest).map(|step| step.scene).collect::<Vec<_>>()
    };
    assert_eq!(CellId::ALL.map(largest), [vec![Scene::Clear], vec![], vec![]]);
    let page = page(Lang::En, "cells/hsc/");
    assert!(text(all(&page, ".step-largest h3")[0]).contains("Chemotherapy"));
}

#[test]
fn twenty_seven_marks_have_a_shape_and_words_each_and_fit_the_state_of_knowledge() {
    let mut wrong = Vec::new();
    for book in books() {
        let page = page(book.content.lang, "benefits/");
        let marks = all(&page, ".promises td");
        let alone = marks.iter().filter(|mark| text(**mark).trim().is_empty() || !mark.inner_html().contains("class=\"icon\""));
        assert_eq!((marks.len(), alone.count()), (27, 0), "{:?}", book.content.lang);
        for (promise, cell) in book.content.drawn.promises.promises.iter().flat_map(|one| CellId::ALL.map(|cell| (one, cell))) {
            let (found, note) = &promise.kinds[cell.index()].people;
            let fits = match note.state {
                Some(State::BenefitInSome) => *found == Found::InSome,
                Some(State::StudiedTooSmall) => *found == Found::TooLittle,
                Some(State::StudiedNoBenefit) => *found == Found::NotSeen,
                Some(State::Unknown) => *found == Found::Unknown,
                Some(State::NoHumanData) => *found == Found::NoTest,
                Some(State::EstablishedFact | State::NotApplicable) => *found == Found::NotMeant,
                None => false,
            };
            wrong.extend((!fits).then(|| format!("{} {}: {found:?} for {:?}", promise.card, cell.slug(), note.state)));
        }
    }
    nothing_wrong(&wrong, "the mark of what was seen in people is that of its state: drawn.toml");
}

#[test]
fn a_promise_of_one_kind_by_its_name_is_a_claim_that_names_it() {
    for promise in &raw().drawn.value.promises.promise {
        for kind in &promise.kind {
            let claim = raw().claims.value.claim.iter().find(|claim| claim.id.get_ref() == kind.claimed.claim.get_ref()).unwrap();
            let name = &books()[0].content.cell(*kind.cell.get_ref()).short;
            let by_name = kind.claimed.mark == stem_cells_ms::desk::content::Said::OfThisKind;
            assert_eq!(claim.claim.en.get_ref().contains(name.as_str()), by_name, "{}: {name}", promise.card.get_ref());
        }
    }
}

#[test]
fn new_myelin_is_dashed_stamped_and_carries_no_signal() {
    for lang in Lang::ALL {
        let page = page(lang, "benefits/");
        assert_eq!(all(&page, ".still").len(), 4);
        assert_eq!(all(&page, ".fibre input[checked]").len(), 1);
        assert_eq!(all(&page, ".sheath-again").len(), 1);
        let stamps: Vec<_> = all(&page, ".stamp").into_iter().map(text).collect();
        assert_eq!(stamps.len(), 1);
        assert!(stamps[0].contains("MS") && stamps[0].contains(if lang == Lang::En { "Not shown" } else { "未证实" }));
        let signals: Vec<_> = all(&page, ".still .signal").iter().map(|path| path.attr("d").unwrap_or_default().len()).collect();
        assert!(signals[..3].iter().all(|length| *length > 0) && signals[3] == 0, "{signals:?}");
    }
}

#[test]
fn a_row_of_outcomes_has_the_figures_of_its_own_study_or_a_hatch() {
    for book in books() {
        let page = page(book.content.lang, "help-and-harm/");
        let rows = all(&page, ".outcomes tbody tr");
        let outcomes = &book.content.drawn.outcomes;
        assert_eq!((rows.len(), outcomes.rows.len()), (6, 6));
        let other = Selector::parse("td.side-other").unwrap();
        for (row, outcome) in rows.iter().zip(&outcomes.rows) {
            let (said, control) = (text(*row), row.select(&other).map(text).collect::<String>());
            let figure = match &outcome.figures {
                OutcomeFigures::Result(id) => {
                    let measure = book.evidence.measure(id).unwrap();
                    assert!(row.html().contains(&format!("#{id}\"")), "{id}: no link to the number");
                    let compared = measure.comparator.as_ref().and_then(|other| other.amount.count.zip(other.amount.of));
                    assert_eq!(measure.comparator.is_some(), !control.is_empty(), "{id}");
                    if let Some((count, of)) = compared {
                        assert!(control.contains(&count.to_string()) && control.contains(&of.to_string()), "{id}: {control}");
                    }
                    measure.amount.count.map_or_else(|| measure.amount.value.unwrap().to_string(), |count| count.to_string())
                }
                OutcomeFigures::Deaths(row) => {
                    let row = book.content.rows().find(|one| one.id == *row).unwrap();
                    let figure = row.statements[CellId::Hsc.index()].short.clone().unwrap();
                    let (low, high) = book.content.home.factbox.deaths.range;
                    assert!(figure.contains(&low.to_string()) && figure.contains(&high.to_string()), "{figure}");
                    figure
                }
            };
            assert!(said.contains(&figure), "{figure}: {said}");
            assert_eq!(control.is_empty(), said.contains(&outcomes.not_compared), "{said}");
        }
    }
}
