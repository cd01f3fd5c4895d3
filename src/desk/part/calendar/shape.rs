//! How the calendar is drawn: 20 units are a week. Solid, ragged, hatched and outlined are told apart by shape and stroke.

use std::fmt::Write;
use yew::prelude::*;

/// The height of a day, and of what has no stated length.
const DAY: f64 = 20.0 / 7.0;
pub(super) const UNKNOWN: f64 = 24.0;
/// The last day that has a place; 16 weeks.
pub(super) const LAST_DAY: i32 = 112;

const TICKS: f64 = 22.0;
const LANES: [f64; 2] = [34.0, 68.0];
const STAY: f64 = 104.0;
const WIDTH: f64 = 12.0;
const TOTAL: f64 = 122.0;
/// The room that the number of a step needs.
const LABEL: f64 = 15.0;
const GAP: f64 = 5.0;
const TOOTH: f64 = 4.0;

/// The height of so many days.
pub(super) fn height(days: f64) -> f64 {
    days * DAY
}

/// How an end looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// Stated.
    Sharp,
    /// About there.
    Ragged,
    /// It goes on.
    Open,
}

/// How a block is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    /// Stated.
    Solid,
    /// At the longest.
    Light,
    /// Not stated.
    Hatch,
    /// In hospital.
    Stay,
}

impl Ink {
    fn class(self) -> &'static str {
        match self {
            Ink::Solid => "span-solid",
            Ink::Light => "span-light",
            Ink::Hatch => "span-hatch",
            Ink::Stay => "span-stay",
        }
    }
}

/// A stretch of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Block {
    top: f64,
    bottom: f64,
    ink: Ink,
    start: End,
    end: End,
}

impl Block {
    /// A stretch with sharp ends, high enough to be seen.
    pub(super) fn new(top: f64, bottom: f64, ink: Ink) -> Block {
        Block { top, bottom: bottom.max(top + TOOTH), ink, start: End::Sharp, end: End::Sharp }
    }

    /// The same with these ends.
    pub(super) fn ends(self, start: End, end: End) -> Block {
        Block { start, end, ..self }
    }

    /// Its outline, or the strokes of its hatch.
    fn path(self, x: f64) -> String {
        if self.ink == Ink::Hatch {
            let mut strokes = format!("M{x} {0:.1}h{WIDTH}M{x} {1:.1}h{WIDTH}", self.top, self.bottom);
            let mut y = self.top + WIDTH / 2.0;
            while y <= self.bottom {
                // Writing into a string cannot fail.
                let _ = write!(strokes, "M{x} {y:.1}l{WIDTH} -{}", WIDTH / 2.0);
                y += 5.0;
            }
            return strokes;
        }
        let (left, right) = (x, x + WIDTH);
        let (top, bottom) = (self.top, self.bottom);
        let teeth = |sign: f64, y: f64| {
            let step = sign * WIDTH / 6.0;
            let out = if sign > 0.0 { -TOOTH } else { TOOTH };
            format!("L{} {y:.1}{}", if sign > 0.0 { left } else { right }, format!("l{step} {out}l{step} {}", -out).repeat(3))
        };
        let upper = if self.start == End::Sharp { format!("L{left} {top:.1}H{right}") } else { teeth(1.0, top + TOOTH) };
        let lower = if self.end == End::Sharp { format!("L{right} {bottom:.1}H{left}") } else { teeth(-1.0, bottom - TOOTH) };
        let more = if self.end == End::Open {
            format!("M{left} {0:.1}h{WIDTH}M{left} {1:.1}h{WIDTH}", bottom + 4.0, bottom + 8.0)
        } else {
            String::new()
        };
        format!("M{}{lower}z{more}", &upper[1..])
    }
}

/// Everything that is drawn.
#[derive(Debug, Default)]
pub(super) struct Drawing {
    blocks: Vec<(f64, Block)>,
    labels: Vec<(f64, f64, String)>,
    low: f64,
    axis: f64,
}

impl Drawing {
    /// Where what stands so far ends.
    pub(super) fn end(&self) -> f64 {
        self.low.max(GAP)
    }

    /// Sets day 0 below everything so far, with room for what happens in the days before it.
    pub(super) fn begin_axis(&mut self) {
        self.axis = self.end() + height(12.0) + GAP;
    }

    /// The place of a day.
    pub(super) fn day(&self, day: i32) -> f64 {
        self.axis + height(f64::from(day.min(LAST_DAY)))
    }

    /// Where the days begin that can have a place.
    pub(super) fn head(&self) -> f64 {
        self.axis - height(10.0)
    }

    /// Where they end.
    pub(super) fn foot(&self) -> f64 {
        self.day(LAST_DAY)
    }

    /// Puts a numbered step into the first lane that is free there.
    pub(super) fn block(&mut self, block: Block, step: usize) {
        let bottom = block.bottom.max(block.top + LABEL);
        let free = |x: f64| {
            self.blocks.iter().all(|(other, there)| {
                (*other - x).abs() > 1.0 || block.top >= there.bottom.max(there.top + LABEL) || bottom <= there.top
            })
        };
        let lane = LANES.into_iter().find(|lane| free(*lane)).unwrap_or(LANES[1]);
        self.put(lane, block, step.to_string());
    }

    /// How long several steps last together: at least, and at most.
    pub(super) fn range(&mut self, top: f64, (low, high): (f64, f64), label: &str) {
        self.put(LANES[1], Block::new(top, top + height(low), Ink::Solid), label.to_owned());
        self.blocks.push((LANES[1], Block::new(top + height(low), top + height(high), Ink::Light).ends(End::Sharp, End::Ragged)));
        self.low = self.low.max(top + height(high) + GAP);
    }

    /// The time in hospital: what is sure, and as far as it can reach on either side when it lasts so many days.
    pub(super) fn stay(&mut self, from: i32, to: i32, length: f64) {
        let rest = height((length - f64::from(to - from)).max(0.0));
        let (top, bottom) = (self.day(from), self.day(to));
        self.blocks.push((STAY, Block::new(top - rest, top, Ink::Light).ends(End::Ragged, End::Sharp)));
        self.blocks.push((STAY, Block::new(top, bottom, Ink::Stay)));
        self.blocks.push((STAY, Block::new(bottom, bottom + rest, Ink::Light).ends(End::Sharp, End::Ragged)));
    }

    fn put(&mut self, lane: f64, block: Block, label: String) {
        self.blocks.push((lane, block));
        self.labels.push((lane + WIDTH + 3.0, block.top + 11.0, label));
        self.low = self.low.max(block.bottom.max(block.top + LABEL) + GAP);
    }
}

/// The drawing with its weeks.
pub(super) fn draw(drawing: &Drawing, said: &str) -> Html {
    let bottom = drawing.foot() + 14.0;
    let weeks = (1..=LAST_DAY / 7).map(|week| (week, drawing.day(week * 7)));
    let ticks: String =
        weeks.clone().map(|(week, y)| format!("M{} {y:.1}h{}", TICKS + 3.0, if week % 4 == 0 { 6 } else { 3 })).collect();
    let path =
        |ink: Ink| drawing.blocks.iter().filter(|(_, block)| block.ink == ink).map(|(x, block)| block.path(*x)).collect::<String>();
    html! {
        <svg xmlns="http://www.w3.org/2000/svg" class="calendar-drawing" viewBox={format!("0 0 {TOTAL} {bottom:.0}")} role="img" aria-label={said.to_owned()}>
            <path class="calendar-ticks" d={ticks} />
            { for [Ink::Solid, Ink::Light, Ink::Hatch, Ink::Stay].map(|ink| html! { <path class={ink.class()} d={path(ink)} /> }) }
            <path class="calendar-zero" d={format!("M0 {0:.1}H{TOTAL}", drawing.day(0))} />
            { for std::iter::once((0, drawing.day(0) - 8.0)).chain(weeks.filter(|(week, _)| week % 4 == 0)).map(|(week, y)| html! {
                <text class="calendar-week" x={TICKS.to_string()} y={format!("{:.1}", y + 4.5)}>{ week }</text>
            }) }
            { for drawing.labels.iter().map(|(x, y, label)| html! { <text x={x.to_string()} y={format!("{y:.1}")}>{ label }</text> }) }
        </svg>
    }
}

/// A mark by itself, for the key.
pub(super) fn mark(ink: Ink, end: End) -> Html {
    let path = Block::new(2.0, 26.0, ink).ends(End::Sharp, end).path(8.0);
    html! { <svg xmlns="http://www.w3.org/2000/svg" class="picture-mark" viewBox="0 0 28 28" aria-hidden="true" focusable="false"><path class={ink.class()} d={path} /></svg> }
}

/// A bar that is so long of the longest; it has a ragged end, because each source says "about".
pub(super) fn course(share: f64) -> Html {
    let end = 300.0 * share;
    let path = format!("M0 1H{end:.1}l-5 3l5 3l-5 3l5 3H0z");
    html! { <svg xmlns="http://www.w3.org/2000/svg" class="course" viewBox="0 0 302 14" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="span-solid" d={path} /></svg> }
}
