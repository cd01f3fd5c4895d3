//! A transplant or staying on medicines: the real people of one trial, the deaths of many reports, and what nobody knows.

use super::basis::{Basis, in_line};
use super::figure::counts;
use super::people::picture;
use super::prose::prose;
use super::ranges::strip;
use crate::app::view::View;
use crate::desk::chart::Scale;
use crate::desk::content::{Arm, Array, Deaths, PageAnswer, Unknown};
use crate::desk::edition::Book;
use crate::desk::evidence::figures::figures;
use yew::prelude::*;

/// The exhibit on the page of risks that has the reports of deaths one by one.
const REPORTS: &str = "x-death-chart";

/// The strip of deaths goes from 0 to so many of 100.
const STRIP: f64 = 12.0;

/// The whole box.
pub fn factbox(book: Book) -> Html {
    let facts = &book.content.home.factbox;
    whole(
        book,
        html! { <><p>{ prose(&facts.deaths.not_comparable) }</p>{ said(book, &facts.deaths.small) }{ unknown(book, &facts.on_drugs) }</> },
    )
}

/// The same for a page that is to stay light.
pub fn light_factbox(book: Book) -> Html {
    whole(book, html! {})
}

/// `more`: what else is said about deaths.
fn whole(book: Book, more: Html) -> Html {
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
                { deaths(book, &facts.deaths) }
                { more }
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

/// The range over all reports, and the way to them. The words say the same as the strip.
fn deaths(book: Book, deaths: &Deaths) -> Html {
    let scale = Scale { from: 0.0, to: STRIP, left: 0.0, length: 240.0 };
    let ticks = ["0", "3", "6", "9", "12"];
    let there = format!("{}#{REPORTS}", book.edition.href(View::Risks));
    html! {
        <>
            <h3>{ &deaths.label }</h3>
            <p>{ prose(&deaths.note.text) }</p>
            <div class="strip" aria-hidden="true">
                { strip(&scale, Some(deaths.range), None, None) }
                <span class="strip-ticks">{ for ticks.map(|tick| html! { <span>{ tick }</span> }) }</span>
            </div>
            { in_line(book.content, (&deaths.note).into()) }
            <a class="card-more" href={there}>{ book.content.texts.home_reports() }</a>
        </>
    }
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
