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

    /// At most six round numbers along the line: steps of 1, 2 or 5 times a power of ten.
    pub fn ticks(&self) -> Vec<f64> {
        let rough = (self.to - self.from) / 5.0;
        let power = 10f64.powf(rough.log10().floor());
        let step =
            [1.0, 2.0, 5.0, 10.0].into_iter().map(|step| step * power).find(|step| *step >= rough * 0.999).unwrap_or(power * 10.0);
        let first = (self.from / step).ceil();
        (0..7u32).map(|n| (first + f64::from(n)) * step).take_while(|tick| *tick <= self.to * 1.000_001).collect()
    }

    /// A line from 0 to the next round number above the greatest of these.
    pub fn above(numbers: impl IntoIterator<Item = f64>, left: f64, length: f64) -> Scale {
        let greatest = numbers.into_iter().fold(0.0_f64, f64::max).max(1e-9);
        let power = 10f64.powf(greatest.log10().floor());
        let to =
            [1.0, 2.0, 4.0, 5.0, 8.0, 10.0].into_iter().map(|step| step * power).find(|end| *end >= greatest).unwrap_or(greatest);
        Scale { from: 0.0, to, left, length }
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
