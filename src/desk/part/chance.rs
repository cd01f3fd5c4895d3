//! What a small trial can miss: a hundred imagined trials for each true risk and each size. The reader chooses both by style sheet alone.

use super::control::Control;
use crate::desk::chart::squares;
use crate::desk::edition::Book;
use crate::desk::evidence::Exhibit;
use crate::desk::text::{fill, number};
use yew::prelude::*;

/// The true risks, in people of 100.
const RISKS: [f64; 3] = [0.2, 1.0, 2.0];

/// Of a hundred trials, each in so many people, how many see nobody die though `risk` of 100 people do: each person lives with the same
/// chance, independently of all others.
pub fn see_nobody_die(risk: f64, people: u32) -> u32 {
    let share = (1.0 - risk / 100.0).powf(f64::from(people));
    // A share lies between 0 and 1.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let trials = (share * 100.0).round() as u32;
    trials
}

/// The stills of an exhibit: the sizes are those of its results.
pub fn chance(book: Book, exhibit: &Exhibit) -> Html {
    let words = &book.evidence.words;
    let sizes: Vec<u32> = exhibit.measures().filter_map(|id| book.evidence.result(id).amount.of).collect();
    let risks = RISKS.map(|risk| fill(words.figure_per_100(), &[("n", &number(risk, book.content.lang))]));
    let people = sizes.iter().map(|people| fill(words.people_studied(), &[("n", &people.to_string())]));
    let all = || {
        RISKS
            .into_iter()
            .enumerate()
            .flat_map(|(at, risk)| sizes.iter().enumerate().map(move |(size, people)| (at, risk, size, *people)))
    };
    html! {
        <div class="chance">
            { choice(words.chance_risk(), "risk", &risks) }
            { choice(words.chance_size(), "size", &people.collect::<Vec<_>>()) }
            { for all().map(|(at, risk, size, people)| still(book, risk, people, &format!("still risk-{at} size-{size}"))) }
            <p class="chance-key">{ words.chance_key() }</p>
            { table(book, &sizes) }
        </div>
    }
}

/// The middle one is chosen at first.
fn choice(legend: &str, name: &'static str, labels: &[String]) -> Html {
    html! {
        <fieldset class="ways">
            <legend>{ legend.to_owned() }</legend>
            { for labels.iter().enumerate().map(|(at, label)| {
                let control = Control::radio(&format!("chance-{name}")).class(&format!("pick-box pick-{name}-{at}"));
                control.ticked(at == 1).labelled("pick", html! { label.clone() })
            }) }
        </fieldset>
    }
}

fn said(book: Book, risk: f64, people: u32) -> String {
    let parts = [
        ("risk", number(risk, book.content.lang)),
        ("people", people.to_string()),
        ("n", see_nobody_die(risk, people).to_string()),
    ];
    fill(book.evidence.words.chance_said(), &parts.each_ref().map(|(key, value)| (*key, value.as_str())))
}

fn still(book: Book, risk: f64, people: u32, class: &str) -> Html {
    let blind = see_nobody_die(risk, people);
    let said = said(book, risk, people);
    html! {
        <figure class={class.to_owned()}>
            <svg xmlns="http://www.w3.org/2000/svg" class="squares" viewBox="0 0 200 50" role="img" aria-label={said.clone()}>
                <path class="square-blind" d={squares(0, blind)} />
                <path class="square-sees" d={squares(blind, 100)} />
            </svg>
            <figcaption>{ said }</figcaption>
        </figure>
    }
}

fn table(book: Book, sizes: &[u32]) -> Html {
    let (words, lang) = (&book.evidence.words, book.content.lang);
    html! {
        <details class="facts-fold">
            <summary>{ words.chart_rows() }</summary>
            <table class="chance-table">
                <caption>{ words.chance_table() }</caption>
                <thead><tr><td></td>{ for sizes.iter().map(|people| html! { <th scope="col">{ fill(words.people_studied(), &[("n", &people.to_string())]) }</th> }) }</tr></thead>
                <tbody>
                    { for RISKS.map(|risk| html! {
                        <tr>
                            <th scope="row">{ fill(words.figure_per_100(), &[("n", &number(risk, lang))]) }</th>
                            { for sizes.iter().map(|people| html! { <td>{ see_nobody_die(risk, *people) }</td> }) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </details>
    }
}
