//! Dates that are as exact as they are known.

use proptest::prelude::*;
use stem_cells_ms::app::lang::Lang;
use stem_cells_ms::desk::date::PartialDate;

fn date(text: &str) -> PartialDate {
    text.parse().unwrap()
}

#[test]
fn a_date_is_said_as_exactly_as_it_is_known() {
    for (iso, english, chinese) in [
        ("2005", "2005", "2005 年"),
        ("2005-09", "September 2005", "2005 年 9 月"),
        ("2005-09-01", "1 September 2005", "2005 年 9 月 1 日"),
        ("2026-11-22", "22 November 2026", "2026 年 11 月 22 日"),
    ] {
        assert_eq!(Lang::ALL.map(|lang| date(iso).said(lang)), [english, chinese]);
    }
}

#[test]
fn what_is_no_day_of_the_calendar_is_no_date() {
    for text in [
        "",
        "2",
        "20",
        "202",
        "-",
        "--",
        "2026-",
        "2026-1",
        "2026-13",
        "2026-00",
        "2026-11-2",
        "2026-11-022",
        "2026-11-31",
        "2026-02-29",
        "2100-02-29",
        "2026-11-22-1",
        "1026-11-22",
        "2026-+1-22",
        "22.5.2027",
        "２０２６",
        " 2026",
    ] {
        assert!(text.parse::<PartialDate>().is_err(), "{text}");
    }
    assert!(["2028-02-29", "2000-02-29", "2026-12-31"].into_iter().all(|text| text.parse::<PartialDate>().is_ok()));
}

#[test]
fn what_is_less_exact_stands_before_what_lies_in_it() {
    let ordered = ["2004-12-31", "2005", "2005-09", "2005-09-01", "2005-10", "2006"].map(date);
    assert!(ordered.is_sorted());
}

proptest! {
    #[test]
    fn whatever_is_written_is_a_date_or_none(text in "[0-9-]{0,12}|\\PC{0,12}") {
        if let Ok(date) = text.parse::<PartialDate>() {
            prop_assert_eq!(date.to_string(), text);
        }
    }
}
