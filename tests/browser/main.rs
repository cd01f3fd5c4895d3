//! In real browsers, on the built site: what readers are promised, in the engines of nearly all of them.
//!
//! `cargo xtask test` builds the site, installs the browsers and says where they are. A test is named by engine and promise,
//! for example `toggles::firefox::unticking_a_source_hides_its_column`.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::doc_markdown, clippy::needless_pass_by_value)]

mod harness;

/// The same promises in one engine: a test for each.
macro_rules! in_engine {
    ($module:ident $engine:ident: $($promise:ident)*) => {
        mod $module {
            $(#[test]
            fn $promise() {
                super::$promise(crate::harness::Engine::$engine);
            })*
        }
    };
}

/// The same promises in every engine, so that a failure names both.
macro_rules! in_every_engine {
    ($($promise:ident)*) => {
        in_engine! { chromium Chromium: $($promise)* }
        in_engine! { firefox Firefox: $($promise)* }
        in_engine! { webkit WebKit: $($promise)* }
    };
}

mod addresses;
mod axe;
mod deciding;
mod early;
mod faults;
mod find;
mod history;
mod keyboard;
mod layout;
mod lists;
mod pages;
mod panics;
mod print;
mod privacy;
mod reading;
mod scripts_off;
mod storage;
mod taking;
mod terms;
mod toggles;
mod translation;
