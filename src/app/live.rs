//! The app in a browser: address, history, controls, focus.

use super::finding::Finder;
use super::form::Form;
use super::{Listeners, Store};
use crate::browser::{self, Click, Control, Landing};
use crate::compare::{Catalogue, Choice, Selection, Tissues};
use crate::content::CellId;
use crate::head::head;
use crate::prefs;
use crate::state::{Edition, Msg, Notice, State};
use crate::url::Url;
use std::rc::Rc;
use yew::prelude::*;

/// How long toggles rest before the address is written. `WebKit` throws at more than 100 writes in 10 seconds.
const ADDRESS_REST_MS: u32 = 250;

/// What the app keeps beside its state. One hook for all: each kind of hook costs code.
struct Live {
    started: bool,
    /// Where the reader will land on the view that is being opened.
    landing: Landing,
    finder: Rc<Finder>,
    form: Rc<Form>,
}

/// Connects the app with the browser. Everything that reads the browser runs in effects: the first render must be exactly the page
/// as it was written.
#[hook]
pub(super) fn use_browser(edition: &Rc<Edition>, store: &UseReducerHandle<Store>) -> Listeners {
    let dispatch = store.dispatcher();
    let live = use_mut_ref(|| Live {
        started: false,
        landing: Landing::default(),
        finder: Rc::new(Finder::new(edition, &store.dispatcher())),
        form: Rc::new(Form::new(edition, &store.dispatcher())),
    });
    let (finder, form) = (live.borrow().finder.clone(), live.borrow().form.clone());

    use_effect_with((), {
        let (edition, live, finder, form) = (edition.clone(), live.clone(), finder.clone(), form.clone());
        move |()| {
            start(&edition, &dispatch);
            finder.start();
            form.start();
            let (typing, writing) = (finder.clone(), form.clone());
            let lists = browser::list::listen(
                move || finder.follow_address(),
                move |control| match control {
                    "find-q" => typing.look(),
                    "own" => writing.changed("own"),
                    _ => {}
                },
            );
            let (back, leaving) = (form.clone(), form.clone());
            let forms = browser::form::listen(move || form.emptied(), move || back.start_later(), move || leaving.at_risk());
            let listener = browser::on_back(move |scroll| {
                live.borrow_mut().landing = Landing::History(scroll);
                if let Some(url) = here(&edition) {
                    dispatch.dispatch(Msg::Arrived(url));
                }
            });
            let find = browser::on_find_key(browser::go_find);
            let voices = browser::voice::listen();
            move || drop((listener, lists, forms, find, voices))
        }
    });
    // Numbered by the visit: Yew leaves out an effect whose values are those of the last one that ran, also when a page came between.
    use_effect_with((store.0.visit, store.0.choice.clone()), {
        let (edition, state, live) = (edition.clone(), store.0.clone(), live.clone());
        move |_| {
            let writing = live.borrow().started.then(|| show(&edition, &state));
            move || drop(writing)
        }
    });
    use_effect_with(store.0.visit, {
        let (edition, state, live) = (edition.clone(), store.0.clone(), live.clone());
        move |_| {
            let (started, landing) = {
                let mut live = live.borrow_mut();
                (std::mem::replace(&mut live.started, true), std::mem::take(&mut live.landing))
            };
            if started {
                arrive(&edition, &state, &landing);
            }
        }
    });
    Listeners { click: Some(on_click(edition, store, &live)), change: Some(on_change(edition, store, &finder, &form)) }
}

/// The address as it stands, where it is one of this site in this language.
pub(super) fn here(edition: &Edition) -> Option<Url> {
    let (path, query) = browser::address();
    let below = edition.base.strip(&path)?.to_owned() + &query;
    Url::parse(&below, &Catalogue::of(&edition.content)).map(|url| Url { lang: edition.content.lang, ..url })
}

/// A control that the reader has already touched beats the address; the address beats the default.
fn start(edition: &Edition, dispatch: &UseReducerDispatcher<Store>) {
    let controls = browser::controls();
    if let Some(here) = here(edition) {
        let url = Url::new(here.lang, here.view, &touched(edition, &controls, &here.choice));
        correct_address(&edition.base.href(&url), 0);
        set_controls(&url.choice);
        dispatch.dispatch(Msg::Arrived(url));
    }
    for pref in prefs::all() {
        if let Some(value) = ticked_of(&controls, pref.name).next().filter(|value| pref.has(value) && *value != pref.values[0]) {
            browser::mark_depth(pref.name, value);
            browser::store(pref.name, value);
        }
    }
    browser::drawn();
    browser::ready();
}

/// The values of the ticked controls of this name.
fn ticked_of<'a>(controls: &'a [Control], name: &'static str) -> impl Iterator<Item = &'a str> {
    controls.iter().filter(move |control| control.name == name && control.is_ticked()).map(|control| control.value.as_str())
}

/// The sources that are ticked; `None` when there is none.
fn shown(controls: &[Control]) -> Option<Selection> {
    Selection::of(ticked_of(controls, "show").filter_map(CellId::from_slug))
}

/// The choice of the address, with what has been touched since the page was loaded: what is not as it was written.
fn touched(edition: &Edition, controls: &[Control], address: &Choice) -> Choice {
    let named = Tissues::of(ticked_of(controls, "tissue"), &Catalogue::of(&edition.content));
    Choice {
        show: shown(controls).filter(|show| *show != Selection::ALL).unwrap_or(address.show),
        differences_only: address.differences_only || ticked_of(controls, "diff").next().is_some(),
        tissues: CellId::ALL.into_iter().fold(address.tissues.clone(), |kept, cell| {
            if named.within(cell).is_all() { kept } else { kept.replaced(cell, &named) }
        }),
    }
}

/// Brings the controls and the address in line with the state.
fn show(edition: &Edition, state: &State) -> Option<browser::Later> {
    set_controls(&state.choice);
    correct_address(&edition.base.href(&state.url(edition.content.lang)), ADDRESS_REST_MS)
}

fn set_controls(choice: &Choice) {
    for control in browser::controls() {
        match control.name.as_str() {
            "show" => control.tick(CellId::from_slug(&control.value).is_some_and(|cell| choice.show.contains(cell))),
            "diff" => control.tick(choice.differences_only),
            "tissue" => {
                let id = &control.value;
                control.tick(CellId::ALL.into_iter().any(|cell| is_of(id, cell) && choice.tissues.shows(cell, id)));
            }
            _ => {}
        }
    }
}

/// Whether a tissue is one of this type.
fn is_of(id: &str, cell: CellId) -> bool {
    id.strip_prefix(cell.slug()).is_some_and(|rest| rest.starts_with('-'))
}

/// Writes the address where it is another one, after a rest.
fn correct_address(href: &str, rest_ms: u32) -> Option<browser::Later> {
    let (path, query) = browser::address();
    if path + &query == href {
        return None;
    }
    if rest_ms == 0 {
        browser::replace(href);
        return None;
    }
    let href = href.to_owned();
    Some(browser::later(rest_ms, move || browser::replace(&href)))
}

/// After another view was opened: title, canonical address, focus, place.
fn arrive(edition: &Edition, state: &State, landing: &Landing) {
    let plain = Url::plain(edition.content.lang, state.view);
    browser::set_title(&head(&edition.content, &plain).title);
    browser::set_canonical(&edition.base.href(&plain));
    browser::drawn();
    browser::close_menu();
    browser::voice::stop();
    browser::land(landing);
}

/// What the controls of the page say. The tissues of types that are not on the page stay as they were; `None` when no source is
/// ticked, or no tissue of a type that is on the page.
fn ticked(edition: &Edition, before: &Choice) -> Option<Choice> {
    let controls = browser::controls();
    let tissues = |cell| controls.iter().filter(move |control| control.name == "tissue" && is_of(&control.value, cell));
    if CellId::ALL.into_iter().any(|cell| tissues(cell).next().is_some() && !tissues(cell).any(Control::is_ticked)) {
        return None;
    }
    let kept = before.tissues.ids().filter(|id| controls.iter().all(|control| control.value != *id));
    let named = Tissues::of(kept.chain(ticked_of(&controls, "tissue")), &Catalogue::of(&edition.content));
    let has_sources = controls.iter().any(|control| control.name == "show");
    Some(Choice {
        show: if has_sources { shown(&controls)? } else { before.show },
        differences_only: if has_sources { ticked_of(&controls, "diff").next().is_some() } else { before.differences_only },
        tissues: named,
    })
}

fn on_change(edition: &Rc<Edition>, store: &UseReducerHandle<Store>, finder: &Rc<Finder>, form: &Rc<Form>) -> Callback<Event> {
    let (edition, store, finder, form) = (edition.clone(), store.clone(), finder.clone(), form.clone());
    Callback::from(move |event: Event| {
        let Some(control) = browser::control(&event) else {
            return;
        };
        if control.name.starts_with("find-") {
            return finder.look();
        }
        if control.is_in_form() {
            return form.changed(&control.name);
        }
        let msg = match control.name.as_str() {
            "show" | "diff" | "tissue" => {
                ticked(&edition, &store.0.choice).map(|choice| Msg::Chose(choice, notice_of(&control.name))).or_else(|| {
                    control.tick(true);
                    Some(Msg::Said(Notice::LastOne))
                })
            }
            name => prefs::all().find(|pref| pref.name == name).map(|pref| {
                browser::mark_depth(pref.name, &control.value);
                let kept = browser::store(pref.name, &control.value);
                Msg::Said(if kept { Notice::Saved } else { Notice::NotSaved })
            }),
        };
        if let Some(msg) = msg {
            store.dispatch(msg);
        }
    })
}

fn notice_of(control: &str) -> Notice {
    match control {
        "diff" => Notice::Differences,
        "tissue" => Notice::Tissues,
        _ => Notice::Comparing,
    }
}

fn on_click(edition: &Rc<Edition>, store: &UseReducerHandle<Store>, live: &Rc<std::cell::RefCell<Live>>) -> Callback<MouseEvent> {
    let (edition, store, live) = (edition.clone(), store.clone(), live.clone());
    Callback::from(move |event: MouseEvent| match browser::click(&event) {
        Some(Click::Do(button, action)) => match action.as_str() {
            "copy-link" => copy_link(&edition, &store),
            "clear-filters" => live.borrow().finder.clear(),
            "print" => browser::form::print(),
            "show-all" => browser::show_all(),
            "listen" => browser::voice::read(&button),
            "pause" => browser::voice::pause(),
            _ => browser::voice::stop(),
        },
        Some(Click::Link { path, query, anchor }) => {
            // What was toggled just now must be in the address that Back will lead to.
            correct_address(&edition.base.href(&store.0.url(edition.content.lang)), 0);
            let Some(url) = elsewhere(&edition, &store.0, &(path + &query)) else { return };
            let next = store.0.reduce(Msg::Followed(url.clone())).url(url.lang);
            let href = edition.base.href(&next) + &anchor;
            if url.view.is_written() || store.0.view.is_written() {
                // Another document: the browser follows the link, with what the reader compared where that page shows it.
                if next != url {
                    event.prevent_default();
                    browser::go(&href);
                }
            } else if browser::push(&href) {
                event.prevent_default();
                live.borrow_mut().landing = Landing::Link(anchor);
                store.dispatch(Msg::Followed(url));
            }
        }
        // The reader has gone on: a bar with old words would cover the page for nothing.
        _ if store.0.notice.is_some_and(|(_, notice)| notice.is_shown()) => store.dispatch(Msg::Said(Notice::Nothing)),
        _ => {}
    })
}

/// The view that a link opens. Another language and places on the same page are left to the browser.
fn elsewhere(edition: &Edition, state: &State, link: &str) -> Option<Url> {
    let url = Url::parse(edition.base.strip(link)?, &Catalogue::of(&edition.content))?;
    (url.lang == edition.content.lang && url.view != state.view).then_some(url)
}

fn copy_link(edition: &Edition, store: &UseReducerHandle<Store>) {
    let href = edition.base.href(&store.0.url(edition.content.lang));
    let dispatch = store.dispatcher();
    browser::copy(&href, move |copied| dispatch.dispatch(Msg::Said(if copied { Notice::Copied } else { Notice::NotCopied })));
}
