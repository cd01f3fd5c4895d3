//! From a measured result to figures that can be counted.

use crate::desk::evidence::{Amount, Design, Measure, Unit};

/// A group of figures of people: `sure + below + above <= base`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The size of the group: the people who were looked at, or 100, or 1,000.
    pub base: u32,
    /// People in whom it happened, up to the low end of the range; all of them where there is no range.
    pub sure: u32,
    /// From there to the value.
    pub below: u32,
    /// From there to the high end of the range.
    pub above: u32,
}

impl Figures {
    /// The people in whom it happened, as the value says.
    pub fn filled(self) -> u32 {
        self.sure + self.below
    }
}

/// The share of people, 0 to 1: from the counts where they are known, because a value may have been rounded before.
pub fn share(amount: &Amount) -> Option<f64> {
    match (amount.count, amount.of) {
        (Some(count), Some(of)) if of > 0 => Some(f64::from(count) / f64::from(of)),
        _ => amount.value.map(|value| value / 100.0),
    }
}

/// The people who were looked at, where these are drawn and not 100 others: at most 100 in each arm of the result.
pub fn real_people(measure: &Measure, amount: &Amount) -> Option<u32> {
    const MOST: u32 = 100;
    let arms = [Some(&measure.amount), measure.comparator.as_ref().map(|other| &other.amount)];
    let few = |arm: &Amount| arm.count.is_some() && arm.of.is_some_and(|of| (1..=MOST).contains(&of));
    amount.of.filter(|_| arms.into_iter().flatten().all(few))
}

/// The figures of one arm of a result: its real people, or 100, or 1,000 where it is rare; rounded to the nearest whole person, halves up.
/// A range tells of people in general, so none is drawn into a group that was counted head by head: it stands beside it.
pub fn figures(measure: &Measure, amount: &Amount) -> Option<Figures> {
    let share = share(amount)?;
    if let Some(base) = real_people(measure, amount) {
        return Some(Figures { base, sure: whole(share * f64::from(base)).min(base), below: 0, above: 0 });
    }
    let base = if is_rare(measure) { 1000 } else { 100 };
    let people = |of_100: f64| whole(of_100 / 100.0 * f64::from(base)).min(base);
    let filled = people(share * 100.0);
    let (low, high) = ends(measure, amount).map_or((filled, filled), |ends| (people(ends.low), people(ends.high)));
    let sure = low.min(filled);
    Some(Figures { base, sure, below: filled - sure, above: high.max(filled) - filled })
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
    /// There is a range.
    Range(Ends),
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

/// The ends of the range of one arm of a result, in its unit: `low <= value <= high`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ends {
    /// The low end.
    pub low: f64,
    /// The high end.
    pub high: f64,
    /// Whether it is our interval of a share, and not one of the source.
    pub ours: bool,
}

/// The ends of the range of one arm of a result, where there are any: those of the source, else our own of a share that was counted.
/// Words, tables, arrays, bars and strips all take them from here.
pub fn ends(measure: &Measure, amount: &Amount) -> Option<Ends> {
    if let (Some(low), Some(high)) = (amount.low, amount.high) {
        return Some(Ends { low, high, ours: false });
    }
    let (Unit::Per100, Some(count), Some(of)) = (measure.unit, amount.count, amount.of) else { return None };
    let (low, high) = wilson(count, of);
    Some(Ends { low, high, ours: true })
}

/// How exact the figure of a result is.
pub fn exactness(measure: &Measure) -> Exactness {
    let amount = &measure.amount;
    if let Some(ends) = ends(measure, amount) {
        return Exactness::Range(ends);
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
    // Where nothing or everything was seen one end is the share itself; the arithmetic of the machine may miss it by a hair.
    (if count == 0 { 0.0 } else { low }, if count >= of { 100.0 } else { high })
}
