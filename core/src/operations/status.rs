use bithuman_rest_macros::api;

use crate::Result;
use crate::describe::Json;
use crate::models::Readiness;

/// How the service is. Nothing here needs or receives the secret.
#[api]
pub trait Status {
    /// Tells how well the service and its families of models work. A bad state is an answer here, not an error.
    #[get("/readyz", id = "get_readiness", tier = Unmetered, retry = Safe, envelope = Bare, auth = None)]
    async fn readiness(&self) -> Result<Readiness>;

    /// Makes sure that the service can be reached: it is an error when it cannot.
    #[get("/health", id = "get_health", tier = Unmetered, retry = Safe, envelope = Binary, auth = None)]
    async fn health(&self) -> Result<()>;

    /// Fetches the vendor's public status page as data, from a host of its own: how each service is, and a summary.
    ///
    /// The service does not describe the form: it is given as it was received. A client with a `base_url` of its own asks that instead.
    #[get(
        "/status.json",
        id = "get_platform_status",
        tier = Unmetered,
        retry = Safe,
        envelope = Bare,
        auth = None,
        server = "https://status.bithuman.ai",
    )]
    async fn platform(&self) -> Result<Json>;
}
