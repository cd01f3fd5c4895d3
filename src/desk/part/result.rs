//! A measured result: its figure, the words, the facts that belong to it, and figures that one can count.

use super::basis::{Basis, basis};
use super::control::Control;
use super::figure::{counted, counts, exact, figure, share, unit};
use super::fold::fold;
use super::people::{counts_people, people};
use super::prose::prose;
use super::words;
use crate::desk::edition::Book;
use crate::desk::evidence::Measure;
use crate::desk::text::{fill, number};
use yew::prelude::*;

/// A result in a list: figure and words; the rest opens in place.
pub fn line(book: Book, measure: &Measure) -> Html {
    html! {
        <article key={measure.id.clone()} class={class("result", measure)} id={measure.id.clone()} data-subject={measure.subject.slug()} data-kind={measure.kind.slug()}>
            { headline(book, measure) }
            { cautions(book, measure) }
            { basis(book.content, rests_on(measure)) }
            <details class="facts-fold">
                <summary>{ book.evidence.words.details() }</summary>
                { facts(book, measure, None) }
                { for counts_people(measure).then(|| people(book, measure)) }
                { report(book, &measure.id) }
            </details>
        </article>
    }
}

/// A result on a page that gathers results: closed a line, open the box.
pub fn gathered(book: Book, measure: &Measure) -> Html {
    let words = &book.evidence.words;
    let no_control = measure.comparator.is_none().then(|| words.no_comparator());
    let summary = html! {
        <>
            <h3 class="entry-title">{ &measure.statement }</h3>
            <span class="result-exact">{ words::design(words, measure.design) }{ for no_control.map(|none| html! { <>{ " · " }{ words.fact_comparator() }{ ": " }{ none }</> }) }</span>
        </>
    };
    html! { <div key={measure.id.clone()} class="entry">{ fold(summary, boxed(book, measure)) }</div> }
}

/// A result as a box below its words: the reader chooses between words, picture and table, by style sheet alone.
fn boxed(book: Book, measure: &Measure) -> Html {
    let words = &book.evidence.words;
    let drawn = counts_people(measure);
    let ways: Vec<(&str, &str)> = [("words", words.view_words()), ("picture", words.view_picture()), ("table", words.view_table())]
        .into_iter()
        .filter(|(way, _)| drawn || *way != "picture")
        .collect();
    let first = if drawn { "picture" } else { "words" };
    html! {
        <article key={measure.id.clone()} class={classes!(class("result", measure), "result-box")} id={measure.id.clone()}>
            <div class="result-bar">
                <fieldset class="ways">
                    <legend class="sr">{ words.ways() }</legend>
                    { for ways.iter().map(|(way, word)| radio(&format!("way-{}", measure.id), way, word, *way == first)) }
                </fieldset>
                { basis(book.content, rests_on(measure)) }
            </div>
            <div class="way-words">{ figured(book, measure) }{ precise(book, measure) }</div>
            { for drawn.then(|| html! { <div class="way-picture">{ people(book, measure) }</div> }) }
            <div class="way-table">{ facts(book, measure, Some(exact(book, measure))) }{ report(book, &measure.id) }</div>
            { cautions(book, measure) }
        </article>
    }
}

/// A link to the issue tracker with the item's name filled in, where the build knows the repository.
pub fn report(book: Book, id: &str) -> Html {
    let link = book.content.site.repository.as_ref().map(|repository| format!("{repository}/issues/new?title={id}"));
    html! {
        <>{ for link.map(|href| html! {
            <p class="report"><a href={href} rel="noreferrer noopener">{ book.evidence.words.report_mistake() }<span class="sr">{ ": " }{ id }</span></a></p>
        }) }</>
    }
}

fn class(name: &'static str, measure: &Measure) -> Classes {
    classes!(name, format!("result-{}", measure.kind.slug()), measure.subject.cell().map(|cell| format!("is-{}", cell.slug())))
}

fn radio(name: &str, value: &str, word: &str, ticked: bool) -> Html {
    Control::radio(name).class(&format!("pick-box pick-{value}")).ticked(ticked).labelled("pick", html! { word.to_owned() })
}

fn headline(book: Book, measure: &Measure) -> Html {
    html! {
        <div class="result-head">
            { figured(book, measure) }
            <p class="result-words">{ prose(&measure.statement) }</p>
            { precise(book, measure) }
        </div>
    }
}

fn figured(book: Book, measure: &Measure) -> Html {
    html! { <p class="result-figure"><b class="figure">{ figure(book, measure, &measure.amount) }</b>{ " " }<span>{ unit(book, measure) }</span></p> }
}

/// What stands behind a relative figure, and how exact the figure is.
fn precise(book: Book, measure: &Measure) -> Html {
    html! {
        <>
            { for measure.absolute.as_ref().map(|text| html! { <p class="result-words">{ prose(text) }</p> }) }
            <p class="result-exact"><b>{ book.evidence.words.exact() }</b>{ " " }<span>{ prose(&exact(book, measure)) }</span></p>
        </>
    }
}

fn cautions(book: Book, measure: &Measure) -> Html {
    html! {
        <>
            { for measure.caution.as_ref().map(|text| html! {
                <p class="result-caution"><b>{ book.evidence.words.fact_caution() }</b>{ " " }<span>{ prose(text) }</span></p>
            }) }
        </>
    }
}

/// Everything that belongs to the number; its range too where that stands nowhere else. What the source does not say is said in words.
fn facts(book: Book, measure: &Measure, range: Option<String>) -> Html {
    let words = &book.evidence.words;
    let missing = || words.not_reported().to_owned();
    let both = |one: &str, other: Option<&str>| {
        other.map_or_else(|| one.to_owned(), |other| fill(words.both_values(), &[("one", one), ("other", other)]))
    };
    let compared = measure.comparator.as_ref().map(|other| {
        let value = both(&share(book, measure, &other.amount), counts(book, &other.amount).as_deref());
        fill(words.named_value(), &[("name", &other.name), ("value", &value)])
    });
    // Where the headline says the people, the value of the source stands here.
    let value = counted(book, measure, &measure.amount).map(|_| share(book, measure, &measure.amount));
    let people = counts(book, &measure.amount)
        .map(|text| both(&both(&text, value.as_deref()), measure.calculated.then(|| words.calculated())));
    let rows: Vec<(&str, String)> = vec![
        (words.fact_population(), measure.population.clone()),
        (words.fact_people(), measure.people.map_or_else(missing, |people| number(f64::from(people), book.content.lang))),
        (words.fact_ms(), words::course(words, measure.ms).to_owned()),
        (words.fact_period(), measure.period.clone().unwrap_or_else(missing)),
        (words.fact_comparator(), compared.unwrap_or_else(|| words.no_comparator().to_owned())),
        (words.fact_counts(), people.unwrap_or_else(missing)),
        (words.fact_design(), words::design(words, measure.design).to_owned()),
        (words.fact_years(), measure.years.clone().unwrap_or_else(missing)),
    ];
    html! {
        <dl class="fact-table">
            { for range.map(|range| (words.fact_range(), range)).into_iter().chain(rows).map(|(name, value)| html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> }) }
        </dl>
    }
}

fn rests_on(measure: &Measure) -> Basis<'_> {
    Basis::checked(&measure.sources, measure.verification)
}
