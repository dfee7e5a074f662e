use bithuman_rest_macros::{model, params};

use super::SecretText;
use crate::describe::Timestamp;

/// The key to make.
#[params]
pub struct CreateApiKey {
    /// What to call it, at most 32 characters. The service picks a name when it is absent; one that is taken is a `ConflictError`.
    #[limit(min_chars = 1, max_chars = 32)]
    pub alias: Option<String>,
}

/// A key just made.
#[model]
pub struct ApiKeyCreated {
    /// What it is called.
    pub alias: String,
    /// The key itself. Shown this once only: keep it.
    pub secret: SecretText,
}

/// A key, without itself.
#[model]
pub struct ApiKey {
    /// What it is called.
    pub alias: String,
    /// What it is called, once more.
    pub name: Option<String>,
    /// What it is called, a third time: not the key.
    pub key: Option<String>,
    /// The key with its middle hidden.
    pub key_display: String,
    /// When it was made.
    pub created_at: Timestamp,
}

/// A key that was revealed.
#[model]
pub struct ApiKeyValue {
    /// The key itself.
    pub value: SecretText,
}

/// What a deletion did.
#[model]
pub struct ApiKeyDeletion {
    /// What the key was called; absent when a repeated request found it gone already.
    pub alias: Option<String>,
    /// The service's words.
    pub message: Option<String>,
}

/// How to replace a key.
#[params]
pub struct RotateApiKey {
    /// What to call the new key, at most 32 characters. The service picks a name when it is absent.
    #[limit(min_chars = 1, max_chars = 32)]
    #[local]
    pub alias: Option<String>,
    /// What the key to delete is called, once the new one is known to be good. Nothing is deleted when it is absent.
    #[limit(min_chars = 1)]
    #[local]
    pub delete: Option<String>,
}

/// A key that replaces another.
#[model]
pub struct ApiKeyRotation {
    /// What the new key is called.
    pub alias: String,
    /// The new key itself, known to be good. Shown this once only: keep it.
    pub secret: SecretText,
    /// What the key that was deleted was called; absent when none was.
    pub deleted: Option<String>,
    /// Why the old key could not be deleted. It is still good then: delete it later.
    pub problem: Option<String>,
}
