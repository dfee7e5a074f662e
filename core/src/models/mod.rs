//! What the API takes and answers, one file per resource.

mod account;
mod pricing;
mod secret_text;

pub use account::*;
pub use pricing::*;
pub use secret_text::SecretText;
