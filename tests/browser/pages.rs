//! Every page comes to life.

use crate::harness::{Engine, Reader, Setup, Site};

promises! {
    EVERY:
        pages_of_every_kind_come_to_life_below_the_path_of_a_repository;
}

/// That a page lives: asked of every page by the tour.
#[track_caller]
pub(crate) fn lives(reader: &Reader, path: &str) {
    assert_eq!(reader.here(), format!("{}{path}", reader.site.base()), "the address stays");
    assert_eq!(reader.shown("#off"), 0, "nothing is off");
    assert_eq!(reader.shown("h1"), 1, "one heading");
    let complaints = reader.complaints();
    assert!(complaints.is_empty(), "the browser complains: {complaints:#?}");
}

/// One of each kind: every file of this site is compared with that of the root by a native test.
fn pages_of_every_kind_come_to_life_below_the_path_of_a_repository(engine: Engine) {
    let reader = Reader::with(engine, Site::Repo, Setup::default());
    for path in ["en/", "zh/compare/", "en/decide/", "zh/trials/"] {
        reader.start(path);
        lives(&reader, path);
    }
}
