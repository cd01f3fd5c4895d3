//! Nobody else is asked for anything, and nobody is told who reads here.

use crate::harness::{Engine, Reader};
use stem_cells_ms::app::address::Url;

in_every_engine! {
    no_page_asks_another_host_for_anything
    no_page_tells_the_next_one_where_the_reader_comes_from
}

fn no_page_asks_another_host_for_anything(engine: Engine) {
    let reader = Reader::new(engine);
    let mut asked = 0;
    for url in Url::all() {
        reader.start(&url.print());
        let names: Vec<String> = reader.ask("performance.getEntriesByType('resource').map(entry => entry.name)");
        let others: Vec<&String> = names.iter().filter(|name| !name.starts_with(&reader.host())).collect();
        assert!(others.is_empty(), "{}: {others:#?}", url.print());
        asked += names.len();
    }
    assert!(asked > 100, "the browser counts what is asked for: {asked}");
}

fn no_page_tells_the_next_one_where_the_reader_comes_from(engine: Engine) {
    let reader = Reader::new(engine);
    reader.start("en/risks/");
    reader.click(".language");
    reader.until("document.documentElement.lang === 'zh-Hans'", "the next document");
    assert_eq!(reader.ask::<String>("document.referrer"), "");
}
