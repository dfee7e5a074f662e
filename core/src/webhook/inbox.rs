use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::event::WebhookEvent;
use super::memory::MemoryStore;
use super::seen::{Claim, Seen, SeenStore};
use super::signature::{VerifyWebhook, verify};
use crate::Result;
use crate::describe::{Map, check};
use crate::errors::Error;

/// Receives a webhook's deliveries: real ones only, each handled once. Cheap to clone; clones share what was seen. It needs no client.
///
/// ```
/// use std::collections::HashMap;
/// use bithuman_rest::webhook::{Received, WebhookInbox};
///
/// # async fn receive(body: &[u8], headers: &HashMap<String, String>) -> bithuman_rest::Result<u16> {
/// let inbox = WebhookInbox::new(["whsec_…"])?;
/// Ok(match inbox.receive(body, headers).await? {
///     Received::New(delivery) => {
///         println!("{} happened", delivery.event().event);
///         delivery.done().await?;
///         200
///     }
///     Received::Busy(_) => 409,
///     Received::Done(_) => 200,
/// })
/// # }
/// ```
#[derive(Clone)]
pub struct WebhookInbox {
    secrets: Arc<[String]>,
    tolerance: Option<Duration>,
    store: Arc<dyn SeenStore>,
}

/// What came of a real delivery.
#[derive(Debug)]
pub enum Received {
    /// It is to be handled now.
    New(Delivery),
    /// It is being handled already: answer 409, so that the service asks again.
    Busy(WebhookEvent),
    /// It was handled before: answer 200.
    Done(WebhookEvent),
}

/// A delivery that is to be handled. Dropping it is to have failed: the next time that it arrives it is handled again.
pub struct Delivery {
    event: WebhookEvent,
    /// Empty once it is settled.
    store: Option<Arc<dyn SeenStore>>,
}

impl WebhookInbox {
    /// An inbox that remembers in memory. Give the old and the new secret while you rotate them.
    pub fn new(secrets: impl IntoIterator<Item = impl Into<String>>) -> Result<Self> {
        let secrets: Arc<[String]> = secrets.into_iter().map(Into::into).filter(|secret: &String| !secret.is_empty()).collect();
        if secrets.is_empty() {
            return Err(Error::invalid("secrets", "there is none", "pass the secret that creating the webhook gave"));
        }
        Ok(Self { secrets, tolerance: None, store: Arc::new(MemoryStore::default()) })
    }

    /// Remembers elsewhere.
    pub fn seen(mut self, seen: Seen) -> Result<Self> {
        self.store = super::shelf::open(seen)?;
        Ok(self)
    }

    /// How far a delivery may be from now, in either direction: one second to one day, 5 minutes by default.
    pub fn tolerance(mut self, tolerance: Duration) -> Result<Self> {
        self.tolerance = Some(tolerance);
        check(&self.delivery(&Map::default()))?;
        Ok(self)
    }

    /// Verifies a delivery on the bytes as they arrived, and claims it.
    pub async fn receive(&self, body: &[u8], headers: &Map<String>) -> Result<Received> {
        let event = verify(body, &self.delivery(headers))?;
        Ok(match self.store.claim(&event.id).await? {
            Claim::New => Received::New(Delivery { event, store: Some(Arc::clone(&self.store)) }),
            Claim::Busy => Received::Busy(event),
            Claim::Done => Received::Done(event),
        })
    }

    fn delivery(&self, headers: &Map<String>) -> VerifyWebhook {
        VerifyWebhook { headers: headers.clone(), secrets: self.secrets.to_vec(), tolerance: self.tolerance, now: None }
    }
}

impl Delivery {
    /// What happened.
    pub fn event(&self) -> &WebhookEvent {
        &self.event
    }

    /// It was handled, and is not to be handled again.
    pub async fn done(mut self) -> Result<()> {
        self.settle(true).await
    }

    /// It was not handled, and is to be handled when it arrives again.
    pub async fn failed(mut self) -> Result<()> {
        self.settle(false).await
    }

    async fn settle(&mut self, handled: bool) -> Result<()> {
        if let Some(store) = self.store.clone() {
            store.settle(&self.event.id, handled).await?;
            self.store = None;
        }
        Ok(())
    }
}

impl Drop for Delivery {
    fn drop(&mut self) {
        let Some(store) = self.store.take() else { return };
        let id = self.event.id.clone();
        // Where no runtime is to be had the claim is free again once the time that it is held for is over.
        if let Ok(runtime) = crate::runtime::lasting() {
            runtime.spawn(async move { store.settle(&id, false).await });
        }
    }
}

impl fmt::Debug for WebhookInbox {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("WebhookInbox").field("secrets", &self.secrets.len()).finish_non_exhaustive()
    }
}

impl fmt::Debug for Delivery {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Delivery").field("event", &self.event).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::super::signature::signed_headers;
    use super::*;

    const SECRET: &str = "whsec_9f2c_never_printed";

    fn headers(body: &[u8]) -> Map<String> {
        signed_headers(SECRET, chrono::Utc::now().timestamp(), body)
    }

    #[tokio::test]
    async fn a_delivery_is_handled_until_it_is_done() {
        let body = br#"{"id":"evt_1","event":"ping","created":1790000000,"data":{}}"#;
        let inbox = WebhookInbox::new(["whsec_old", SECRET]).unwrap();
        let receive = || async { inbox.receive(body, &headers(body)).await };
        let Received::New(delivery) = receive().await.unwrap() else { panic!("it is new") };
        assert!(matches!(receive().await.unwrap(), Received::Busy(_)));
        delivery.failed().await.unwrap();
        let Received::New(delivery) = receive().await.unwrap() else { panic!("it failed") };
        drop(delivery);
        let delivery = loop {
            match receive().await.unwrap() {
                Received::New(delivery) => break delivery,
                Received::Busy(_) => tokio::task::yield_now().await,
                Received::Done(_) => panic!("a dropped delivery is not done"),
            }
        };
        delivery.done().await.unwrap();
        assert!(matches!(receive().await.unwrap(), Received::Done(event) if event.id == "evt_1"));
    }

    #[tokio::test]
    async fn secrets_are_needed_and_never_printed() {
        assert_eq!(WebhookInbox::new([""]).unwrap_err().field.as_deref(), Some("secrets"));
        let inbox = WebhookInbox::new([SECRET]).unwrap();
        assert!(!format!("{inbox:?}").contains(SECRET));
        assert_eq!(inbox.clone().tolerance(Duration::from_millis(500)).unwrap_err().field.as_deref(), Some("tolerance"));
        let error = inbox.receive(b"{}", &Map::new()).await.unwrap_err();
        assert!(!format!("{error:?} {error}").contains(SECRET));
    }
}
