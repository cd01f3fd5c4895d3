//! Runs the jobs. Ours, because neither libtest nor libtest-mimic knows lanes, tests that need the machine to themselves, or a tour that
//! answers for several tests.

use super::engine::Engine;
use super::job::{Job, Verdict, When};
use super::pool;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;
use std::time::{Duration, Instant};

/// Browsers at work at the same time: each is several processes, and most machines that run this have two cores.
const LANES: usize = 2;
/// How many of the slowest are named at the end.
const SLOWEST: usize = 20;
/// After so long without a result, what is running is named.
const SILENCE: Duration = Duration::from_secs(20);

/// What is asked for on the command line.
#[derive(Default)]
struct Wishes {
    list: bool,
    lanes: Option<usize>,
    engine: Option<Engine>,
    only: Vec<String>,
}

impl Wishes {
    fn read(mut words: impl Iterator<Item = String>) -> Result<Wishes, String> {
        let mut wishes = Wishes::default();
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| format!("`{word}` needs a value after it"));
            match word.as_str() {
                "--list" => wishes.list = true,
                "--lanes" => wishes.lanes = Some(value()?.parse().map_err(|error| format!("--lanes: {error}"))?),
                "--engine" => {
                    let name = value()?;
                    let found = Engine::ALL.into_iter().find(|engine| engine.name() == name);
                    wishes.engine = Some(found.ok_or_else(|| format!("`{name}` is no engine: chromium, firefox or webkit"))?);
                }
                "--only" => wishes.only.push(value()?),
                // A filter of libtest, and what cargo itself may add.
                filter if !filter.starts_with('-') => wishes.only.push(word),
                "--nocapture" | "--no-capture" | "--show-output" => {}
                _ => return Err(format!("`{word}` means nothing here: --engine, --only, --lanes and --list do")),
            }
        }
        Ok(wishes)
    }

    fn want(&self, job: &mut Job) -> bool {
        job.promises.retain(|promise| self.only.iter().all(|words| promise.contains(words.as_str())));
        !job.promises.is_empty() && self.engine.is_none_or(|engine| engine == job.engine)
    }
}

/// What a lane tells.
enum News {
    Begun(String),
    Done { first: String, verdicts: Vec<Verdict> },
}

thread_local! {
    /// Where the last panic of this thread was.
    static PLACE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Where the last panic of this thread was, as `file:line: `.
pub(super) fn last_place() -> String {
    PLACE.take()
}

/// Runs what is asked for.
pub(crate) fn main(mut jobs: Vec<Job>) -> ExitCode {
    let wishes = match Wishes::read(std::env::args().skip(1)) {
        Ok(wishes) => wishes,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    };
    let all: usize = jobs.iter().map(|job| job.promises.len()).sum();
    jobs.retain_mut(|job| wishes.want(job));
    if wishes.list {
        jobs.iter().flat_map(|job| &job.promises).for_each(|promise| println!("{promise}: test"));
        return ExitCode::SUCCESS;
    }
    if std::env::var_os("SITE_ROOT").is_none() {
        println!(
            "no built site: `cargo xtask test` builds it and runs these {all} tests\n\ntest result: ok. 0 passed; 0 failed; {all} ignored"
        );
        return ExitCode::SUCCESS;
    }
    let count = jobs.iter().map(|job| job.promises.len()).sum();
    let mut report = Report { count, started: Instant::now(), results: Vec::new() };
    run(jobs, wishes.lanes.unwrap_or(LANES), &mut report);
    let browsers = close();
    report.finish(all - count, browsers)
}

/// Closes the browsers, which outlive their readers.
pub(crate) fn close() -> usize {
    pool::close()
}

/// Runs all: beside each other what can be, then one by one what cannot.
fn run(jobs: Vec<Job>, lanes: usize, report: &mut Report) {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map(|place| format!("{}:{}: ", place.file(), place.line())).unwrap_or_default();
        PLACE.set(place);
    }));
    let [mut first, mut beside, mut sleeping, mut alone] = [const { VecDeque::new() }; 4];
    for job in jobs {
        match job.when {
            When::First => first.push_back(job),
            When::Beside => beside.push_back(job),
            When::Sleeping => sleeping.push_back(job),
            When::Alone => alone.push_back(job),
        }
    }
    first.extend(beside);
    abreast(vec![(first, lanes), (sleeping, 1)], report);
    abreast(vec![(alone, 1)], report);
}

/// Empties each queue with its own number of lanes.
fn abreast(queues: Vec<(VecDeque<Job>, usize)>, report: &mut Report) {
    let (tell, hear) = mpsc::channel();
    let queues: Vec<(Mutex<VecDeque<Job>>, usize)> = queues.into_iter().map(|(queue, lanes)| (Mutex::new(queue), lanes)).collect();
    thread::scope(|scope| {
        for (queue, lanes) in &queues {
            for _ in 0..*lanes {
                let tell = tell.clone();
                scope.spawn(move || {
                    // Not in the loop's head, where the lock would be held while the job runs.
                    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
                    while let Some(job) = next() {
                        let first = job.promises[0].clone();
                        // The listener lives until all lanes have ended.
                        drop(tell.send(News::Begun(first.clone())));
                        let verdicts = job.run();
                        drop(tell.send(News::Done { first, verdicts }));
                    }
                });
            }
        }
        drop(tell);
        report.listen(&hear);
    });
}

/// What has happened so far.
struct Report {
    count: usize,
    started: Instant,
    results: Vec<Verdict>,
}

impl Report {
    fn listen(&mut self, news: &mpsc::Receiver<News>) {
        let mut running: Vec<(String, Instant)> = Vec::new();
        loop {
            match news.recv_timeout(SILENCE) {
                Ok(News::Begun(name)) => running.push((name, Instant::now())),
                Ok(News::Done { first, verdicts }) => {
                    running.retain(|(name, _)| *name != first);
                    for verdict in verdicts {
                        self.add(verdict);
                    }
                }
                Err(mpsc::RecvTimeoutError::Timeout) => {
                    let names = running.iter().map(|(name, since)| format!("{name} ({} s)", since.elapsed().as_secs()));
                    println!("          running: {}", names.collect::<Vec<_>>().join(", "));
                }
                Err(mpsc::RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    fn add(&mut self, verdict: Verdict) {
        let (number, mark) = (self.results.len() + 1, if verdict.wrong.is_some() { "FAILED" } else { "ok" });
        println!("{number:>4}/{} {:>6.1} s  {} ... {mark}", self.count, verdict.took.as_secs_f64(), verdict.promise);
        if let Some(wrong) = &verdict.wrong {
            println!("{wrong}\n");
        }
        self.results.push(verdict);
    }

    /// The slowest, what failed, and the line that every suite ends with.
    fn finish(mut self, left_out: usize, browsers: usize) -> ExitCode {
        self.results.sort_by_key(|verdict| std::cmp::Reverse(verdict.took));
        println!("\nthe slowest:");
        for verdict in self.results.iter().take(SLOWEST) {
            println!("{:>8.1} s  {}", verdict.took.as_secs_f64(), verdict.promise);
        }
        let failed: Vec<_> = self.results.iter().filter_map(|verdict| Some((&verdict.promise, verdict.wrong.as_ref()?))).collect();
        if !failed.is_empty() {
            println!("\nfailures:");
        }
        for (promise, wrong) in &failed {
            println!("\n{promise}\n{wrong}");
        }
        let (passed, word) = (self.results.len() - failed.len(), if failed.is_empty() { "ok" } else { "FAILED" });
        let seconds = self.started.elapsed().as_secs_f64();
        println!("\n{browsers} browsers were started");
        println!(
            "test result: {word}. {passed} passed; {} failed; 0 ignored; 0 measured; {left_out} filtered out; finished in {seconds:.2}s",
            failed.len()
        );
        if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
