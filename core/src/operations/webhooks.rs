use bithuman_rest_macros::api;
use bytes::Bytes;

use crate::Result;
use crate::describe::check;
use crate::errors::Error;
use crate::models::{CreateWebhook, Webhook, WebhookCreated, WebhookDeletion, WebhookDelivery, WebhookTest};
use crate::request::Request;
use crate::webhook::{
    self, ClaimDelivery, ClaimedDelivery, ParseSessionEvent, SessionEvent, SettleDelivery, SignWebhook, SignedWebhook, VerifyWebhook,
    WebhookEvent,
};

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

    /// Signs a delivery as the service would, for tests of a receiver; nothing is sent.
    #[local]
    fn sign(
        &self,
        /// The delivery's body, byte for byte.
        body: Bytes,
        params: SignWebhook,
    ) -> Result<SignedWebhook> {
        webhook::sign_webhook(&body, &params)
    }

    /// Reads an event of a conversation, `room.join` or `chat.push`, which the console configures; nothing is sent.
    ///
    /// These are **not signed**: anyone who knows the address can send one. Keep the address secret, or have the console add a header
    /// that only you know, and compare it. A signed delivery is an `InvalidRequestError`: it is to be verified. Answer with exactly 200.
    #[local]
    fn parse_session_event(
        &self,
        /// The delivery's body, byte for byte.
        body: Bytes,
        params: ParseSessionEvent,
    ) -> Result<SessionEvent> {
        webhook::parse_session_event(&body, &params.headers)
    }

    /// Takes a verified delivery, unless it was handled before or is being handled; nothing is sent.
    ///
    /// The service may deliver twice. Claim the event's id, handle it when it is `new`, then `settle` it. A claim is
    /// free again when its process has ended, and after 60 seconds. What was handled is remembered for seven days.
    #[composed()]
    async fn claim(
        &self,
        /// The id of a verified event.
        delivery_id: String,
        params: ClaimDelivery,
    ) -> Result<ClaimedDelivery> {
        check(&params)?;
        named(&delivery_id)?;
        let claim = self.client.core.seen.store(params.seen.as_deref())?.claim(&delivery_id).await?;
        Ok(ClaimedDelivery::new(delivery_id, claim))
    }

    /// Tells how the handling of a claimed delivery went: it is done for good, or free to be claimed when it arrives again. Nothing is sent.
    #[composed()]
    async fn settle(
        &self,
        /// The id of a claimed event.
        delivery_id: String,
        params: SettleDelivery,
    ) -> Result<()> {
        check(&params)?;
        named(&delivery_id)?;
        self.client.core.seen.store(params.seen.as_deref())?.settle(&delivery_id, params.handled).await
    }
}

fn named(delivery: &str) -> Result<()> {
    match delivery {
        "" => Err(Error::invalid("delivery_id", "it is empty", "pass the id of a verified event")),
        _ => Ok(()),
    }
}
