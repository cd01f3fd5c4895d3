//! The open data and the citations: complete, as described, and the same as on the pages.

mod cite;
mod linked;

use crate::common::{Site, evidence, nothing_wrong, raw, site, sites};
use scraper::{Html, Selector};
use serde_json::Value;
use std::collections::BTreeSet;
use stem_cells_ms::app::lang::Lang;
use stem_cells_ms::desk::evidence::{DATA_FILES, DATA_README};

fn json(site: &Site, name: &str) -> Value {
    serde_json::from_str(site.text(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The items of a list, with the file that holds them.
fn items(name: &str) -> Vec<Value> {
    json(site(), &format!("data/{name}.json"))["items"].as_array().unwrap().clone()
}

fn text<'a>(item: &'a Value, field: &str) -> &'a str {
    item[field].as_str().unwrap_or_else(|| panic!("{field} of {item} is no text"))
}

fn strings<'a>(item: &'a Value, field: &str) -> Vec<&'a str> {
    item[field].as_array().unwrap().iter().map(|value| value.as_str().unwrap()).collect()
}

#[test]
fn exactly_the_promised_data_files_are_written_under_lasting_names() {
    let promised = DATA_FILES.iter().flat_map(|(name, endings)| endings.iter().map(move |ending| format!("data/{name}.{ending}")));
    let promised: BTreeSet<String> = promised.chain([format!("data/{DATA_README}")]).collect();
    for site in sites() {
        let written: BTreeSet<String> = site.files.keys().filter(|name| name.starts_with("data/")).cloned().collect();
        assert_eq!(written, promised);
    }
}

#[test]
fn every_list_is_what_its_schema_says() {
    let mut wrong = Vec::new();
    for (name, _) in DATA_FILES {
        let schema = json(site(), &format!("data/{name}.schema.json"));
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        if let Err(error) = jsonschema::draft202012::meta::validate(&schema) {
            wrong.push(format!("{name}.schema.json: {error}"));
        }
        let validator = jsonschema::draft202012::options().should_validate_formats(true).build(&schema).unwrap();
        let list = json(site(), &format!("data/{name}.json"));
        assert_eq!(list["$schema"], schema["$id"], "{name} names its schema");
        wrong.extend(validator.iter_errors(&list).map(|error| format!("{name}.json{}: {error}", error.instance_path())));
        // The schema knows every field: without any one of them an item is refused, and so is one that it does not know.
        let item = &list["items"][0];
        for field in item.as_object().unwrap().keys() {
            let mut less = list.clone();
            less["items"][0].as_object_mut().unwrap().remove(field);
            wrong.extend(validator.is_valid(&less).then(|| format!("{name}: `{field}` may be left out")));
        }
        let mut more = list.clone();
        more["items"][0]["colour"] = "red".into();
        wrong.extend(validator.is_valid(&more).then(|| format!("{name}: a field may be added")));
    }
    nothing_wrong(&wrong, "see src/desk/raw and src/desk/site/data");
}

#[test]
fn every_field_of_the_data_is_described_and_says_what_null_means() {
    fn look(at: &Value, path: &str, wrong: &mut Vec<String>) {
        for (field, schema) in at["properties"].as_object().into_iter().flatten() {
            let said = schema["description"].as_str().unwrap_or_default();
            let may_be_null = schema["type"].as_array().into_iter().chain(schema["anyOf"].as_array()).flatten();
            let may_be_null = may_be_null.into_iter().any(|one| one == "null" || one["type"] == "null");
            if said.is_empty() || (may_be_null && !said.contains("null")) {
                wrong.push(format!("{path}.{field}: {said}"));
            }
        }
        for (name, schema) in at["$defs"].as_object().into_iter().flatten() {
            look(schema, &format!("{path} {name}"), wrong);
        }
    }
    let mut wrong = Vec::new();
    for (name, _) in DATA_FILES {
        let schema = json(site(), &format!("data/{name}.schema.json"));
        assert!(schema["$defs"].as_object().is_some_and(|parts| !parts.is_empty()), "{name} describes its items");
        look(&schema, name, &mut wrong);
    }
    nothing_wrong(&wrong, "write a doc comment at the field in src/desk/raw or src/desk/site/data; say when it is `null`");
}

#[test]
fn the_data_have_every_item_of_the_content_once() {
    let raw = raw();
    let ids = |name: &str, key: &str| items(name).iter().map(|item| text(item, key).to_owned()).collect::<Vec<_>>();
    let claims: Vec<&String> = raw.claims.value.claim.iter().map(|claim| claim.id.get_ref()).collect();
    let trials: Vec<&String> = raw.trials.value.trial.iter().map(|trial| trial.id.get_ref()).collect();
    let sources: Vec<&String> = raw.sources.value.source.iter().map(|source| source.key.get_ref()).collect();
    let numbers: Vec<&String> = evidence()[0].measures.iter().map(|measure| &measure.id).collect();
    assert_eq!(ids("claims", "id").iter().collect::<Vec<_>>(), claims);
    assert_eq!(ids("trials", "id").iter().collect::<Vec<_>>(), trials);
    assert_eq!(ids("sources", "key").iter().collect::<Vec<_>>(), sources);
    assert_eq!(ids("numbers", "id").iter().collect::<Vec<_>>(), numbers, "in the order of the page");
    let rows = raw.groups.iter().flat_map(|file| file.value.row.iter().map(|row| row.id.get_ref()));
    let questions: Vec<&String> = rows.chain(raw.tissues.value.aspect.iter().map(|aspect| aspect.id.get_ref())).collect();
    assert_eq!(ids("comparison", "id").iter().collect::<Vec<_>>(), questions);
    let answers: usize = items("comparison").iter().map(|item| item["answers"].as_array().unwrap().len()).sum();
    let tracks = &raw.home.value.tracks.track;
    let stations: usize = tracks.iter().map(|track| track.station.len()).sum();
    assert_eq!(items("stations").len(), stations);
    assert!(
        stations > 0
            && tracks.iter().flat_map(|track| &track.station).all(|station| {
                items("stations").iter().any(|item| text(&item["text"], "zh") == station.note.text.zh.get_ref().as_str())
            })
    );
    let rows = questions.len() - raw.tissues.value.aspect.len();
    assert_eq!(answers, 3 * rows + raw.tissues.value.aspect.len() * raw.tissues.value.tissue.len());
}

#[test]
fn every_name_in_the_data_leads_to_an_item() {
    let known = |name: &str, key: &str| items(name).iter().map(|item| text(item, key).to_owned()).collect::<BTreeSet<_>>();
    let (sources, numbers, claims) = (known("sources", "key"), known("numbers", "id"), known("claims", "id"));
    let mut wrong = Vec::new();
    let mut look = |item: &Value, field: &str, known: &BTreeSet<String>| {
        wrong.extend(strings(item, field).into_iter().filter(|name| !known.contains(*name)).map(|name| format!("{field}: {name}")));
    };
    for item in ["claims", "numbers", "trials", "stations"].into_iter().flat_map(items) {
        look(&item, "sources", &sources);
    }
    for claim in items("claims") {
        look(&claim, "numbers", &numbers);
    }
    for question in items("comparison") {
        look(&question, "claims", &claims);
        for answer in question["answers"].as_array().unwrap() {
            look(answer, "sources", &sources);
        }
    }
    nothing_wrong(&wrong, "see src/desk/raw and src/desk/site/data");
}

/// What a cell of a table must hold: `comparator_name_en` is `en` of `name` of `comparator`.
fn cell(item: &Value, column: &str) -> String {
    match item {
        Value::Object(fields) if !fields.contains_key(column) => {
            let inner =
                |(name, value): (&String, _)| Some((value, column.strip_prefix(name.as_str())?.strip_prefix('_')?.to_owned()));
            // `ms_text_en` belongs to `ms_text`, not to `ms`.
            let inner = fields.iter().filter_map(inner).min_by_key(|(_, rest)| rest.len());
            let (value, rest) = inner.unwrap_or_else(|| panic!("there is no field for the column {column}"));
            if value.is_null() { String::new() } else { cell(value, &rest) }
        }
        Value::Object(fields) => match &fields[column] {
            Value::Null => String::new(),
            Value::String(text) => as_written(text),
            Value::Array(list) => as_written(&list.iter().map(entry).collect::<Vec<_>>().join("; ")),
            other => other.to_string(),
        },
        other => panic!("{column} looks into {other}"),
    }
}

/// What `data/README.md` says of texts in tables: ranges of numbers have the dash of printers, and days stay.
fn as_written(text: &str) -> String {
    let numbers = text.chars().all(|sign| sign.is_ascii_digit() || "-/".contains(sign));
    let is_range = numbers && text.contains(['-', '/']) && !(text.len() == 10 && text.matches('-').count() == 2);
    if is_range { text.replace(['-', '/'], "–") } else { text.to_owned() }
}

/// Whether a spreadsheet makes something else of a cell: a formula, or a date of what is none.
fn is_changed_by_spreadsheets(cell: &str) -> bool {
    let start = cell.trim_start();
    let formula =
        start.starts_with(['=', '+', '@', '＝', '＋', '－', '＠']) || (start.starts_with('-') && start.parse::<f64>().is_err());
    let parts: Vec<&str> = start.split(['-', '/', ' ']).collect();
    let is_number = |part: &str| !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_month = |part: &str| {
        let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
        names.iter().any(|name| part.to_lowercase().starts_with(name))
    };
    // A whole day is a date, and may become one.
    let day = parts.len() == 3 && (parts[0].len() == 4 && start.len() == 10 || is_month(parts[1]) && parts[2].len() == 4);
    let date = (2..=3).contains(&parts.len()) && parts.iter().all(|part| is_number(part) || is_month(part)) && !day;
    formula || date
}

#[test]
fn spreadsheets_make_no_date_and_no_formula_of_a_cell() {
    let mut wrong = Vec::new();
    for (name, _) in DATA_FILES.iter().filter(|(_, endings)| endings.contains(&"csv")) {
        let mut reader = csv::Reader::from_reader(site().text(&format!("data/{name}.csv")).as_bytes());
        for row in reader.records().map(|row| row.unwrap()) {
            let changed = row.iter().filter(|cell| is_changed_by_spreadsheets(cell));
            wrong.extend(changed.map(|cell| format!("{name}: {cell}")));
        }
    }
    assert!(["1-2", "3/4", "=SUM(A1)", "Mar 5", "-x"].into_iter().all(is_changed_by_spreadsheets));
    assert!(!["-1.5", "2026-11-22", "1–2", "MIST"].into_iter().any(is_changed_by_spreadsheets));
    nothing_wrong(&wrong, "see src/desk/site/data/table.rs");
}

/// A name, or the date and the kind of an event.
fn entry(value: &Value) -> String {
    value.as_str().map_or_else(|| format!("{} {}", text(value, "date"), text(value, "kind")), str::to_owned)
}

#[test]
fn every_table_has_the_rows_and_values_of_its_list() {
    for (name, endings) in DATA_FILES.iter().filter(|(_, endings)| endings.contains(&"csv")) {
        let list = items(name);
        let text = site().text(&format!("data/{name}.{}", endings[1]));
        let text = text.strip_prefix('\u{feff}').unwrap_or_else(|| panic!("{name}: without a mark Excel and WPS take it for GBK"));
        assert!(text.split_inclusive('\n').all(|line| line.ends_with("\r\n")), "{name}: lines end as RFC 4180 says");
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let columns = reader.headers().unwrap().clone();
        let fields = list[0].as_object().unwrap().keys();
        let missing = fields.filter(|field| !columns.iter().any(|column| column.starts_with(field.as_str())));
        assert_eq!(missing.collect::<Vec<_>>(), Vec::<&String>::new(), "{name}: fields without a column");
        let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.unwrap()).collect();
        assert_eq!(rows.len(), list.len(), "{name}");
        for (row, item) in rows.iter().zip(&list) {
            for (column, found) in columns.iter().zip(row) {
                let wanted = cell(item, column);
                let is_same = found == wanted || found.parse::<f64>().is_ok_and(|value| wanted.parse() == Ok(value));
                assert!(is_same, "{name}: {column}: {found}, not {wanted}");
            }
        }
    }
}

/// The number in a figure as a page sets it: "79 of 100", “100 人中 79 人”, "−1.5", "1,234".
fn shown(figure: &str, lang: Lang, is_share: bool) -> f64 {
    let plain = figure.replace(',', "").replace('\u{2212}', "-");
    let mut numbers: Vec<f64> =
        plain.split(|c: char| !c.is_ascii_digit() && c != '.' && c != '-').filter_map(|part| part.parse().ok()).collect();
    // In Chinese the whole stands before its part.
    if is_share && lang == Lang::Zh {
        numbers.reverse();
    }
    *numbers.first().unwrap_or_else(|| panic!("there is no number in {figure}"))
}

#[test]
fn the_values_on_the_page_of_numbers_are_those_of_the_data() {
    let (result, figure) = (Selector::parse("article.result").unwrap(), Selector::parse(".result-figure .figure").unwrap());
    for lang in Lang::ALL {
        let page = Html::parse_document(site().text(&format!("{}/numbers/index.html", lang.code())));
        let results: Vec<_> = page.select(&result).collect();
        let numbers = items("numbers");
        assert_eq!(results.len(), numbers.len());
        for (result, number) in results.iter().zip(&numbers) {
            assert_eq!(result.attr("id"), number["id"].as_str());
            let figure: String = result.select(&figure).next().unwrap().text().collect();
            let Some(value) = number["value"].as_f64().or(number["count"].as_f64()) else {
                assert!(!figure.contains(|c: char| c.is_ascii_digit()), "{}: {figure} was not reported", number["id"]);
                continue;
            };
            let (is_rate, is_unnamed) = (number["unit"] == "rate_per_person_year", number["label"].is_null());
            let is_share = is_rate || (number["unit"] == "per_100" && is_unnamed);
            let wanted = if is_rate { value * 100.0 } else { value };
            // Where the people were counted, they are what the headline says.
            let counts = [number["count"].as_u64(), number["of"].as_u64()];
            if let ([Some(count), Some(of)], true) = (counts, is_share) {
                let said: Vec<String> =
                    figure.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).map(str::to_owned).collect();
                let both = [count.to_string(), of.to_string()];
                if both.iter().all(|part| said.contains(part)) {
                    continue;
                }
            }
            let found = shown(&figure, lang, is_share);
            let rounding = if is_rate { 0.05 } else { 0.0 };
            assert!((found - wanted).abs() <= rounding + 1e-9, "{}: {figure}, not {wanted}", number["id"]);
        }
    }
}
