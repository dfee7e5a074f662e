use bithuman_rest_macros::api;
use bytes::Bytes;

use crate::Result;
use crate::describe::check;
use crate::errors::Error;
use crate::jobs::JobKind;
use crate::webhook::{self, VerifyWebhook, WebhookEvent, WebhookEventKind};

/// Deliveries that end the waits of this client at once, so that it hardly has to ask.
///
/// While deliveries come, jobs are asked after ten times less often, only to find those whose delivery was lost. Deliveries may come
/// twice, late and in any order.
#[api]
pub trait Jobs {
    /// Hands a delivery to the waits of this client: verifies it as `webhooks.verify` does, then tells of it as `notify` does.
    ///
    /// A delivery that is changed, too old, too new or from someone else is a `WebhookVerificationError`: answer it with 400.
    #[local]
    fn receive(
        &self,
        /// The delivery's body, byte for byte.
        body: Bytes,
        params: VerifyWebhook,
    ) -> Result<WebhookEvent> {
        check(&params)?;
        let event = webhook::verify(&body, &params)?;
        if let Some(id) = event.agent_id.as_ref().or(event.job_id.as_ref()) {
            self.notify(event.event.clone(), id)?;
        }
        Ok(event)
    }

    /// Tells the waits of this client that a job ended, and gives whether one waits for it. It is read once more for its result.
    ///
    /// For deliveries that were verified already, or that another process received. Only pass on what was verified: anyone could make
    /// this client ask, though not believe.
    #[local]
    fn notify(
        &self,
        /// What happened.
        event: WebhookEventKind,
        /// The agent's code or the video job's id.
        id: String,
    ) -> Result<bool> {
        if id.is_empty() {
            return Err(Error::invalid("id", "it is empty", "pass the event's agent_id or job_id"));
        }
        let kinds: &[JobKind] = match event {
            WebhookEventKind::AgentReady | WebhookEventKind::AgentFailed => &[JobKind::Agent, JobKind::Model],
            WebhookEventKind::VideoCompleted | WebhookEventKind::VideoFailed => &[JobKind::Video],
            _ => return Ok(false),
        };
        Ok(self.client.core.poller.notify(kinds, &id))
    }
}
