//! CSV (RFC 4180): a header, then one row per item. A field inside a field is `outer_inner`, a text is `field_en` and `field_zh`,
//! a list stands in one cell, joined by "; ". What is unknown is an empty cell. Columns are those of the schema, in its order.
//!
//! Excel and WPS take a file for one in the encoding of the country, unless a byte order mark stands at its start; they make a date of `1-2`
//! and run what starts like a formula. `README.md` beside the tables tells programs what was done against it.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde::Serialize;
use serde_json::{Map, Value};
use std::error::Error;

/// The table of a list of items.
pub(super) fn table<T: Serialize + JsonSchema>(items: &[T]) -> Result<Vec<u8>, Box<dyn Error>> {
    let settings = SchemaSettings::draft2020_12().for_serialize().with(|settings| settings.inline_subschemas = true);
    let schema: Schema = settings.into_generator().into_root_schema_for::<T>();
    let columns = columns(schema.as_value());
    let start = "\u{feff}".as_bytes().to_vec();
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(start);
    writer.write_record(columns.iter().map(|path| path.join("_")))?;
    for item in items {
        let item = serde_json::to_value(item)?;
        writer.write_record(columns.iter().map(|path| cell(path.iter().fold(&item, |value, field| &value[*field]))))?;
    }
    Ok(writer.into_inner()?)
}

/// The path of each field that is no object, through objects that may be `null` too.
fn columns(schema: &Value) -> Vec<Vec<&str>> {
    let fields = fields(schema).into_iter().flatten();
    let paths = fields.flat_map(|(name, schema)| match self::fields(schema) {
        None => vec![vec![name.as_str()]],
        Some(_) => columns(schema).into_iter().map(|inner| [vec![name.as_str()], inner].concat()).collect(),
    });
    paths.collect()
}

fn fields(schema: &Value) -> Option<&Map<String, Value>> {
    let mut versions = schema["anyOf"].as_array().into_iter().flatten();
    schema["properties"].as_object().or_else(|| versions.find_map(|version| version["properties"].as_object()))
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(truth) => truth.to_string(),
        // 12.0 is written as 12, whatever it was read as.
        Value::Number(number) => number.as_f64().map_or_else(|| number.to_string(), |number| number.to_string()),
        Value::String(text) => harmless(text),
        Value::Array(values) => harmless(&values.iter().map(plain).collect::<Vec<_>>().join("; ")),
        Value::Object(_) => plain(value),
    }
}

/// An item of a list: the values of an object stand beside each other ("2019-01 start").
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Object(fields) => fields.values().map(plain).collect::<Vec<_>>().join(" "),
        other => cell(other),
    }
}

/// A text that a spreadsheet leaves as it is: a cell that starts like a formula gets an apostrophe (OWASP, "CSV Injection"), a range of
/// numbers the dash of printers, so that it is no date.
fn harmless(text: &str) -> String {
    let is_formula = text.starts_with(['\t', '\r']) || text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if is_formula {
        format!("'{text}")
    } else if is_range(text) {
        text.replace(['-', '/'], "–")
    } else {
        text.to_owned()
    }
}

/// Whether a text is two or three numbers and no day: `1-2`, `165-174`, `3/4`, `2005-09`.
fn is_range(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['-', '/']).map(str::trim).collect();
    let numbers = parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    numbers && (2..=3).contains(&parts.len()) && !(parts.len() == 3 && parts[0].len() == 4)
}
