//! In real browsers, on the built site: what readers are promised, in the engines of nearly all of them.
//!
//! `cargo xtask test` builds the site, installs the browsers and says where they are; tests/README.md tells how this works. A test is
//! named by promise and engine, for example `toggles::firefox::unticking_a_source_hides_its_column`.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::doc_markdown, clippy::needless_pass_by_value)]

mod harness;

/// Groups of engines, and when their tests run.
mod group {
    use crate::harness::Engine;
    use crate::harness::job::When;

    /// In every engine.
    pub(crate) const EVERY: (&[Engine], When) = (&Engine::ALL, When::Beside);
    /// In every engine, beside the lanes, because it mostly sleeps.
    pub(crate) const SLEEPING: (&[Engine], When) = (&Engine::ALL, When::Sleeping);
    /// In every engine, with the machine to itself.
    pub(crate) const ALONE: (&[Engine], When) = (&Engine::ALL, When::Alone);
    /// In Chromium, whose tools see what others do not show.
    pub(crate) const CHROMIUM: (&[Engine], When) = (&[Engine::Chromium], When::Beside);
    /// Where the Tab key reaches links: WebKitGTK leaves them out, as Safari does unless its owner asks for them.
    pub(crate) const TABBING: (&[Engine], When) = (&[Engine::Chromium, Engine::Firefox], When::Beside);
    /// Where the driver lets a script open a window: WebKitGTK's small browser does not.
    pub(crate) const WINDOWS: (&[Engine], When) = (&[Engine::Chromium, Engine::Firefox], When::Beside);
}

/// The promises of a module: a test in each engine of their group, so that a failure names both.
macro_rules! promises {
    ($($group:ident: $($promise:ident)*;)*) => {
        pub(crate) fn jobs() -> Vec<crate::harness::job::Job> {
            [$($(crate::harness::job::Job::of(crate::group::$group, module_path!(), stringify!($promise), $promise),)*)*]
                .into_iter().flatten().collect()
        }
    };
}

/// Declares the modules, and lists their jobs.
macro_rules! modules {
    ($($module:ident)*) => {
        $(mod $module;)*

        fn jobs() -> Vec<harness::job::Job> {
            [$($module::jobs()),*].into_iter().flatten().collect()
        }
    };
}

modules! {
    tour addresses axe deciding drawn early erasing faults find folds foreign heights history keyboard layout leaving lists opened pages panics print
    privacy reading scripts_off shared storage tabs taking tasks terms toggles
}

fn main() -> std::process::ExitCode {
    harness::run::main(jobs())
}
