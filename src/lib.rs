//! Stem cells for multiple sclerosis, side by side.
//!
//! One wall divides the code. [`desk`] stays: it reads the content and writes every page, once. [`app`] travels: it takes a written page over
//! in the browser, and holds no page and no content. `desk` may use `app`; `app` names nothing of `desk`.

pub mod app;
#[cfg(feature = "prerender")]
pub mod desk;
