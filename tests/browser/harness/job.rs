//! What is run: a job is one promise in one engine, or a tour that keeps several while it goes through the pages once.

use super::engine::Engine;
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

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

    /// Runs it, and gives what came of each promise.
    pub(super) fn run(&self) -> Vec<Verdict> {
        let start = Instant::now();
        let new = |promise: &String| Verdict { promise: promise.clone(), wrong: None, took: Duration::ZERO };
        let mut verdicts = Verdicts { of: self.promises.iter().map(new).collect() };
        if let Err(panic) = catch_unwind(AssertUnwindSafe(|| (self.act)(&mut verdicts))) {
            let message = message(&*panic);
            // Whoever was not heard to the end has not kept its promise.
            for verdict in &mut verdicts.of {
                verdict.wrong.get_or_insert_with(|| message.clone());
            }
        }
        // What belongs to no promise alone, as opening the pages, counts for the first.
        let known: Duration = verdicts.of.iter().map(|verdict| verdict.took).sum();
        if let Some(first) = verdicts.of.first_mut() {
            first.took += start.elapsed().saturating_sub(known);
        }
        verdicts.of
    }
}

/// What came of a promise.
pub(super) struct Verdict {
    pub(super) promise: String,
    pub(super) wrong: Option<String>,
    pub(super) took: Duration,
}

/// What a tour has found so far.
pub(crate) struct Verdicts {
    of: Vec<Verdict>,
}

impl Verdicts {
    /// Looks whether a promise that is asked for holds on this page. A broken one is not looked at on the next.
    pub(crate) fn judge(&mut self, promise: &str, page: &str, look: impl FnOnce()) {
        let mut of = self.of.iter_mut();
        let found = of.find(|verdict| verdict.wrong.is_none() && verdict.promise.rsplit("::").next() == Some(promise));
        let Some(verdict) = found else { return };
        let start = Instant::now();
        if let Err(panic) = catch_unwind(AssertUnwindSafe(look)) {
            verdict.wrong = Some(format!("{page}: {}", message(&*panic)));
        }
        verdict.took += start.elapsed();
    }
}

/// The words of a panic, with its place, which the hook has put aside.
fn message(panic: &(dyn Any + Send)) -> String {
    let words = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    let place = super::run::last_place();
    format!("{place}{}", words.unwrap_or("no message"))
}
