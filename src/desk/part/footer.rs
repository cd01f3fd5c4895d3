//! The bottom of every page.

use crate::desk::edition::Edition;
use crate::desk::text::fill;
use yew::prelude::*;

/// What must be said on every page, once, plainly.
pub fn footer(edition: &Edition) -> Html {
    let content = &edition.content;
    let (texts, site) = (&content.texts, &content.site);
    let checked = site.checked.said(content.lang);
    let next = site.next_check.said(content.lang);
    html! {
        <footer class="bottom">
            <ul class="bottom-links">{ for content.menu.footer.iter().map(|tab| html! { <li><a href={edition.to(tab)}>{ &tab.word }</a></li> }) }</ul>
            <p class="bottom-strong">{ texts.not_advice() }{ " " }{ texts.do_not_stop() }</p>
            <ul class="bottom-facts">
                <li>{ fill(texts.last_checked(), &[("checked", &checked), ("next", &next)]) }</li>
                <li>{ fill(texts.version(), &[("version", &site.version)]) }</li>
                <li>{ texts.who_pays() }</li>
                <li>{ texts.privacy() }</li>
                <li>{ texts.licence() }</li>
                { for site.repository.clone().map(|address| html! {
                    <li><a href={address} rel="noreferrer noopener">{ texts.repository() }</a></li>
                }) }
            </ul>
        </footer>
    }
}
