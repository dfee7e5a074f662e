//! Values as JSON text under JavaScript's names. Times are milliseconds, bytes are the number of a buffer, and `lib/` turns both
//! into what they are.

use std::io::Write as _;

use bithuman_rest::describe::{Json, Record, View};
use bithuman_rest::dynamic::Outcome;

use crate::parcel::Parcel;

/// Writes what a call gave.
pub(crate) fn outcome(value: &Outcome) -> Parcel {
    let mut parcel = Parcel::default();
    parcel.outcome(value);
    parcel
}

/// `created_at` → `createdAt`.
pub(crate) fn camel(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    let mut upper = false;
    for letter in name.chars() {
        match letter {
            '_' => upper = true,
            _ if upper => {
                upper = false;
                text.push(letter.to_ascii_uppercase());
            }
            _ => text.push(letter),
        }
    }
    text
}

impl Parcel {
    fn outcome(&mut self, value: &Outcome) {
        match value {
            Outcome::Nothing => self.raw("null"),
            Outcome::Bool(value) => self.view(View::Bool(*value)),
            Outcome::Text(value) => self.view(View::Text(value)),
            Outcome::Json(value) => self.json(value),
            Outcome::Record(record) => self.record(&**record),
            Outcome::List(items) => {
                self.open(b'[');
                for item in items {
                    self.outcome(item);
                    self.text.push(b',');
                }
                self.shut(b']');
            }
        }
    }

    fn view(&mut self, value: View<'_>) {
        match value {
            View::Null => self.raw("null"),
            View::Bool(value) => self.raw(if value { "true" } else { "false" }),
            View::Int(value) => drop(write!(self.text, "{value}")),
            View::Float(value) => drop(serde_json::to_writer(&mut self.text, &value)),
            View::Text(value) | View::Secret(value) => drop(serde_json::to_writer(&mut self.text, value)),
            View::Time(value) => drop(write!(self.text, "{}", value.timestamp_millis())),
            View::Json(value) => self.json(value),
            View::Bytes(value) => {
                let index = self.buffers.len();
                self.buffers.push(value.clone());
                drop(write!(self.text, "{index}"));
            }
            View::Record(record) => self.record(record),
            View::List(list) => {
                self.open(b'[');
                for index in 0..list.len() {
                    self.view(list.item(index));
                    self.text.push(b',');
                }
                self.shut(b']');
            }
            View::Map(map) => {
                let mut entries = Vec::new();
                map.each(&mut |key, value| entries.push((key, value)));
                entries.sort_by_key(|(key, _)| *key);
                self.open(b'{');
                for (key, value) in entries {
                    drop(serde_json::to_writer(&mut self.text, key));
                    self.text.push(b':');
                    self.view(value);
                    self.text.push(b',');
                }
                self.shut(b'}');
            }
        }
    }

    fn record(&mut self, record: &dyn Record) {
        self.open(b'{');
        for (index, field) in record.schema().fields.iter().enumerate() {
            let value = record.field(index);
            if !matches!(value, View::Null) {
                self.key(field.name);
                self.view(value);
                self.text.push(b',');
            }
        }
        if let Some(extra) = record.extra().filter(|extra| !extra.is_empty()) {
            self.raw("\"extra\":");
            drop(serde_json::to_writer(&mut self.text, extra));
            self.text.push(b',');
        }
        self.shut(b'}');
    }

    /// A field's name: plain letters, digits and underscores.
    fn key(&mut self, name: &str) {
        self.text.push(b'"');
        let mut upper = false;
        for letter in name.bytes() {
            if letter == b'_' {
                upper = true;
            } else {
                self.text.push(if upper { letter.to_ascii_uppercase() } else { letter });
                upper = false;
            }
        }
        self.raw("\":");
    }

    fn json(&mut self, value: &Json) {
        drop(serde_json::to_writer(&mut self.text, value));
    }

    fn raw(&mut self, text: &str) {
        self.text.extend_from_slice(text.as_bytes());
    }

    fn open(&mut self, bracket: u8) {
        self.text.push(bracket);
    }

    /// Closes a bracket over a comma that was written too many.
    fn shut(&mut self, bracket: u8) {
        if self.text.last() == Some(&b',') {
            self.text.pop();
        }
        self.text.push(bracket);
    }
}
