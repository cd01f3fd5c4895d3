//! The app in a browser: address, history, controls, focus.

use super::choosing::{notice_of, set_controls, ticked, ticked_of, touched};
use super::finding::Finder;
use super::form::Form;
use super::{Listeners, Store};
use crate::browser::{self, Click, Landing};
use crate::compare::Catalogue;
use crate::head::head;
use crate::prefs;
use crate::state::{Edition, Msg, Notice, State};
use crate::url::Url;
use std::rc::Rc;
use yew::prelude::*;

/// How long toggles rest before the address is written. `WebKit` throws at more than 100 writes in 10 seconds.
const ADDRESS_REST_MS: u32 = 250;

/// A long page takes a slow phone a second to draw. First the browser shows that its link was pressed.
const NEXT_FRAME_MS: u32 = 30;

/// What the app keeps beside its state. One hook for all: each kind of hook costs code.
struct Live {
    started: bool,
    /// Where the reader will land on the view that is being opened.
    landing: Landing,
    /// The view that is about to be opened; whatever happens before calls it off.
    going: Option<browser::Later>,
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
        going: None,
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
                browser::mark_going(false);
                live.borrow_mut().going = None;
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

/// Brings the controls and the address in line with the state.
fn show(edition: &Edition, state: &State) -> Option<browser::Later> {
    set_controls(&state.choice);
    correct_address(&edition.base.href(&state.url(edition.content.lang)), ADDRESS_REST_MS)
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
    browser::mark_going(false);
    browser::close_menu();
    browser::voice::stop();
    browser::land(landing);
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
                browser::mark_going(true);
                let dispatch = store.dispatcher();
                let going = browser::later(NEXT_FRAME_MS, move || dispatch.dispatch(Msg::Followed(url)));
                let mut live = live.borrow_mut();
                (live.landing, live.going) = (Landing::Link(anchor), Some(going));
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
