//! Reading aloud: pieces that a voice can say in one breath, and a voice that speaks the language of the page.

use crate::common::{nothing_wrong, site};
use proptest::prelude::*;
use scraper::{Html, Selector};
use stem_cells_ms::app::aloud::{Caution, choose, pieces};

#[test]
fn a_text_is_cut_where_its_sentences_end() {
    let cut = |text: &str| pieces(text);
    assert_eq!(cut("One. Two! Three? “Four.” Five"), ["One.", "Two!", "Three?", "“Four.”", "Five"]);
    assert_eq!(cut("一。二！三？四；五"), ["一。", "二！", "三？", "四；", "五"]);
    assert_eq!(cut("他问：“安全吗？”医生说。"), ["他问：“安全吗？”", "医生说。"]);
    assert_eq!(cut("A line\n\n  another line \n"), ["A line", "another line"]);
    assert_eq!(cut(" \n "), [""; 0]);
}

#[test]
fn no_cut_where_a_full_stop_or_a_comma_ends_nothing() {
    for whole in [
        "Some medicines, e.g. Tysabri, stop relapses.",
        "Others (i.e. Most) do not.",
        "Burt et al. 2019 counted 1,114 people and 3.5 years.",
        "A transplant vs. Alemtuzumab by Dr. Smith.",
        "It fell by 0.5 points.",
        "About 5 p.m. on a Monday.",
    ] {
        assert_eq!(pieces(whole), [whole]);
    }
    assert_eq!(pieces("They have MS. It was 3.5. Then 4."), ["They have MS.", "It was 3.5.", "Then 4."]);
}

#[test]
fn what_is_long_is_cut_at_a_comma_or_a_blank() {
    let long = format!("{}, {}", "word ".repeat(20).trim_end(), "word ".repeat(30).trim_end());
    assert_eq!(pieces(&long)[0], format!("{},", "word ".repeat(20).trim_end()), "at the comma");
    let numbers = "1,114 ".repeat(60);
    assert!(pieces(&numbers).iter().all(|piece| piece.split(' ').all(|number| number == "1,114")), "not within a number");
    assert!(pieces(&"字".repeat(500)).iter().all(|piece| piece.chars().count() <= 64));
}

proptest! {
    #[test]
    fn nothing_is_lost_and_nothing_is_too_long(text in "[a-zA-Z0-9,.;:!?() \n“”字词。，！？；é-]{0,600}") {
        let bare = |text: &str| text.chars().filter(|sign| !sign.is_whitespace()).collect::<String>();
        let cut = pieces(&text);
        prop_assert_eq!(bare(&cut.concat()), bare(&text));
        prop_assert!(cut.iter().all(|piece| !piece.trim().is_empty() && piece.chars().count() <= 200));
    }
}

#[test]
fn no_piece_of_any_page_is_longer_than_a_voice_can_say() {
    let read = Selector::parse("main p, main li, main dd, main td").unwrap();
    let (mut count, mut wrong) = (0, Vec::new());
    for (name, html) in site().pages() {
        for element in Html::parse_document(html).select(&read) {
            let text = element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
            for piece in pieces(&text) {
                count += 1;
                if piece.chars().count() > 200 {
                    wrong.push(format!("{name}: {piece}"));
                }
            }
        }
    }
    nothing_wrong(&wrong, "see src/app/aloud.rs");
    assert!(count > 5000, "{count}");
}

/// The voice that is chosen among some: `zh-CN`, or `zh-CN@` for one that speaks elsewhere.
fn chosen(page: &str, voices: &[&str]) -> Option<(String, Option<Caution>)> {
    let named = voices.iter().map(|voice| (voice.trim_end_matches('@').to_owned(), !voice.ends_with('@')));
    choose(page, named).map(|(at, caution)| (voices[at].to_owned(), caution))
}

#[test]
fn simplified_chinese_is_read_in_mandarin_however_the_device_spells_it() {
    for (voices, wanted) in [
        (&["en-GB", "zh-HK", "zh-TW", "zh-CN"][..], "zh-CN"),
        (&["zh_TW", "zh_CN"], "zh_CN"),
        (&["zh-TW", "cmn-Hans-CN"], "cmn-Hans-CN"),
        (&["yue-HK", "cmn-TW", "cmn_CN_#Hans"], "cmn_CN_#Hans"),
        (&["zh-HK", "zh-TW"], "zh-TW"),
        (&["zh-CN@", "zh-TW"], "zh-TW"),
        (&["zho_HKG", "zho_CHN"], "zho_CHN"),
        (&["zh-Hant-TW", "zh"], "zh"),
    ] {
        assert_eq!(chosen("zh-Hans", voices), Some((wanted.to_owned(), None)), "{voices:?}");
    }
}

#[test]
fn nothing_is_read_in_cantonese_or_sent_away_before_the_page_said_so() {
    for (page, voices, wanted) in [
        ("zh-Hans", &["zh-HK", "en-GB"][..], Some(("zh-HK", Caution::Cantonese))),
        ("zh-Hans", &["zh-CN@", "zh-HK"], Some(("zh-HK", Caution::Cantonese))),
        ("zh-Hans", &["yue_HK"], Some(("yue_HK", Caution::Cantonese))),
        ("zh-Hans", &["zh-TW@", "zh-CN@"], Some(("zh-CN@", Caution::Remote))),
        ("zh-Hans", &["zh-HK@"], None),
        ("en", &["en-US@"], Some(("en-US@", Caution::Remote))),
        ("en", &["zh-CN", "de-DE"], None),
        ("zh-Hans", &["en-GB", "nan-TW", ""], None),
        ("zh-Hans", &[], None),
    ] {
        let wanted = wanted.map(|(voice, caution)| (voice.to_owned(), Some(caution)));
        assert_eq!(chosen(page, voices), wanted, "{page} {voices:?}");
    }
    assert_eq!(chosen("en", &["en-US@", "en_GB"]), Some(("en_GB".to_owned(), None)), "one that stays on the device");
}
