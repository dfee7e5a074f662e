//! Records that no answer brought: out of pickles, and from dicts.

use std::sync::Arc;

use bithuman_rest::describe::{Extra, Field, Json, Kind, Model, Schema, Timestamp};
use bithuman_rest::operations::RESOURCES;
use bithuman_rest::{Error, JobProgress};
use bytes::Bytes;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;

use crate::errors::raised;
use crate::json;
use crate::record::Place;
use crate::snapshot::{Entries, Items, Snapshot, Value};

/// Makes a record anew from its type's name and its JSON. A pickle may be older than a field: that is absent then.
#[pyfunction]
pub(crate) fn restore<'py>(py: Python<'py>, name: &str, text: &str) -> PyResult<Bound<'py, PyAny>> {
    let json = serde_json::from_str(text).map_err(|problem| raised(py, unfit("", problem)))?;
    made(py, name, json, Missing::Absent)
}

/// Makes a record from what its `to_dict` gives, or from JSON of the service.
#[pyfunction]
pub(crate) fn record_from<'py>(py: Python<'py>, name: &str, values: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    made(py, name, json::from_python(values, "values")?, Missing::Refused)
}

fn made<'py>(py: Python<'py>, name: &str, json: Json, missing: Missing) -> PyResult<Bound<'py, PyAny>> {
    let schema = find(name).ok_or_else(|| PyTypeError::new_err(format!("{name} is not the record of an answer")))?;
    let snapshot = record(schema, json, "", missing).map_err(|error| raised(py, error))?;
    Place::root(Arc::new(snapshot)).into_python(py)
}

/// What becomes of a field that every answer has, where it is not there.
#[derive(Clone, Copy, PartialEq)]
enum Missing {
    Absent,
    Refused,
}

fn find(name: &str) -> Option<&'static Schema> {
    let answers = RESOURCES.iter().flat_map(|resource| resource.methods).map(|method| method.returns);
    // What a `Job` tells belongs to no resource.
    answers.chain([Kind::Record(JobProgress::SCHEMA)]).find_map(|kind| within(kind, name))
}

fn within(kind: Kind, name: &str) -> Option<&'static Schema> {
    match kind {
        Kind::Record(schema) if schema.name == name => Some(schema),
        Kind::Record(schema) => schema.fields.iter().find_map(|field| within(field.kind, name)),
        Kind::List(inner) | Kind::Map(inner) | Kind::Optional(inner) | Kind::Job(inner) => within(*inner, name),
        _ => None,
    }
}

fn record(schema: &'static Schema, json: Json, at: &str, missing: Missing) -> Result<Snapshot, Error> {
    let mut extra: Extra = serde_json::from_value(json).map_err(|problem| unfit(at, problem))?;
    let fields = schema.fields.iter().map(|field| {
        let given = extra.remove(field.wire).or_else(|| extra.remove(field.name)).unwrap_or_default();
        value(field.kind, given, &inside(at, field.name), missing)
    });
    let fields = fields.collect::<Result<_, _>>()?;
    if let Some(Json::Object(unknown)) = extra.remove("extra") {
        extra.extend(unknown);
    }
    Ok(Snapshot { schema, fields, extra })
}

fn value(kind: Kind, json: Json, at: &str, missing: Missing) -> Result<Value, Error> {
    Ok(match (kind, json) {
        (Kind::Optional(_), Json::Null) => Value::Null,
        (Kind::Optional(inner), json) => value(*inner, json, at, missing)?,
        (Kind::List(_), Json::Null) => Value::List(Items(Vec::new())),
        (Kind::List(inner), Json::Array(items)) => {
            let items = items.into_iter().enumerate().map(|(index, item)| value(*inner, item, &format!("{at}[{index}]"), missing));
            Value::List(Items(items.collect::<Result<_, _>>()?))
        }
        (Kind::Map(_), Json::Null) => Value::Map(Entries(std::collections::HashMap::new())),
        (Kind::Map(inner), Json::Object(entries)) => {
            let entries = entries.into_iter().map(|(key, item)| {
                let item = value(*inner, item, &inside(at, &key), missing)?;
                Ok((key, item))
            });
            Value::Map(Entries(entries.collect::<Result<_, Error>>()?))
        }
        (Kind::Json, json) => Value::Json(json),
        (_, Json::Null) if missing == Missing::Absent => Value::Null,
        (kind, Json::Null) => return Err(refused(kind, at, "it is missing")),
        (Kind::Record(schema), json) => Value::Record(record(schema, json, at, missing)?),
        (kind, json) => plain(kind, json).map_err(|problem| refused(kind, at, problem))?,
    })
}

fn plain(kind: Kind, json: Json) -> serde_json::Result<Value> {
    Ok(match kind {
        Kind::Time => Value::Time(Timestamp::decode(json)?),
        Kind::Bytes => Value::Bytes(Bytes::decode(json)?),
        Kind::Int => Value::Int(i64::decode(json)?),
        Kind::Float | Kind::Duration => Value::Float(f64::decode(json)?),
        Kind::Bool => Value::Bool(bool::decode(json)?),
        Kind::Secret => Value::Secret(String::decode(json)?),
        Kind::Text | Kind::Enum(_) => Value::Text(String::decode(json)?),
        Kind::List(_) => Value::Json(serde_json::from_value::<Vec<Json>>(json)?.into()),
        Kind::Map(_) => Value::Json(serde_json::from_value::<Extra>(json)?.into()),
        _ => Value::Json(json),
    })
}

/// Where a value is inside another one.
fn inside(at: &str, name: &str) -> String {
    if at.is_empty() { name.to_owned() } else { format!("{at}.{name}") }
}

fn refused(kind: Kind, at: &str, problem: impl std::fmt::Display) -> Error {
    Error::invalid(at, problem.to_string(), format!("pass {}", kind.in_words()))
}

fn unfit(at: &str, problem: impl std::fmt::Display) -> Error {
    let field = if at.is_empty() { "values" } else { at };
    Error::invalid(field, problem.to_string(), "pass what `to_dict` or `to_json` gave")
}
