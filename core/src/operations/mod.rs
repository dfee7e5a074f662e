//! Every operation of the API, one file per resource.

mod account;
mod agents;
mod dynamics;
mod embed;
mod files;
mod models;
mod realtime;
mod sessions;
mod speech;
mod status;
mod tokens;
mod video;
mod webhooks;

pub use account::Account;
pub use agents::Agents;
pub use dynamics::Dynamics;
pub use embed::Embed;
pub use files::Files;
pub use models::Models;
pub use realtime::Realtime;
pub use sessions::Sessions;
pub use speech::Speech;
pub use status::Status;
pub use tokens::Tokens;
pub use video::Video;
pub use webhooks::Webhooks;

use crate::operation::Resource;

/// The resources, in the order that every language shows them in.
pub const RESOURCES: &[Resource] = &[
    Agents::RESOURCE,
    Models::RESOURCE,
    Dynamics::RESOURCE,
    Video::RESOURCE,
    Speech::RESOURCE,
    Files::RESOURCE,
    Account::RESOURCE,
    Embed::RESOURCE,
    Tokens::RESOURCE,
    Realtime::RESOURCE,
    Webhooks::RESOURCE,
    Sessions::RESOURCE,
    Status::RESOURCE,
];
