//! A transplant or staying on medicines: the real people of one trial, the deaths of many reports, and what nobody knows.

use super::basis::{Basis, in_line};
use super::figure::counts;
use super::fold::fold;
use super::people::picture;
use super::prose::prose;
use super::ranges::strip;
use crate::app::view::View;
use crate::desk::chart::Scale;
use crate::desk::content::{Arm, Array, FactBox, PageAnswer, Unknown};
use crate::desk::edition::Book;
use crate::desk::evidence::Measure;
use crate::desk::evidence::figures::{ends, figures};
use crate::desk::text::{fill, number};
use yew::prelude::*;

/// Where the reports of deaths stand.
const REPORTS: &str = "reports";

/// The strip of deaths goes from 0 to so many of 100.
const STRIP: f64 = 12.0;

/// The whole box; the reports of deaths open in place.
pub fn factbox(book: Book) -> Html {
    let reports = |facts: &FactBox| {
        let title = html! { <h4 class="fold-title" id={REPORTS}>{ book.content.texts.home_reports() }</h4> };
        html! { <div class="entry">{ fold(title, self::reports(book, facts)) }</div> }
    };
    whole(book, reports)
}

/// The same for a page that is to stay light: it leads to the reports.
pub fn light_factbox(book: Book) -> Html {
    let there = book.edition.href(View::HelpAndHarm) + "#" + REPORTS;
    whole(book, |_| html! { <a class="card-more" href={there}>{ book.content.texts.home_reports() }</a> })
}

fn whole(book: Book, reports: impl FnOnce(&FactBox) -> Html) -> Html {
    let facts = &book.content.home.factbox;
    html! {
        <div class="factbox">
            <div class="factbox-part">
                <p>{ prose(&facts.lead.text) }</p>
                <div class="arms">{ for facts.arrays.iter().map(|item| array(book, item)) }</div>
                <p class="factbox-key">{ prose(&facts.key.text) }</p>
                <p class="factbox-caution">{ prose(&facts.caution.text) }</p>
                // All of it rests on the works of the last sentence, and its state is that of the first.
                { in_line(book.content, Basis { state: facts.lead.state, grade: facts.lead.grade, ..Basis::from(&facts.caution) }) }
            </div>
            <div class="factbox-part">
                { deaths(book, facts, reports(facts)) }
                { unknown(book, &facts.strongest) }
            </div>
        </div>
    }
}

fn said(book: Book, answer: &PageAnswer) -> Html {
    html! { <><p>{ prose(&answer.text) }</p>{ in_line(book.content, answer.into()) }</> }
}

/// The people of one arm; filled are those in whom it happened.
fn array(book: Book, array: &Array) -> Html {
    let measure = book.evidence.measure(&array.measure);
    let amount = measure.and_then(|measure| match array.arm {
        Arm::Treated => Some(&measure.amount),
        Arm::Compared => measure.comparator.as_ref().map(|other| &other.amount),
    });
    let drawn = measure.zip(amount).and_then(|(measure, amount)| figures(measure, amount));
    let class = if array.arm == Arm::Treated { "arm is-hsc" } else { "arm" };
    html! {
        <figure class={class}>
            <figcaption><span>{ &array.label }</span><b>{ for amount.and_then(|amount| counts(book, amount)) }</b></figcaption>
            { for drawn.map(|group| picture(group, &array.note.text)) }
        </figure>
    }
}

/// The range over all reports, and the reports or the way to them.
fn deaths(book: Book, facts: &FactBox, reports: Html) -> Html {
    let deaths = &facts.deaths;
    html! {
        <>
            <h3>{ &deaths.label }</h3>
            <p>{ prose(&deaths.note.text) }</p>
            <ol class="strip strip-alone" aria-hidden="true"><li>{ line(Some(deaths.range), None) }</li>{ axis(book) }</ol>
            { in_line(book.content, (&deaths.note).into()) }
            { reports }
        </>
    }
}

/// The reports one by one.
fn reports(book: Book, facts: &FactBox) -> Html {
    let deaths = &facts.deaths;
    let reports = deaths.reports.iter().filter_map(|(name, id)| Some((name, book.evidence.measure(id)?)));
    html! {
        <>
            <ol class="strip">
                { for reports.map(|(name, measure)| html! { <li><span>{ name }</span>{ line(ends(measure, &measure.amount).map(|ends| (ends.low, ends.high)), Some(measure)) }<span>{ people(book, measure) }</span></li> }) }
                { axis(book) }
            </ol>
            <p class="factbox-key">{ prose(&deaths.not_comparable) }</p>
            { said(book, &deaths.small) }
            { unknown(book, &facts.on_drugs) }
        </>
    }
}

/// A range on the strip, with its value where it is of one report; the words beside it say the same.
fn line(range: Option<(f64, f64)>, report: Option<&Measure>) -> Html {
    let scale = Scale { from: 0.0, to: STRIP, left: 0.0, length: 240.0 };
    strip(&scale, range, report.and_then(|report| report.amount.value), report.and_then(|report| report.people))
}

/// The numbers below the strip.
fn axis(book: Book) -> Html {
    let ticks = ["0", "3", "6", "9", "12"];
    html! { <li class="strip-axis" aria-hidden="true"><span>{ book.evidence.words.per_100() }</span><span class="strip-ticks">{ for ticks.map(|tick| html! { <span>{ tick }</span> }) }</span></li> }
}

/// How many of how many; where only a share is reported, that and the people.
fn people(book: Book, measure: &Measure) -> String {
    let (words, lang) = (&book.evidence.words, book.content.lang);
    let share = || {
        let share = fill(words.figure_per_100(), &[("n", &number(measure.amount.value?, lang))]);
        let people = fill(words.people_studied(), &[("n", &number(f64::from(measure.people?), lang))]);
        Some(fill(words.both_values(), &[("one", &share), ("other", &people)]))
    };
    counts(book, &measure.amount).or_else(share).unwrap_or_else(|| words.not_reported().to_owned())
}

/// Hatched, the size of a picture, with the words beside it.
fn unknown(book: Book, unknown: &Unknown) -> Html {
    html! {
        <div class="nobody-knows">
            <p><b>{ prose(&unknown.note.text) }</b>{ for unknown.more.as_ref().map(|more| html! { <>{ " " }{ prose(more) }</> }) }</p>
            <a class="card-more" href={book.edition.to(&unknown.link)}>{ &unknown.link.word }</a>
            { in_line(book.content, (&unknown.note).into()) }
        </div>
    }
}
