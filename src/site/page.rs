//! A page rendered as the browser will hydrate it.

use crate::app::{App, AppProps};
use crate::content::pack::References;
use crate::page::lost;
use crate::part::sprite::sprite;
use crate::state::Edition;
use crate::url::Url;
use futures::executor::block_on;
use std::rc::Rc;
use yew::prelude::*;

/// The markup of a page, with the marks for hydration. The edition is what the browser will have: references only on a heavy view.
pub fn render_page(edition: &Edition, url: &Url) -> String {
    let references = if url.view.is_heavy() { edition.references.clone() } else { None };
    let props = AppProps { edition: share(edition, references), view: url.view };
    block_on(yew::LocalServerRenderer::<App>::with_props(props).render())
}

/// The markup of the sprite. It stands beside the app and is never hydrated: nothing in it changes.
pub(super) fn render_sprite() -> String {
    block_on(yew::LocalServerRenderer::<Sprite>::new().hydratable(false).render())
}

/// The markup of the page for addresses that lead nowhere. Never hydrated.
pub(super) fn render_lost(editions: &[Edition]) -> String {
    let props = LostProps { editions: Rc::new(editions.iter().map(|edition| copy(edition, None)).collect()) };
    block_on(yew::LocalServerRenderer::<Lost>::with_props(props).hydratable(false).render())
}

fn share(edition: &Edition, references: Option<References>) -> Rc<Edition> {
    Rc::new(copy(edition, references))
}

fn copy(edition: &Edition, references: Option<References>) -> Edition {
    Edition { content: edition.content.clone(), base: edition.base.clone(), references }
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
