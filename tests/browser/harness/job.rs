//! What is run: a job is one promise in one engine, or a tour that keeps several while it goes through the pages once.

use super::engine::Engine;
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// When a job is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    /// First and in the lanes: it takes minutes.
    First,
    /// In the lanes, beside others.
    Beside,
    /// Beside the lanes: it mostly sleeps.
    Sleeping,
    /// At the end, with the machine to itself: it depends on time.
    Alone,
}

/// Something to run.
pub(crate) struct Job {
    pub(crate) engine: Engine,
    pub(crate) when: When,
    /// The promises that it keeps, as `toggles::firefox::name`.
    pub(crate) promises: Vec<String>,
    act: Box<dyn Fn(&mut Verdicts) + Send>,
}

impl Job {
    /// The same promise in one engine after the other.
    pub(crate) fn of(group: (&[Engine], When), module: &str, promise: &str, act: fn(Engine)) -> Vec<Job> {
        let engines = group.0.iter().copied();
        engines.map(|engine| Job::tour(engine, group.1, &[(module, promise)], move |_| act(engine))).collect()
    }

    /// Several promises that are kept together, each with the module that it belongs to.
    pub(crate) fn tour(engine: Engine, when: When, promises: &[(&str, &str)], act: impl Fn(&mut Verdicts) + Send + 'static) -> Job {
        let module = |path: &'_ str| path.rsplit("::").next().unwrap_or_default().to_owned();
        let promises = promises.iter().map(|(path, promise)| format!("{}::{}::{promise}", module(path), engine.name())).collect();
        Job { engine, when, promises, act: Box::new(act) }
    }

    /// Runs it, and gives for each promise what was wrong.
    pub(super) fn run(&self) -> Vec<(String, Option<String>)> {
        let mut verdicts = Verdicts { of: self.promises.iter().map(|promise| (promise.clone(), None)).collect() };
        if let Err(panic) = catch_unwind(AssertUnwindSafe(|| (self.act)(&mut verdicts))) {
            let message = message(&*panic);
            // Whoever was not heard to the end has not kept its promise.
            for (_, wrong) in &mut verdicts.of {
                wrong.get_or_insert_with(|| message.clone());
            }
        }
        verdicts.of
    }
}

/// What a tour has found so far.
pub(crate) struct Verdicts {
    of: Vec<(String, Option<String>)>,
}

impl Verdicts {
    /// Whether a promise is asked for, and not broken yet.
    pub(crate) fn asks_for(&self, promise: &str) -> bool {
        self.of.iter().any(|(name, wrong)| wrong.is_none() && name.ends_with(&format!("::{promise}")))
    }

    /// Looks whether a promise holds on this page. A broken one is not looked at on the next.
    pub(crate) fn judge(&mut self, promise: &str, page: &str, look: impl FnOnce()) {
        if !self.asks_for(promise) {
            return;
        }
        if let Err(panic) = catch_unwind(AssertUnwindSafe(look)) {
            let entry = self.of.iter_mut().find(|(name, _)| name.ends_with(&format!("::{promise}")));
            if let Some((_, wrong)) = entry {
                *wrong = Some(format!("{page}: {}", message(&*panic)));
            }
        }
    }
}

/// The words of a panic, with its place, which the hook has put aside.
fn message(panic: &(dyn Any + Send)) -> String {
    let words = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    let place = super::run::last_place();
    format!("{place}{}", words.unwrap_or("no message"))
}
