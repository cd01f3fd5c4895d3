//! From a measured result to figures that can be counted.

use crate::desk::evidence::{Amount, Design, Measure, Unit};

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

/// How exact a figure is, as far as anyone can tell. The decision-aid standard (IPDAS) asks that uncertainty is said beside a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Exactness {
    /// The source gives a range.
    Reported,
    /// Our interval of a share, in people of 100: `0 <= low <= high <= 100`.
    Calculated(f64, f64),
    /// Measured in fewer than 50 people: by chance alone a share may be 14 of 100 off, or more.
    FewPeople,
    /// Measured in fewer than 500: a share may be 4 to 14 of 100 off.
    SomePeople,
    /// Measured in 500 or more.
    ManyPeople,
    /// In how many people it was measured is not reported.
    UnknownPeople,
    /// Measured in animals or in the laboratory.
    NotInPeople,
    /// Cases that came to notice.
    Counted,
    /// A price, a dose or a plan.
    Stated,
}

/// How exact the figure of a result is.
pub fn exactness(measure: &Measure) -> Exactness {
    let amount = &measure.amount;
    if amount.low.or(amount.high).is_some() {
        return Exactness::Reported;
    }
    if let (Unit::Per100, Some(count), Some(of)) = (measure.unit, amount.count, amount.of) {
        let (low, high) = wilson(count, of);
        return Exactness::Calculated(low, high);
    }
    match (measure.design, measure.unit, amount.of.or(measure.people)) {
        (Design::Animal | Design::Laboratory, ..) => Exactness::NotInPeople,
        (Design::OfficialText, ..) | (_, Unit::Money, _) => Exactness::Stated,
        (_, Unit::Count, _) if amount.of.is_none() => Exactness::Counted,
        (.., None) => Exactness::UnknownPeople,
        (.., Some(people)) if people < 50 => Exactness::FewPeople,
        (.., Some(people)) if people < 500 => Exactness::SomePeople,
        _ => Exactness::ManyPeople,
    }
}

/// The ends of the range of a share, where there are any: those of the source, or our own. Words and pictures take them from here.
pub fn ends(measure: &Measure) -> Option<(f64, f64)> {
    match exactness(measure) {
        Exactness::Reported => {
            let value = measure.amount.value;
            Some((measure.amount.low.or(value)?, measure.amount.high.or(value)?))
        }
        Exactness::Calculated(low, high) => Some((low, high)),
        _ => None,
    }
}

/// The 95 % score interval of a share (Wilson, J Am Stat Assoc 1927), in people of 100. Unlike the plain formula it holds for small
/// groups, and after nothing or everything was seen. Nobody looked at: 0 to 100.
pub fn wilson(count: u32, of: u32) -> (f64, f64) {
    const Z: f64 = 1.959_964;
    if of == 0 {
        return (0.0, 100.0);
    }
    let people = f64::from(of);
    let share = f64::from(count.min(of)) / people;
    let (weight, tail) = (1.0 + Z * Z / people, Z * Z / (2.0 * people));
    let half = Z * (share * (1.0 - share) / people + (Z / (2.0 * people)).powi(2)).sqrt();
    let [low, high] = [share + tail - half, share + tail + half].map(|end| (end / weight * 100.0).clamp(0.0, 100.0));
    (low, high)
}
