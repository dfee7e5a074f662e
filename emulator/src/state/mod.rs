//! What an account owns.

pub(crate) mod agents;
pub(crate) mod gestures;
pub(crate) mod rooms;
pub(crate) mod videos;
pub(crate) mod webhooks;
