//! On paper: everything open, nothing to press, addresses written out, version and date on each sheet.

use crate::harness::{Engine, Reader, texts};
use base64::Engine as _;
use serde_json::json;
use std::process::Command;
use stem_cells_ms::app::address::Url;
use stem_cells_ms::app::view::View;
use stem_cells_ms::app::lang::Lang;
use stem_cells_ms::desk::content::CellId;

promises! {
    CHROMIUM:
        the_printed_table_has_every_question_every_answer_and_the_address_of_every_source
        only_what_was_chosen_is_printed
        a_dark_page_prints_black_on_white;
}

/// The text of each sheet, without white space and hyphens, which depend on where lines end.
pub(crate) fn print(reader: &Reader) -> Vec<String> {
    let pdf = reader.devtools(
        "Page.printToPDF",
        json!({ "preferCSSPageSize": true, "printBackground": true, "paperWidth": 8.27, "paperHeight": 11.69 }),
    );
    let bytes = base64::engine::general_purpose::STANDARD.decode(pdf["data"].as_str().expect("a PDF")).expect("base64");
    let dir = tempfile::tempdir().expect("a temporary directory");
    let file = dir.path().join("print.pdf");
    std::fs::write(&file, bytes).expect("the PDF");
    let output = Command::new("pdftotext").arg("-raw").arg(&file).arg("-").output().expect("pdftotext (package poppler-utils)");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.trim_end_matches('\u{c}').split('\u{c}').map(bare).collect()
}

pub(crate) fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !['-', '\u{ad}', '\u{2010}'].contains(c)).collect()
}

fn the_printed_table_has_every_question_every_answer_and_the_address_of_every_source(engine: Engine) {
    let reader = Reader::new(engine);
    for lang in Lang::ALL {
        reader.start(&format!("{}/compare/", lang.code()));
        let text = print(&reader).concat();
        let content = texts::content(lang);
        for row in content.rows() {
            for words in std::iter::once(&row.question).chain(row.statements.iter().map(|statement| &statement.text)) {
                assert!(text.contains(&bare(words)), "{lang:?}: this is not printed whole: {words}");
            }
            for id in row.statements.iter().flat_map(|statement| &statement.sources) {
                let url = &content.work(*id).url;
                assert!(text.contains(&bare(url)), "{lang:?}: this address is not printed: {url}");
            }
        }
    }
}

fn only_what_was_chosen_is_printed(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/compare/?show=msc");
    reader.until("!document.getElementById('show-hsc').checked", "the choice of the address");
    let text = print(&reader).concat();
    for row in texts::content(Lang::En).rows() {
        for cell in CellId::ALL {
            let words = bare(&row.statements[cell.index()].text);
            let alike = row.statements[CellId::Msc.index()].text == row.statements[cell.index()].text;
            assert!(words.len() < 60 || alike || text.contains(&words) == (cell == CellId::Msc), "{}: {cell:?}", row.id);
        }
    }
}

/// That a page is fit for paper: asked of every page by the tour.
#[track_caller]
pub(crate) fn prints_well(reader: &Reader, url: &Url) {
    let content = texts::content(url.lang);
    let foot = bare(&format!("stem-cells-ms {} · {}", content.site.version, content.site.checked));
    let sheets = print(reader);
    for (number, sheet) in (1..).zip(&sheets) {
        assert!(sheet.contains(&foot), "sheet {number} of {} has no version", sheets.len());
    }
    let text = sheets.concat();
    assert!(text.contains(&bare(content.texts.not_advice())));
    for words in [content.texts.theme_system(), content.texts.copy_link(), content.texts.skip()] {
        assert!(!text.contains(&bare(words)), "a control is printed: {words}");
    }
    let is_list = matches!(url.view, View::Numbers | View::Trials | View::Claims | View::Sources | View::Find);
    let most = if is_list { 150 } else { 40 };
    assert!(sheets.len() <= most, "{} sheets", sheets.len());
}

fn a_dark_page_prints_black_on_white(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/compare/");
    for theme in ["dark", "contrast"] {
        reader.pick(&format!("theme-{theme}"));
        reader.devtools(
            "Emulation.setEmulatedMedia",
            json!({ "media": "print", "features": [{ "name": "prefers-color-scheme", "value": "dark" }] }),
        );
        let colours: [String; 2] = reader.ask("(s => [s.color, s.backgroundColor])(getComputedStyle(document.body))");
        assert_eq!(colours, ["rgb(0, 0, 0)", "rgb(255, 255, 255)"], "{theme}");
        reader.devtools("Emulation.setEmulatedMedia", json!({ "media": "", "features": [] }));
    }
}
