//! Drawings: chosen by style sheet alone, near the top of their page, and replaced by words where letters are largest.

use crate::harness::{Engine, Reader};

promises! {
    EVERY:
        one_still_of_a_nerve_fibre_is_shown_as_the_reader_chooses_without_scripts;
    CHROMIUM:
        a_page_with_a_drawing_shows_it_within_a_screen_and_a_half
        with_the_largest_letters_words_stand_alone_and_nothing_is_wider_than_a_phone
        text_in_a_drawing_is_at_least_twelve_pixels_high;
}

/// A page, and its drawing.
const DRAWN: [(&str, &str); 6] = [
    ("cells/hsc/", ".chain"),
    ("cells/msc/", ".chain"),
    ("cells/ipsc/", ".chain"),
    ("benefits/", ".promises"),
    ("help-and-harm/", ".outcomes"),
    ("tissues/", ".matrix"),
];

fn on_a_phone(engine: Engine) -> Reader {
    let reader = Reader::new(engine);
    reader.resize(360, 740);
    reader
}

fn one_still_of_a_nerve_fibre_is_shown_as_the_reader_chooses_without_scripts(engine: Engine) {
    let reader = Reader::without_scripts(engine);
    reader.open("en/benefits/");
    assert_eq!((reader.shown(".still"), reader.shown(".still-lost")), (1, 1));
    for still in ["again", "whole", "warm"] {
        reader.pick(&format!("fibre-{still}"));
        assert_eq!((reader.shown(".still"), reader.shown(&format!(".still-{still}"))), (1, 1), "{still}");
        assert_eq!(reader.shown(".stamp"), usize::from(still == "again"), "{still}: the stamp");
    }
}

fn a_page_with_a_drawing_shows_it_within_a_screen_and_a_half(engine: Engine) {
    let reader = on_a_phone(engine);
    for (path, drawing) in DRAWN {
        for lang in ["en", "zh"] {
            reader.start(&format!("{lang}/{path}"));
            let at: f64 = reader.ask(&format!("document.querySelector('main {drawing}').getBoundingClientRect().top + scrollY"));
            assert!(at < 740.0 * 1.5, "{lang}/{path}: {drawing} begins at {at} px");
        }
    }
}

fn with_the_largest_letters_words_stand_alone_and_nothing_is_wider_than_a_phone(engine: Engine) {
    let reader = on_a_phone(engine);
    for (path, drawing) in DRAWN {
        reader.start(&format!("zh/{path}"));
        let before = reader.shown(".step-art > svg, .outcome-bar");
        reader.run("document.documentElement.dataset.size = 'huge'");
        assert_eq!(reader.shown(".step-art > svg, .outcome-bar, .still > svg"), 0, "{path}");
        assert!(before > 0 || !matches!(drawing, ".chain" | ".outcomes"), "{path}: it was drawn before");
        assert!(reader.ask::<bool>("document.documentElement.scrollWidth <= innerWidth"), "{path}: it scrolls sideways");
        let cut = format!(
            "[...document.querySelectorAll('main {drawing} *')].filter(e => e.getBoundingClientRect().right > innerWidth).map(e => e.outerHTML.slice(0, 90))"
        );
        assert_eq!(reader.ask::<Vec<String>>(&cut), Vec::<String>::new(), "{path}");
    }
}

fn text_in_a_drawing_is_at_least_twelve_pixels_high(engine: Engine) {
    let reader = on_a_phone(engine);
    for (path, drawing) in DRAWN {
        reader.start(&format!("en/{path}"));
        let small: Vec<String> = reader.ask(&format!(
            "[...document.querySelectorAll('main {drawing} *, .fibre *')].filter(e => !e.closest('.sr') && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) \
               && parseFloat(getComputedStyle(e).fontSize) < 12).map(e => e.outerHTML.slice(0, 90))"
        ));
        assert_eq!(small, Vec::<String>::new(), "{path}");
        assert_eq!(reader.ask::<usize>(&format!("document.querySelectorAll('main {drawing} svg text, .fibre svg text').length")), 0, "{path}");
    }
}
