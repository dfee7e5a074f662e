//! The only place that performs HTTP.

mod agent;
mod attempt;
mod connections;
mod deadline;
mod origin;
mod retry;
mod retry_after;
mod send;
mod trust;

pub(crate) use agent::user_agent;
pub(crate) use attempt::broken;
pub(crate) use connections::{Connections, Pool};
pub(crate) use origin::Origin;
pub(crate) use trust::Trust;
