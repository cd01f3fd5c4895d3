//! A measured result: its figure, the words, the facts that belong to it, and figures that one can count.

use super::finding::{Basis, basis};
use super::people::{counts_people, people};
use super::prose::prose;
use super::words;
use crate::content::Content;
use crate::content::evidence::{Amount, Evidence, Measure, Unit};
use crate::lang::Lang;
use crate::measure::{Exactness, exactness, is_rare};
use crate::text::{fill, number};
use yew::prelude::*;
use yew::virtual_dom::{VNode, VTag};

/// The content and the evidence of one language.
#[derive(Clone, Copy, Debug)]
pub struct Book<'a> {
    /// What live pages show too.
    pub content: &'a Content,
    /// What only written pages show.
    pub evidence: &'a Evidence,
}

/// A result in a list: figure and words; the rest opens in place.
pub fn line(book: Book, measure: &Measure) -> Html {
    html! {
        <article key={measure.id.clone()} class={class("result", measure)} id={measure.id.clone()} data-subject={measure.subject.slug()} data-kind={measure.kind.slug()}>
            { headline(book, measure) }
            { cautions(book, measure) }
            { basis(book.content, rests_on(measure)) }
            <details class="facts-fold">
                <summary>{ book.evidence.words.details() }</summary>
                { facts(book, measure) }
                { for counts_people(measure).then(|| people(book, measure, base(measure))) }
                { report(book, &measure.id) }
            </details>
        </article>
    }
}

/// A result as a box: the reader chooses between words, picture and table, by style sheet alone.
pub fn boxed(book: Book, measure: &Measure) -> Html {
    let words = &book.evidence.words;
    let drawn = counts_people(measure);
    let rare = is_rare(measure);
    let ways: Vec<(&str, &str)> = [("words", words.view_words()), ("picture", words.view_picture()), ("table", words.view_table())]
        .into_iter()
        .filter(|(way, _)| drawn || *way != "picture")
        .collect();
    let first = if drawn { "picture" } else { "words" };
    html! {
        <article key={measure.id.clone()} class={classes!(class("result", measure), "result-box")} id={measure.id.clone()}>
            { headline(book, measure) }
            <fieldset class="ways">
                <legend class="sr">{ words.ways() }</legend>
                { for ways.iter().map(|(way, word)| radio(&format!("way-{}", measure.id), way, word, *way == first)) }
            </fieldset>
            { for drawn.then(|| html! {
                <div class="way-picture">
                    { for rare.then(|| html! {
                        <fieldset class="ways">
                            <legend class="sr">{ words.view_picture() }</legend>
                            { radio(&format!("base-{}", measure.id), "b1000", words.per_1000(), true) }
                            { radio(&format!("base-{}", measure.id), "b100", words.per_100(), false) }
                        </fieldset>
                    }) }
                    { for rare.then(|| html! { <div class="base-1000">{ people(book, measure, 1000) }</div> }) }
                    <div class={rare.then_some("base-100")}>{ people(book, measure, 100) }</div>
                </div>
            }) }
            <div class="way-table">{ facts(book, measure) }{ report(book, &measure.id) }</div>
            { cautions(book, measure) }
            { basis(book.content, rests_on(measure)) }
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

/// Of how many people it is drawn: 1,000 where it is rare.
pub fn base(measure: &Measure) -> u32 {
    if is_rare(measure) { 1000 } else { 100 }
}

fn class(name: &'static str, measure: &Measure) -> Classes {
    classes!(name, format!("result-{}", measure.kind.slug()), measure.subject.cell().map(|cell| format!("is-{}", cell.slug())))
}

/// A radio button that belongs to the reader: see [`super::picks`].
fn radio(name: &str, value: &str, word: &str, ticked: bool) -> Html {
    let mut tag = VTag::new("input");
    tag.add_attribute("type", "radio");
    tag.add_attribute("name", name.to_owned());
    tag.add_attribute("class", format!("pick-box pick-{value}"));
    tag.add_attribute("autocomplete", "off");
    if ticked {
        tag.add_attribute("checked", "");
    }
    html! { <label key={value.to_owned()} class="pick">{ VNode::from(tag) }<span class="pick-face">{ word }</span></label> }
}

fn headline(book: Book, measure: &Measure) -> Html {
    html! {
        <div class="result-head">
            <p class="result-figure"><b class="figure">{ figure(book, measure, &measure.amount) }</b>{ " " }<span>{ unit(book, measure) }</span></p>
            <p class="result-words">{ prose(&measure.statement) }</p>
            { for measure.absolute.as_ref().map(|text| html! { <p class="result-words">{ prose(text) }</p> }) }
            <p class="result-exact"><b>{ book.evidence.words.exact() }</b>{ " " }<span>{ prose(&exact(book, measure)) }</span></p>
        </div>
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

/// The figure as it is set large.
pub fn figure(book: Book, measure: &Measure, amount: &Amount) -> String {
    let (words, lang) = (&book.evidence.words, book.content.lang);
    let Some(value) = amount.value.or_else(|| amount.count.map(f64::from)) else {
        return words.not_reported().to_owned();
    };
    match measure.unit {
        Unit::Per100 if measure.label.is_none() => fill(words.figure_per_100(), &[("n", &number(value, lang))]),
        // A rate per person becomes one per 100 people; the tenth hides the noise of the multiplication.
        Unit::RatePerPersonYear => fill(words.figure_rate(), &[("n", &number((value * 1000.0).round() / 10.0, lang))]),
        _ => number(value, lang),
    }
}

/// What the figure counts.
pub fn unit<'a>(book: Book<'a>, measure: &'a Measure) -> &'a str {
    let words = &book.evidence.words;
    match (&measure.label, measure.unit) {
        (Some(label), _) => label,
        (None, Unit::HazardRatio) => words.unit_hazard_ratio(),
        (None, Unit::RiskRatio) => words.unit_risk_ratio(),
        (None, _) => "",
    }
}

/// How exact the figure is: its range, or in words why there is none.
pub fn exact(book: Book, measure: &Measure) -> String {
    let (words, lang) = (&book.evidence.words, book.content.lang);
    // Whole people, but for what is rarer than one of them.
    let rounded = |end: f64| number(if end > 0.0 && end < 1.0 { (end * 10.0).round() / 10.0 } else { end.round() }, lang);
    match exactness(measure) {
        Exactness::Reported => range(book, measure).unwrap_or_default(),
        Exactness::Calculated(low, high) => {
            fill(words.range(), &[("low", &rounded(low)), ("high", &rounded(high)), ("kind", words.interval_calculated())])
        }
        Exactness::FewPeople => words.exact_few().to_owned(),
        Exactness::SomePeople => words.exact_some().to_owned(),
        Exactness::ManyPeople => words.exact_many().to_owned(),
        Exactness::UnknownPeople => words.exact_unknown().to_owned(),
        Exactness::NotInPeople => words.exact_not_in_people().to_owned(),
        Exactness::Counted => words.exact_counted().to_owned(),
        Exactness::Stated => words.exact_stated().to_owned(),
    }
}

/// The range in words; `None` where none is reported.
fn range(book: Book, measure: &Measure) -> Option<String> {
    let (words, lang) = (&book.evidence.words, book.content.lang);
    let kind = measure.interval.map_or(words.interval_unspecified(), |interval| words::interval(words, interval));
    let scaled = |end: f64| {
        if measure.unit == Unit::RatePerPersonYear { number((end * 1000.0).round() / 10.0, lang) } else { number(end, lang) }
    };
    match (measure.amount.low.map(scaled), measure.amount.high.map(scaled)) {
        (Some(low), Some(high)) => Some(fill(words.range(), &[("low", &low), ("high", &high), ("kind", kind)])),
        (None, Some(high)) => Some(fill(words.range_high(), &[("high", &high), ("kind", kind)])),
        (Some(low), None) => Some(fill(words.range_low(), &[("low", &low), ("kind", kind)])),
        (None, None) => None,
    }
}

fn counts(book: Book, amount: &Amount) -> Option<String> {
    let show = |count: u32| number(f64::from(count), book.content.lang);
    let (count, of) = (amount.count?, amount.of?);
    Some(fill(book.evidence.words.counts(), &[("count", &show(count)), ("of", &show(of))]))
}

/// Everything that belongs to the number. What the source does not say is said in words.
fn facts(book: Book, measure: &Measure) -> Html {
    let words = &book.evidence.words;
    let missing = || words.not_reported().to_owned();
    let compared = measure.comparator.as_ref().map(|other| {
        let parts = [Some(figure(book, measure, &other.amount)), counts(book, &other.amount)];
        format!(
            "{}{}{}",
            other.name,
            colon(book.content.lang),
            parts.into_iter().flatten().collect::<Vec<_>>().join(separator(book.content.lang))
        )
    });
    let counted = counts(book, &measure.amount).map(|text| {
        if measure.calculated { format!("{text}{}{}", separator(book.content.lang), words.calculated()) } else { text }
    });
    let rows: Vec<(&str, String)> = vec![
        (words.fact_population(), measure.population.clone()),
        (words.fact_people(), measure.people.map_or_else(missing, |people| number(f64::from(people), book.content.lang))),
        (words.fact_ms(), words::course(words, measure.ms).to_owned()),
        (words.fact_period(), measure.period.clone().unwrap_or_else(missing)),
        (words.fact_comparator(), compared.unwrap_or_else(|| words.no_comparator().to_owned())),
        (words.fact_counts(), counted.unwrap_or_else(missing)),
        (words.fact_design(), words::design(words, measure.design).to_owned()),
        (words.fact_years(), measure.years.clone().unwrap_or_else(missing)),
    ];
    html! {
        <dl class="fact-table">
            { for rows.into_iter().map(|(name, value)| html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> }) }
        </dl>
    }
}

fn colon(lang: Lang) -> &'static str {
    if lang == Lang::Zh { "：" } else { ": " }
}

fn separator(lang: Lang) -> &'static str {
    if lang == Lang::Zh { "，" } else { ", " }
}

fn rests_on(measure: &Measure) -> Basis<'_> {
    Basis { state: None, grade: None, sources: &measure.sources, verification: Some(measure.verification) }
}
