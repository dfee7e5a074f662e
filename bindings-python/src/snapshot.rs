use std::collections::HashMap;

use bithuman_rest::describe::{Extra, Json, ListView, MapView, Record, Schema, Timestamp, View};
use bytes::Bytes;

/// A record that was made here: out of a pickle, or from a dict.
pub(crate) struct Snapshot {
    pub(crate) schema: &'static Schema,
    pub(crate) fields: Vec<Value>,
    pub(crate) extra: Extra,
}

/// A value of a snapshot.
pub(crate) enum Value {
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    Text(String),
    Secret(String),
    Time(Timestamp),
    Json(Json),
    Bytes(Bytes),
    Record(Snapshot),
    List(Items),
    Map(Entries),
}

pub(crate) struct Items(pub(crate) Vec<Value>);

pub(crate) struct Entries(pub(crate) HashMap<String, Value>);

impl Value {
    fn view(&self) -> View<'_> {
        match self {
            Self::Null => View::Null,
            Self::Bool(value) => View::Bool(*value),
            Self::Int(value) => View::Int(*value),
            Self::Float(value) => View::Float(*value),
            Self::Text(value) => View::Text(value),
            Self::Secret(value) => View::Secret(value),
            Self::Time(value) => View::Time(*value),
            Self::Json(value) => View::Json(value),
            Self::Bytes(value) => View::Bytes(value),
            Self::Record(value) => View::Record(value),
            Self::List(value) => View::List(value),
            Self::Map(value) => View::Map(value),
        }
    }
}

impl Record for Snapshot {
    fn schema(&self) -> &'static Schema {
        self.schema
    }

    fn field(&self, index: usize) -> View<'_> {
        self.fields.get(index).map_or(View::Null, Value::view)
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl ListView for Items {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn item(&self, index: usize) -> View<'_> {
        self.0.get(index).map_or(View::Null, Value::view)
    }
}

impl MapView for Entries {
    fn value(&self, key: &str) -> Option<View<'_>> {
        self.0.get(key).map(Value::view)
    }

    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, View<'a>)) {
        for (key, value) in &self.0 {
            visit(key, value.view());
        }
    }
}
