//! What a reader compared goes along to the page for deciding.

use crate::harness::{Engine, Reader};
use stem_cells_ms::app::lang::Lang;

promises! {
    EVERY:
        what_was_compared_is_ticked_on_the_sheet
        what_was_compared_is_no_entry_and_leaves_room_for_another_choice;
}

const SHEET: &str = "[...document.querySelectorAll('[name=sheet]:checked')].map(box => box.id)";

/// Unticks a source in the comparison and takes the link to the sheet.
fn compare_without_ipsc(reader: &Reader) {
    reader.start("en/compare/");
    reader.pick("show-ipsc");
    reader.click(".picks a[href*='decide/']");
    reader.wait_page(Lang::En, "decide/");
    reader.wait_ready();
}

fn what_was_compared_is_ticked_on_the_sheet(engine: Engine) {
    let reader = Reader::new(engine);
    compare_without_ipsc(&reader);
    assert_eq!(reader.ask::<Vec<String>>(SHEET), ["sheet-hsc", "sheet-msc"]);
    reader.unfold();
    assert!(reader.shown("[data-suits~='hsc'] .mark-suits") > 0, "questions that go with it");
    assert_eq!(reader.shown(".sheet th[data-cell='ipsc']"), 0, "and the sheet shows what was compared");
    reader.click(".language");
    reader.wait_page(Lang::Zh, "decide/");
    reader.wait_ready();
    assert_eq!(reader.ask::<Vec<String>>(SHEET), ["sheet-hsc", "sheet-msc"], "in the other language");
    reader.reload();
    reader.wait_ready();
    assert_eq!(reader.ask::<Vec<String>>(SHEET), ["sheet-hsc", "sheet-msc"], "after a reload");
    reader.run("document.querySelector(\".menu a[href='/zh/compare/']\").click()");
    reader.wait_page(Lang::Zh, "compare/");
    reader.wait_ready();
    assert!(!reader.ask::<bool>("document.getElementById('show-ipsc').checked"), "and back to the comparison");
    assert_eq!(reader.complaints(), [""; 0]);
}

fn what_was_compared_is_no_entry_and_leaves_room_for_another_choice(engine: Engine) {
    let reader = Reader::new(engine);
    compare_without_ipsc(&reader);
    let leaving = "(() => { const leaving = new Event('beforeunload', { cancelable: true }); window.dispatchEvent(leaving); return leaving.defaultPrevented; })()";
    assert!(!reader.ask::<bool>(leaving), "nothing was entered here that could be lost");
    assert_eq!(reader.ask::<usize>("localStorage.length + sessionStorage.length"), 0);
    reader.pick("keep");
    reader.pick("sheet-hsc");
    reader.reload();
    reader.wait_ready();
    assert_eq!(
        reader.ask::<Vec<String>>(SHEET),
        ["sheet-msc"],
        "what was chosen here and kept comes before what was brought along"
    );
    assert_eq!(reader.complaints(), [""; 0]);
}
