//! When the steps of a transplant are.

use super::checked::Checker;
use crate::desk::content::{Days, Deck, Ends, Place, Stay};
use crate::desk::raw::{self, File};

/// What is known of the time of a card. Only the steps of `cards/journey.toml` have one.
pub(super) fn days<T>(file: &File<T>, id: &str, raw: &raw::Card, deck: Option<Deck>, check: &mut Checker) -> Days {
    let place = place(file, id, raw, check);
    for name in raw.lasts.iter().chain(raw.stay.as_ref().map(|stay| &stay.measure)) {
        check.measure(file, id, name);
    }
    if raw.since.is_some() && raw.lasts.is_empty() {
        check.fault(
            file,
            &raw.id,
            id,
            "`since` without `lasts`",
            "name the result that counts these steps together, or take `since` out",
        );
    }
    if let Some(name) = &raw.since {
        check.target(file, id, name);
    }
    let stay = raw.stay.as_ref().map(|stay| {
        if stay.from > stay.to {
            check.fault(file, &raw.id, id, "the stay ends before it begins", "`from` is the first day, `to` the last");
        }
        Stay { measure: stay.measure.get_ref().clone(), from: stay.from, to: stay.to }
    });
    let days = Days {
        place,
        lasts: raw.lasts.iter().map(|name| name.get_ref().clone()).collect(),
        since: raw.since.as_ref().map(|name| name.get_ref().clone()),
        stay,
    };
    let says_something = days.place.is_some() || !days.lasts.is_empty() || days.stay.is_some();
    if says_something && deck != Some(Deck::Journey) {
        check.fault(
            file,
            &raw.id,
            id,
            "only steps of cards/journey.toml have days",
            "take `from`, `to`, `certain`, `lasts` and `stay` out",
        );
    }
    days
}

fn place<T>(file: &File<T>, id: &str, raw: &raw::Card, check: &mut Checker) -> Option<Place> {
    let ends = match (raw.from, raw.to) {
        (Some(from), Some(to)) if from > to => {
            check.fault(
                file,
                &raw.id,
                id,
                "the step ends before it begins",
                "`from` is the first day, `to` the last; day 0 is the day of the cells",
            );
            return None;
        }
        (Some(from), Some(to)) => Ends::Both(from, to),
        (Some(_), None) => {
            check.fault(file, &raw.id, id, "`from` without `to`", "give the last day too, as a source says it, or take `from` out");
            return None;
        }
        (None, Some(to)) => Ends::To(to),
        (None, None) => {
            if raw.certain.is_some() {
                check.fault(
                    file,
                    &raw.id,
                    id,
                    "`certain` without a day",
                    "give `from` or `to` as a source says it, or take `certain` out",
                );
            }
            return None;
        }
    };
    if raw.certain.is_none() {
        check.fault(file, &raw.id, id, "it is not said how exact the days are", "add certain = \"stated\" or \"about\"");
    }
    raw.certain.map(|certain| Place { ends, certain })
}
