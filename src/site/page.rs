//! A page rendered as the browser will hydrate it.

use crate::app::{App, AppProps};
use crate::content::evidence::Evidence;
use crate::page::{lost, written};
use crate::part::sprite::sprite;
use crate::state::Edition;
use crate::url::{Url, View};
use futures::executor::block_on;
use std::rc::Rc;
use yew::prelude::*;

/// The markup of a page, with the marks for hydration. A written page stands in it without any.
pub(super) fn render_page(edition: &Edition, evidence: &Evidence, url: &Url) -> String {
    let written = if url.view.is_written() { render_written(edition, evidence, url.view) } else { String::new() };
    let props = AppProps { edition: Rc::new(Edition { written, ..copy(edition) }), view: url.view };
    block_on(yew::LocalServerRenderer::<App>::with_props(props).render())
}

fn render_written(edition: &Edition, evidence: &Evidence, view: View) -> String {
    let props = WrittenProps { edition: Rc::new(copy(edition)), evidence: Rc::new(evidence.clone()), view };
    block_on(yew::LocalServerRenderer::<Written>::with_props(props).hydratable(false).render())
}

/// The markup of the sprite. It stands beside the app and is never hydrated: nothing in it changes.
pub(super) fn render_sprite() -> String {
    block_on(yew::LocalServerRenderer::<Sprite>::new().hydratable(false).render())
}

/// The markup of the page for addresses that lead nowhere. Never hydrated.
pub(super) fn render_lost(editions: &[&Edition]) -> String {
    let props = LostProps { editions: Rc::new(editions.iter().map(|edition| copy(edition)).collect()) };
    block_on(yew::LocalServerRenderer::<Lost>::with_props(props).hydratable(false).render())
}

fn copy(edition: &Edition) -> Edition {
    Edition { content: edition.content.clone(), base: edition.base.clone(), written: edition.written.clone() }
}

#[derive(Properties)]
struct WrittenProps {
    edition: Rc<Edition>,
    evidence: Rc<Evidence>,
    view: View,
}

impl PartialEq for WrittenProps {
    fn eq(&self, other: &WrittenProps) -> bool {
        Rc::ptr_eq(&self.edition, &other.edition) && self.view == other.view
    }
}

#[component]
fn Written(props: &WrittenProps) -> Html {
    written::page(&props.edition, &props.evidence, props.view)
}

#[derive(Properties)]
struct LostProps {
    editions: Rc<Vec<Edition>>,
}

impl PartialEq for LostProps {
    fn eq(&self, other: &LostProps) -> bool {
        Rc::ptr_eq(&self.editions, &other.editions)
    }
}

#[component]
fn Sprite() -> Html {
    sprite()
}

#[component]
fn Lost(props: &LostProps) -> Html {
    html! { <>{ sprite() }{ lost::page(&props.editions) }</> }
}
