use std::collections::HashMap;
use std::time::SystemTime;

use bithuman_rest::describe::{Extra, Json, Record, View};
use bithuman_rest::dynamic::Outcome;
use serde_json::Number;

/// A value on its way between the client and another language.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum NativeValue {
    Null,
    Bool {
        value: bool,
    },
    Int {
        value: i64,
    },
    Float {
        value: f64,
    },
    Text {
        value: String,
    },
    Time {
        value: SystemTime,
    },
    Bytes {
        value: Vec<u8>,
    },
    Items {
        items: Vec<NativeValue>,
    },
    Entries {
        entries: HashMap<String, NativeValue>,
    },
    /// Fields by their name in `snake_case`, without the absent ones.
    Record {
        fields: HashMap<String, NativeValue>,
        extra: HashMap<String, NativeValue>,
    },
}

impl NativeValue {
    fn text(value: &str) -> Self {
        Self::Text { value: value.to_owned() }
    }

    fn record(record: &dyn Record) -> Self {
        let mut fields = HashMap::new();
        for (index, field) in record.schema().fields.iter().enumerate() {
            match record.field(index) {
                View::Null => {}
                value => {
                    fields.insert(field.name.to_owned(), Self::from(value));
                }
            }
        }
        Self::Record { fields, extra: record.extra().map(entries).unwrap_or_default() }
    }

    /// The value as an argument of a call. The error is a number that JSON cannot carry.
    pub(crate) fn into_json(self) -> Result<Json, f64> {
        Ok(match self {
            Self::Null => Json::Null,
            Self::Bool { value } => Json::Bool(value),
            Self::Int { value } => Json::from(value),
            Self::Float { value } => Json::Number(Number::from_f64(value).ok_or(value)?),
            Self::Text { value } => Json::String(value),
            Self::Time { value } => Json::String(chrono::DateTime::<chrono::Utc>::from(value).to_rfc3339()),
            // Binary data in JSON is base64, but no argument is: files and bytes travel as `Argument`.
            Self::Bytes { value } => Json::from(value),
            Self::Items { items } => Json::Array(items.into_iter().map(Self::into_json).collect::<Result<_, _>>()?),
            Self::Entries { entries } => object(entries)?,
            Self::Record { fields, extra } => object(fields.into_iter().chain(extra))?,
        })
    }
}

fn object(entries: impl IntoIterator<Item = (String, NativeValue)>) -> Result<Json, f64> {
    entries.into_iter().map(|(key, value)| Ok((key, value.into_json()?))).collect::<Result<_, _>>().map(Json::Object)
}

fn entries(extra: &Extra) -> HashMap<String, NativeValue> {
    extra.iter().map(|(key, value)| (key.clone(), NativeValue::from(value))).collect()
}

impl From<View<'_>> for NativeValue {
    fn from(view: View<'_>) -> Self {
        match view {
            View::Null => Self::Null,
            View::Bool(value) => Self::Bool { value },
            View::Int(value) => Self::Int { value },
            View::Float(value) => Self::Float { value },
            View::Text(value) | View::Secret(value) => Self::text(value),
            View::Time(value) => Self::Time { value: value.into() },
            View::Json(value) => Self::from(value),
            View::Bytes(value) => Self::Bytes { value: value.to_vec() },
            View::Record(record) => Self::record(record),
            View::List(list) => Self::Items { items: (0..list.len()).map(|index| Self::from(list.item(index))).collect() },
            View::Map(map) => {
                let mut entries = HashMap::new();
                map.each(&mut |key, value| {
                    entries.insert(key.to_owned(), Self::from(value));
                });
                Self::Entries { entries }
            }
        }
    }
}

impl From<&Json> for NativeValue {
    fn from(json: &Json) -> Self {
        match json {
            Json::Null => Self::Null,
            Json::Bool(value) => Self::Bool { value: *value },
            Json::Number(number) => match number.as_i64() {
                Some(value) => Self::Int { value },
                None => Self::Float { value: number.as_f64().unwrap_or(f64::NAN) },
            },
            Json::String(value) => Self::text(value),
            Json::Array(items) => Self::Items { items: items.iter().map(Self::from).collect() },
            Json::Object(object) => Self::Entries { entries: entries(object) },
        }
    }
}

impl From<Outcome> for NativeValue {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Nothing => Self::Null,
            Outcome::Bool(value) => Self::Bool { value },
            Outcome::Text(value) => Self::Text { value },
            Outcome::Json(value) => Self::from(&value),
            Outcome::Record(record) => Self::record(&*record),
            Outcome::List(items) => Self::Items { items: items.into_iter().map(Self::from).collect() },
        }
    }
}
