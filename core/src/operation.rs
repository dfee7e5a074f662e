//! What an operation is: data that the transport reads its policy from and every language's surface is made from.

use std::pin::Pin;

use crate::Client;
use crate::describe::{Kind, Schema};
use crate::dynamic::{Arguments, Outcome};

/// One HTTP route of the API.
#[derive(Debug)]
pub struct Operation {
    /// The contract's `operationId`.
    pub id: &'static str,
    /// The resource it belongs to.
    pub resource: &'static str,
    /// The method's name.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path, with `{placeholders}`.
    pub path: &'static str,
    /// The rate bucket it draws from.
    pub tier: Tier,
    /// What may be repeated.
    pub retry: Retry,
    /// The shape of its success.
    pub envelope: Envelope,
    /// How it is authenticated.
    pub auth: Auth,
    /// What it costs, in words, where it costs anything.
    pub billed: Option<&'static str>,
    /// A longer time for one attempt, where the service may take it.
    pub attempt_seconds: Option<u64>,
    /// Error codes that only some operations answer.
    pub errors: &'static [&'static str],
    /// When the vendor withdrew it.
    pub retired: Option<Retired>,
    /// Whether it is read page by page.
    pub paged: bool,
}

/// The rate bucket of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tier {
    /// Starting agents, gestures and videos.
    Generate,
    /// Anything else that changes something.
    Write,
    /// Reading.
    Read,
    /// Not drawn from an account's buckets.
    Unmetered,
}

/// What may be repeated after a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Any failure that may pass: repeating changes nothing.
    Safe,
    /// Any failure that may pass, because an idempotency key makes repeating safe.
    Keyed,
    /// A deletion: as `Safe`, and "not found" after an ambiguous failure means that it is done.
    Delete,
    /// Only failures that prove that nothing was done: never connected, or refused with 429 or 503.
    Unsent,
}

/// The four shapes of a success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Envelope {
    /// `{success, data}`.
    Data,
    /// `{data, status, status_code}`.
    Status,
    /// The record's own fields beside `success`.
    Flat,
    /// The record alone.
    Bare,
    /// Not JSON.
    Binary,
}

/// How an operation is authenticated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    /// The `api-secret` header.
    Secret,
    /// Nothing.
    None,
}

/// A withdrawal by the vendor.
#[derive(Clone, Copy, Debug)]
pub struct Retired {
    /// The day, as `YYYY-MM-DD`.
    pub on: &'static str,
    /// What to use now.
    pub instead: &'static str,
}

/// A resource: the methods under one name.
#[derive(Debug)]
pub struct Resource {
    /// The name, the same in every language.
    pub name: &'static str,
    /// What it is about.
    pub doc: &'static str,
    /// Its methods, in order.
    pub methods: &'static [Method],
}

/// A method of a resource.
#[derive(Debug)]
pub struct Method {
    /// The name in `snake_case`.
    pub name: &'static str,
    /// What it does.
    pub doc: &'static str,
    /// Its route, where it is one.
    pub operation: Option<&'static Operation>,
    /// The ids of the operations it is put together from, where it is not one route.
    pub composed_of: &'static [&'static str],
    /// The arguments without a name of their own in a request body or query.
    pub arguments: &'static [Argument],
    /// The arguments given by name.
    pub params: Option<&'static Schema>,
    /// What it answers; of a stream, each item.
    pub returns: Kind,
    /// How it is called without knowing its Rust type.
    pub invoke: Invoke,
}

/// A positional argument of a method.
#[derive(Debug)]
pub struct Argument {
    /// The name in `snake_case`.
    pub name: &'static str,
    /// What it means.
    pub doc: &'static str,
    /// Its type.
    pub kind: Kind,
}

/// A call that has not been awaited yet.
pub type Pending = Pin<Box<dyn Future<Output = crate::Result<Outcome>> + Send>>;

/// A method behind one signature.
#[derive(Clone, Copy, Debug)]
pub enum Invoke {
    /// Answers once.
    Call(fn(Client, Arguments) -> crate::Result<Pending>),
    /// Answers item by item.
    Stream(fn(Client, Arguments) -> crate::Result<crate::Stream<Outcome>>),
    /// Answers at once, sending nothing.
    Local(fn(Client, Arguments) -> crate::Result<Outcome>),
}
