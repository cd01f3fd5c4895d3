//! Nobody else is asked for anything, and nobody is told who reads here.

use crate::harness::{Engine, Reader};
use stem_cells_ms::app::address::Url;

promises! {
    EVERY:
        no_page_tells_the_next_one_where_the_reader_comes_from;
}

/// That nobody else is asked: of every page by the tour.
#[track_caller]
pub(crate) fn asks_no_other_host(reader: &Reader, _: &Url) {
    let names: Vec<String> = reader.ask("performance.getEntriesByType('resource').map(entry => entry.name)");
    let others: Vec<&String> = names.iter().filter(|name| !name.starts_with(&reader.host())).collect();
    assert!(others.is_empty(), "{others:#?}");
    assert!(names.len() > 2, "the browser counts what is asked for: {names:?}");
}

fn no_page_tells_the_next_one_where_the_reader_comes_from(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/risks/");
    reader.click(".language");
    reader.until("document.documentElement.lang === 'zh-Hans'", "the next document");
    assert_eq!(reader.ask::<String>("document.referrer"), "");
}
