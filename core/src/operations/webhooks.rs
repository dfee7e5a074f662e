use bithuman_rest_macros::api;
use bytes::Bytes;

use crate::Result;
use crate::describe::check;
use crate::errors::Error;
use crate::models::{CreateWebhook, Webhook, WebhookCreated, WebhookDeletion, WebhookDelivery, WebhookTest};
use crate::request::Request;
use crate::webhook::{self, VerifyWebhook, WebhookEvent};

/// Endpoints of yours that the service tells when agents and videos are ready.
#[api]
pub trait Webhooks {
    /// Registers an endpoint. Its secret is in this answer and nowhere else; there is no way to change an endpoint later.
    #[post("/v1/webhooks", id = "create_webhook", tier = Write, retry = Unsent, envelope = Data)]
    async fn create(&self, params: CreateWebhook) -> Result<WebhookCreated> {
        let request = Request::new(&Self::CREATE).params(&params)?;
        if !params.url.starts_with("https://") && !self.client.core.origin.shares_machine(&params.url) {
            return Err(Error::invalid("url", "the service delivers over https only", "pass an address that begins with https://"));
        }
        self.client.fetch(request).await
    }

    /// Lists the registered endpoints.
    #[get("/v1/webhooks", id = "list_webhooks", tier = Read, retry = Safe, envelope = Data)]
    async fn list(&self) -> Result<Vec<Webhook>>;

    /// Fetches an endpoint, without its secret.
    #[get("/v1/webhooks/{webhook_id}", id = "get_webhook", tier = Read, retry = Safe, envelope = Data)]
    async fn get(
        &self,
        /// The endpoint's id.
        webhook_id: String,
    ) -> Result<Webhook>;

    /// Removes an endpoint.
    #[delete("/v1/webhooks/{webhook_id}", id = "delete_webhook", tier = Write, retry = Delete, envelope = Flat)]
    async fn delete(
        &self,
        /// The endpoint's id.
        webhook_id: String,
    ) -> Result<WebhookDeletion>;

    /// Has a signed `ping` delivered to an endpoint and tells how that went.
    #[post("/v1/webhooks/{webhook_id}/test", id = "test_webhook", tier = Write, retry = Unsent, envelope = Data)]
    async fn test(
        &self,
        /// The endpoint's id.
        webhook_id: String,
    ) -> Result<WebhookTest>;

    /// Lists what was delivered to an endpoint of late, and what could not be.
    #[get("/v1/webhooks/{webhook_id}/deliveries", id = "list_webhook_deliveries", tier = Read, retry = Safe, envelope = Data)]
    async fn list_deliveries(
        &self,
        /// The endpoint's id.
        webhook_id: String,
    ) -> Result<Vec<WebhookDelivery>>;

    /// Verifies a delivery and reads it; nothing is sent. Pass the body's bytes as they arrived, not a parsed body.
    ///
    /// A delivery that is changed, too old, too new or from someone else is a `WebhookVerificationError`: answer it with 400.
    #[local]
    fn verify(
        &self,
        /// The delivery's body, byte for byte.
        body: Bytes,
        params: VerifyWebhook,
    ) -> Result<WebhookEvent> {
        check(&params)?;
        webhook::verify(&body, &params)
    }
}
