//! Every page comes to life.

use crate::harness::{Engine, Reader, Setup, Site};
use stem_cells_ms::app::address::Url;

in_every_engine! {
    every_page_of_both_languages_comes_to_life_at_the_root_of_a_host
    every_page_of_both_languages_comes_to_life_below_the_path_of_a_repository
}

fn every_page_of_both_languages_comes_to_life_at_the_root_of_a_host(engine: Engine) {
    every_page_comes_to_life(&Reader::new(engine));
}

fn every_page_of_both_languages_comes_to_life_below_the_path_of_a_repository(engine: Engine) {
    every_page_comes_to_life(&Reader::with(engine, Site::Repo, Setup::default()));
}

fn every_page_comes_to_life(reader: &Reader) {
    for url in Url::all() {
        let path = url.print();
        reader.start(&path);
        assert_eq!(reader.here(), format!("{}{path}", reader.site.base()), "the address stays");
        assert_eq!(reader.shown("#off"), 0, "{path}: nothing is off");
        assert_eq!(reader.shown("h1"), 1, "{path}: one heading");
        let complaints = reader.complaints();
        assert!(complaints.is_empty(), "{path}: the browser complains: {complaints:#?}");
    }
}
