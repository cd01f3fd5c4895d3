//! Every trial, also stopped, withdrawn, missed and unpublished ones: those that may take people, what the others found, what is coming.

use super::list::{Filter, controls};
use super::time_line::{ahead, dated, time_line};
use super::trials_board::board;
use super::{entries, opening, section};
use crate::app::view::View;
use crate::desk::content::Deck;
use crate::desk::edition::Book;
use crate::desk::edition::Edition;
use crate::desk::evidence::{Course, Joining, JoiningState, Outcome, Phase, Subject, Trial};
use crate::desk::part::basis::{Basis, basis};
use crate::desk::part::fold::{fold, group, part};
use crate::desk::part::portrait::glyph;
use crate::desk::part::prose::prose;
use crate::desk::part::result::report;
use crate::desk::part::words;
use crate::desk::text::{fill, number};
use yew::prelude::*;

pub(super) fn page(edition: &Edition, book: Book) -> Html {
    let evidence = book.evidence;
    let words = &evidence.words;
    let sorts =
        [("", words.sort_given()), ("name", words.sort_name()), ("date", words.sort_newest()), ("people", words.sort_largest())];
    let closed = evidence.trials.iter().filter(|trial| trial.joining.state == JoiningState::Closed).count();
    let snapshot = fill(words.snapshot(), &[("date", &book.content.site.checked.said(book.content.lang))]);
    html! {
        <>
            { opening(edition, View::Trials) }
            { board(book) }
            <p class="intro" id="trials">{ snapshot }</p>
            { controls(book, evidence.trials.len(), &filters(book), &sorts) }
            { part_of_list(edition, "joining", words.joining_title(), words.joining_intro(), html! {
                <>
                    <h3 id="joining-open">{ words.joining_is_open() }</h3>
                    { listed(book, |trial| trial.joining.state == JoiningState::Open) }
                    { together(book, "joining-unknown", words.joining_is_unknown(), |trial| trial.joining.state == JoiningState::Unknown) }
                </>
            }) }
            { part("found", words.found_title(), Some(closed), html! {
                <>
                    <p class="intro">{ prose(words.found_intro()) }</p>
                    { for Outcome::ALL.iter().map(|outcome| {
                        let ended = |trial: &Trial| trial.joining.state == JoiningState::Closed && trial.outcome == *outcome;
                        together(book, &format!("found-{}", outcome.slug().replace('_', "-")), words::outcome(words, *outcome), ended)
                    }) }
                </>
            }) }
            { section(edition, "coming", words.research_title(), None, html! {
                <>
                    <p class="intro">{ prose(words.timeline_intro()) }</p>
                    { ahead(book) }
                    { group("studied", words.studied(), book.content.deck(Deck::Research).len(), entries(book, book.content.deck(Deck::Research))) }
                </>
            }) }
            { part("time-line", words.timeline_title(), None, time_line(book)) }
        </>
    }
}

fn filters(book: Book<'_>) -> [Filter<'_>; 6] {
    let (evidence, words) = (book.evidence, &book.evidence.words);
    let runs_in = |code: &str| evidence.trials.iter().any(|trial| trial.countries.iter().any(|other| other == code));
    let countries = evidence.countries.iter().filter(|(code, _)| runs_in(code));
    [
        ("joining", words.trial_joining(), values(JoiningState::ALL, JoiningState::slug, |value| words::joining(words, value))),
        ("country", words.trial_countries(), countries.map(|(code, name)| (code.as_str(), name.clone())).collect()),
        ("subject", words.filter_subject(), values(Subject::ALL, Subject::slug, |value| words::subject(words, value))),
        ("phase", words.filter_phase(), values(Phase::ALL, Phase::slug, |value| words::phase(words, value))),
        ("outcome", words.filter_outcome(), values(Outcome::ALL, Outcome::slug, |value| words::outcome(words, value))),
        ("ms", words.filter_ms(), values(Course::ALL, Course::slug, |value| words::course(words, value))),
    ]
}

/// A part of the page whose trials a filter may hide; it goes with the last of them.
fn part_of_list(edition: &Edition, id: &'static str, title: &str, intro: &str, body: Html) -> Html {
    html! { <div class="section-of-list" data-shelf="">{ section(edition, id, title, Some(intro), body) }</div> }
}

/// The trials that are picked, as closed rows.
fn listed(book: Book, picked: impl Fn(&Trial) -> bool) -> Html {
    let trials = book.evidence.trials.iter().filter(|trial| picked(trial));
    html! { <ol class="trials" data-list="trials">{ for trials.map(|item| trial(book, item)) }</ol> }
}

/// The same as a closed group; nothing where there are none.
fn together(book: Book, id: &str, title: &str, picked: impl Fn(&Trial) -> bool) -> Html {
    let count = book.evidence.trials.iter().filter(|trial| picked(trial)).count();
    html! { <>{ for (count > 0).then(|| group(id, title, count, listed(book, picked))) }</> }
}

/// The values that occur, with their words.
fn values<'a, T: Copy>(all: &[T], slug: fn(T) -> &'static str, word: impl Fn(T) -> &'a str) -> Vec<(&'static str, String)> {
    all.iter().map(|value| (slug(*value), word(*value).to_owned())).collect()
}

/// A trial: closed, what a reader asks first.
fn trial(book: Book, trial: &Trial) -> Html {
    let courses = trial.ms.iter().map(|course| course.slug()).collect::<Vec<_>>().join(" ");
    let last = trial.events.last().map(|event| event.date.to_string()).unwrap_or_default();
    let people = trial.enrolled.or(trial.planned).map(|people| people.to_string()).unwrap_or_default();
    html! {
        <li key={trial.id.clone()} class={classes!("trial", trial.subject.cell().map(|cell| format!("is-{}", cell.slug())))} id={trial.id.clone()}
            data-joining={trial.joining.state.slug()} data-country={trial.countries.join(" ")}
            data-subject={trial.subject.slug()} data-phase={trial.phase.slug()} data-outcome={trial.outcome.slug()} data-ms={courses}
            data-name={trial.name.clone()} data-date={last} data-people={people}>
            { fold(closed(book, trial), record(book, trial)) }
        </li>
    }
}

/// Its name, whether it may take people, where, and how it ended.
fn closed(book: Book, trial: &Trial) -> Html {
    let words = &book.evidence.words;
    let joining = &trial.joining;
    let date = joining.checked.said(book.content.lang);
    let said = fill(words.joining_on(), &[("state", words::joining(words, joining.state)), ("date", &date)]);
    html! {
        <>
            <h4 class="fold-title with-glyph">{ for trial.subject.cell().map(glyph) }<span>{ &trial.name }</span></h4>
            <span class="trial-marks">
                <span class={format!("joining joining-{}", joining.state.slug())}>{ said }</span>
                { for (!trial.countries.is_empty()).then(|| html! { <span>{ countries(book, &trial.countries) }</span> }) }
                <span class={format!("outcome outcome-{}", trial.outcome.slug().replace('_', "-"))}>{ words::outcome(words, trial.outcome) }</span>
            </span>
        </>
    }
}

fn record(book: Book, trial: &Trial) -> Html {
    let words = &book.evidence.words;
    let rests = Basis { state: None, grade: None, sources: &trial.sources, verification: Some(trial.verification) };
    html! {
        <>
            <p class="trial-marks">
                <span>{ prose(words::subject(words, trial.subject)) }</span>
                { for (!trial.in_ms).then(|| html! { <span>{ words.trial_not_in_ms() }</span> }) }
            </p>
            <p>{ prose(&trial.result) }</p>
            { for trial.caution.as_ref().map(|text| html! { <p class="result-caution"><b>{ words.fact_caution() }</b>{ " " }<span>{ prose(text) }</span></p> }) }
            { for (!trial.registry.is_empty()).then(|| registry(book, trial)) }
            { basis(book.content, rests) }
            <details class="facts-fold"><summary>{ words.details() }</summary>{ facts(book, trial) }{ report(book, &trial.id) }</details>
        </>
    }
}

/// The names of countries.
fn countries(book: Book, codes: &[String]) -> String {
    codes.iter().map(|code| book.evidence.country(code)).collect::<Vec<_>>().join(book.content.texts.list_separator())
}

fn facts(book: Book, trial: &Trial) -> Html {
    let words = &book.evidence.words;
    let lang = book.content.lang;
    let missing = || words.not_reported().to_owned();
    let people: Vec<String> = [(trial.planned, words.trial_planned()), (trial.enrolled, words.trial_enrolled())]
        .into_iter()
        .filter_map(|(count, template)| count.map(|count| fill(template, &[("n", &number(f64::from(count), lang))])))
        .collect();
    let separator = book.content.texts.list_separator();
    let or_missing = |list: Vec<String>| if list.is_empty() { missing() } else { list.join(separator) };
    let events = trial.events.iter().map(|event| dated(book, *event)).collect();
    let rows: Vec<(&str, String)> = vec![
        (words.trial_source(), trial.source.clone().unwrap_or_else(missing)),
        (words.trial_route(), trial.route.clone().unwrap_or_else(missing)),
        (words.trial_comparator(), trial.comparator.clone().unwrap_or_else(missing)),
        (words.trial_phase(), words::phase(words, trial.phase).to_owned()),
        (words.trial_design(), trial.design.clone()),
        (words.trial_people(), or_missing(people)),
        (words.trial_ms(), trial.ms_text.clone()),
        (words.trial_countries(), if trial.countries.is_empty() { missing() } else { countries(book, &trial.countries) }),
        (words.trial_joining(), joining(book, &trial.joining)),
        (words.trial_endpoint(), trial.endpoint.clone().unwrap_or_else(missing)),
        (words.trial_status(), trial.status.clone()),
        (words.timeline_title(), or_missing(events)),
    ];
    html! {
        <dl class="fact-table">{ for rows.into_iter().map(|(name, value)| html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> }) }</dl>
    }
}

/// Whether people can still join, with the day on which that was found.
fn joining(book: Book, joining: &Joining) -> String {
    let (words, lang) = (&book.evidence.words, book.content.lang);
    let template = match joining.state {
        JoiningState::Open => words.joining_open(),
        JoiningState::Closed => words.joining_closed(),
        JoiningState::Unknown => words.joining_unknown(),
    };
    fill(template, &[("date", &joining.checked.said(lang)), ("countries", &countries(book, &joining.countries))])
}

fn registry(book: Book, trial: &Trial) -> Html {
    html! {
        <p class="trial-registry">
            <span>{ book.evidence.words.trial_registry() }</span>
            { for trial.registry.iter().map(|number| match registry_address(number) {
                Some(address) => html! { <a href={address} rel="noreferrer noopener">{ number }</a> },
                None => html! { <span>{ number }</span> },
            }) }
        </p>
    }
}

/// The registry's own page, for registries whose addresses are made of the number.
fn registry_address(number: &str) -> Option<String> {
    if number.starts_with("NCT") {
        return Some(format!("https://clinicaltrials.gov/study/{number}"));
    }
    number.strip_prefix("ISRCTN").map(|rest| format!("https://www.isrctn.com/ISRCTN{rest}"))
}
