use bithuman_rest_macros::{model, params};

use super::SecretText;
use crate::describe::{Json, Map, Timestamp};

/// The providers that an account has registered.
#[model]
pub struct ProviderRegistry {
    /// The account's id.
    pub user_id: String,
    /// The providers.
    pub providers: RegisteredProviders,
}

/// Registered providers.
#[model]
pub struct RegisteredProviders {
    /// One entry for each.
    #[required]
    pub entries: Vec<ProviderEntry>,
}

/// A registered provider, without its keys.
#[model]
pub struct ProviderEntry {
    /// The entry's id, which agents choose it by.
    pub id: String,
    /// Whose service it is, such as `openai`, `elevenlabs`, `cartesia` or `deepgram`.
    pub platform: String,
    /// What you call it.
    pub label: Option<String>,
    /// Its settings by capability, such as `llm.model`.
    pub options: Map<Json>,
    /// Which keys are stored, by name.
    pub secrets: Map<StoredSecret>,
    /// Your own notes.
    pub metadata: Map<Json>,
}

/// A key that is stored.
#[model]
pub struct StoredSecret {
    /// Whether it is there.
    pub present: bool,
    /// The key with most of it hidden.
    pub hint: Option<String>,
    /// When it was stored.
    pub updated_at: Option<Timestamp>,
}

/// A provider to register or to change.
#[params]
pub struct ProviderInput {
    /// Whose service it is, such as `openai`, `elevenlabs`, `cartesia` or `deepgram`.
    #[limit(min_chars = 1)]
    pub platform: String,
    /// The id of the entry to change; a new one is registered when it is absent.
    #[limit(min_chars = 1)]
    pub id: Option<String>,
    /// What you call it.
    pub label: Option<String>,
    /// Its keys and addresses, such as `apiKey` and `baseUrl`. Those that are stored and not named here stay.
    pub credentials: Option<Map<SecretText>>,
    /// Its settings by capability, such as `llm.model`.
    pub options: Option<Map<Json>>,
    /// Names of stored keys to drop, such as `apiKey`.
    #[wire("clearSecrets")]
    pub clear_secrets: Option<Vec<String>>,
    /// Your own notes.
    pub metadata: Option<Map<Json>>,
}

/// The whole list of providers.
#[params]
pub struct ReplaceProviders {
    /// Every provider. One that is registered and not named here is dropped; an empty list drops all.
    pub entries: Vec<ProviderInput>,
}

/// What to change about the list of providers. What is not named stays as it is.
#[params]
pub struct EditProviders {
    /// Providers to register, and registered ones to change, named by `id`. Settings and notes that are given replace the stored ones;
    /// keys are added to the stored ones.
    #[local]
    pub set: Vec<ProviderInput>,
    /// Ids of providers to drop.
    #[local]
    pub remove: Vec<String>,
    /// Names of stored keys to drop, by the id of their provider.
    #[local]
    pub clear_secrets: Map<Vec<String>>,
}
