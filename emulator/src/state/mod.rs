//! What an account owns.

pub(crate) mod agents;
pub(crate) mod gestures;
pub(crate) mod knowledge;
pub(crate) mod outages;
pub(crate) mod providers;
pub(crate) mod realtime;
pub(crate) mod rooms;
pub(crate) mod sessions;
pub(crate) mod storage;
pub(crate) mod videos;
pub(crate) mod webhooks;
