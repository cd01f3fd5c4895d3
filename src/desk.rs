//! What stays: content, evidence, pages and the site writer. Nothing in here travels to a reader's browser; the written pages do.
//!
//! Imports go one way: [`date`], [`content`], [`evidence`] → [`raw`] → [`load`], [`resolve`] → [`edition`] → [`text`], [`head`], [`chart`] → [`part`] →
//! [`page`] → [`site`]. It may use what travels (addresses, names); what travels never names it. A test keeps both so.

pub mod chart;
pub mod content;
pub mod date;
pub mod edition;
pub mod evidence;
pub mod fault;
pub mod head;
pub mod load;
pub mod page;
pub mod part;
pub mod raw;
pub mod resolve;
pub mod site;
pub mod text;
