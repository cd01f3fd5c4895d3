//! Open data below `/data/`: what the site says, as lists for programs. [`DATA_FILES`](crate::desk::evidence::DATA_FILES) names the
//! files. Each list is JSON with a JSON Schema beside it, made from the same structs: their doc comments are what the schema says.

mod claims;
mod comparison;
mod numbers;
mod stations;
mod table;

use super::Place;
use super::assets::Output;
use crate::app::cell::CellId;
use crate::app::view::View;
use crate::desk::date::PartialDate;
use crate::desk::evidence::DATA_README;
use crate::desk::raw::{self, Raw, Text};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;
use std::borrow::Cow;
use std::error::Error;
use table::table;
use toml::Spanned;

/// A list of the open data of "Stem cells for MS, side by side". Nothing in it is guessed: what no source says, or what nobody could
/// confirm, is `null`. It is not medical advice.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct List<'a, T> {
    /// The address of the schema of this file.
    #[serde(rename = "$schema")]
    #[schemars(extend("format" = "uri-reference"))]
    schema: String,
    /// The title of the page that shows the same, and the name of the site.
    title: Text,
    /// The licence of the texts and of the collection, as an SPDX identifier. Titles of cited works belong to their publishers.
    #[schemars(extend("const" = LICENSE))]
    license: &'static str,
    /// The version of the content.
    version: String,
    /// The day on which the evidence was last checked (ISO 8601).
    #[schemars(with = "String", extend("format" = "date"))]
    checked: PartialDate,
    /// The items.
    items: &'a [T],
}

const LICENSE: &str = "CC-BY-4.0";

/// A heading under which items stand.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Heading<'a> {
    /// Its name in addresses and files.
    id: &'a str,
    /// Its words.
    title: &'a Text,
}

impl<'a> Heading<'a> {
    /// The heading with this name.
    fn named(name: &Spanned<String>, headings: &'a [raw::evidence::Topic]) -> Result<Heading<'a>, String> {
        let name = name.get_ref();
        let found = headings.iter().find(|heading| heading.id.get_ref() == name);
        let found = found.ok_or_else(|| format!("there is no heading `{name}`: correct the name in assets/content"))?;
        Ok(Heading { id: found.id.get_ref(), title: &found.title })
    }
}

/// Writes the open data.
///
/// # Errors
/// When a file cannot be made or written.
pub(super) fn write(raw: &Raw, place: &Place, out: &mut Output) -> Result<(), Box<dyn Error>> {
    let (claims, numbers) = (claims::items(raw)?, numbers::items(raw)?);
    let (trials, sources) = (&raw.trials.value.trial, &raw.sources.value.source);
    let stations = stations::items(raw);
    out.write(&format!("data/{DATA_README}"), include_bytes!("data/README.md"))?;
    let mut writer = Writer { raw, place, out };
    writer.table("stations", &stations)?;
    writer.table("claims", &claims)?;
    writer.table("numbers", &numbers)?;
    writer.table("trials", trials)?;
    writer.table("sources", sources)?;
    writer.list("stations", View::Home, &stations)?;
    writer.list("claims", View::Claims, &claims)?;
    writer.list("numbers", View::Numbers, &numbers)?;
    writer.list("trials", View::Trials, trials)?;
    writer.list("comparison", View::Compare, &comparison::items(raw))?;
    writer.list("sources", View::Sources, sources)
}

struct Writer<'a> {
    raw: &'a Raw,
    place: &'a Place,
    out: &'a mut Output,
}

impl Writer<'_> {
    fn table<T: Serialize + JsonSchema>(&mut self, name: &str, items: &[T]) -> Result<(), Box<dyn Error>> {
        self.out.write(&format!("data/{name}.csv"), &table(items)?)
    }

    fn list<T: Serialize + JsonSchema>(&mut self, name: &str, view: View, items: &[T]) -> Result<(), Box<dyn Error>> {
        let (site, texts) = (&self.raw.site.value, &self.raw.texts.value);
        let page = self.raw.pages.value.iter().find(|(key, _)| *key.get_ref() == view.key());
        let (_, page) = page.ok_or_else(|| format!("pages.toml has no texts for {}", view.key()))?;
        let titles = [(&page.title.en, &texts.site_name.en), (&page.title.zh, &texts.site_name.zh)];
        let [en, zh] = titles.map(|(title, site)| format!("{} | {}", title.get_ref(), site.get_ref()));
        let beside = format!("{name}.schema.json");
        let base = self.place.base.path();
        let address = self.place.origin.as_ref().map(|_| self.place.full(&format!("{base}data/{beside}")));
        let list = List {
            schema: address.clone().unwrap_or_else(|| beside.clone()),
            title: Text { en: Spanned::new(0..0, en), zh: Spanned::new(0..0, zh) },
            license: LICENSE,
            version: site.version.clone(),
            checked: site.checked,
            items,
        };
        let mut schema = SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<List<'_, T>>();
        schema.insert("title".to_owned(), list.title.en.get_ref().clone().into());
        if let Some(address) = address {
            schema.insert("$id".to_owned(), address.into());
        }
        self.out.write(&format!("data/{name}.json"), &json(&list)?)?;
        self.out.write(&format!("data/{beside}"), &json(&schema)?)
    }
}

/// Indented, with a line break at its end, so that versions can be compared line by line.
pub(super) fn json(value: &impl Serialize) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut bytes = serde_json::to_vec_pretty(value)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Written here, because what travels knows nothing of schemas.
impl JsonSchema for CellId {
    fn inline_schema() -> bool {
        false
    }

    fn schema_name() -> Cow<'static, str> {
        "CellId".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "One of the three sources that are compared.",
            "oneOf": [
                { "description": "Blood-forming stem cells.", "type": "string", "const": "hsc" },
                { "description": "Mesenchymal stromal cells.", "type": "string", "const": "msc" },
                { "description": "Induced pluripotent stem cells.", "type": "string", "const": "ipsc" },
            ],
        })
    }
}
