//! The secret, kept so that it does not print itself.

use std::fmt;
use std::sync::Arc;

use futures_util::future::BoxFuture;
use reqwest::header::{HeaderMap, HeaderValue};
use tokio::sync::RwLock;
use zeroize::Zeroizing;

use crate::Result;
use crate::errors::{Error, ErrorClass};
use crate::spellings::{spellings, without};

/// A secret string: cleared from memory when dropped, never printed.
#[derive(Clone)]
pub struct Secret(Arc<Zeroizing<String>>);

impl Secret {
    /// Checks the form of an API secret.
    pub fn new(text: impl Into<String>) -> Result<Self> {
        let text = Zeroizing::new(text.into());
        let problem = if text.is_empty() {
            Some("it is empty")
        } else if text.starts_with("Bearer ") || text.starts_with("bearer ") {
            Some("it begins with `Bearer`")
        } else if text.chars().any(|letter| letter.is_whitespace() || letter.is_control()) {
            Some("it contains white space or a line break")
        } else if !text.is_ascii() {
            Some("it contains characters that a header cannot carry")
        } else {
            None
        };
        match problem {
            None => Ok(Self(Arc::new(text))),
            Some(problem) => {
                Err(Error::configuration("secret", problem, "pass the account's API secret itself, or set BITHUMAN_API_SECRET"))
            }
        }
    }

    /// A text without the secret, should a server echo it, however it spells it.
    pub(crate) fn mask(&self, text: &[u8]) -> Vec<u8> {
        if text.len() < self.0.len() {
            return text.to_vec();
        }
        spellings(&self.0).iter().fold(text.to_vec(), |text, spelling| without(text, spelling.as_bytes()))
    }

    /// Headers without the secret, of which errors and observers are told.
    pub(crate) fn mask_headers(&self, headers: &mut HeaderMap) {
        for value in headers.values_mut().filter(|value| value.len() >= self.0.len()) {
            if let Ok(masked) = HeaderValue::from_bytes(&self.mask(value.as_bytes())) {
                *value = masked;
            }
        }
    }

    /// Whether this is the same secret, not one that reads the same.
    pub(crate) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// The text. For the `api-secret` header of the API's own origin, and nothing else.
    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(…)")
    }
}

/// Fetches a secret, for example from an application's own backend, so that none is shipped in the application.
pub trait SecretProvider: Send + Sync {
    /// The current secret. Called once, and again after the service answered 401.
    fn fetch(&self) -> BoxFuture<'static, std::result::Result<String, String>>;
}

/// Where a client's secret comes from.
#[derive(Clone)]
pub(crate) enum Credential {
    Fixed(Secret),
    Provided { provider: Arc<dyn SecretProvider>, cached: Arc<RwLock<Option<Secret>>> },
}

impl Credential {
    pub(crate) fn provided(provider: Arc<dyn SecretProvider>) -> Self {
        Self::Provided { provider, cached: Arc::default() }
    }

    /// The secret to send now.
    pub(crate) async fn current(&self) -> Result<Secret> {
        let (provider, cached) = match self {
            Self::Fixed(secret) => return Ok(secret.clone()),
            Self::Provided { provider, cached } => (provider, cached),
        };
        if let Some(secret) = &*cached.read().await {
            return Ok(secret.clone());
        }
        let mut slot = cached.write().await;
        if let Some(secret) = &*slot {
            return Ok(secret.clone());
        }
        let text = provider.fetch().await.map_err(|reason| {
            Error::new(ErrorClass::ConfigurationError, format!("the secret provider failed: {reason}"))
                .with(|details| details.field = Some("secret_provider".to_owned()))
        })?;
        let secret = Secret::new(text)?;
        *slot = Some(secret.clone());
        Ok(secret)
    }

    /// The secret that was sent last, or will be next, where that is known.
    pub(crate) fn held(&self) -> Option<Secret> {
        match self {
            Self::Fixed(secret) => Some(secret.clone()),
            Self::Provided { cached, .. } => cached.try_read().ok().and_then(|held| held.clone()),
        }
    }

    /// Forgets a secret that the service refused. Tells whether another may be had.
    pub(crate) async fn forget(&self, refused: &Secret) -> bool {
        let Self::Provided { cached, .. } = self else { return false };
        let mut slot = cached.write().await;
        if slot.as_ref().is_some_and(|held| held.is(refused)) {
            *slot = None;
        }
        true
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Fixed(_) => "Fixed(…)",
            Self::Provided { .. } => "Provided(…)",
        })
    }
}
