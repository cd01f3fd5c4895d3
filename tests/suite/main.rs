//! Everything that needs no browser: rules of content, laws of addresses and choices, the pages as they are written.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod addresses;
mod aid;
mod aloud;
mod answers;
mod choices;
mod common;
mod content;
mod contract;
mod data;
mod dates;
mod deciding;
mod drawn;
mod evidence;
mod exhibits;
mod faults;
mod home;
mod kept;
mod layers;
mod lists;
mod openers;
mod pages;
mod parts;
mod pictures;
mod reading;
mod said;
mod search;
mod shape;
mod shorts;
mod states;
mod styles;
mod terms;
mod truth;
mod versions;
