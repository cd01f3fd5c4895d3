//! Stem cells for multiple sclerosis, side by side.
//!
//! One app, written page by page by the site writer and hydrated in the browser. Imports go one way, and a test keeps it so:
//!
//! `lang` → `content` → `compare`, `measure`, `chart` → `url`, `prefs` → `find`, `text`, `head` → `state` → `part` → `page` → `app` → `bin/web`
//!
//! [`browser`] is the only module that names `web_sys` and `gloo`; only [`app`] and the binary use it. [`site`] writes the
//! files and is used by its binary and the tests.

pub mod app;
#[cfg(feature = "web")]
pub mod browser;
#[cfg(feature = "prerender")]
pub mod chart;
pub mod compare;
pub mod content;
pub mod find;
pub mod head;
pub mod lang;
#[cfg(feature = "prerender")]
pub mod measure;
pub mod page;
pub mod part;
pub mod prefs;
#[cfg(feature = "prerender")]
pub mod site;
pub mod state;
pub mod text;
pub mod url;
