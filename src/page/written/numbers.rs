//! Every measured result, by subject and topic.

use super::{opening, section};
use crate::content::evidence::{Measure, Subject};
use crate::part::result::{Book, line};
use crate::part::words;
use crate::state::Edition;
use crate::text::fill;
use crate::url::View;
use yew::prelude::*;

pub(super) fn page(edition: &Edition, book: Book) -> Html {
    let evidence = book.evidence;
    html! {
        <>
            { opening(edition, View::Numbers) }
            <p class="intro">{ fill(evidence.words.numbers_count(), &[("n", &evidence.measures.len().to_string())]) }</p>
            <nav class="contents" aria-label={book.content.texts.on_this_page().to_owned()}>
                <ul>{ for Subject::ALL.iter().map(|subject| html! {
                    <li><a href={format!("#about-{}", subject.slug())}>{ words::subject(&evidence.words, *subject) }</a></li>
                }) }</ul>
            </nav>
            { for Subject::ALL.iter().map(|subject| about(book, *subject)) }
        </>
    }
}

fn about(book: Book, subject: Subject) -> Html {
    let words = &book.evidence.words;
    let of_subject: Vec<&Measure> = book.evidence.measures.iter().filter(|measure| measure.subject == subject).collect();
    let topics = of_subject.chunk_by(|one, other| one.topic == other.topic);
    let id = match subject {
        Subject::Hsc => "about-hsc",
        Subject::Msc => "about-msc",
        Subject::Ipsc => "about-ipsc",
        Subject::Neural => "about-neural",
        Subject::Medicine => "about-medicine",
        Subject::Other => "about-other",
    };
    section(
        id,
        words::subject(words, subject),
        None,
        html! {
            <div class="topics">
                { for topics.map(|measures| html! {
                    <div class="topic">
                        <h3>{ &book.evidence.topics[measures[0].topic].title }</h3>
                        { for measures.iter().map(|measure| line(book, measure)) }
                    </div>
                }) }
            </div>
        },
    )
}
