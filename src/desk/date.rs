//! Dates that are as exact as they are known.

use crate::app::lang::Lang;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// The names of the months in English, January first.
pub const MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/// A year, a month or a day: `2005`, `2005-09` or `2005-09-01` (ISO 8601, reduced where less is known). What is less exact stands first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

impl PartialDate {
    /// The years that content may speak of; anything else is a slip of the hand.
    const YEARS: std::ops::RangeInclusive<u16> = 2000..=2100;

    /// The year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// Year, month and day, as far as they are known.
    pub fn parts(self) -> Vec<u16> {
        let rest = [self.month, self.day].into_iter().flatten().map(u16::from);
        std::iter::once(self.year).chain(rest).collect()
    }

    /// The date as people write it: "2005", "September 2005", "1 September 2005"; “2005 年 9 月 1 日”.
    pub fn said(self, lang: Lang) -> String {
        let PartialDate { year, month, day } = self;
        let of_month = month.map(|month| match lang {
            Lang::En => format!("{} ", MONTHS[usize::from(month) - 1]),
            Lang::Zh => format!(" {month} 月"),
        });
        let of_day = day.map(|day| match lang {
            Lang::En => format!("{day} "),
            Lang::Zh => format!(" {day} 日"),
        });
        let (month, day) = (of_month.unwrap_or_default(), of_day.unwrap_or_default());
        match lang {
            Lang::En => format!("{day}{month}{year}"),
            Lang::Zh => format!("{year} 年{month}{day}"),
        }
    }

    /// Reads a date that must be a whole day, for `deserialize_with`.
    ///
    /// # Errors
    /// When it is less exact, or none at all.
    pub fn whole_day<'de, D: Deserializer<'de>>(from: D) -> Result<PartialDate, D::Error> {
        let text = String::deserialize(from)?;
        let date = text.parse().ok().filter(|date: &PartialDate| date.day.is_some());
        date.ok_or_else(|| D::Error::custom(format!("`{text}` is not a day")))
    }
}

/// The days of a month (Gregorian calendar).
fn days(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

impl FromStr for PartialDate {
    type Err = String;

    fn from_str(text: &str) -> Result<PartialDate, String> {
        let parts: Vec<&str> = text.split('-').collect();
        // The number of a part that has exactly so many digits.
        let number = |index: usize, length: usize| -> Option<u16> {
            let part = parts.get(index)?;
            let is_number = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
            part.parse().ok().filter(|_| is_number)
        };
        let small = |index: usize| number(index, 2).and_then(|part| u8::try_from(part).ok());
        let date = number(0, 4).map(|year| PartialDate { year, month: small(1), day: small(2) }).filter(|date| {
            let month = date.month.is_none_or(|month| (1..=12).contains(&month));
            let day = date.day.is_none_or(|day| date.month.is_some_and(|month| (1..=days(date.year, month)).contains(&day)));
            date.parts().len() == parts.len() && PartialDate::YEARS.contains(&date.year) && month && day
        });
        date.ok_or_else(|| format!("`{text}` is not a date"))
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}", self.year)?;
        [self.month, self.day].into_iter().flatten().try_for_each(|part| write!(out, "-{part:02}"))
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<PartialDate, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}
