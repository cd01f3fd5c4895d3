//! Slips of keyboards and of programs that texts are pasted from; and the mistakes of `home.toml`.

use super::cases::Case;
use super::cases::Edit::{Added, Example, Instead};
use super::cases::TYPES;

/// A key of `site.toml`, `changes.toml` or a card written in a way that TOML does not know.
pub(super) const SLIPS: [Case; 18] = [
    Case(
        TYPES,
        Example("en = \"The title\"", "en = “The title”"),
        ["The title", "title", "a curly quotation mark stands where a straight one belongs", "between straight ones"],
    ),
    Case(
        TYPES,
        Example("en = \"The title\"", "en = \"The title”"),
        ["The title", "title", "a curly quotation mark stands where a straight one belongs", "inside of it curly ones are right"],
    ),
    Case(
        TYPES,
        Example("id = \"an-example\"", "id = 「an-example」"),
        ["「", "id", "a curly quotation mark stands", "straight ones"],
    ),
    Case(
        TYPES,
        Example("\"The title\",", "\"The title\"，"),
        ["The title", "title", "the full-width `，` stands where TOML wants its own sign", "in half width"],
    ),
    Case(TYPES, Example("title = {", "title ＝ {"), ["title ＝", "title", "the full-width `＝` stands", "in half width"]),
    Case(TYPES, Example("[[card]]", "［［card］］"), ["［", "［［card］］", "the full-width `［` stands", "in half width"]),
    Case(
        "numbers/hsc.toml",
        Instead("value = 5.5", "value = 5,5"),
        ["value = 5,5", "value", "a comma stands in a number", "write a point before the decimals (2.5)"],
    ),
    Case(
        "numbers/hsc.toml",
        Instead("value = 5.5", "value = \"5,5\""),
        ["\"5,5\"", "value", "is a text where a number belongs", "with a point"],
    ),
    Case(
        "numbers/hsc.toml",
        Instead("value = 5.5", "value = −5.5"),
        ["−5.5", "value", "the dash `−` stands before a number", "the hyphen"],
    ),
    Case("numbers/hsc.toml", Instead("value = 5.5", "value = 5.5%"), ["5.5%", "value", "`5.5%` is no number", "without a unit"]),
    Case(
        "numbers/hsc.toml",
        Instead("people = 110", "people = 110.5"),
        ["110.5", "people", "`110.5` is no whole number", "digits alone"],
    ),
    Case(
        "changes.toml",
        Added("¶[[change]]¶date = 2026-02-28¶text = { en = \"t\", zh = \"t\" }¶"),
        ["2026-02-28", "date", "the date stands without quotation marks", "write it between straight ones: \"2026-11-22\""],
    ),
    Case(
        "trials.toml",
        Instead("date = \"2005-09\"", "date = 2005-09"),
        ["date = 2005-09", "events", "a date stands without quotation", "\"2026"],
    ),
    Case(
        "trials.toml",
        Instead("date = \"2005-09\"", "date = 2005"),
        ["date = 2005,", "events", "`2005` stands without quotation marks", "straight"],
    ),
    Case(
        TYPES,
        Example("id = \"an-example\"", "id = \"an-example\"¶id = \"a-second\""),
        ["a-second", "id", "`id` stands twice", "take one of the two out"],
    ),
    Case(
        TYPES,
        Example("verification = \"full\"", "verification = full"),
        ["= full", "verification", "`full` stands without quotation", "straight"],
    ),
    Case(
        TYPES,
        Example("sources = [\"SOURCE\"]", "sources = \"SOURCE\""),
        ["sources = \"SOURCE\"", "sources", "is no list", "between brackets"],
    ),
    Case(
        TYPES,
        Example("The title", "The \"good\" title"),
        ["good", "title", "something stands behind the end of a text", "inside of it write “ and ”"],
    ),
];

/// Authors who are none.
pub(super) const AUTHORS: [Case; 3] = [
    Case(
        "sources.toml",
        Instead("\"Berger JR\"]", "\"Berger JR (via MDedge)\"]"),
        ["mdedge2018-pml", "mdedge2018-pml", "`Berger JR (via MDedge)` is no name alone", "goes into `note`"],
    ),
    Case(
        "sources.toml",
        Instead("[\"ClickOnDetroit\"]", "[\"ClickOnDetroit (citing the CDC)\"]"),
        ["cdc2023-matamoros", "cdc2023-matamoros", "is no name alone", "write who signed it"],
    ),
    Case(
        "sources.toml",
        Instead("Ohio State University (The James)", "Ohio State University, The James"),
        ["osu-bmt-emergency", "osu-bmt-emergency", "is no name alone", "an institution without a comma"],
    ),
];

/// What the start page is made of.
pub(super) const HOME: [Case; 12] = [
    Case(
        "home.toml",
        Instead("cell = \"ipsc\"", "cell = \"msc\""),
        ["", "ipsc", "the track of this cell is missing", "add a [[tracks.track]] with its five stations"],
    ),
    Case(
        "home.toml",
        Instead("stage = \"controlled\"", "stage = \"benefit\""),
        ["cell = \"hsc\"", "hsc", "a track with other stations than the five stages", "each stage once and in order"],
    ),
    Case(
        "home.toml",
        Instead("reach = \"reached\"", "reach = \"yes\""),
        ["reach = \"yes\"", "reach", "unknown variant `yes`", "use one of the words"],
    ),
    Case(
        "home.toml",
        Instead("view = \"against/\"¶", ""),
        ["id = \"drug-no-longer-holds\"", "drug-no-longer-holds", "it leads to no page", "name the page in `view`"],
    ),
    Case(
        "home.toml",
        Instead("view = \"against/\"", "view = \"versus/\""),
        ["\"versus/\"", "view", "there is no page `versus/`", "as the address has it"],
    ),
    Case(
        "home.toml",
        Instead("target = \"clinics\"", "target = \"clinic\""),
        ["target = \"clinic\"", "clinic-offer", "there is nothing called `clinic` to lead to", "use the id of a card"],
    ),
    Case(
        "home.toml",
        Instead("id = \"progressive\"", "id = \"clinic-offer\""),
        ["id = \"clinic-offer\"¶question = { en = \"A clinic", "clinic-offer", "two items are called `clinic-offer`", "another id"],
    ),
    Case(
        "home.toml",
        Instead("answer.text = { en = \"Helped some;", "answer.text = { en = \"LONG"),
        ["LONG", "drug-no-longer-holds", "at most 62 fit", "shorten it"],
    ),
    Case(
        "home.toml",
        Instead("measure = \"hsc-mist-progression\"", "measure = \"hsc-mist-nothing\""),
        ["hsc-mist-nothing", "factbox", "there is no result `hsc-mist-nothing`", "a [[measure]] of numbers/*.toml"],
    ),
    Case(
        "home.toml",
        Instead("measure = \"hsc-mist-progression\"", "measure = \"hsc-periods-time\""),
        ["hsc-periods-time", "factbox", "counts no people, so it cannot be drawn", "without a `label`"],
    ),
    Case(
        "home.toml",
        Instead(
            "note.covers = { topic = \"mortality\", subject = \"hsc\", people_from = 100, low = 0, high = 3 }¶note.rests_on = [\"deaths/hsc\", \"death\"]",
            "note.rests_on = [\"deaths/hsc\", \"death\"]",
        ),
        [
            "note.text.en = \"In reports",
            "deaths",
            "a range over reports without `covers`",
            "name topic, subject, people_from, low and high",
        ],
    ),
    Case(
        "home.toml",
        Instead("link.view = \"medicines/\"", "link.view = \"drugs/\""),
        ["link.view = \"drugs/\"", "view", "there is no page `drugs/`", "as the address has it"],
    ),
];

/// Mistakes in what the search takes for the same.
pub(super) const SYNONYMS: [Case; 5] = [
    Case(
        "synonyms.toml",
        Instead("{ from = \"ß\", to = \"ss\" }", "{ from = \"sz\", to = \"ss\" }"),
        ["{ from = \"sz\"", "letter", "`sz` is not one character", "move it to `spelling`"],
    ),
    Case(
        "synonyms.toml",
        Instead("{ from = \"haem\", to = \"hem\" }", "{ from = \"Haem\", to = \"hem\" }"),
        ["{ from = \"Haem\"", "spelling", "`Haem` is never found", "small letters without accents"],
    ),
    Case(
        "synonyms.toml",
        Instead("{ from = \"haem\", to = \"hem\" }", "{ from = \"haem\", to = \" hem\" }"),
        ["{ from = \"haem\"", "spelling", "have their spaces at different ends", "write it in both"],
    ),
    Case(
        "synonyms.toml",
        Added("¶[[group]]¶en = [\"alone\"]¶zh = []¶"),
        ["en = [\"alone\"]", "group", "`alone` stands alone", "add what means the same"],
    ),
    Case(
        "synonyms.toml",
        Added("¶[[group]]¶en = [\"semen\", \"seed\"]¶zh = []¶"),
        ["en = [\"semen\", \"seed\"]", "group", "`semen` stands in the group of `sperm` too", "leave it with the one"],
    ),
];
