//! What travels: the app that takes a written page over in the reader's browser. It holds no page and no content.
//!
//! The pages are markup that the site writer made. The app mounts into an element of its own that holds no text, so it touches nothing that
//! a reader reads, whatever a translator or an extension has made of it. What it needs to know stands in the page ([`contract`]). A page
//! that is opened inside the app is the written document, fetched and put in as nodes ([`live`]).
//!
//! Everything but [`browser`] and [`live`] is pure, and shared with the site writer.

pub mod address;
pub mod aloud;
pub mod answers;
#[cfg(feature = "web")]
pub mod browser;
pub mod cell;
pub mod choice;
pub mod contract;
pub mod lang;
#[cfg(feature = "web")]
pub mod live;
pub mod prefs;
pub mod search;
pub mod state;
pub mod view;
