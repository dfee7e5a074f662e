//! Which deliveries were handled already. The service may deliver twice; a store makes sure that they are handled once.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bithuman_rest_macros::{model, open_enum, params};
use futures_util::future::BoxFuture;

use crate::Result;

/// How long a handled delivery is remembered. The service gives up repeating one within a minute.
pub(crate) const KEPT: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// How long a delivery that is being handled is kept from others, should its handling never end.
pub(crate) const HELD: Duration = Duration::from_secs(60);

/// What a store says of a delivery that came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// It was never seen, or its handling failed: it is the caller's now.
    New,
    /// Someone else is handling it.
    Busy,
    /// It was handled.
    Done,
}

/// Remembers deliveries: two methods, for a store of one's own. A claim must be atomic among all who share the store.
pub trait SeenStore: Send + Sync {
    /// Takes a delivery, unless it is taken or done.
    fn claim<'a>(&'a self, delivery: &'a str) -> BoxFuture<'a, Result<Claim>>;

    /// Tells how the handling of a claimed delivery went: it is done, or free to be claimed again.
    fn settle<'a>(&'a self, delivery: &'a str, handled: bool) -> BoxFuture<'a, Result<()>>;
}

/// Where an inbox remembers the deliveries that it has seen.
#[derive(Clone, Default)]
pub enum Seen {
    /// In this process: up to 10,000 of the last seven days.
    #[default]
    Memory,
    /// In a file that several processes may share.
    File(PathBuf),
    /// In a store of one's own.
    Store(Arc<dyn SeenStore>),
}

impl std::fmt::Debug for Seen {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Memory => formatter.write_str("Memory"),
            Self::File(path) => formatter.debug_tuple("File").field(path).finish(),
            Self::Store(_) => formatter.write_str("Store"),
        }
    }
}

/// Which store a claim is made in.
#[params]
pub struct ClaimDelivery {
    /// The path of a file that several processes may share. It is made when it is not there.
    #[limit(min_chars = 1)]
    #[default_text("the client's memory: up to 10,000 deliveries of the last seven days")]
    pub seen: Option<String>,
}

/// How the handling of a delivery went.
#[params]
pub struct SettleDelivery {
    /// Whether it was handled. If not, it can be claimed again.
    pub handled: bool,
    /// The store that the claim was made in.
    #[limit(min_chars = 1)]
    #[default_text("the client's memory")]
    pub seen: Option<String>,
}

/// Where a delivery stands.
#[open_enum]
pub enum DeliveryState {
    /// It was never seen, or its handling failed: handle it, then settle it.
    New = "new",
    /// Someone else is handling it: answer 409, so that the service asks again.
    Busy = "busy",
    /// It was handled: answer 200 and do nothing.
    Done = "done",
}

/// What a claim gave.
#[model]
pub struct ClaimedDelivery {
    /// The delivery's id.
    pub id: String,
    /// Where it stands.
    pub state: DeliveryState,
}

impl ClaimedDelivery {
    pub(crate) fn new(id: String, claim: Claim) -> Self {
        let state = match claim {
            Claim::New => DeliveryState::New,
            Claim::Busy => DeliveryState::Busy,
            Claim::Done => DeliveryState::Done,
        };
        Self { id, state, extra: crate::describe::Extra::default() }
    }
}
