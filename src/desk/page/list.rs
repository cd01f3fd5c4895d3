//! Lists that a reader filters, sorts and searches. The controls need the app; without it the whole list stands there. The app takes the
//! mark `data-idle` away while something is asked for.
//!
//! An entry says in `data-<filter>` what it can be picked by; the app reads that and the text, see `crate::app::search`.

use crate::desk::edition::Book;
use crate::desk::edition::found;
use yew::prelude::*;
use yew::virtual_dom::VTag;

/// A list box: its filter, its label, and its values with their words.
pub(super) type Filter<'a> = (&'static str, &'a str, Vec<(&'a str, String)>);

/// The controls above a list of `total` entries.
pub(super) fn controls(book: Book, total: usize, filters: &[Filter], sorts: &[(&'static str, &str)]) -> Html {
    let words = &book.evidence.words;
    let all = [("", words.filter_all().to_owned())];
    html! {
        <search class="finder needs-app" data-idle="" aria-label={words.filter_title().to_owned()}>
            <label class="finder-text"><span>{ words.filter_text() }</span>{ text_box() }</label>
            { for filters.iter().map(|(name, label, values)| list_box(name, label, &[all.as_slice(), values].concat())) }
            { for (sorts.len() > 1).then(|| {
                let values: Vec<(&'static str, String)> = sorts.iter().map(|(value, word)| (*value, (*word).to_owned())).collect();
                list_box("sort", words.filter_sort(), &values)
            }) }
            <button type="button" class="button" data-do="clear-filters">{ if filters.is_empty() { words.find_clear() } else { words.filter_clear() } }</button>
            <p class="finder-count">{ found(book.content, total, total) }</p>
            <p class="finder-none" hidden=true>{ if filters.is_empty() { words.find_none() } else { words.found_none() } }</p>
        </search>
    }
}

/// Uncontrolled, as everything that a reader may have touched before the app has arrived.
fn text_box() -> Html {
    let mut tag = VTag::new("input");
    tag.add_attribute("type", "search");
    tag.add_attribute("name", "find-q");
    tag.add_attribute("autocomplete", "off");
    tag.add_attribute("spellcheck", "false");
    tag.into()
}

fn list_box(name: &str, label: &str, values: &[(&str, String)]) -> Html {
    html! {
        <label>
            <span>{ label.to_owned() }</span>
            <select name={format!("find-{name}")} autocomplete="off">
                { for values.iter().map(|(value, word)| html! { <option value={(*value).to_owned()}>{ word }</option> }) }
            </select>
        </label>
    }
}
