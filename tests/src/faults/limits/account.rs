use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

use bithuman_rest::{Client, ClientBuilder, Limiter};
use serde_json::json;

use crate::faults::Failure;
use crate::stage::control::Control;

/// An account whose bucket for reading has a size of its own.
pub(super) struct Account {
    control: Control,
    url: String,
    pub(super) secret: String,
}

impl Account {
    pub(super) async fn open(url: &str, capacity: u32, per_second: f64) -> Result<Self, Failure> {
        let control = Control::new(url)?;
        let opened = control.post("/accounts", &json!({"plan": "business"})).await?;
        let secret = opened["secret"].as_str().ok_or("an account without a secret")?.to_owned();
        let account = Self { control, url: url.to_owned(), secret };
        account.order("buckets", &json!({"tier": "read", "capacity": capacity, "per_second": per_second})).await?;
        Ok(account)
    }

    pub(super) async fn order(&self, what: &str, body: &serde_json::Value) -> Result<(), Failure> {
        self.control.post(&format!("/accounts/{}/{what}", self.secret), body).await?;
        Ok(())
    }

    pub(super) fn builder(&self) -> ClientBuilder {
        Client::builder().secret(&self.secret).base_url(&self.url)
    }

    /// A client that counts nothing: someone else's program.
    pub(super) fn stranger(&self) -> Result<Client, Failure> {
        Ok(self.builder().limiter(Limiter::Off).max_retries(0).build()?)
    }

    /// Forgets the requests so far.
    pub(super) async fn forget(&self) -> Result<(), Failure> {
        self.control.delete(&format!("/accounts/{}/requests", self.secret)).await?;
        Ok(())
    }

    /// The requests that the service saw, and how many of them it refused for want of a token.
    pub(super) async fn seen(&self) -> Result<(usize, usize), Failure> {
        let seen = self.control.get(&format!("/accounts/{}/requests", self.secret)).await?;
        let requests = seen.as_array().ok_or("the requests are no list")?;
        Ok((requests.len(), requests.iter().filter(|request| request["status"] == 429).count()))
    }
}

/// Reads something.
pub(super) async fn read(client: &Client) -> bithuman_rest::Result<()> {
    client.webhooks().list().await.map(drop)
}

/// So many callers at once. Tells how many succeeded.
pub(super) async fn crowd(client: &Client, callers: usize) -> usize {
    let done = Arc::new(AtomicUsize::new(0));
    let calls = (0..callers).map(|_| {
        let (client, done) = (client.clone(), done.clone());
        tokio::spawn(async move {
            if read(&client).await.is_ok() {
                done.fetch_add(1, SeqCst);
            }
        })
    });
    futures_util::future::join_all(calls.collect::<Vec<_>>()).await;
    done.load(SeqCst)
}
