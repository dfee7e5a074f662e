//! Addresses that work for a while.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio::sync::Mutex;
use tokio::time::Instant;

use crate::Result;

/// How long before its end an address is no longer begun with, at most.
const MARGIN: Duration = Duration::from_secs(60);

/// An address that works for a while, and the name that the file should have.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) url: String,
    pub(crate) filename: String,
    /// How long it works, where it ends at all.
    pub(crate) lasts: Option<Duration>,
}

/// Gives an address: at the beginning, and again when it ends.
pub(crate) type Find = Arc<dyn Fn() -> BoxFuture<'static, Result<Link>> + Send + Sync>;

/// The address that all requests of a download use.
pub(super) struct Links {
    find: Find,
    held: Mutex<Held>,
}

struct Held {
    link: Link,
    /// When it was asked for, from which on it counts.
    asked: Instant,
    number: u64,
}

impl Links {
    pub(super) async fn new(find: Find) -> Result<Self> {
        let asked = Instant::now();
        let link = find().await?;
        Ok(Self { find, held: Mutex::new(Held { link, asked, number: 0 }) })
    }

    pub(super) async fn filename(&self) -> String {
        self.held.lock().await.link.filename.clone()
    }

    /// An address to begin with, and its number. One that is about to end is replaced first.
    pub(super) async fn current(&self) -> Result<(String, u64)> {
        let mut held = self.held.lock().await;
        if held.is_ending() {
            self.replace(&mut held).await?;
        }
        Ok((held.link.url.clone(), held.number))
    }

    /// Replaces an address that was refused, unless another request did so already.
    pub(super) async fn refused(&self, number: u64) -> Result<()> {
        let mut held = self.held.lock().await;
        if held.number == number { self.replace(&mut held).await } else { Ok(()) }
    }

    async fn replace(&self, held: &mut Held) -> Result<()> {
        let asked = Instant::now();
        let link = (self.find)().await?;
        *held = Held { link, asked, number: held.number + 1 };
        Ok(())
    }
}

impl Held {
    fn is_ending(&self) -> bool {
        self.link.lasts.is_some_and(|lasts| self.asked.elapsed() + MARGIN.min(lasts / 10) >= lasts)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;

    /// Addresses that count how many there were.
    async fn links(lasts: Option<u64>) -> Links {
        let made = Arc::new(AtomicU64::new(0));
        let find = move || {
            let url = made.fetch_add(1, Ordering::Relaxed).to_string();
            let link = Link { url, filename: "a".into(), lasts: lasts.map(Duration::from_millis) };
            Box::pin(async { Ok(link) }) as BoxFuture<'static, Result<Link>>
        };
        Links::new(Arc::new(find)).await.expect("a link")
    }

    #[tokio::test]
    async fn an_address_is_replaced_shortly_before_it_ends() {
        assert_eq!(links(None).await.current().await.expect("one"), ("0".into(), 0));
        assert_eq!(links(Some(3_600_000)).await.current().await.expect("one"), ("0".into(), 0));
        assert_eq!(links(Some(0)).await.current().await.expect("one"), ("1".into(), 1));
    }

    #[tokio::test]
    async fn an_address_that_two_were_refused_with_is_replaced_once() {
        let links = links(None).await;
        links.refused(0).await.expect("one");
        links.refused(0).await.expect("one");
        assert_eq!(links.current().await.expect("one"), ("1".into(), 1));
    }
}
