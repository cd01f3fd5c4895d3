//! The app: the frame around every page, and the state. With the feature `web`, also what happens in a browser.
//!
//! The pages below are markup without listeners. The two listeners stand here, on the frame, and serve every link and control
//! by delegation. A page depends on the edition, the view and what was chosen when it was opened, so a toggle renders the frame and no page.

#[cfg(feature = "web")]
mod choosing;
#[cfg(feature = "web")]
mod finding;
#[cfg(feature = "web")]
mod form;
#[cfg(feature = "web")]
mod live;

use crate::compare::Choice;
use crate::page;
use crate::part::{footer::footer, header::header};
use crate::state::{Edition, Msg, State};
use crate::url::View;
use std::rc::Rc;
use yew::prelude::*;

/// What the app is started with. Two are equal when they share the edition.
#[derive(Clone, Debug, Properties)]
pub struct AppProps {
    /// The content.
    pub edition: Rc<Edition>,
    /// The view for which the page was written.
    pub view: View,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &AppProps) -> bool {
        Rc::ptr_eq(&self.edition, &other.edition) && self.view == other.view
    }
}

/// [`State`] as Yew keeps it.
#[derive(Debug, PartialEq)]
struct Store(State);

impl Reducible for Store {
    type Action = Msg;

    fn reduce(self: Rc<Store>, msg: Msg) -> Rc<Store> {
        Rc::new(Store(self.0.reduce(msg)))
    }
}

/// Listeners of the frame.
#[derive(Default)]
struct Listeners {
    click: Option<Callback<MouseEvent>>,
    change: Option<Callback<Event>>,
}

#[cfg(not(feature = "web"))]
#[hook]
fn use_browser(edition: &Rc<Edition>, store: &UseReducerHandle<Store>) -> Listeners {
    // Nothing happens while a page is written.
    let _ = (edition, store);
    Listeners::default()
}

#[cfg(feature = "web")]
use live::use_browser;

/// The whole page below `<body>`.
#[component]
pub fn App(props: &AppProps) -> Html {
    let view = props.view;
    let store = use_reducer(|| Store(State::first(view)));
    let listeners = use_browser(&props.edition, &store);
    let (edition, state) = (&props.edition, &store.0);
    let texts = &edition.content.texts;
    let shown = state.notice.is_some_and(|(_, notice)| notice.is_shown());
    html! {
        <div class="frame" onclick={listeners.click} onchange={listeners.change}>
            { header(edition, &state.url(edition.content.lang)) }
            <main id="main" tabindex="-1">
                <Page edition={edition.clone()} view={state.view} opened={state.opened.clone()} visit={state.visit} />
                <p class="depth-note">
                    <span>{ texts.depth_note() }</span>
                    <button type="button" class="button" data-do="show-all">{ texts.show_all() }</button>
                </p>
            </main>
            { footer(edition) }
            <p class="voice" id="voice" hidden=true>
                <button type="button" class="button" data-do="pause">{ texts.listen_pause() }</button>
                <button type="button" class="button" data-do="stop">{ texts.listen_stop() }</button>
            </p>
            <p class={if shown { "said" } else { "sr" }} role="status">{ announcement(edition, state) }</p>
            <div class="off" id="off" role="alert" hidden=true>
                <p>{ texts.extras_off() }</p>
                <a href="">{ texts.reload() }</a>
            </div>
        </div>
    }
}

/// What a view is drawn from. A toggle changes none of it.
#[derive(Clone, Debug, Properties)]
struct PageProps {
    edition: Rc<Edition>,
    view: View,
    opened: Choice,
    visit: u32,
}

impl PartialEq for PageProps {
    fn eq(&self, other: &PageProps) -> bool {
        Rc::ptr_eq(&self.edition, &other.edition)
            && (self.view, &self.opened, self.visit) == (other.view, &other.opened, other.visit)
    }
}

/// A view, drawn anew only when it is opened.
#[component]
fn Page(props: &PageProps) -> Html {
    let body = if props.view.is_written() {
        // Hydration leaves such markup as it stands, and nothing draws it again.
        Html::from_html_unchecked(props.edition.written.clone().into())
    } else {
        page::view(&props.edition, props.view, &props.opened)
    };
    html! { <div key={props.visit}>{ body }</div> }
}

/// Keyed by its number, so that the same words are said again, and a translated page never keeps old ones.
fn announcement(edition: &Edition, state: &State) -> Html {
    let count = state.notice.map_or(0, |(count, _)| count);
    html! { <span key={count}>{ state.announcement(&edition.content) }</span> }
}
