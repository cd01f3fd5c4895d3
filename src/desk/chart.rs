//! Geometry: from numbers to places in a drawing. No markup.

use std::fmt::Write;

/// A line of numbers, laid out from left to right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// The number at the left end.
    pub from: f64,
    /// The number at the right end; greater than `from`.
    pub to: f64,
    /// The place of the left end.
    pub left: f64,
    /// The length in units of the drawing.
    pub length: f64,
}

impl Scale {
    /// The place of a number, held within the ends, to a tenth.
    pub fn place(&self, number: f64) -> f64 {
        let share = ((number - self.from) / (self.to - self.from)).clamp(0.0, 1.0);
        ((self.left + share * self.length) * 10.0).round() / 10.0
    }
}

/// The side of the square in which one figure stands.
pub const FIGURE: u32 = 10;

/// Heads and bodies of a run of figures, as two SVG paths that are drawn with dashes: so a hundred figures cost two elements.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// Drawn as round dots.
    pub heads: String,
    /// Drawn as short bars.
    pub bodies: String,
}

/// The run of figures from number `from` to before number `to` in a group of `of`, `columns` in a row, filled from the bottom row.
pub fn run(from: u32, to: u32, of: u32, columns: u32) -> Run {
    let mut drawn = Run::default();
    let rows = of.div_ceil(columns);
    for row in 0..rows {
        let (start, end) = (from.max(row * columns), to.min((row + 1) * columns));
        if start < end {
            let y = (rows - 1 - row) * FIGURE;
            let x = (start - row * columns) * FIGURE;
            let length = (end - start) * FIGURE;
            // Writing into a string cannot fail.
            let _ = write!(drawn.heads, "M{} {}h{}", x + 5, y + 2, length - 9);
            let _ = write!(drawn.bodies, "M{} {}h{}", x + 2, y + 7, length - 4);
        }
    }
    drawn
}

/// Width and height of a group.
pub fn extent(of: u32, columns: u32) -> (u32, u32) {
    (columns * FIGURE, of.div_ceil(columns) * FIGURE)
}

/// The squares from number `from` to before number `to`, twenty in a row, as an SVG path.
pub fn squares(from: u32, to: u32) -> String {
    const COLUMNS: u32 = 20;
    let mut drawn = String::new();
    for at in from..to {
        let (x, y) = (at % COLUMNS * FIGURE + 1, at / COLUMNS * FIGURE + 1);
        // Writing into a string cannot fail.
        let _ = write!(drawn, "M{x} {y}h8v8h-8z");
    }
    drawn
}
