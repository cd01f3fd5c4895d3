//! The app in a browser: address, history, controls, focus.

use super::finding::Finder;
use super::{Listeners, Store};
use crate::browser::{self, Click, Landing};
use crate::compare::{Catalogue, Choice, Selection, Tissues};
use crate::content::CellId;
use crate::head::head;
use crate::prefs::Theme;
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
    });
    let finder = live.borrow().finder.clone();

    use_effect_with((), {
        let (edition, live, finder) = (edition.clone(), live.clone(), finder.clone());
        move |()| {
            start(&edition, &dispatch);
            finder.start();
            let typing = finder.clone();
            let lists = browser::list::listen(move || finder.follow_address(), move || typing.look());
            let listener = browser::on_back(move |scroll| {
                live.borrow_mut().landing = Landing::History(scroll);
                if let Some(url) = here(&edition) {
                    dispatch.dispatch(Msg::Arrived(url));
                }
            });
            move || drop((listener, lists))
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
    Listeners { click: Some(on_click(edition, store, &live)), change: Some(on_change(edition, store, &finder)) }
}

/// The address as it stands, where it is one of this site in this language.
fn here(edition: &Edition) -> Option<Url> {
    let (path, query) = browser::address();
    let below = edition.base.strip(&path)?.to_owned() + &query;
    Url::parse(&below, &Catalogue::of(&edition.content)).map(|url| Url { lang: edition.content.lang, ..url })
}

/// A control that the reader has already touched beats the address; the address beats the default.
fn start(edition: &Edition, dispatch: &UseReducerDispatcher<Store>) {
    if let Some(here) = here(edition) {
        let url = Url::new(here.lang, here.view, &touched(edition, &here.choice));
        correct_address(&edition.base.href(&url), 0);
        set_controls(&url.choice);
        dispatch.dispatch(Msg::Arrived(url));
    }
    if let Some(theme) =
        browser::ticked("theme").first().and_then(|slug| Theme::from_slug(slug)).filter(|theme| *theme != Theme::default())
    {
        browser::store("theme", theme.slug());
    }
    browser::drawn();
    browser::ready();
}

/// The choice of the address, with what has been touched since the page was loaded: what is not as it was written.
fn touched(edition: &Edition, address: &Choice) -> Choice {
    let named = Tissues::of(browser::ticked("tissue").iter().map(String::as_str), &Catalogue::of(&edition.content));
    let show = Selection::of(browser::ticked("show").iter().filter_map(|slug| CellId::from_slug(slug)));
    Choice {
        show: show.filter(|show| *show != Selection::ALL).unwrap_or(address.show),
        differences_only: address.differences_only || !browser::ticked("diff").is_empty(),
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
    browser::tick("show", |value| CellId::from_slug(value).is_some_and(|cell| choice.show.contains(cell)));
    browser::tick("diff", |_| choice.differences_only);
    browser::tick("tissue", |id| {
        CellId::ALL.into_iter().any(|cell| id.starts_with(&format!("{}-", cell.slug())) && choice.tissues.shows(cell, id))
    });
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
    browser::land(landing);
}

/// What the controls of the page say. The tissues of types that are not on the page stay as they were; `None` when no source is
/// ticked, or no tissue of a type that is on the page.
fn ticked(edition: &Edition, before: &Choice) -> Option<Choice> {
    let catalogue = Catalogue::of(&edition.content);
    let on_page = browser::values("tissue");
    let kept = before.tissues.ids().filter(|id| !on_page.iter().any(|value| value == id)).map(str::to_owned);
    let named = browser::ticked("tissue");
    let empty = CellId::ALL.into_iter().any(|cell| {
        let of_cell = |ids: &[String]| ids.iter().any(|id| id.starts_with(&format!("{}-", cell.slug())));
        of_cell(&on_page) && !of_cell(&named)
    });
    if empty {
        return None;
    }
    let ids: Vec<String> = kept.chain(named).collect();
    let has_sources = !browser::values("show").is_empty();
    let show = if has_sources {
        Selection::of(browser::ticked("show").iter().filter_map(|slug| CellId::from_slug(slug)))?
    } else {
        before.show
    };
    Some(Choice {
        show,
        differences_only: if has_sources { !browser::ticked("diff").is_empty() } else { before.differences_only },
        tissues: Tissues::of(ids.iter().map(String::as_str), &catalogue),
    })
}

fn on_change(edition: &Rc<Edition>, store: &UseReducerHandle<Store>, finder: &Rc<Finder>) -> Callback<Event> {
    let (edition, store, finder) = (edition.clone(), store.clone(), finder.clone());
    Callback::from(move |event: Event| {
        let Some(control) = browser::control(&event) else {
            return;
        };
        if control.name.starts_with("find-") {
            return finder.look();
        }
        let msg = match control.name.as_str() {
            "theme" => Theme::from_slug(&control.value).map(|theme| {
                let kept = browser::store("theme", theme.slug());
                Msg::Said(if kept { Notice::Saved } else { Notice::NotSaved })
            }),
            "show" | "diff" | "tissue" => {
                ticked(&edition, &store.0.choice).map(|choice| Msg::Chose(choice, notice_of(&control.name))).or_else(|| {
                    control.tick();
                    Some(Msg::Said(Notice::LastOne))
                })
            }
            _ => None,
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
        Some(Click::Do(action)) if action == "copy-link" => copy_link(&edition, &store),
        Some(Click::Do(action)) if action == "clear-filters" => live.borrow().finder.clear(),
        Some(Click::Link { path, query, anchor }) => {
            // What was toggled just now must be in the address that Back will lead to.
            correct_address(&edition.base.href(&store.0.url(edition.content.lang)), 0);
            if let Some(url) = inside(&edition, &store.0, &(path + &query)) {
                let next = store.0.reduce(Msg::Followed(url.clone()));
                // Where the browser refuses, it follows the link itself.
                if browser::push(&(edition.base.href(&next.url(url.lang)) + &anchor)) {
                    event.prevent_default();
                    live.borrow_mut().landing = Landing::Link(anchor);
                    store.dispatch(Msg::Followed(url));
                }
            }
        }
        // The reader has gone on: a bar with old words would cover the page for nothing.
        _ if store.0.notice.is_some_and(|(_, notice)| notice.is_shown()) => store.dispatch(Msg::Said(Notice::Nothing)),
        _ => {}
    })
}

/// The view that a link opens inside the app. Another language, a written page, and places on the same page are left to the browser.
fn inside(edition: &Edition, state: &State, link: &str) -> Option<Url> {
    let url = Url::parse(edition.base.strip(link)?, &Catalogue::of(&edition.content))?;
    (url.lang == edition.content.lang && url.view != state.view && !url.view.is_written() && !state.view.is_written())
        .then_some(url)
}

fn copy_link(edition: &Edition, store: &UseReducerHandle<Store>) {
    let href = edition.base.href(&store.0.url(edition.content.lang));
    let dispatch = store.dispatcher();
    browser::copy(&href, move |copied| dispatch.dispatch(Msg::Said(if copied { Notice::Copied } else { Notice::NotCopied })));
}
