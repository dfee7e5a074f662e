//! Time limits that mean what they say.

use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use futures_util::future::{Either, select};
use futures_util::poll;
use tokio::time::{Instant, timeout_at};

use crate::errors::{Error, ErrorClass};

/// The end of a call. Waiting, repeating, polling and reading all count.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline(Option<Instant>);

impl Deadline {
    pub(crate) fn after(limit: Option<Duration>) -> Self {
        Self(limit.map(|limit| Instant::now() + limit))
    }

    /// Whether a wait of this length would pass the end.
    pub(crate) fn forbids(self, wait: Duration) -> bool {
        self.0.is_some_and(|end| Instant::now() + wait >= end)
    }

    /// Runs `work` until it is done, `limit` has passed, or the call has ended, whichever is first.
    pub(crate) async fn within<T>(self, limit: Duration, name: &'static str, work: impl Future<Output = T>) -> Result<T, Passed> {
        let mut work = pin!(work);
        // What is there already needs no timer.
        if let Poll::Ready(done) = poll!(work.as_mut()) {
            return Ok(done);
        }
        let own = Instant::now() + limit;
        let (end, name) = match self.0 {
            Some(total) if total <= own => (total, "total"),
            _ => (own, name),
        };
        timeout_at(end, work).await.map_err(|_| Passed(name))
    }

    /// Runs `work` until it is done, `overdue` names the limit that passed, or the call has ended, whichever is first.
    pub(crate) async fn unless<T>(self, overdue: impl Future<Output = &'static str>, work: impl Future<Output = T>) -> Result<T, Passed> {
        let either = async {
            match select(pin!(work), pin!(overdue)).await {
                Either::Left((done, _)) => Ok(done),
                Either::Right((limit, _)) => Err(Passed(limit)),
            }
        };
        self.over(either).await?
    }

    /// Runs `work` until it is done or the call has ended.
    pub(crate) async fn over<T>(self, work: impl Future<Output = T>) -> Result<T, Passed> {
        match self.0 {
            Some(end) => timeout_at(end, work).await.map_err(|_| Passed("total")),
            None => Ok(work.await),
        }
    }
}

/// The limit that passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Passed(pub(crate) &'static str);

impl Passed {
    pub(crate) fn error(self) -> Error {
        Error::new(ErrorClass::APITimeoutError, format!("the {} time limit passed", self.0)).with(|details| {
            details.limit = Some(self.0);
            details.fix = Some(self.fix().to_owned());
        })
    }

    fn fix(self) -> &'static str {
        match self.0 {
            "connect" => "look whether the service, or the proxy, can be reached from here; where the way is long, raise `connect_timeout`",
            "stall" => "try again; where the service, or the network, needs longer between two pieces, raise `stall_timeout`",
            "attempt" => "try again; where the work takes longer, raise `attempt_timeout`",
            _ => "raise `timeout`, or leave it out: each attempt has a limit of its own",
        }
    }
}
