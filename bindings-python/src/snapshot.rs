use std::collections::HashMap;
use std::sync::Arc;

use bithuman_rest::describe::{Extra, Field, Json, Kind, ListView, MapView, Record, Schema, Timestamp, View};
use bithuman_rest::operations::RESOURCES;
use bytes::Bytes;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::record::Place;

/// A record as it comes out of a pickle.
struct Snapshot {
    schema: &'static Schema,
    fields: Vec<Value>,
    extra: Extra,
}

/// A value of a snapshot.
enum Value {
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

struct Items(Vec<Value>);

struct Entries(HashMap<String, Value>);

/// Makes a record anew from its type's name and its JSON.
#[pyfunction]
pub(crate) fn restore<'py>(py: Python<'py>, name: &str, text: &str) -> PyResult<Bound<'py, PyAny>> {
    let schema = find(name).ok_or_else(|| PyValueError::new_err(format!("there is no record type {name}")))?;
    let json = serde_json::from_str(text).map_err(|problem| PyValueError::new_err(problem.to_string()))?;
    let snapshot = Snapshot::read(schema, json).map_err(|problem| PyValueError::new_err(problem.to_string()))?;
    Place::root(Arc::new(snapshot)).into_python(py)
}

fn find(name: &str) -> Option<&'static Schema> {
    RESOURCES.iter().flat_map(|resource| resource.methods).find_map(|method| within(method.returns, name))
}

fn within(kind: Kind, name: &str) -> Option<&'static Schema> {
    match kind {
        Kind::Record(schema) if schema.name == name => Some(schema),
        Kind::Record(schema) => schema.fields.iter().find_map(|field| within(field.kind, name)),
        Kind::List(inner) | Kind::Map(inner) | Kind::Optional(inner) => within(*inner, name),
        _ => None,
    }
}

impl Snapshot {
    fn read(schema: &'static Schema, json: Json) -> serde_json::Result<Self> {
        let mut extra: Extra = serde_json::from_value(json)?;
        let fields = schema.fields.iter().map(|field| Value::read(field.kind, extra.remove(field.wire).unwrap_or_default()));
        Ok(Self { schema, fields: fields.collect::<serde_json::Result<_>>()?, extra })
    }
}

impl Value {
    fn read(kind: Kind, json: Json) -> serde_json::Result<Self> {
        Ok(match (kind, json) {
            (Kind::Optional(inner), json) => Self::read(*inner, json)?,
            (Kind::List(inner), Json::Array(items)) => {
                let items = items.into_iter().map(|item| Self::read(*inner, item));
                Self::List(Items(items.collect::<serde_json::Result<_>>()?))
            }
            (Kind::Map(inner), Json::Object(entries)) => {
                let entries = entries.into_iter().map(|(key, value)| Ok((key, Self::read(*inner, value)?)));
                Self::Map(Entries(entries.collect::<serde_json::Result<_>>()?))
            }
            (_, Json::Null) => Self::Null,
            (Kind::Record(schema), json) => Self::Record(Snapshot::read(schema, json)?),
            (Kind::Time, json) => Self::Time(Timestamp::decode(json)?),
            (Kind::Bytes, json) => Self::Bytes(Bytes::decode(json)?),
            (Kind::Int, json) => Self::Int(i64::decode(json)?),
            (Kind::Float, json) => Self::Float(f64::decode(json)?),
            (Kind::Bool, json) => Self::Bool(bool::decode(json)?),
            (Kind::Secret, json) => Self::Secret(String::decode(json)?),
            (Kind::Text | Kind::Enum(_), json) => Self::Text(String::decode(json)?),
            (_, json) => Self::Json(json),
        })
    }

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
