//! Every operation of the API, one file per resource.

mod account;
mod agents;
mod api_keys;
mod dynamics;
mod embed;
mod files;
mod jobs;
mod knowledge;
mod limits;
mod models;
mod organizations;
mod providers;
mod realtime;
mod self_hosting;
mod sessions;
mod speech;
mod status;
mod tokens;
mod video;
mod webhooks;

pub use account::Account;
pub use agents::Agents;
pub use api_keys::ApiKeys;
pub use dynamics::Dynamics;
pub use embed::Embed;
pub use files::Files;
pub use jobs::Jobs;
pub use knowledge::Knowledge;
pub use limits::Limits;
pub use models::Models;
pub use organizations::Organizations;
pub use providers::Providers;
pub use realtime::Realtime;
pub use self_hosting::SelfHosting;
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
    Jobs::RESOURCE,
    Speech::RESOURCE,
    Files::RESOURCE,
    Account::RESOURCE,
    Limits::RESOURCE,
    Embed::RESOURCE,
    Tokens::RESOURCE,
    Realtime::RESOURCE,
    Webhooks::RESOURCE,
    ApiKeys::RESOURCE,
    Sessions::RESOURCE,
    Organizations::RESOURCE,
    Providers::RESOURCE,
    Knowledge::RESOURCE,
    SelfHosting::RESOURCE,
    Status::RESOURCE,
];
