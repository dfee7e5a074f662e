//! The secret, kept so that it does not print itself.

use std::fmt;
use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use futures_util::future::BoxFuture;
use reqwest::header::{HeaderMap, HeaderValue};
use zeroize::Zeroizing;

use crate::Result;
use crate::asked::Asked;
use crate::errors::{Error, ErrorClass};
use crate::spellings::{spellings, without};

const UNCARRIED: &str = "it contains characters that a header cannot carry";

/// A secret string: cleared from memory when dropped, never printed.
#[derive(Clone)]
pub struct Secret(Arc<Held>);

struct Held {
    text: Text,
    /// The value of the `api-secret` header, over the same memory.
    header: HeaderValue,
    /// How an echo may spell it; worked out for the first answer that is long enough to hold one.
    spellings: OnceLock<Vec<Zeroizing<String>>>,
}

#[derive(Clone)]
struct Text(Arc<Zeroizing<String>>);

impl AsRef<[u8]> for Text {
    fn as_ref(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl Secret {
    /// Checks the form of an API secret.
    pub fn new(text: impl Into<String>) -> Result<Self> {
        Self::checked(text.into())
            .map_err(|problem| Error::configuration("secret", problem, "pass the account's API secret itself, or set BITHUMAN_API_SECRET"))
    }

    /// What a provider gave.
    fn given(text: String) -> Result<Self> {
        Self::checked(text).map_err(|problem| {
            Error::configuration("secret_provider", format!("what it gave is no secret: {problem}"), "give the account's API secret itself")
        })
    }

    fn checked(text: String) -> std::result::Result<Self, &'static str> {
        let text = Zeroizing::new(text);
        let problem = if text.is_empty() {
            "it is empty"
        } else if text.starts_with("Bearer ") || text.starts_with("bearer ") {
            "it begins with `Bearer`"
        } else if text.chars().any(|letter| letter.is_whitespace() || letter.is_control()) {
            "it contains white space or a line break"
        } else if !text.is_ascii() {
            UNCARRIED
        } else {
            let text = Text(Arc::new(text));
            let mut header = HeaderValue::from_maybe_shared(Bytes::from_owner(text.clone())).map_err(|_| UNCARRIED)?;
            header.set_sensitive(true);
            return Ok(Self(Arc::new(Held { text, header, spellings: OnceLock::new() })));
        };
        Err(problem)
    }

    /// A text without the secret, should a server echo it, however it spells it.
    pub(crate) fn mask(&self, text: &[u8]) -> Vec<u8> {
        if self.is_longer_than(text) {
            return text.to_vec();
        }
        let spellings = self.0.spellings.get_or_init(|| spellings(self.reveal()));
        spellings.iter().fold(text.to_vec(), |text, spelling| without(text, spelling.as_bytes()))
    }

    /// Headers without the secret, of which errors and observers are told.
    pub(crate) fn mask_headers(&self, headers: &mut HeaderMap) {
        for value in headers.values_mut().filter(|value| !self.is_longer_than(value.as_bytes())) {
            if let Ok(masked) = HeaderValue::from_bytes(&self.mask(value.as_bytes())) {
                *value = masked;
            }
        }
    }

    fn is_longer_than(&self, text: &[u8]) -> bool {
        text.len() < self.reveal().len()
    }

    /// Whether this is the same secret, not one that reads the same.
    pub(crate) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// The value of the `api-secret` header. For the API's own origin, and nothing else.
    pub(crate) fn header(&self) -> HeaderValue {
        self.0.header.clone()
    }

    /// The text, to be hashed or compared.
    pub(crate) fn reveal(&self) -> &str {
        &self.0.text.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(…)")
    }
}

/// Why a provider could not give a secret. The error that a call ends with has it as its source.
pub type ProviderFailure = Box<dyn std::error::Error + Send + Sync>;

/// Fetches a secret, for example from an application's own backend, so that none is shipped in the application.
pub trait SecretProvider: Send + Sync {
    /// The current secret. Called for the first request, and again after the service answered 401; once for all requests that wait.
    fn fetch(&self) -> BoxFuture<'static, std::result::Result<String, ProviderFailure>>;
}

/// Where a client's secret comes from.
#[derive(Clone)]
pub(crate) enum Credential {
    Fixed(Secret),
    Provided { provider: Arc<dyn SecretProvider>, held: Asked<Secret> },
}

impl Credential {
    pub(crate) fn provided(provider: Arc<dyn SecretProvider>) -> Self {
        Self::Provided { provider, held: Asked::default() }
    }

    /// The secret to send now.
    pub(crate) async fn current(&self) -> Result<Secret> {
        let (provider, held) = match self {
            Self::Fixed(secret) => return Ok(secret.clone()),
            Self::Provided { provider, held } => (provider, held.cell()),
        };
        let asked = held.get_or_try_init(|| async {
            let text = provider.fetch().await.map_err(|cause| {
                Error::new(ErrorClass::ConfigurationError, format!("the secret provider failed: {cause}")).with(|details| {
                    details.field = Some("secret_provider".to_owned());
                    details.cause = Some(cause.into());
                })
            })?;
            Secret::given(text)
        });
        asked.await.cloned()
    }

    /// The secret that was sent last, or will be next, where that is known.
    pub(crate) fn held(&self) -> Option<Secret> {
        match self {
            Self::Fixed(secret) => Some(secret.clone()),
            Self::Provided { held, .. } => held.cell().get().cloned(),
        }
    }

    /// Forgets a secret that the service refused. Tells whether another may be had.
    pub(crate) fn forget(&self, refused: &Secret) -> bool {
        let Self::Provided { held, .. } = self else { return false };
        let cell = held.cell();
        if cell.get().is_some_and(|secret| secret.is(refused)) {
            held.forget(&cell);
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

#[cfg(test)]
mod tests {
    use std::error::Error as _;
    use std::sync::Mutex;

    use futures_util::FutureExt;
    use serde_json::json;

    use super::*;
    use crate::Client;
    use crate::testing::{Journal, json as answer, scripted};

    /// Gives what is left, one after the other; then fails.
    struct Prepared(Mutex<Vec<&'static str>>);

    impl SecretProvider for Prepared {
        fn fetch(&self) -> BoxFuture<'static, std::result::Result<String, ProviderFailure>> {
            let mut left = self.0.lock().expect("no panic");
            let next = if left.is_empty() { Err("the vault is closed".into()) } else { Ok(left.remove(0).to_owned()) };
            async { next }.boxed()
        }
    }

    /// A client of a service that takes `sk-good` alone.
    async fn client(secrets: &[&'static str]) -> (Client, Journal) {
        let (service, journal) = scripted(|seen, _| match seen.secret.as_str() {
            "sk-good" => answer(200, json!({"data": []})),
            _ => answer(401, json!({"error": {"code": "UNAUTHORIZED", "message": "no"}})),
        })
        .await;
        let provider = Arc::new(Prepared(Mutex::new(secrets.to_vec())));
        (Client::builder().secret_provider(provider).base_url(service.base_url()).build().expect("a client"), journal)
    }

    fn secrets(journal: &Journal) -> Vec<String> {
        journal.seen().into_iter().map(|seen| seen.secret).collect()
    }

    #[tokio::test]
    async fn a_secret_is_fetched_once_and_again_when_it_is_refused() {
        let (client, journal) = client(&["sk-old", "sk-good"]).await;
        client.webhooks().list().await.expect("the second is good");
        client.webhooks().list().await.expect("it is kept");
        assert_eq!(secrets(&journal), ["sk-old", "sk-good", "sk-good"]);
    }

    #[tokio::test]
    async fn a_second_refusal_is_told() {
        let (client, journal) = client(&["sk-old", "sk-bad", "sk-good"]).await;
        let error = client.webhooks().list().await.expect_err("refused twice");
        assert!(error.is(ErrorClass::UnauthorizedError));
        assert_eq!(secrets(&journal), ["sk-old", "sk-bad"]);
    }

    #[tokio::test]
    async fn one_question_answers_all_calls() {
        let (client, journal) = client(&["sk-good"]).await;
        let webhooks = client.webhooks();
        let (one, two, three) = tokio::join!(webhooks.list(), webhooks.list(), webhooks.list());
        assert!(one.is_ok() && two.is_ok() && three.is_ok());
        assert_eq!(journal.seen().len(), 3);
    }

    #[tokio::test]
    async fn what_a_provider_fails_with_is_the_source() {
        let (client, journal) = client(&[]).await;
        let error = client.webhooks().list().await.expect_err("no secret");
        assert_eq!((error.class(), error.field.as_deref()), (ErrorClass::ConfigurationError, Some("secret_provider")));
        assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("the vault is closed"));
        assert!(journal.seen().is_empty());
    }

    #[tokio::test]
    async fn what_is_no_secret_is_not_sent() {
        for bad in ["", "sk one", "Bearer sk-one"] {
            let (client, journal) = client(&[bad]).await;
            let error = client.webhooks().list().await.expect_err("no secret");
            assert_eq!((error.class(), error.field.as_deref()), (ErrorClass::ConfigurationError, Some("secret_provider")));
            assert!(bad.is_empty() || !format!("{error:?} {:?}", *error).contains(bad));
            assert!(journal.seen().is_empty());
        }
    }

    #[test]
    fn a_secret_and_a_provider_are_too_much() {
        let provider = Arc::new(Prepared(Mutex::default()));
        let error = Client::builder().secret("sk-one").secret_provider(provider).build().expect_err("one of the two");
        assert_eq!((error.class(), error.field.as_deref()), (ErrorClass::ConfigurationError, Some("secret_provider")));
    }
}
