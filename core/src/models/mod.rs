//! What the API takes and answers, one file per resource.

mod account;
mod agents;
mod downloads;
mod dynamics;
mod embed;
mod files;
mod live;
mod model_name;
mod pricing;
mod secret_text;
mod speech;
mod speech_language;
mod video;
mod webhooks;

pub use account::*;
pub use agents::*;
pub use downloads::*;
pub use dynamics::*;
pub use embed::*;
pub use files::*;
pub use live::*;
pub use model_name::*;
pub use pricing::*;
pub use secret_text::SecretText;
pub use speech::*;
pub use speech_language::*;
pub use video::*;
pub use webhooks::*;
