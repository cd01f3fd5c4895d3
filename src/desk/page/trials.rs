//! Every trial, also stopped, withdrawn, missed and unpublished ones, with a time line.

use super::list::controls;
use super::{opening, section};
use crate::app::view::View;
use crate::desk::edition::Book;
use crate::desk::edition::Edition;
use crate::desk::evidence::{Course, Event, EventKind, Joining, JoiningState, Outcome, Phase, Subject, Trial};
use crate::desk::part::basis::{Basis, basis};
use crate::desk::part::portrait::glyph;
use crate::desk::part::prose::prose;
use crate::desk::part::result::report;
use crate::desk::part::words;
use crate::desk::text::{fill, number};
use yew::prelude::*;

pub(super) fn page(edition: &Edition, book: Book) -> Html {
    let evidence = book.evidence;
    let words = &evidence.words;
    let filters = [
        ("subject", words.filter_subject(), values(Subject::ALL, Subject::slug, |value| words::subject(words, value))),
        ("phase", words.filter_phase(), values(Phase::ALL, Phase::slug, |value| words::phase(words, value))),
        ("outcome", words.filter_outcome(), values(Outcome::ALL, Outcome::slug, |value| words::outcome(words, value))),
        ("ms", words.filter_ms(), values(Course::ALL, Course::slug, |value| words::course(words, value))),
    ];
    let sorts =
        [("", words.sort_given()), ("name", words.sort_name()), ("date", words.sort_newest()), ("people", words.sort_largest())];
    let snapshot = fill(words.snapshot(), &[("date", &book.content.site.checked.said(book.content.lang))]);
    html! {
        <>
            { opening(edition, View::Trials) }
            <p class="intro">{ snapshot }</p>
            { section(edition, "trials", words.trials_list(), None, html! {
                <>
                    { controls(book, evidence.trials.len(), &filters, &sorts) }
                    <ol class="trials" data-list="trials">{ for evidence.trials.iter().map(|item| trial(book, item)) }</ol>
                </>
            }) }
            { section(edition, "time-line", words.timeline_title(), Some(words.timeline_intro()), time_line(book)) }
        </>
    }
}

/// The values that occur, with their words.
fn values<'a, T: Copy>(all: &[T], slug: fn(T) -> &'static str, word: impl Fn(T) -> &'a str) -> Vec<(&'static str, String)> {
    all.iter().map(|value| (slug(*value), word(*value).to_owned())).collect()
}

fn trial(book: Book, trial: &Trial) -> Html {
    let words = &book.evidence.words;
    let rests = Basis { state: None, grade: None, sources: &trial.sources, verification: Some(trial.verification) };
    let courses = trial.ms.iter().map(|course| course.slug()).collect::<Vec<_>>().join(" ");
    let last = trial.events.last().map(|event| event.date.to_string()).unwrap_or_default();
    let people = trial.enrolled.or(trial.planned).map(|people| people.to_string()).unwrap_or_default();
    html! {
        <li key={trial.id.clone()} class={classes!("trial", trial.subject.cell().map(|cell| format!("is-{}", cell.slug())))} id={trial.id.clone()}
            data-subject={trial.subject.slug()} data-phase={trial.phase.slug()} data-outcome={trial.outcome.slug()} data-ms={courses}
            data-name={trial.name.clone()} data-date={last} data-people={people}>
            <h3 class="entry-title">{ for trial.subject.cell().map(glyph) }<span>{ &trial.name }</span></h3>
            <p class="trial-marks">
                <span class={format!("outcome outcome-{}", trial.outcome.slug().replace('_', "-"))}>{ words::outcome(words, trial.outcome) }</span>
                <span>{ prose(words::subject(words, trial.subject)) }</span>
                { for (!trial.in_ms).then(|| html! { <span>{ words.trial_not_in_ms() }</span> }) }
            </p>
            <p>{ prose(&trial.result) }</p>
            { for trial.caution.as_ref().map(|text| html! { <p class="result-caution"><b>{ words.fact_caution() }</b>{ " " }<span>{ prose(text) }</span></p> }) }
            { for (!trial.registry.is_empty()).then(|| registry(book, trial)) }
            { basis(book.content, rests) }
            <details class="facts-fold"><summary>{ words.details() }</summary>{ facts(book, trial) }{ report(book, &trial.id) }</details>
        </li>
    }
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
    let countries = trial.countries.iter().map(|code| book.evidence.country(code).to_owned()).collect();
    let rows: Vec<(&str, String)> = vec![
        (words.trial_source(), trial.source.clone().unwrap_or_else(missing)),
        (words.trial_route(), trial.route.clone().unwrap_or_else(missing)),
        (words.trial_comparator(), trial.comparator.clone().unwrap_or_else(missing)),
        (words.trial_phase(), words::phase(words, trial.phase).to_owned()),
        (words.trial_design(), trial.design.clone()),
        (words.trial_people(), or_missing(people)),
        (words.trial_ms(), trial.ms_text.clone()),
        (words.trial_countries(), or_missing(countries)),
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
    let countries: Vec<&str> = joining.countries.iter().map(|code| book.evidence.country(code)).collect();
    let countries = countries.join(book.content.texts.list_separator());
    fill(template, &[("date", &joining.checked.said(lang)), ("countries", &countries)])
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

fn lies_ahead(book: Book, event: Event) -> bool {
    event.date > book.content.site.checked
}

/// "May 2019: result published".
fn dated(book: Book, event: Event) -> String {
    let words = &book.evidence.words;
    let (when, what) = (event.date.said(book.content.lang), words::event(words, event.kind, lies_ahead(book, event)));
    fill(words.named_value(), &[("name", &when), ("value", what)])
}

/// All dated events by year; then the trials without any date. No date is guessed.
fn time_line(book: Book) -> Html {
    let mut events: Vec<(&Event, &Trial)> =
        book.evidence.trials.iter().flat_map(|trial| trial.events.iter().map(move |event| (event, trial))).collect();
    events.sort_by_key(|(event, _)| **event);
    let years = events.chunk_by(|one, other| one.0.date.year() == other.0.date.year());
    let undated: Vec<&Trial> = book.evidence.trials.iter().filter(|trial| trial.events.is_empty()).collect();
    html! {
        <>
            <ol class="years">
                { for years.map(|events| html! {
                    <li class="year">
                        <h3>{ events[0].0.date.year() }</h3>
                        <ul>{ for events.iter().map(|(event, trial)| html! {
                            <li class={classes!("moment", mark(event.kind), lies_ahead(book, **event).then_some("moment-ahead"))}>
                                { for trial.subject.cell().map(glyph) }
                                <span><a href={format!("#{}", trial.id)}>{ &trial.name }</a>{ " " }{ dated(book, **event) }</span>
                            </li>
                        }) }</ul>
                    </li>
                }) }
            </ol>
            <h3>{ book.evidence.words.timeline_undated() }</h3>
            <ul class="undated">{ for undated.iter().map(|trial| html! { <li><a href={format!("#{}", trial.id)}>{ &trial.name }</a></li> }) }</ul>
        </>
    }
}

fn mark(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Result => "moment-result",
        EventKind::Stopped => "moment-stopped",
        _ => "moment-plain",
    }
}
