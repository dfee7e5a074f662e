//! Outgoing events.

pub(crate) mod delivery;
pub(crate) mod signature;
