//! What people come for: ten questions, each walked by taps from the start page on a phone, in both languages. Counted are taps, screens (how
//! far one scrolls to what is pressed, and to the answer) and words (of what is pressed, and of the answer).

use crate::harness::{Engine, Reader};
use stem_cells_ms::app::lang::Lang;

promises! {
    CHROMIUM:
        ten_questions_are_answered_within_a_tap_and_two_screens;
}

const WIDTH: u32 = 360;
const HEIGHT: u32 = 740;

/// A walk: what is pressed in turn, and what then is the answer. Links are named by where they lead below the language (`>against/`).
struct Walk {
    press: &'static [&'static str],
    answer: &'static str,
}

/// A question with the way to its first right answer, and the way to the whole one.
struct Task {
    name: &'static str,
    first: Walk,
    whole: Walk,
}

const OPENING: &str = ".answer-text";

const TASKS: [Task; 10] = [
    Task {
        name: "a what could a transplant do, against my medicine",
        first: Walk { press: &[">against/"], answer: OPENING },
        whole: Walk { press: &[">against/"], answer: "main .section .entry" },
    },
    Task {
        name: "b a clinic offers MSC for 15,000 euro",
        first: Walk { press: &[">clinics/"], answer: OPENING },
        whole: Walk { press: &[">clinics/"], answer: "#signs ~ .entries .entry, .section .entry" },
    },
    Task {
        name: "c progressive MS: does anything help?",
        first: Walk { press: &[">progressive/"], answer: OPENING },
        whole: Walk {
            press: &[">progressive/", "#progressive-ms > details > summary"],
            answer: "#progressive-ms .fold-body :is(dd, p)",
        },
    },
    Task {
        name: "d children afterwards?",
        first: Walk { press: &[">children/"], answer: OPENING },
        whole: Walk { press: &[">children/", "#fertility > details > summary"], answer: "#fertility .fold-body :is(dd, p)" },
    },
    Task {
        name: "e one sheet for a consultation",
        first: Walk { press: &["main >decide/#leaflet"], answer: "#leaflet" },
        whole: Walk { press: &["main >decide/#leaflet", "label:has(> #language-both)"], answer: "#language-both" },
    },
    Task {
        name: "f week by week",
        first: Walk { press: &[">journey/"], answer: OPENING },
        whole: Walk { press: &[">journey/"], answer: "main .glance li, main .entry" },
    },
    Task {
        name: "g what is remyelination, is it shown?",
        first: Walk { press: &[">benefits/#remyelination"], answer: "#remyelination .entry-text" },
        whole: Walk { press: &[">benefits/#remyelination"], answer: "#remyelination .point" },
    },
    Task {
        name: "h MSC from fat or cord",
        first: Walk { press: &[">tissues/"], answer: OPENING },
        whole: Walk { press: &[">tissues/"], answer: "main :is(.tissues, .matrix, .section)" },
    },
    Task {
        name: "i which trial may take people now?",
        first: Walk { press: &[">trials/"], answer: OPENING },
        whole: Walk { press: &[">trials/", ".tabs a[href$='#joining']"], answer: "#joining" },
    },
    Task {
        name: "j is this number to be trusted?",
        first: Walk { press: &[".track .fold > summary"], answer: ".track .fold[open] .stations > li" },
        whole: Walk {
            press: &[".track .fold > summary", ".track .fold[open] >cells/hsc/#stations", ".stations .note > summary"],
            answer: ".stations .note[open] .note-body a",
        },
    },
];

/// What a walk takes.
#[derive(Debug, Default)]
struct Cost {
    taps: usize,
    screens: f64,
    words: usize,
}

/// How far an element that is in sight ends below the window, brought into it; and how many words it has.
const COST: &str = "(element => { const box = element.getBoundingClientRect(); \
    const below = Math.max(0, Math.min(box.bottom, box.top + innerHeight / 2) - innerHeight); \
    const text = element.innerText, han = (text.match(/\\p{Script=Han}/gu) ?? []).length; \
    const words = document.documentElement.lang.startsWith('zh') ? han : (text.match(/\\S+/g) ?? []).length; \
    return [below / innerHeight, words]; })";

fn ten_questions_are_answered_within_a_tap_and_two_screens(engine: Engine) {
    let reader = Reader::new(engine);
    reader.resize(WIDTH, HEIGHT);
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        let most = if lang == Lang::En { 120 } else { 200 };
        for task in &TASKS {
            let first = walk(&reader, lang, &task.first);
            let whole = walk(&reader, lang, &task.whole);
            match (first, whole) {
                (Ok(first), Ok(whole)) => {
                    println!(
                        "{} {:<52} {} taps, {:.1} screens, {} words; whole: {} taps, {:.1} screens",
                        lang.code(), task.name, first.taps, first.screens, first.words, whole.taps, whole.screens
                    );
                    let right = first.taps <= 1 && first.screens <= 2.0 && first.words <= most && whole.taps <= 3 && whole.screens <= 5.0;
                    if !right {
                        wrong.push(format!("{} {}: {first:?}, whole {whole:?}", lang.code(), task.name));
                    }
                }
                (first, whole) => {
                    let lost = first.err().or(whole.err()).unwrap_or_default();
                    println!("{} {:<52} no way: {lost}", lang.code(), task.name);
                    wrong.push(format!("{} {}: {lost}", lang.code(), task.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "at most 1 tap, 2 screens, 120 words or 200 characters; in whole 3 taps, 5 screens: {wrong:#?}");
}

/// Walks from the start page; an error where something is not there to be pressed or read.
fn walk(reader: &Reader, lang: Lang, walk: &Walk) -> Result<Cost, String> {
    reader.start(&format!("{}/", lang.code()));
    let mut cost = Cost::default();
    for press in walk.press {
        let selector = match press.split_once('>') {
            Some((inside, path)) if !path.starts_with(' ') => {
                let inside = if inside.is_empty() { ".errand " } else { inside };
                format!("{inside}a[href='/{}/{path}']", lang.code())
            }
            _ => (*press).to_owned(),
        };
        add(&mut cost, reader, &selector)?;
        cost.taps += 1;
        let before = reader.here();
        reader.run(&format!("const shown = {}; shown.scrollIntoView({{ block: 'nearest' }}); shown.click();", shown(&selector)));
        if let Some((_, path)) = press.split_once('>').filter(|(_, path)| !path.starts_with(' ')) {
            reader.wait_here(&format!("{}/{path}", lang.code()));
            reader.until("document.activeElement.localName !== 'body' && document.readyState === 'complete'", "the page");
            assert_ne!(reader.here(), before);
        }
    }
    // What was pressed opens at once, or as soon as its page has come.
    reader.until(&format!("{} || document.querySelector('h1')", shown(walk.answer)), walk.answer);
    add(&mut cost, reader, walk.answer)?;
    Ok(cost)
}

/// The first element that can be seen.
fn shown(selector: &str) -> String {
    let has_space = "element.checkVisibility() && element.getClientRects().length";
    format!("[...document.querySelectorAll({selector:?})].find(element => {has_space})")
}

fn add(cost: &mut Cost, reader: &Reader, selector: &str) -> Result<(), String> {
    if !reader.ask::<bool>(&format!("!!{}", shown(selector))) {
        return Err(format!("{} has no {selector}", reader.here()));
    }
    let (screens, words): (f64, usize) = reader.ask(&format!("{COST}({})", shown(selector)));
    cost.screens += screens;
    cost.words += words;
    Ok(())
}
