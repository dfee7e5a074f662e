//! The only place that performs HTTP.

mod account_id;
mod agent;
mod attempt;
mod attempting;
mod connections;
mod deadline;
mod origin;
mod outgoing;
mod pieces;
mod recorded;
mod retry;
mod retry_after;
mod send;
mod telling;
mod trust;
mod upgrade;
mod warned;
mod way;

pub(crate) use account_id::AccountId;
pub(crate) use agent::user_agent;
pub(crate) use attempt::broken;
pub(crate) use connections::{Connections, Pool};
pub(crate) use deadline::Deadline;
pub(crate) use origin::Origin;
pub(crate) use outgoing::Outgoing;
pub(crate) use pieces::{Pace, pieces};
#[doc(hidden)]
pub use retry_after::read as read_retry_after;
pub(crate) use trust::Trust;
pub use warned::take_warnings;
