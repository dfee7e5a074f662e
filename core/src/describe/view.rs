use bytes::Bytes;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::{Extra, Json, Schema, Timestamp};

/// A value, borrowed, whatever its Rust type.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// Absent.
    Null,
    /// True or false.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number.
    Float(f64),
    /// Text, or a value of an open enum.
    Text(&'a str),
    /// Text that must not be printed.
    Secret(&'a str),
    /// A moment in time.
    Time(Timestamp),
    /// Any JSON value.
    Json(&'a Json),
    /// Binary data.
    Bytes(&'a Bytes),
    /// A record.
    Record(&'a dyn Record),
    /// A list.
    List(&'a dyn ListView),
    /// A map.
    Map(&'a dyn MapView),
}

/// A record whose fields can be walked.
pub trait Record: Send + Sync {
    /// The fields and their documentation.
    fn schema(&self) -> &'static Schema;

    /// The value of a field, by its index in the schema.
    fn field(&self, index: usize) -> View<'_>;

    /// Fields that this version does not know. `None` on a request.
    fn extra(&self) -> Option<&Extra>;
}

/// A list whose items can be walked.
pub trait ListView: Send + Sync {
    /// How many items there are.
    fn len(&self) -> usize;

    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// One item; `Null` past the end.
    fn item(&self, index: usize) -> View<'_>;
}

/// A map whose entries can be walked.
pub trait MapView: Send + Sync {
    /// The value under a key.
    fn value(&self, key: &str) -> Option<View<'_>>;

    /// Hands every entry to `visit`.
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, View<'a>));
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            View::Null => serializer.serialize_unit(),
            View::Bool(value) => serializer.serialize_bool(*value),
            View::Int(value) => serializer.serialize_i64(*value),
            View::Float(value) => serializer.serialize_f64(*value),
            View::Text(value) | View::Secret(value) => serializer.serialize_str(value),
            View::Time(value) => value.serialize(serializer),
            View::Json(value) => value.serialize(serializer),
            View::Bytes(value) => serializer.collect_str(&base64::display::Base64Display::new(value, &base64::prelude::BASE64_STANDARD)),
            View::Record(value) => serialize_record(*value, serializer),
            View::List(list) => {
                let mut sequence = serializer.serialize_seq(Some(list.len()))?;
                for index in 0..list.len() {
                    sequence.serialize_element(&list.item(index))?;
                }
                sequence.end()
            }
            View::Map(map) => {
                let mut entries = Vec::new();
                map.each(&mut |key, value| entries.push((key, value)));
                entries.sort_by_key(|(key, _)| *key);
                serializer.collect_map(entries)
            }
        }
    }
}

/// Writes a record under its wire names, leaving out what is absent.
pub(crate) fn serialize_record<S: Serializer>(record: &dyn Record, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    for (index, field) in record.schema().fields.iter().enumerate() {
        match record.field(index) {
            View::Null => {}
            value => map.serialize_entry(field.wire, &value)?,
        }
    }
    for (name, value) in record.extra().into_iter().flatten() {
        map.serialize_entry(name, value)?;
    }
    map.end()
}
