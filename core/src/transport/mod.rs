//! The only place that performs HTTP.

mod account_id;
mod agent;
mod attempt;
mod connections;
mod deadline;
mod origin;
mod retirement;
mod retry;
mod retry_after;
mod send;
mod trust;
mod upgrade;
mod way;

pub(crate) use account_id::AccountId;
pub(crate) use agent::user_agent;
pub(crate) use attempt::broken;
pub(crate) use connections::{Connections, Pool};
pub(crate) use deadline::Deadline;
pub(crate) use origin::Origin;
pub(crate) use trust::Trust;
