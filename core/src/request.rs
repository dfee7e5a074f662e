//! One request, before it is sent.

use crate::Result;
use crate::body::Body;
use crate::describe::{FieldSchema, Place, Record, View, check};
use crate::errors::Error;
use crate::operation::Operation;
use crate::source::Meter;

/// A request of an operation, complete but for what the client adds.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) operation: &'static Operation,
    pub(crate) path: String,
    pub(crate) query: Vec<(&'static str, String)>,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Body,
    /// Whether the connection becomes something else than HTTP once it is answered.
    pub(crate) upgrade: bool,
    /// Hears how much of a file is sent.
    pub(crate) meter: Option<Meter>,
}

impl Request {
    pub(crate) fn new(operation: &'static Operation) -> Self {
        Self {
            operation,
            path: operation.path.to_owned(),
            query: Vec::new(),
            headers: Vec::new(),
            body: Body::None,
            upgrade: false,
            meter: None,
        }
    }

    /// Fills a placeholder of the path.
    pub(crate) fn path(mut self, name: &str, value: &str) -> Result<Self> {
        if value.trim().is_empty() {
            return Err(Error::invalid(name, "it is empty", "pass the id or code that the service gave"));
        }
        if value == "." || value == ".." {
            return Err(Error::invalid(name, format!("`{value}` is not an id"), "pass the id or code that the service gave"));
        }
        self.path = self.path.replace(&format!("{{{name}}}"), &encode_segment(value));
        Ok(self)
    }

    /// Checks the parameters and puts each where it belongs.
    pub(crate) fn params(self, params: &dyn Record) -> Result<Self> {
        self.params_beside(serde_json::Map::new(), params)
    }

    /// As `params`, with a body that has some fields already.
    pub(crate) fn params_beside(mut self, mut body: serde_json::Map<String, serde_json::Value>, params: &dyn Record) -> Result<Self> {
        check(params)?;
        let in_body = matches!(self.operation.method, "POST" | "PUT" | "PATCH");
        for (index, field) in params.schema().fields.iter().enumerate() {
            let value = params.field(index);
            if matches!(value, View::Null) {
                continue;
            }
            match field.place {
                Place::Local => {}
                Place::Header => self.headers.push((field.wire, plain(&value)?)),
                Place::Default if in_body => {
                    body.insert(field.wire.to_owned(), json(field, &value)?);
                }
                Place::Default | Place::Query => self.add_query(field, &value)?,
            }
        }
        if in_body {
            self.body = Body::json(&body)?;
        }
        Ok(self)
    }

    /// Adds one parameter to the query; a list becomes one parameter an item.
    fn add_query(&mut self, field: &'static FieldSchema, value: &View<'_>) -> Result<()> {
        match value {
            View::List(list) => (0..list.len()).try_for_each(|index| {
                self.query.push((field.wire, plain(&list.item(index))?));
                Ok(())
            }),
            single => {
                self.query.push((field.wire, plain(single)?));
                Ok(())
            }
        }
    }

    /// Sets a parameter of the query, whatever it was before.
    pub(crate) fn set_query(&mut self, name: &'static str, value: String) {
        self.query.retain(|(held, _)| *held != name);
        self.query.push((name, value));
    }

    /// What a parameter of the query is.
    pub(crate) fn query_value(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(held, _)| *held == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn body(mut self, body: Body) -> Self {
        self.body = body;
        self
    }
}

fn json(field: &FieldSchema, value: &View<'_>) -> Result<serde_json::Value> {
    serde_json::to_value(value).map_err(|error| Error::invalid(field.name, error, "pass a value that JSON can carry"))
}

/// A value in a query or a header.
fn plain(value: &View<'_>) -> Result<String> {
    Ok(match value {
        View::Text(text) => (*text).to_owned(),
        View::Bool(flag) => flag.to_string(),
        View::Int(number) => number.to_string(),
        View::Float(number) => number.to_string(),
        View::Time(time) => time.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true),
        other => serde_json::to_string(other).map_err(|error| Error::invalid("query", error, "pass a plain value"))?,
    })
}

/// Percent-encodes all but the unreserved characters of RFC 3986.
fn encode_segment(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}
