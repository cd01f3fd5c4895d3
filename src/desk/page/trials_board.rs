//! All trials as squares: kinds downwards, how they ended across, three sizes by people.

use crate::desk::edition::Book;
use crate::desk::evidence::{Outcome, Subject, Trial};
use crate::desk::part::board::{Square, squares};
use crate::desk::part::words;
use crate::desk::text::{fill, number};
use yew::prelude::*;

/// The columns: endings that are told together stand together.
const COLUMNS: [&[Outcome]; 5] = [
    &[Outcome::Met],
    &[Outcome::NotMet],
    &[Outcome::SafetyOnly],
    &[Outcome::Ongoing],
    &[Outcome::Terminated, Outcome::Withdrawn, Outcome::Suspended, Outcome::NoResultFound],
];

/// From so many people on a square is middle-sized, and large.
const SIZES: [u32; 2] = [50, 300];

pub(super) fn board(book: Book) -> Html {
    let words = &book.evidence.words;
    let [middle, large] = SIZES.map(|people| number(f64::from(people), book.content.lang));
    let last = number(f64::from(SIZES[1] - 1), book.content.lang);
    let key = [
        ("square-small", fill(words.board_small(), &[("n", &middle)])),
        ("square-middle", fill(words.board_middle(), &[("low", &middle), ("high", &last)])),
        ("square-large", fill(words.board_large(), &[("n", &large)])),
        ("square-unknown", words.board_unknown().to_owned()),
    ];
    html! {
        <div class="opener">
            <table class="board">
                <caption>{ fill(words.board_title(), &[("n", &book.evidence.trials.len().to_string())]) }</caption>
                <colgroup>{ for COLUMNS.iter().enumerate().map(|(at, _)| html! { <col class={format!("board-{}", at + 1)} /> }) }</colgroup>
                <thead><tr>{ for COLUMNS.iter().map(|column| html! { <th scope="col">{ ending(book, column) }</th> }) }</tr></thead>
                { for Subject::ALL.iter().map(|subject| kind(book, *subject)) }
            </table>
            <p><b>{ words.board_rule() }</b></p>
            <ul class="picture-key">{ for key.into_iter().map(|(look, word)| html! { <li><i class={classes!("square", look)}></i><span>{ word }</span></li> }) }</ul>
            <p class="picture-note">{ words.board_note() }</p>
        </div>
    }
}

/// The head of a column: the word of its ending, or of all that stand in the last.
fn ending<'a>(book: Book<'a>, column: &[Outcome]) -> &'a str {
    let words = &book.evidence.words;
    match column {
        [outcome] => words::outcome(words, *outcome),
        _ => words.board_stopped(),
    }
}

fn kind(book: Book, subject: Subject) -> Html {
    let of_kind: Vec<&Trial> = book.evidence.trials.iter().filter(|trial| trial.subject == subject).collect();
    let field = |column: &&[Outcome]| {
        let trials = of_kind.iter().filter(|trial| column.contains(&trial.outcome));
        let drawn: Vec<Square> = trials.map(|trial| Square { id: &trial.id, name: &trial.name, look: look(trial) }).collect();
        html! { <td>{ squares(&drawn) }</td> }
    };
    html! {
        <tbody class={subject.cell().map(|cell| format!("is-{}", cell.slug()))}>
            <tr><th scope="rowgroup" colspan={COLUMNS.len().to_string()}>{ words::subject(&book.evidence.words, subject) }</th></tr>
            <tr>{ for COLUMNS.iter().map(field) }</tr>
        </tbody>
    }
}

/// The size by the people who took part, or who are planned where it has not ended.
fn look(trial: &Trial) -> &'static str {
    match trial.enrolled.or(trial.planned) {
        None => "square-unknown",
        Some(people) if people >= SIZES[1] => "square-large",
        Some(people) if people >= SIZES[0] => "square-middle",
        Some(_) => "square-small",
    }
}
