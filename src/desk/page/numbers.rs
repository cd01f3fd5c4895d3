//! Every measured result, by subject and topic: closed groups in closed parts.

use super::list::controls;
use super::opening;
use crate::app::view::View;
use crate::desk::edition::Book;
use crate::desk::edition::Edition;
use crate::desk::evidence::{Kind, Measure, Subject};
use crate::desk::part::crowd::crowd;
use crate::desk::part::fold::{group, part};
use crate::desk::part::people::legend;
use crate::desk::part::result::line;
use crate::desk::part::words;
use crate::desk::text::fill;
use yew::prelude::*;

pub(super) fn page(edition: &Edition, book: Book) -> Html {
    let evidence = book.evidence;
    let words = &evidence.words;
    let kinds = Kind::ALL.iter().map(|kind| (kind.slug(), words::kind(words, *kind).to_owned())).collect();
    let subjects = Subject::ALL.iter().map(|subject| (subject.slug(), words::subject(words, *subject).to_owned())).collect();
    let filters = [("subject", words.filter_subject(), subjects), ("kind", words.filter_kind(), kinds)];
    html! {
        <>
            { opening(edition, View::Numbers) }
            { crowd(book) }
            <p class="intro">{ fill(evidence.words.numbers_count(), &[("n", &evidence.measures.len().to_string())]) }</p>
            { legend(book, evidence.measures.iter()) }
            { controls(book, evidence.measures.len(), &filters, &[]) }
            { for Subject::ALL.iter().map(|subject| about(book, *subject)) }
        </>
    }
}

fn anchor(subject: Subject) -> &'static str {
    match subject {
        Subject::Hsc => "about-hsc",
        Subject::Msc => "about-msc",
        Subject::Ipsc => "about-ipsc",
        Subject::Neural => "about-neural",
        Subject::Medicine => "about-medicine",
        Subject::Other => "about-other",
    }
}

fn about(book: Book, subject: Subject) -> Html {
    let words = &book.evidence.words;
    let of_subject: Vec<&Measure> = book.evidence.measures.iter().filter(|measure| measure.subject == subject).collect();
    let topics = of_subject.chunk_by(|one, other| one.topic == other.topic);
    part(
        anchor(subject),
        words::subject(words, subject),
        Some(of_subject.len()),
        html! { <>{ for topics.map(|measures| topic(book, subject, measures)) }</> },
    )
}

fn topic(book: Book, subject: Subject, measures: &[&Measure]) -> Html {
    let topic = &book.evidence.topics[measures[0].topic];
    let list = html! { <div data-list={topic.id.clone()}>{ for measures.iter().map(|measure| line(book, measure)) }</div> };
    group(&format!("{}-{}", anchor(subject), topic.id), &topic.title, measures.len(), list)
}
