//! The mistakes that the tests make, each with what is said about it.

use Edit::{Added, Example, Instead, Whole};

/// A card without a mistake.
pub(super) const CARD: &str = r#"
[[card]]
id = "an-example"
title = { en = "The title", zh = "标题" }
text = { en = "The text", zh = "正文" }
sources = ["SOURCE"]
verification = "full"
"#;

/// The file to which broken cards are added.
pub(super) const TYPES: &str = "cards/types.toml";

/// One mistake in a line: what is replaced in [`CARD`], by what; then what is said about it, as in [`Case`].
const IN_A_CARD: &str = r#"
verification       | colour = "red"¶verification    | colour       | colour       | unknown field `colour`, expected one of `id` | correct the spelling
"The title", zh = "标题" | "only English"             | only English | title        | missing field `zh`                    | in both languages
text = { en = "The text", zh = "正文" }¶ |           | [[card]]¶id = "an-example" | [[card]] | missing field `text`        | add the field to this item
正文               |                                  | The text     | an-example   | the text in `zh` is empty             | write it
The text           | LONG                             | LONG         | an-example   | `en` has 305 characters, at most 300 fit | shorten it
The text           | A <b>bold</b> text               | <b>          | an-example   | a text may not hold `<`               | write plain sentences
SOURCE             | nobody1900                       | nobody1900   | an-example   | there is no source `nobody1900`       | add the source to sources.toml
["SOURCE"]         | ["SOURCE",¶"SOURCE" # again¶]    | # again      | an-example   | is named twice                        | take one of them out
sources = ["SOURCE"]¶verification = "full"¶ |        | The text     | an-example   | a statement without a source          | or say that nobody knows
verification = "full" |                              | The text     | an-example   | not said how this was confirmed       | add verification = "full", "abstract" or
full               | unverified                       | "unverified" | verification | unknown variant `unverified`          | use one of the words
verification       | state = "promising"¶verification | promising    | state        | unknown variant `promising`, expected one of `no_human_data` | use one
an-example         | An-Example                       | An-Example   | An-Example   | an id is part of an address           | only a to z, 0 to 9
"The title"        | "The title                       | The title    | title        |                                       | look for a missing quotation mark
"#;

/// A mistake: what is written.
pub(super) enum Edit {
    /// [`CARD`] at the end of the file, with one thing in place of another.
    Example(&'static str, &'static str),
    /// This at the end of the file.
    Added(&'static str),
    /// In place of the first of these texts, where it first stands in the file, the second.
    Instead(&'static str, &'static str),
    /// This and nothing else.
    Whole(&'static str),
}

/// A mistake in a file, and what is said about it: a text that stands first in the line that is named (empty: the whole file is
/// meant), the key, parts of the problem and of how to mend it. ¶ is the end of a line, SOURCE a work that is cited, LONG a long text.
pub(super) struct Case(pub(super) &'static str, pub(super) Edit, pub(super) [&'static str; 4]);

const ELSEWHERE: [Case; 42] = [
    Case(
        "exhibits.toml",
        Instead("form = \"strip\"", "form = \"boxes\""),
        ["id = \"x-death-chart\"", "x-death-chart", "results that do not suit the form", "boxes have `measures`"],
    ),
    Case(
        "exhibits.toml",
        Instead("others = { en = \"periods did not come back\", zh = \"没有恢复月经\" }¶", ""),
        ["measure = \"hsc-periods-returned\"", "x-children-people", "does not say who is drawn how", "`others` who is not"],
    ),
    Case(
        "exhibits.toml",
        Instead("measure = \"hsc-periods-returned\"", "measure = \"hsc-amh\""),
        ["measure = \"hsc-amh\"", "x-children-people", "a result that this form cannot draw", "need `count` and `of`"],
    ),
    Case(
        "numbers/msc.toml",
        Instead("low = 0.0¶high = 2.3¶", "high = 2.3\n"),
        ["id = \"msc-zhou-deaths\"", "msc-zhou-deaths", "a range with one end", "look the numbers up"],
    ),
    Case(
        "comparison/help.toml",
        Instead("short = { en = \"3 of 55 worse (drugs 34)\", zh = \"55 人中 3 人加重，用药 34 人\" }¶", ""),
        ["Over a median of 2", "main-number.hsc", "the short answer for the closed row is missing", "say it in a few words"],
    ),
    Case(
        "drawn.toml",
        Instead("proof = \"people\"", "proof = \"idea\""),
        ["title = { en = \"Chemotherapy clears", "hsc", "a step that was shown after one that was not", "comes first"],
    ),
    Case(
        "drawn.toml",
        Instead("answer = \"deaths/hsc\"¶", ""),
        ["label = { en = \"Died of it", "outcomes", "a row without a figure, or with two", "name the result in `measure`"],
    ),
    Case(
        "drawn.toml",
        Instead("still = \"whole\"", "still = \"warm\""),
        ["", "fibre", "other pictures than the four", "write each once and in order"],
    ),
    Case(
        "tissues.toml",
        Instead("short = { en = \"needle, hip bone\", zh = \"髋骨穿刺\" }¶", ""),
        ["text.en = \"Needle into the hip", "msc-bone-marrow", "the short answer beside the mark is missing", "say it in a few words"],
    ),
    Case(
        "comparison/help.toml",
        Instead("hsc-mist-progression", "hsc-mist-nothing"),
        ["hsc-mist-nothing", "main-number.hsc", "there is no result `hsc-mist-nothing`", "a [[measure]] of numbers/*.toml"],
    ),
    Case(
        "comparison/help.toml",
        Instead("hsc-mist-progression", "hsc-periods-time"),
        ["hsc-periods-time", "main-number.hsc", "counts no people, so it cannot be drawn", "without a `label`"],
    ),
    Case(
        TYPES,
        Added(
            "[[card]]¶id = \"twice\"¶title = { en = \"a\", zh = \"甲\" }¶text = { en = \"b\", zh = \"乙\" }¶state = \"unknown\"
            [[card]]¶title = { en = \"a\", zh = \"甲\" }¶text = { en = \"b\", zh = \"乙\" }¶state = \"unknown\"¶id  =  \"twice\"¶",
        ),
        ["id  =  ", "twice", "two items are called `twice`, the other is in cards/types.toml", "give one of them another id"],
    ),
    Case(
        "sources.toml",
        Added(
            "[[source]]¶key = \"uncited1900\"¶kind = \"review\"¶authors = []¶title = \"t\"¶url = \"https://example.org\"
            verification = \"full\"¶checked = \"2026-11-22\"¶",
        ),
        ["uncited1900", "uncited1900", "nobody cites this source", "cite it where it is used, or take it out"],
    ),
    Case(
        "tissues.toml",
        Added("[[tissue]]¶id = \"msc-example\"¶cell = \"msc\"¶name = { en = \"a\", zh = \"甲\" }¶[tissue.finding]¶"),
        ["msc-example", "msc-example", "the cell for `collected` is missing", "fill it; say so in words when nobody knows"],
    ),
    Case(
        "cells/msc.toml",
        Added("[[fact]]¶figure = { en = \"1\", zh = \"1\" }¶text = { en = \"a\", zh = \"甲\" }¶sources = []¶"),
        ["short = ", "fact", "there are 3 key facts", "write exactly two"],
    ),
    Case(
        "site.toml",
        Whole("checked = \"2026-11-22\"¶next_check = \"22.5.2027\"¶version = \"0.1.0\"¶"),
        ["22.5.2027", "next_check", "`22.5.2027` is not a day", "write it as 2026-11-22"],
    ),
    Case(
        "pages.toml",
        Added(
            "[nowhere]¶title = { en = \"t\", zh = \"t\" }¶menu = { en = \"t\", zh = \"t\" }¶description = { en = \"t\", zh = \"t\" }
            heading = { en = \"t\", zh = \"t\" }¶answer = { text = { en = \"t\", zh = \"t\" }, rests_on = [] }
            lead = { en = \"t\", zh = \"t\" }¶",
        ),
        ["[nowhere]", "nowhere", "there is no such page", "take the table out"],
    ),
    Case(
        "sources.toml",
        Added(
            "[[source]]¶key = \"undated1900\"¶kind = \"review\"¶authors = []¶title = \"t\"¶url = \"https://example.org\"
            verification = \"full\"¶checked = \"last week\"¶",
        ),
        ["last week", "checked", "`last week` is not a day", "write it as 2026-11-22"],
    ),
    Case(
        "trials.toml",
        Instead("date = \"2005-09\"", "date = \"20\""),
        ["date = \"20\"", "events", "`20` is not a date", "write it as 2026, 2026-11 or 2026-11-22"],
    ),
    Case(
        "trials.toml",
        Instead("date = \"2005-09\"", "date = \"2026-11-2\""),
        ["2026-11-2\"", "events", "`2026-11-2` is not a date", "as exact as the source"],
    ),
    Case(
        "changes.toml",
        Added("¶[[change]]¶date = \"2026-02-30\"¶text = { en = \"t\", zh = \"t\" }¶"),
        ["2026-02-30", "date", "`2026-02-30` is not a day", "write it as 2026-11-22"],
    ),
    Case(
        "trials.toml",
        Instead("countries = [\"us\"", "countries = [\"xx\""),
        ["[\"xx\"", "mist", "there is no country `xx`", "add it to countries.toml"],
    ),
    Case(
        "cards/risks.toml",
        Instead("[[card.point]]", "[[card.point]]¶right = true"),
        ["right", "right", "unknown field `right`", "correct the spelling of the field, or take it out"],
    ),
    Case(
        "cards/types.toml",
        Added("[[card.point]]¶text = { en = \"t\", zh = \"t\" }¶label = \"unknown\"¶sides = [\"body\"]¶"),
        ["text = { en = \"t\"", "fetal-and-embryonic-cells", "only points of cards/living.toml have `sides`", "take the line out"],
    ),
    Case(
        "cards/risks.toml",
        Added("[[card.point]]¶text = { en = \"t\", zh = \"t\" }¶label = \"unknown\"¶grade = \"A\"¶"),
        ["text = { en = \"t\"", "ipsc-unknowns", "only points of cards/method.toml explain a state or a grade", "give them to the card"],
    ),
    Case(
        "cards/drugs.toml",
        Added("[[card]]¶id = \"an-example\"¶home = true¶title = { en = \"t\", zh = \"t\" }¶text = { en = \"t\", zh = \"t\" }¶state = \"unknown\"¶"),
        ["id = \"an-example\"", "an-example", "the home page shows no card of this file", "take `home` out"],
    ),
    Case(
        "cards/criteria.toml",
        Instead("meets = [\"ms-relapsing\"]", "meets = [\"ms\"]"),
        ["meets = [\"ms\"]", "criteria-ectrims-ebmt-2025", "there is no answer `ms`", "not of its topic"],
    ),
    Case(
        "cards/criteria.toml",
        Instead("meets = [\"ms-relapsing\"]", "meets = [\"age-18-to-44\"]"),
        ["meets = [\"age-18", "criteria-ectrims-ebmt-2025", "the answer `age-18-to-44` is not about `kind`", "name an answer of the topics"],
    ),
    Case(
        "cards/criteria.toml",
        Instead("fails = [\"ms-progressive\"]", "fails = [\"ms-relapsing\"]"),
        ["fails = [\"ms-relapsing", "criteria-ectrims-ebmt-2025", "meets the criterion and does not meet it", "out of one of the two lists"],
    ),
    Case(
        "cards/criteria.toml",
        Instead("topic = \"years\"", "topic = \"year\""),
        ["topic = \"year\"", "criteria-ectrims-ebmt-2025", "there is no topic `year`", "use the id of a [[topic]] of this file"],
    ),
    Case(
        "cards/check.toml",
        Instead("right = true", "right = false"),
        ["id = \"check-what-acts\"", "check-what-acts", "0 answers are right", "write right = true at one of them"],
    ),
    Case(
        "cards/glossary.toml",
        Instead("forms = { en = [\"abstract\"", "forms = { en = [\"aHSCT\""),
        ["forms = { en = [\"aHSCT\", \"own-cell", "term-ahsct", "two terms are called `aHSCT`, the other is `term-abstract`", "leave it with the one"],
    ),
    Case(
        "trials.toml",
        Instead("joining = { state = \"closed\"", "joining = { state = \"open\""),
        ["joining = { state = \"open\"", "mist", "it takes people, but it is not said where", "name the countries"],
    ),
    Case(
        "trials.toml",
        Instead("2026-11-27\", countries = []", "2026-11-27\", countries = [\"gb\"]"),
        ["countries = [\"gb\"]", "mist", "countries for a trial that is not known to take people", "write countries = []"],
    ),
    Case(
        "trials.toml",
        Instead("joining = { state = \"closed\", checked = \"2026-11-27\"", "joining = { state = \"closed\", checked = \"2026-11\""),
        ["checked = \"2026-11\"", "joining", "`2026-11` is not a day", "write it as 2026-11-22"],
    ),
    Case(
        "cards/weigh.toml",
        Instead("people_from = 100, low = 0, high = 3", "people_from = 20, low = 0, high = 3"),
        ["people_from = 20", "weigh-death", "a result lies outside of 0 to 3: `hsc-canada-death` is 4.2", "mend the words and `covers`"],
    ),
    Case(
        "claims.toml",
        Instead("topic = \"mortality\"", "topic = \"dying\""),
        ["topic = \"dying\"", "c43", "the range covers 0 results of the topic `dying`", "name a topic of numbers/index.toml"],
    ),
    Case(
        "checklist.toml",
        Instead("view = \"decide/\"", "view = \"deciding/\""),
        ["view = \"deciding/\"", "k1", "there is no page `deciding/`", "write it as the address has it"],
    ),
    Case(
        "cards/glossary.toml",
        Instead("pinyin = \"jue dui shu zi\"", "pinyin = \"jue dui shu\""),
        ["pinyin = \"jue dui shu\"", "term-absolute-numbers", "the pinyin `jue dui shu` does not fit", "a syllable for each sign"],
    ),
    Case(
        "cards/glossary.toml",
        Instead("pinyin = \"b xi bao\"", "pinyin = \"t xi bao\""),
        ["pinyin = \"t xi bao\"", "term-b-cells", "the pinyin `t xi bao` does not fit the title `B 细胞`", "Latin words and numbers"],
    ),
    Case("cards/news.toml", Whole(""), ["", "(file)", "no page shows this file", "move its items into a file that exists"]),
    Case("cards/versus.toml", Whole("# No card yet.¶"), ["# No card", "(file)", "missing field `card`", "add"]),
];

pub(super) fn cases() -> impl Iterator<Item = Case> {
    let in_a_card = IN_A_CARD.trim().lines().map(|line| {
        let fields: Vec<&str> = line.split('|').map(str::trim).collect();
        let [from, to, said @ ..] = fields.as_slice() else { panic!("{line}") };
        Case(TYPES, Example(from, to), said.try_into().unwrap())
    });
    in_a_card
        .chain(ELSEWHERE)
        .chain(super::slips::SLIPS)
        .chain(super::slips::HOME)
        .chain(super::slips::AUTHORS)
        .chain(super::slips::SYNONYMS)
}
