//! The task runner. `main.rs` has the table of tasks; each task is one module with a function `task`.
//!
//! It is a library too, because the browser tests of the site start [`server`].

pub mod args;
pub mod bench;
pub mod build;
pub mod check;
pub mod content;
pub mod paths;
pub mod program;
pub mod run;
pub mod serve;
pub mod server;
pub mod setup;
pub mod site;
pub mod size;
pub mod test;
pub mod tools;
pub mod trunk;
pub mod watch;

mod html;
