//! CSV (RFC 4180): a header, then one row per item. A field inside a field is `outer_inner`, a text is `field_en` and `field_zh`,
//! a list stands in one cell, joined by "; ". What is unknown is an empty cell.

use super::Text;
use serde::Serialize;
use std::error::Error;
use std::fmt::Display;

/// An item that fits into a row. Every item of a list has the same columns.
pub(super) trait Tabular {
    /// The item as a row.
    fn row(&self) -> Row;
}

/// A row, cell by cell, each with its column.
#[derive(Default)]
pub(super) struct Row(Vec<(String, String)>);

impl Row {
    fn cell(mut self, column: &str, value: String) -> Row {
        self.0.push((column.to_owned(), value));
        self
    }

    /// A name, a date or any other string in no language.
    pub(super) fn name<'a>(self, column: &str, value: impl Into<Option<&'a str>>) -> Row {
        self.cell(column, value.into().map(harmless).unwrap_or_default())
    }

    /// A text in both languages.
    pub(super) fn text<'a>(self, column: &str, text: impl Into<Option<&'a Text>>) -> Row {
        let text = text.into();
        self.name(&format!("{column}_en"), text.map(|text| text.en.as_str()))
            .name(&format!("{column}_zh"), text.map(|text| text.zh.as_str()))
    }

    /// A number, or yes and no.
    pub(super) fn number(self, column: &str, value: Option<impl Display>) -> Row {
        self.cell(column, value.map(|value| value.to_string()).unwrap_or_default())
    }

    /// A word of an enumeration, as JSON has it.
    pub(super) fn word(self, column: &str, value: Option<impl Serialize>) -> Row {
        let word = value.and_then(|value| serde_json::to_value(value).ok());
        self.name(column, word.as_ref().and_then(serde_json::Value::as_str))
    }

    /// A list of names.
    pub(super) fn list(self, column: &str, values: &[String]) -> Row {
        self.name(column, values.join("; ").as_str())
    }
}

/// Spreadsheets run a cell that starts like a formula; an apostrophe makes it a text (OWASP, "CSV Injection").
fn harmless(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if is_formula { format!("'{text}") } else { text.to_owned() }
}

/// The table of a list of items.
pub(super) fn table(items: &[impl Tabular]) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let rows: Vec<Row> = items.iter().map(Tabular::row).collect();
    if let Some(Row(cells)) = rows.first() {
        writer.write_record(cells.iter().map(|(column, _)| column))?;
    }
    for Row(cells) in &rows {
        writer.write_record(cells.iter().map(|(_, value)| value))?;
    }
    Ok(writer.into_inner()?)
}
