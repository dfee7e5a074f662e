//! The API by name: the one door that every language's binding goes through.

use std::collections::HashMap;
use std::sync::Arc;

use futures_util::StreamExt;

use crate::describe::{Field, Json, Kind, Limit, Model, Record, TimeUnit, length_within};
use crate::errors::Error;
use crate::operation::{Duplex, Invoke, Method};
use crate::source::Source;
use crate::{Client, Result, Stream};

/// An argument given by name.
#[derive(Debug)]
pub enum Argument {
    /// A JSON value.
    Json(Json),
    /// A length of time in seconds, from a language that has a type for it.
    Time(f64),
    /// Binary data.
    Source(Source),
}

/// Why an argument does not fit, without its name.
#[derive(Debug)]
pub struct Mismatch(String);

impl Mismatch {
    /// The reason in words.
    pub fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }
}

impl From<serde_json::Error> for Mismatch {
    fn from(error: serde_json::Error) -> Self {
        Self(error.to_string())
    }
}

/// Arguments given by name.
#[derive(Debug, Default)]
pub struct Arguments {
    given: HashMap<String, Argument>,
    unit: TimeUnit,
}

impl Arguments {
    /// The unit that the caller's lengths of time are in, where they are numbers. Seconds otherwise.
    #[must_use]
    pub fn timed(mut self, unit: TimeUnit) -> Self {
        self.unit = unit;
        self
    }

    /// Adds an argument; JSON `null` stands for an absent one.
    pub fn insert(&mut self, name: impl Into<String>, argument: Argument) {
        if !matches!(argument, Argument::Json(Json::Null)) {
            self.given.insert(name.into(), argument);
        }
    }

    /// Takes an argument out, as the type that the method wants.
    pub fn take<T: Field>(&mut self, name: &'static str) -> Result<T> {
        self.take_within(name, &Limit::NONE)
    }

    /// The same for a field of parameters. A length of time is held to its limit here, where the caller's unit is known; anything else is
    /// checked with the whole record.
    pub(crate) fn take_within<T: Field>(&mut self, name: &'static str, limit: &Limit) -> Result<T> {
        let unfit = |reason| {
            let wanted = if is_duration(T::TYPE) { format!("a number of {}", self.unit.name()) } else { T::TYPE.in_words() };
            Error::invalid(name, reason, format!("pass {wanted}"))
        };
        match self.given.remove(name) {
            Some(argument) => {
                let argument = if is_duration(T::TYPE) { in_seconds(argument, name, limit, self.unit)? } else { argument };
                T::from_argument(argument).map_err(|Mismatch(reason)| unfit(reason))
            }
            None => T::absent().ok_or_else(|| unfit("it is missing".to_owned())),
        }
    }

    /// Refuses what no one took.
    pub fn finish(&self) -> Result<()> {
        match self.given.keys().min() {
            None => Ok(()),
            Some(name) => Err(Error::invalid(name, "there is no such parameter", "leave it out or correct its name")),
        }
    }
}

impl From<serde_json::Map<String, Json>> for Arguments {
    fn from(values: serde_json::Map<String, Json>) -> Self {
        let mut arguments = Self::default();
        for (name, value) in values {
            arguments.insert(name, Argument::Json(value));
        }
        arguments
    }
}

fn is_duration(kind: Kind) -> bool {
    matches!(kind, Kind::Duration | Kind::Optional(Kind::Duration))
}

/// A length of time in seconds, once it is within its limit. What is no number stays as it is.
fn in_seconds(argument: Argument, name: &str, limit: &Limit, unit: TimeUnit) -> Result<Argument> {
    let (length, unit) = match &argument {
        Argument::Time(seconds) => (*seconds, TimeUnit::Seconds),
        Argument::Json(Json::Number(number)) => (number.as_f64().unwrap_or(f64::NAN), unit),
        _ => return Ok(argument),
    };
    length_within(limit, name, length, unit)?;
    Ok(Argument::Time(length / unit.per_second()))
}

/// What a call gave, whatever its Rust type.
#[derive(Clone)]
pub enum Outcome {
    /// Nothing to say.
    Nothing,
    /// Yes or no.
    Bool(bool),
    /// Text.
    Text(String),
    /// Any JSON value.
    Json(Json),
    /// A record.
    Record(Arc<dyn Record>),
    /// A list.
    List(Vec<Outcome>),
}

/// A type that a method answers.
pub trait Returned {
    /// The type, as data.
    const TYPE: Kind;

    /// The value behind one type.
    fn outcome(self) -> Outcome;
}

impl<T: Model + Field + 'static> Returned for T {
    const TYPE: Kind = <T as Field>::TYPE;

    fn outcome(self) -> Outcome {
        Outcome::Record(Arc::new(self))
    }
}

impl<T: Returned> Returned for Vec<T> {
    const TYPE: Kind = Kind::List(&T::TYPE);

    fn outcome(self) -> Outcome {
        Outcome::List(self.into_iter().map(Returned::outcome).collect())
    }
}

impl Returned for () {
    const TYPE: Kind = Kind::Nothing;

    fn outcome(self) -> Outcome {
        Outcome::Nothing
    }
}

impl Returned for bool {
    const TYPE: Kind = Kind::Bool;

    fn outcome(self) -> Outcome {
        Outcome::Bool(self)
    }
}

impl Returned for String {
    const TYPE: Kind = Kind::Text;

    fn outcome(self) -> Outcome {
        Outcome::Text(self)
    }
}

impl Returned for Json {
    const TYPE: Kind = Kind::Json;

    fn outcome(self) -> Outcome {
        Outcome::Json(self)
    }
}

/// A stream whose items are behind one type.
pub(crate) fn outcomes<T: Returned + Send + 'static>(stream: Stream<T>) -> Stream<Outcome> {
    stream.map(|item| item.map(Returned::outcome)).boxed()
}

/// Finds a method by `resource.name`.
pub fn find(name: &str) -> Option<&'static Method> {
    let (resource, method) = name.split_once('.')?;
    let mut resources = crate::operations::RESOURCES.iter().chain([&crate::jobs::door::RESOURCE]);
    let resource = resources.find(|entry| entry.name == resource)?;
    resource.methods.iter().find(|entry| entry.name == method)
}

/// Whether a method sends a file.
pub fn uploads(name: &str) -> bool {
    let is_source = |kind: Kind| matches!(kind, Kind::Source | Kind::Optional(Kind::Source));
    find(name).and_then(|method| method.params).is_some_and(|params| params.fields.iter().any(|field| is_source(field.kind)))
}

impl Client {
    /// Calls a method by `resource.name`.
    pub async fn invoke(&self, name: &str, arguments: Arguments) -> Result<Outcome> {
        match invocation(name)? {
            Invoke::Call(call) => call(self.clone(), arguments)?.await,
            Invoke::Local(call) => call(self.clone(), arguments),
            Invoke::Stream(_) => Err(mistaken(name, "answers item by item", "open it as a stream")),
            Invoke::Duplex(_) => Err(mistaken(name, "opens a conversation", "dial it")),
        }
    }

    /// Opens a method that answers item by item, by `resource.name`.
    pub fn open(&self, name: &str, arguments: Arguments) -> Result<Stream<Outcome>> {
        match invocation(name)? {
            Invoke::Stream(open) => open(self.clone(), arguments),
            Invoke::Duplex(_) => Err(mistaken(name, "opens a conversation", "dial it")),
            Invoke::Call(_) | Invoke::Local(_) => Err(mistaken(name, "answers once", "call it instead")),
        }
    }

    /// Opens a conversation, by `resource.name`.
    pub async fn dial(&self, name: &str, arguments: Arguments) -> Result<Arc<dyn Duplex>> {
        match invocation(name)? {
            Invoke::Duplex(dial) => dial(self.clone(), arguments)?.await,
            _ => Err(mistaken(name, "is not a conversation", "call it or open it as a stream")),
        }
    }
}

fn mistaken(name: &str, problem: &str, fix: &str) -> Error {
    Error::invalid("name", format!("`{name}` {problem}"), fix)
}

fn invocation(name: &str) -> Result<Invoke> {
    let method = find(name).ok_or_else(|| Error::invalid("name", format!("there is no method `{name}`"), "see api.json"))?;
    Ok(method.invoke)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_known_which_methods_send_a_file() {
        let sending: Vec<bool> = ["files.upload", "knowledge.ingest", "account.me", "agents.generate"].into_iter().map(uploads).collect();
        assert_eq!(sending, [true, true, false, false]);
    }

    /// Languages whose types want every field never come here.
    #[tokio::test]
    async fn an_argument_that_lacks_a_field_is_named() {
        let client = Client::builder().secret("sk").base_url("http://127.0.0.1:1").build().expect("a client");
        let mut arguments = Arguments::default();
        arguments.insert("work", Argument::Json(serde_json::json!([{}])));
        let refusal = client.invoke("account.estimate", arguments).await.err().expect("no kind");
        assert_eq!((refusal.class(), refusal.field.as_deref()), (crate::ErrorClass::InvalidRequestError, Some("work")));
    }
}
