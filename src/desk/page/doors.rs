//! Doors: at an old place stands a link to where its content stands now, with the old id, and is seen only where somebody comes by an
//! old address. With scripts `folds.js` goes through at once.

use super::places::told;
use crate::app::view::View;
use crate::desk::content::Deck;
use crate::desk::edition::Edition;
use yew::prelude::*;

/// Decks that stood on another page once: where, with the id of their heading, and the id of the heading now.
const MOVED: [(Deck, View, &str, &str); 5] = [
    (Deck::Research, View::Benefits, "research", "coming"),
    (Deck::Ethics, View::Risks, "ethics", "ethics"),
    (Deck::Drugs, View::Alternatives, "drugs", "main"),
    (Deck::Versus, View::Alternatives, "versus", "main"),
    (Deck::Living, View::Journey, "living", "main"),
];

/// The tables of tissues stood below the comparison: their headings and captions.
const TISSUES: [&str; 6] = ["inside-hsc", "inside-msc", "inside-ipsc", "tissues-hsc", "tissues-msc", "tissues-ipsc"];

/// The doors of a page.
pub(super) fn doors(edition: &Edition, view: View) -> Html {
    let content = &edition.content;
    let all = told(content);
    let moved = MOVED.iter().filter(|(_, old, _, _)| *old == view).flat_map(|(deck, _, heading, now)| {
        let cards = content.deck(*deck);
        let now_on = cards.first().and_then(|card| all.iter().find(|told| told.id == card.id)).map(|told| told.view);
        let page = now_on.map(|view| edition.href(view)).unwrap_or_default();
        let title = now_on.map_or("", |view| content.page(view).title.as_str());
        let cards =
            cards.iter().map(|card| (card.id.as_str(), format!("{page}#{}", card.id), card.title.as_str())).collect::<Vec<_>>();
        std::iter::once((*heading, format!("{page}#{now}"), title)).chain(cards)
    });
    let tissues = TISSUES.iter().filter(|_| view == View::Compare);
    let tissues =
        tissues.map(|id| (*id, format!("{}#{id}", edition.href(View::Tissues)), content.page(View::Tissues).title.as_str()));
    html! {
        <div class="doors">
            { for moved.chain(tissues).map(|(id, href, title)| html! { <p key={id.to_owned()} class="door" id={id.to_owned()}><a href={href}>{ title }</a></p> }) }
        </div>
    }
}
