//! What opens in place: rows, groups, panels. An address opens what it names, paper shows everything, and the place stays.

use crate::harness::{Engine, Fault, Reader, texts};
use crate::print;
use serde_json::json;
use stem_cells_ms::app::lang::Lang;

promises! {
    EVERY:
        a_fragment_opens_what_it_points_into
        an_old_address_leads_to_where_the_content_stands_now
        open_everything_is_kept
        the_place_stays_when_a_row_opens
        a_panel_closes_by_escape_by_a_tap_elsewhere_and_when_another_page_is_opened
        after_printing_rows_are_closed_again
        another_language_opens_at_the_same_place;
    TABBING:
        menu_settings_and_rows_answer_to_the_keyboard;
    CHROMIUM:
        without_scripts_a_fragment_opens_its_row
        paper_shows_what_is_closed;
}

/// A card on its page: closed at first, opened by its address.
const PLACE: &str = "tumours";
const BODY: &str = "#tumours .entry-text";

fn is_open(id: &str) -> String {
    format!("document.querySelector('#{id} > details.fold')?.open")
}

#[track_caller]
fn opens(reader: &Reader, how: &str) {
    reader.until(&is_open(PLACE), &format!("the open row, {how}"));
    assert_eq!(reader.shown(BODY), 1, "{how}: its text is shown");
    let place = format!("(top => top > -2 && top < innerHeight / 2)(document.getElementById('{PLACE}').getBoundingClientRect().top)");
    reader.until(&place, &format!("the row in sight, {how}"));
}

fn a_fragment_opens_what_it_points_into(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/risks/");
    assert_eq!(reader.shown(BODY), 0, "closed at first");
    reader.run(&format!("location.hash = '{PLACE}'"));
    opens(&reader, "on the page itself");
    reader.reload();
    reader.wait_ready();
    opens(&reader, "after it was loaded again");
    reader.start("zh/find/");
    reader.run(&format!("document.querySelector('main a[href=\"/zh/risks/#{PLACE}\"]').click()"));
    reader.wait_here(&format!("zh/risks/#{PLACE}"));
    opens(&reader, "by a link inside the app");
    // What stands inside a group opens the group too.
    reader.start("en/sources/");
    let source: String = reader.ask("[...document.querySelectorAll('.reference')].at(-1).id");
    reader.run(&format!("location.hash = {source:?}"));
    reader.until(&format!("document.getElementById({source:?}).getClientRects().length"), "a work in its group");
    assert_eq!(reader.complaints(), [""; 0]);
}

fn without_scripts_a_fragment_opens_its_row(engine: Engine) {
    let reader = Reader::without_scripts(engine);
    reader.open(&format!("en/risks/#{PLACE}"));
    assert_eq!(reader.shown(BODY), 1, "the row that the address names shows its text");
    let others: usize = reader.ask("[...document.querySelectorAll('main details.fold')].filter(fold => fold.open).length");
    assert_eq!(others, 0, "the others stay closed");
}

/// An address of the site as it was, and where its content stands now. What was chosen in the address goes along.
const MOVED: [(&str, &str); 5] = [
    ("en/alternatives/#ocrelizumab", "en/medicines/#ocrelizumab"),
    ("zh/risks/#ethics", "zh/clinics/#ethics"),
    ("en/journey/#living-with-medicine", "en/living/#living-with-medicine"),
    ("zh/compare/?tissue=msc-fat#inside-msc", "zh/tissues/?tissue=msc-fat#inside-msc"),
    ("en/benefits/#future", "en/trials/#future"),
];

fn an_old_address_leads_to_where_the_content_stands_now(engine: Engine) {
    let reader = Reader::new(engine);
    for (old, now) in MOVED {
        reader.open(old);
        reader.wait_here(now);
        reader.wait_ready();
        let id = now.split_once('#').expect("a place").1;
        reader.until(&format!("document.getElementById({id:?})?.getClientRects().length"), &format!("the place of {old}"));
        assert_eq!(reader.shown(".door"), 0, "{old}");
    }
    let reader = Reader::without_scripts(engine);
    let (old, now) = MOVED[0];
    reader.open(old);
    reader.until("document.querySelector('.door:target')?.getClientRects().length", "the door, without scripts");
    assert_eq!(reader.shown(".door"), 1, "only that of the address");
    reader.click(".door:target a");
    reader.wait_here(now);
}

fn open_everything_is_kept(engine: Engine) {
    let reader = Reader::new(engine);
    let closed = "[...document.querySelectorAll('main details.fold')].filter(fold => !fold.open).length";
    reader.start("en/risks/");
    assert!(reader.ask::<usize>(closed) > 5);
    reader.unfold_top();
    reader.pick("open-all");
    reader.wait_said(texts::of(Lang::En).say_saved());
    assert_eq!(reader.ask::<usize>(closed), 0);
    reader.start("zh/benefits/");
    assert_eq!(reader.ask::<usize>(closed), 0, "on the next document");
    reader.run("document.querySelector('.top a[href=\"/zh/journey/\"]').click()");
    reader.wait_page(Lang::Zh, "journey/");
    reader.until(&format!("{closed} === 0"), "everything open on a page that the app has put in");
    reader.unfold_top();
    reader.pick("open-closed");
    reader.until(&format!("{closed} > 5"), "closed again");
    assert_eq!(reader.complaints(), [""; 0]);
}

fn the_place_stays_when_a_row_opens(engine: Engine) {
    let reader = Reader::new(engine);
    for path in ["en/risks/", "zh/benefits/"] {
        reader.start(path);
        reader.run("window.row = [...document.querySelectorAll('main details.fold > summary')].filter(row => row.offsetParent)[3]; \
            row.scrollIntoView()");
        let top = || reader.ask::<f64>("row.getBoundingClientRect().top");
        let before = top();
        for what in ["opened", "closed"] {
            reader.run("row.click()");
            assert!((top() - before).abs() < 2.0, "{path}, {what}: from {before} to {}", top());
        }
        reader.unfold_top();
        let before = top();
        reader.run("document.getElementById('open-all').click()");
        assert!((top() - before).abs() < innerly(&reader), "{path}, everything: from {before} to {}", top());
        reader.run("document.getElementById('open-closed').click(); localStorage.clear()");
    }
}

/// Within the window: what stood at its top stays there.
fn innerly(reader: &Reader) -> f64 {
    reader.ask("innerHeight")
}

fn a_panel_closes_by_escape_by_a_tap_elsewhere_and_when_another_page_is_opened(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/risks/");
    let open = "document.querySelectorAll('details.drop[open]').length";
    for close in ["escape", "elsewhere", "page"] {
        reader.run("document.querySelector('.reading > summary').focus(); document.querySelector('.reading > summary').click()");
        reader.until(&format!("{open} === 1"), "the settings");
        match close {
            "escape" => reader.press("\u{E00C}"),
            "elsewhere" => reader.run("document.querySelector('h1').click()").as_null().unwrap_or_default(),
            _ => reader.run("document.querySelector('.top a[href=\"/en/compare/\"]').click()").as_null().unwrap_or_default(),
        }
        reader.until(&format!("{open} === 0"), &format!("a closed panel: {close}"));
        if close == "escape" {
            assert!(reader.ask::<bool>("document.activeElement.matches('.reading > summary')"), "the focus is back on its button");
        }
    }
}

/// Paper of a browser that knows no `::details-content`: the script opens the rows, and closes them afterwards.
fn paper_shows_what_is_closed(engine: Engine) {
    let mut reader = Reader::new(engine);
    let unknown = Fault::EditHtml { from: "details-content".to_owned(), to: "no-such-part".to_owned() };
    reader.move_with(vec![(".css".to_owned(), unknown)]);
    reader.start("en/risks/");
    let text: String = reader.ask(&format!("document.querySelector('{BODY}').textContent"));
    assert_eq!(reader.shown(BODY), 0);
    let paper = print::print(&reader).concat();
    assert!(paper.contains(&print::bare(&text)), "the text of a closed row is printed");
    assert_eq!(reader.shown(BODY), 0, "closed again");
}

fn after_printing_rows_are_closed_again(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/risks/");
    reader.run("document.querySelectorAll('main details.fold > summary')[2].click()");
    let open = "[...document.querySelectorAll('main details.fold')].map(fold => fold.open)";
    let before: Vec<bool> = reader.ask(open);
    assert_eq!(before.iter().filter(|open| **open).count(), 1);
    reader.run("dispatchEvent(new Event('beforeprint'))");
    assert!(reader.ask::<Vec<bool>>(open).iter().all(|open| *open), "everything is open for the printer");
    reader.run("dispatchEvent(new Event('afterprint'))");
    assert_eq!(reader.ask::<Vec<bool>>(open), before);
}

fn another_language_opens_at_the_same_place(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/risks/");
    reader.run(&format!("document.getElementById('{PLACE}').scrollIntoView()"));
    reader.run("document.querySelector('.language').click()");
    reader.until("document.documentElement.lang === 'zh-Hans'", "the page in Chinese");
    reader.wait_ready();
    let near = "Math.min(...[...document.querySelectorAll('main [id]')].filter(place => place.id === location.hash.slice(1)) \
        .map(place => Math.abs(place.getBoundingClientRect().top))) < innerHeight";
    reader.until(near, "the place in the other language");
    assert!(reader.ask::<f64>("scrollY") > 200.0);
}

fn menu_settings_and_rows_answer_to_the_keyboard(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/risks/");
    for (summary, inside) in [
        (".reading > summary", "details.reading[open]"),
        ("#tumours > details.fold > summary", "#tumours > details.fold[open]"),
    ] {
        reader.run(&format!("document.querySelector({}).focus()", json!(summary)));
        reader.press("\u{E007}");
        reader.until(&format!("!!document.querySelector({})", json!(inside)), &format!("{summary} by the Enter key"));
        reader.press("\u{E004}");
        let is_inside = format!("document.querySelector({}).contains(document.activeElement)", json!(inside));
        assert!(reader.ask::<bool>(&is_inside), "{summary}: the next stop is inside");
        reader.run(&format!("document.querySelector({}).focus()", json!(summary)));
        reader.press(" ");
        reader.until(&format!("!document.querySelector({})", json!(inside)), &format!("{summary} closed by the space bar"));
    }
    reader.run("document.querySelector('.tabs a:not([aria-current])').focus()");
    let path: String = reader.ask("document.activeElement.pathname.slice(1)");
    reader.press("\u{E007}");
    reader.wait_here(&path);
}
