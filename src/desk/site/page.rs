//! A page rendered: from what it is written from to markup.

use super::contents::filled;
use super::drawn::sized;
use super::joints;
use super::named::named;
use super::terms::Terms;
use super::tongues;
use crate::app::address::Url;
use crate::app::lang::Lang;
use crate::app::view::View;
use crate::desk::content::Term;
use crate::desk::edition::Editions;
use crate::desk::page;
use crate::desk::part::sprite::sprite;
use crate::desk::part::word::word;
use futures::executor::block_on;
use std::rc::Rc;
use yew::prelude::*;

/// What stands in the body of a page.
#[derive(Clone)]
enum Body {
    /// A page in its frame.
    Page(Lang, View),
    /// The shapes that others point to.
    Sprite,
    /// The explanations of these terms.
    Word(Lang, Vec<usize>),
    /// The page for addresses that lead nowhere.
    Lost,
}

/// The body of a page, with its special terms marked and explained.
pub(super) fn render_page(editions: &Rc<Editions>, terms: &Terms, url: &Url) -> String {
    let page = filled(&render(editions, Body::Page(url.lang, url.view)));
    let marked = terms.mark(&page, url.view);
    let [sprite, word] = [Body::Sprite, Body::Word(url.lang, marked.terms)].map(|body| render(editions, body));
    let body = joints::parted(&format!("{sprite}\n{}\n{word}", marked.html));
    // In the list of works each note stands under the title of its work, which is open then.
    let body = if url.view == View::Sources { body } else { named(&body, url.lang) };
    sized(&tongues::marked(&body, url.lang))
}

/// The body of the page for addresses that lead nowhere.
pub(super) fn render_lost(editions: &Rc<Editions>) -> String {
    sized(&tongues::marked(&joints::parted(&render(editions, Body::Lost)), Lang::En))
}

fn render(editions: &Rc<Editions>, body: Body) -> String {
    let props = Props { editions: editions.clone(), body };
    block_on(yew::LocalServerRenderer::<Written>::with_props(props).hydratable(false).render())
}

#[derive(Properties)]
struct Props {
    editions: Rc<Editions>,
    body: Body,
}

/// Nothing is drawn twice, so no two are ever compared.
impl PartialEq for Props {
    fn eq(&self, _: &Props) -> bool {
        false
    }
}

#[component]
fn Written(props: &Props) -> Html {
    match &props.body {
        Body::Page(lang, view) => {
            let book = props.editions.book(*lang);
            page::frame(book.edition, *view, page::page(book, *view))
        }
        Body::Sprite => sprite(),
        Body::Word(lang, places) => {
            let book = props.editions.book(*lang);
            let terms: Vec<&Term> = places.iter().map(|place| &book.content.terms[*place]).collect();
            word(book, &terms, &book.edition.href(View::Glossary))
        }
        Body::Lost => html! { <>{ sprite() }{ page::lost(&props.editions) }</> },
    }
}
