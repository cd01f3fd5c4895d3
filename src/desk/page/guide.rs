//! What would happen, how to judge a clinic, and the words: cards in a reader's order.

use super::gathered::results;
use super::list::controls;
use super::{entries, opening, section};
use crate::app::lang::Lang;
use crate::app::view::View;
use crate::desk::content::{Deck, Term};
use crate::desk::edition::Book;
use crate::desk::edition::Edition;
use crate::desk::evidence::Measure;
use crate::desk::part::basis::{Basis, basis};
use crate::desk::part::calendar::calendar;
use crate::desk::part::card::points;
use crate::desk::part::fold::{group, part};
use crate::desk::part::prose::prose;
use crate::desk::part::versus::versus;
use yew::prelude::*;

/// The card that lists the signs of an offer.
const SIGNS: &str = "warning-signs-list";

/// The way of a transplant, step by step, and the way of other cells.
pub(super) fn journey(edition: &Edition, book: Book) -> Html {
    let words = &book.evidence.words;
    html! {
        <>
            { opening(edition, View::Journey) }
            { section(edition, "glance", words.glance(), None, calendar(book, book.content.deck(Deck::Journey))) }
            { section(edition, "way", words.journey_title(), None, whole(book, Deck::Journey)) }
            { part("afterwards", words.afterwards_title(), Some(book.content.deck(Deck::Afterwards).len()), whole(book, Deck::Afterwards)) }
        </>
    }
}

/// What each option is like.
pub(super) fn living(edition: &Edition, book: Book) -> Html {
    html! { <>{ opening(edition, View::Living) }{ section(edition, "living", book.evidence.words.living_title(), None, whole(book, Deck::Living)) }</> }
}

/// A transplant compared with medicines, study by study.
pub(super) fn against(edition: &Edition, book: Book) -> Html {
    let (texts, words) = (&book.content.texts, &book.evidence.words);
    // By the medicine; what had no other arm stands last, under these words.
    let compared_with =
        |measure: &Measure| measure.comparator.as_ref().map_or(words.no_comparator(), |other| &other.name).to_owned();
    let gathered = book.evidence.measures.iter().filter(|measure| measure.shown_on.contains(&View::Against)).count();
    html! {
        <div class="close">
            { opening(edition, View::Against) }
            { versus(book, View::Against) }
            <p class="warning">{ prose(texts.do_not_stop()) }</p>
            { part("results", words.exhibits_title(), Some(gathered), results(book, View::Against, compared_with)) }
            { section(edition, "versus", texts.versus_title(), Some(texts.versus_intro()), whole(book, Deck::Versus)) }
        </div>
    }
}

/// Medicine by medicine.
pub(super) fn medicines(edition: &Edition, book: Book) -> Html {
    let texts = &book.content.texts;
    html! {
        <>
            { opening(edition, View::Medicines) }
            <p class="warning">{ prose(texts.do_not_stop()) }</p>
            { section(edition, "drugs", texts.drugs_title(), Some(texts.drugs_intro()), whole(book, Deck::Drugs)) }
        </>
    }
}

/// Warning signs, sellers' sentences, and rules by country.
pub(super) fn clinics(edition: &Edition, book: Book) -> Html {
    let words = &book.evidence.words;
    let folded = |id: &str, title: &str, deck: Deck| part(id, title, Some(book.content.deck(deck).len()), whole(book, deck));
    html! {
        <>
            { opening(edition, View::Clinics) }
            { signs(book) }
            { section(edition, "signs", words.signs_title(), None, whole(book, Deck::Signs)) }
            { folded("phrases", words.phrases_title(), Deck::Phrases) }
            { folded("rules", words.rules_title(), Deck::Rules) }
            { folded("ethics", words.ethics_title(), Deck::Ethics) }
        </>
    }
}

/// The signs of an offer, each with a box: on paper to tick. What each rests on stands in its card below.
fn signs(book: Book) -> Html {
    let card = book.content.deck(Deck::Signs).iter().find(|card| card.id == SIGNS);
    let points = card.iter().flat_map(|card| &card.points);
    html! {
        <div class="opener">
            <p><a href={format!("#{SIGNS}")}>{ book.evidence.words.signs_board() }</a></p>
            <ul class="signs">{ for points.map(|point| html! { <li>{ &point.text }</li> }) }</ul>
        </div>
    }
}

/// Every term by its first letter, with its name in the other language and a search over both.
pub(super) fn glossary(edition: &Edition, book: Book) -> Html {
    let mut terms: Vec<&Term> = book.content.terms.iter().collect();
    terms.sort_by_key(|term| &term.order);
    let letters = terms.chunk_by(|one, other| letter(book, one) == letter(book, other));
    html! {
        <>
            { opening(edition, View::Glossary) }
            { section(edition, "terms", book.evidence.words.terms_title(), None, html! {
                <>
                    { controls(book, terms.len(), &[], &[]) }
                    { for letters.map(|terms| self::letters(book, terms)) }
                </>
            }) }
        </>
    }
}

/// The terms of one letter, closed.
fn letters(book: Book, terms: &[&Term]) -> Html {
    let letter = letter(book, terms[0]);
    group(
        &format!("letter-{}", letter.to_lowercase()),
        &letter,
        terms.len(),
        html! {
            <div class="terms" data-list="glossary">{ for terms.iter().map(|term| self::term(book, term)) }</div>
        },
    )
}

/// The letter under which a term stands: in Chinese that of its pinyin, and one place for all that begin with a Latin letter or a number.
fn letter(book: Book, term: &Term) -> String {
    let written = match book.content.lang {
        Lang::En => term.order.as_str(),
        Lang::Zh => term.order.strip_prefix("1 ").unwrap_or_default(),
    };
    written.chars().next().map_or_else(|| "A–Z".to_owned(), |first| first.to_uppercase().to_string())
}

/// A word as the reader calls it and as a doctor of the other language does.
fn term(book: Book, term: &Term) -> Html {
    let facing = &book.facing.content;
    let same = facing.terms.iter().find(|other| other.id == term.id);
    let other = same.filter(|other| other.title != term.title).map(|other| (facing.lang.tag(), &other.title));
    html! {
        <article key={term.id.clone()} class="entry" id={term.id.clone()}>
            <h4 class="entry-title">{ &term.title }{ for other.map(|(lang, title)| html! { <span class="term-other" lang={lang}>{ title }</span> }) }</h4>
            <p class="entry-text">{ &term.text }</p>
            { for (!term.sources.is_empty()).then(|| basis(book.content, Basis::checked(&term.sources, term.verification))) }
            { for (!term.points.is_empty()).then(|| points(book.content, &term.points, &[])) }
            { for term.drawn_at.as_ref().map(|tab| html! { <a class="card-more" href={book.edition.to(tab)}>{ &tab.word }</a> }) }
        </article>
    }
}

fn whole(book: Book, deck: Deck) -> Html {
    entries(book, book.content.deck(deck))
}
