//! What an operation is: data that the transport reads its policy from and every language's surface is made from.

use std::pin::Pin;
use std::sync::Arc;

use futures_util::future::BoxFuture;

use crate::Client;
use crate::describe::{Json, Kind, Schema};
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
    /// The origin that answers it where it is not the API's own. It never receives the secret.
    pub server: Option<&'static str>,
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
    /// What it answers; of a stream, each item; of a conversation, each message that comes in.
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

/// A conversation that is open: messages go out and come in until one side ends it. May be used by several tasks at once.
///
/// A binding wraps it in one class: `send`, an iterator over `next`, and `close`, which leaving the scope of the object calls, too.
/// Dropping the last handle without `close` cuts the connection, which the other side notices later, and bills for.
pub trait Duplex: Send + Sync {
    /// Sends a message. Returns once it is handed to the connection, not once it is answered.
    fn send(&self, message: Json) -> BoxFuture<'_, crate::Result<()>>;

    /// Waits for the next message. `None` when the conversation ended well, and from then on; a conversation that was cut or refused is
    /// an error once, then `None`. May be dropped and called again: no message is lost.
    fn next(&self) -> BoxFuture<'_, crate::Result<Option<Outcome>>>;

    /// Ends the conversation. What came in before can still be read. May be called again.
    fn close(&self) -> BoxFuture<'_, crate::Result<()>>;
}

/// A conversation that is not open yet.
pub type Dialing = Pin<Box<dyn Future<Output = crate::Result<Arc<dyn Duplex>>> + Send>>;

/// A method behind one signature.
#[derive(Clone, Copy, Debug)]
pub enum Invoke {
    /// Answers once.
    Call(fn(Client, Arguments) -> crate::Result<Pending>),
    /// Answers item by item.
    Stream(fn(Client, Arguments) -> crate::Result<crate::Stream<Outcome>>),
    /// Opens a conversation.
    Duplex(fn(Client, Arguments) -> crate::Result<Dialing>),
    /// Answers at once, sending nothing.
    Local(fn(Client, Arguments) -> crate::Result<Outcome>),
}
