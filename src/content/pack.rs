//! The compact form in which content travels to the browser: postcard, which costs 3 kB of code against 19 for JSON.

use super::Content;
#[cfg(feature = "prerender")]
use super::{Card, Deck, Point};

/// Packs the content of one language: what the app draws. Of decks that only written pages show, it is the short cards of the home page,
/// and the steps of each way.
#[cfg(feature = "prerender")]
pub fn write(content: &Content) -> Vec<u8> {
    let mut content = content.clone();
    for (deck, cards) in &mut content.decks {
        match deck {
            Deck::Alternatives | Deck::Drugs | Deck::Versus => {}
            // The pages of the sources show each step with its time.
            Deck::Journey | Deck::Afterwards => cards.iter_mut().for_each(to_step),
            _ => {
                cards.retain(|card| card.home);
                for card in cards.iter_mut() {
                    card.points.clear();
                }
            }
        }
    }
    // Writing into memory fails only for types of unknown length, which the model does not have.
    postcard::to_allocvec(&content).unwrap_or_default()
}

#[cfg(feature = "prerender")]
fn to_step(card: &mut Card) {
    card.points.retain(Point::tells_time);
    card.points.truncate(1);
    if !card.points.is_empty() {
        card.text.clear();
    }
    for sources in card.points.iter_mut().map(|point| &mut point.sources).chain([&mut card.sources]) {
        sources.clear();
    }
    card.claims.clear();
}

/// Unpacks the content of one language; `None` when the bytes are not a pack of this version.
pub fn read(bytes: &[u8]) -> Option<Content> {
    postcard::from_bytes(bytes).ok()
}
