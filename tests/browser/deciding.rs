//! The page of decisions: what is entered stays with the reader, shows beside what is known, and comes onto paper.

use crate::harness::{Engine, Reader, Setup, Site, texts};
use crate::print::{bare, print};
use stem_cells_ms::app::lang::Lang;

promises! {
    EVERY:
        answers_stand_beside_the_criteria_with_and_without_scripts
        what_is_known_stands_in_the_readers_order
        a_word_typed_anywhere_leaves_the_page_only_for_the_device_and_only_when_asked
        what_is_entered_survives_reload_another_language_and_other_pages
        the_keyboard_answers_and_sends_nothing;
    CHROMIUM:
        the_sheet_prints_what_was_chosen_on_two_sheets_in_one_language_or_both
        the_sheet_prints_without_scripts_and_without_a_network
        a_wrong_answer_is_explained_and_nothing_is_counted;
}

pub(crate) const PAGE: &str = "en/decide/";

/// The mark that a criterion shows, whether or not its guideline is open: the style sheet decides, and a fold hides nothing from it.
pub(crate) fn mark(reader: &Reader, card: &str, row: usize) -> String {
    reader.ask(&format!(
        "(rows => [...rows[{row}].querySelectorAll('.mark')].filter(mark => getComputedStyle(mark).display !== 'none').map(mark => mark.className).join())\
         (document.querySelectorAll('#{card} .criteria > div'))"
    ))
}

fn answers_stand_beside_the_criteria_with_and_without_scripts(engine: Engine) {
    for scripts in [true, false] {
        if !scripts && engine != Engine::Chromium {
            // The other engines switch scripts off for the driver as well.
            continue;
        }
        let reader = Reader::with(engine, Site::Root, Setup { scripts, ..Setup::default() });
        reader.open(PAGE);
        reader.unfold();
        assert_eq!(reader.shown(".criteria .mark"), 0, "nothing is judged before an answer");
        for id in ["ms-relapsing", "relapses-fewer", "age-45-to-49"] {
            reader.pick(id);
        }
        let ebmt = "criteria-ebmt-2020";
        assert_eq!(mark(&reader, ebmt, 0), "mark mark-meets");
        assert_eq!(mark(&reader, ebmt, 1), "mark mark-open", "relapses alone leave it open: an MRI would do");
        assert_eq!(mark(&reader, ebmt, 2), "", "no answer about medicines");
        assert_eq!(mark(&reader, ebmt, 4), "mark mark-fails");
        reader.pick("mri-calm");
        assert_eq!(mark(&reader, ebmt, 1), "mark mark-fails", "neither relapses nor MRI");
        reader.pick("mri-active");
        assert_eq!(mark(&reader, ebmt, 1), "mark mark-meets", "one of the two is enough");
        assert_eq!(mark(&reader, "criteria-ectrims-ebmt-2025", 4), "mark mark-open", "an ideal age is no limit");
        erase(&reader);
        assert_eq!(reader.shown(".criteria .mark"), 0, "one tap erases");
        assert_eq!(
            reader.ask::<usize>("document.querySelectorAll('.answers-set .choices :checked').length"),
            3,
            "only what stood there from the start"
        );
    }
}

fn what_is_known_stands_in_the_readers_order(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start(PAGE);
    reader.click("#weigh");
    let height = |topic: &str| -> f64 {
        reader.ask(&format!("document.querySelector('[data-weigh={topic}] details').getBoundingClientRect().height"))
    };
    assert!(height("weigh-unknowns") < 60.0, "folded until it is marked or opened: {}", height("weigh-unknowns"));
    reader.pick("weigh-unknowns-much");
    reader.pick("weigh-relapses-little");
    reader.pick("weigh-death-some");
    if !reader.ask::<bool>("CSS.supports('selector(::details-content)')") {
        reader.click("[data-weigh=weigh-unknowns] summary");
    }
    assert!(height("weigh-unknowns") > 200.0, "what is known stands there: {}", height("weigh-unknowns"));
    assert!(height("weigh-fertility") < 60.0, "what is not marked stays folded");
    let order = |sort: &str| -> Vec<String> {
        reader.ask(&format!("[...document.querySelectorAll('.weighed > div')]{sort}.map(e => e.dataset.weigh)"))
    };
    let seen = order(".sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)");
    assert_eq!(seen[..2], ["weigh-unknowns", "weigh-death"]);
    assert_eq!(seen[6], "weigh-relapses");
    assert_eq!(order(""), seen, "read out and reached by the Tab key in the same order");
    let marked: Vec<String> = reader.ask(
        "[...document.querySelectorAll('.sheet-matters li')].filter(e => e.getClientRects().length).map(e => e.dataset.weigh)",
    );
    assert_eq!(marked.len(), 3, "the sheet shows what is marked: {marked:?}");
    assert!(reader.shown("summary > [data-suits~='weigh-unknowns'] .mark-suits") == 0, "the questions are closed");
    reader.run("for (const fold of document.querySelectorAll('.step-questions details')) fold.open = true;");
    assert_eq!(reader.shown("li[data-suits~='weigh-unknowns'] .mark-suits"), 3, "questions that go with it");
    assert!(reader.shown("summary > [data-suits~='weigh-unknowns'] .mark-suits") > 0, "a theme says that it holds such a question");
}

pub(crate) fn write_own(reader: &Reader, words: &str) {
    reader.run(&format!("const own = document.getElementById('own'); own.value = {words:?}; own.dispatchEvent(new Event('input', {{ bubbles: true }}));"));
}

fn a_word_typed_anywhere_leaves_the_page_only_for_the_device_and_only_when_asked(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start(PAGE);
    write_own(&reader, "zzcanary");
    reader.wait_said(texts::of(Lang::En).say_not_kept());
    reader.pick("ms-relapsing");
    reader.pick("q-type");
    let clean = |reader: &Reader| {
        let log = reader.log();
        assert!(!log.iter().any(|line| line.contains("zzcanary") || line.contains("ms-relapsing")), "{log:#?}");
        let seen: String = reader.ask("document.title + location.href + document.cookie + JSON.stringify(history.state)");
        assert!(!seen.contains("zzcanary") && !seen.contains("ms-relapsing"), "{seen}");
    };
    clean(&reader);
    assert_eq!(reader.ask::<usize>("localStorage.length"), 0, "nothing is kept on the device unasked");
    assert_eq!(reader.ask::<Vec<String>>("Object.keys(sessionStorage)"), ["stem-cells-ms:answers"]);
    reader.pick("keep");
    reader.wait_said(texts::of(Lang::En).say_saved());
    assert_eq!(reader.ask::<Vec<String>>("Object.keys(localStorage)"), ["stem-cells-ms:answers"]);
    reader.reload();
    reader.wait_ready();
    clean(&reader);
    erase(&reader);
    reader.wait_said(texts::of(Lang::En).say_erased());
    assert_eq!(reader.ask::<usize>("localStorage.length + sessionStorage.length"), 0, "one tap erases it from tab and device");
    reader.until("document.querySelector('.own-printed').textContent === ''", "nothing to print either");
    assert_eq!(reader.complaints(), [""; 0]);
}

fn what_is_entered_survives_reload_another_language_and_other_pages(engine: Engine) {
    for asked in [false, true] {
        survives(engine, asked);
    }
}

fn survives(engine: Engine, asked: bool) {
    let reader = Reader::new(engine);
    reader.start(PAGE);
    if asked {
        reader.pick("keep");
    }
    let own = "Who drives me home? 50 % & more = \"+\"\n我自己的问题";
    write_own(&reader, own);
    for id in ["walking-stick", "weigh-death-much", "q-deaths", "language-both"] {
        reader.pick(id);
    }
    let entered = "[...document.querySelectorAll('#deciding :checked')].map(e => e.id).filter(id => id !== 'keep')";
    let before: Vec<String> = reader.ask(entered);
    reader.reload();
    reader.wait_ready();
    assert_eq!(reader.ask::<Vec<String>>(entered), before);
    reader.click(".language");
    reader.wait_page(Lang::Zh, "decide/");
    reader.wait_ready();
    assert_eq!(reader.ask::<Vec<String>>(entered), before);
    assert_eq!(reader.ask::<String>("document.getElementById('own').value"), own);
    assert_eq!(reader.ask::<String>("document.querySelector('.own-printed').textContent"), own, "what paper will show");
    reader.start("zh/risks/");
    reader.back();
    reader.wait_page(Lang::Zh, "decide/");
    reader.wait_ready();
    reader.until("document.getElementById('q-deaths').checked", "the answers after going back");
    // Another site in the same tab, and the address typed again.
    reader.goto("about:blank");
    reader.start("en/");
    reader.start(PAGE);
    assert_eq!(reader.ask::<Vec<String>>(entered), before);
    assert_eq!(reader.ask::<usize>("localStorage.length"), usize::from(asked));
    assert_eq!(reader.complaints(), [""; 0]);
}

pub(crate) fn erase(reader: &Reader) {
    reader.click_in_sight("[type=reset]");
}

fn the_keyboard_answers_and_sends_nothing(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start(PAGE);
    reader.unfold();
    reader.run("document.getElementById('ms-relapsing').focus()");
    reader.press(" ");
    assert!(reader.ask::<bool>("document.getElementById('ms-relapsing').checked"));
    reader.press("\u{e007}");
    assert_eq!(reader.here(), format!("/{PAGE}"), "Enter sends nothing");
    assert!(reader.ask::<bool>("document.getElementById('ms-relapsing').checked"));
    assert_eq!(reader.complaints(), [""; 0]);
}

fn the_sheet_prints_what_was_chosen_on_two_sheets_in_one_language_or_both(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start(PAGE);
    for id in ["weigh-death-much", "weigh-fertility-unsure", "q-deaths", "q-harms", "q-time", "sheet-hsc", "sheet-msc"] {
        reader.pick(id);
    }
    write_own(&reader, "Who drives me home?\nMay I bring my sister?");
    let [en, zh] = [Lang::En, Lang::Zh].map(texts::content);
    let asked = |content: &stem_cells_ms::desk::content::Content| {
        bare(&content.deciding.questions().find(|question| question.id == "q-deaths").expect("the question").text)
    };
    for both in [false, true] {
        if both {
            reader.pick("language-both");
        }
        let sheets = print(&reader);
        let text = sheets.concat();
        assert!(sheets.len() <= 2, "both languages: {both}: {} sheets", sheets.len());
        assert!(text.contains(&asked(en)) && text.contains(&asked(zh)) == both, "the ticked question: {text}");
        assert!(text.contains("Whodrivesmehome?MayIbringmysister?"), "one's own words: {text}");
        let deaths = |content: &stem_cells_ms::desk::content::Content| {
            let row = content.rows().find(|row| row.id == "deaths").expect("the row");
            row.statements.each_ref().map(|statement| bare(&statement.text))
        };
        assert!(text.contains(&deaths(en)[0]) && text.contains(&deaths(zh)[0]) == both);
        assert!(!text.contains(&bare(&en.cells[2].short)), "a source that was not chosen");
        let never: Vec<String> =
            en.deciding.questions().filter(|question| question.id == "q-type").map(|question| bare(&question.text)).collect();
        assert!(!text.contains(&never[0]), "a question that was not ticked");
        let back: String = reader.ask("document.querySelector('.leaflet-back > span').textContent");
        assert!(!text.contains(&bare(&back)), "the way back is not for paper");
    }
}

fn the_sheet_prints_without_scripts_and_without_a_network(engine: Engine) {
    let reader = Reader::without_scripts(engine);
    reader.open("zh/decide/");
    reader.devtools("Network.enable", serde_json::json!({}));
    let away = serde_json::json!({ "offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0 });
    reader.devtools("Network.emulateNetworkConditions", away);
    reader.pick("q-cost");
    let text = print(&reader).concat();
    let cost = texts::content(Lang::Zh).deciding.questions().find(|question| question.id == "q-cost").expect("the question");
    assert!(text.contains(&bare(&cost.text)), "{text}");
}

fn a_wrong_answer_is_explained_and_nothing_is_counted(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start(PAGE);
    let first: String = reader.ask("document.querySelector('.quiz').id");
    let shown = |selector: &str| reader.shown(&format!("#{first} {selector}"));
    assert_eq!(shown(".quiz-answer"), 0, "no answer before the question");
    reader.pick(&reader.ask::<String>(&format!("document.querySelector('#{first} .pick:not(.pick-right) input').id")));
    assert_eq!((shown(".quiz-answer"), shown(".quiz-other"), shown(".quiz-right")), (1, 1, 0));
    reader.pick(&reader.ask::<String>(&format!("document.querySelector('#{first} .pick-right input').id")));
    assert_eq!((shown(".quiz-answer"), shown(".quiz-other"), shown(".quiz-right")), (1, 0, 1));
}
