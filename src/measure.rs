//! From a measured result to figures that can be counted.

use crate::content::evidence::{Amount, Measure, Unit};

/// A group of figures: `filled + half <= base`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The size of the group: 100 or 1,000.
    pub base: u32,
    /// People in whom it happened.
    pub filled: u32,
    /// From there to the high end of the range.
    pub half: u32,
}

/// The share of people, 0 to 1: from the counts where they are known, because a value may have been rounded before.
pub fn share(amount: &Amount) -> Option<f64> {
    match (amount.count, amount.of) {
        (Some(count), Some(of)) if of > 0 => Some(f64::from(count) / f64::from(of)),
        _ => amount.value.map(|value| value / 100.0),
    }
}

/// The figures of an amount of people of 100: rounded to the nearest whole person, halves up.
pub fn figures(amount: &Amount, base: u32) -> Option<Figures> {
    let filled = whole(share(amount)? * f64::from(base)).min(base);
    let most = amount.high.map_or(filled, |high| whole(high / 100.0 * f64::from(base)).clamp(filled, base));
    Some(Figures { base, filled, half: most - filled })
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn whole(number: f64) -> u32 {
    number.round().max(0.0) as u32
}

/// Whether a result counts people, so that figures of people may stand for it.
pub fn counts_people(measure: &Measure) -> bool {
    measure.unit == Unit::Per100 && measure.label.is_none() && share(&measure.amount).is_some()
}

/// Whether 100 figures are too few to show it: at least one of its two sides lies above 0 and below 1 of 100.
pub fn is_rare(measure: &Measure) -> bool {
    let other = measure.comparator.as_ref().map(|other| &other.amount);
    counts_people(measure)
        && [Some(&measure.amount), other].into_iter().flatten().filter_map(share).any(|share| share > 0.0 && share < 0.01)
}
