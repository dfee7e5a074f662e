//! Asking again until a job has ended.

use std::time::Duration;

use futures_util::StreamExt;
use tokio::time::Instant;

use crate::errors::{Error, ErrorClass};
use crate::{Client, Result, Stream};

/// How a job ended.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum End {
    Done,
    Failed(String),
}

/// A snapshot of a job.
pub(crate) trait Watched {
    /// How it ended, once it has.
    fn end(&self) -> Option<End>;

    /// The id to name in an error.
    fn id(&self) -> String;

    /// How long a job like this may take, where the caller does not say.
    fn patience(&self) -> Duration;

    /// What to do when it failed.
    fn remedy(&self) -> &'static str {
        "what it cost was refunded; mend the reason and start again"
    }
}

/// When to ask, and how long.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Schedule {
    pub(crate) interval: Duration,
    pub(crate) timeout: Option<Duration>,
}

impl Schedule {
    /// The pause between two questions is at least a second, but for a service on this machine, which is an emulator.
    pub(crate) fn new(client: &Client, interval: Option<f64>, usual: f64, timeout: Option<f64>) -> Result<Self> {
        let seconds = interval.unwrap_or(usual);
        if seconds < 1.0 && !client.core.origin.is_loopback() {
            return Err(Error::invalid("interval", format!("{seconds} s is too often"), "pass at least 1 second"));
        }
        let duration = |name: &str, seconds: f64| {
            Duration::try_from_secs_f64(seconds).map_err(|error| Error::invalid(name, error, "pass a number of seconds"))
        };
        let timeout = timeout.map(|seconds| duration("timeout", seconds)).transpose()?;
        Ok(Self { interval: duration("interval", seconds)?, timeout: timeout.or(client.options.timeout) })
    }
}

/// Every snapshot of a job until it has ended. A failure that may pass does not end it.
pub(crate) fn poll<T, F, R>(schedule: Result<Schedule>, read: F) -> Stream<T>
where
    T: Watched + Send + 'static,
    F: Fn() -> R + Send + 'static,
    R: Future<Output = Result<T>> + Send + 'static,
{
    async_stream::try_stream! {
        let schedule = schedule?;
        let started = Instant::now();
        let mut patience = schedule.timeout;
        loop {
            match read().await {
                Ok(snapshot) => {
                    let limit = *patience.get_or_insert_with(|| snapshot.patience());
                    let end = snapshot.end();
                    let id = snapshot.id();
                    if let Some(End::Failed(reason)) = &end {
                        Err(failed(&id, reason, snapshot.remedy()))?;
                    }
                    let elapsed = started.elapsed();
                    yield snapshot;
                    if end.is_some() {
                        break;
                    }
                    if elapsed + schedule.interval > limit {
                        Err(timed_out(&id, limit))?;
                    }
                }
                Err(error) if error.is_retryable() && patience.is_none_or(|limit| started.elapsed() + schedule.interval <= limit) => {}
                Err(error) => Err(error)?,
            }
            tokio::time::sleep(schedule.interval).await;
        }
    }
    .boxed()
}

fn failed(id: &str, reason: &str, remedy: &str) -> Error {
    Error::new(ErrorClass::JobFailedError, format!("{id} failed: {reason}")).with(|details| details.fix = Some(remedy.to_owned()))
}

fn timed_out(id: &str, limit: Duration) -> Error {
    Error::new(ErrorClass::JobTimeoutError, format!("{id} was not done within {} s", limit.as_secs_f64())).with(|details| {
        details.limit = Some("total");
        details.fix = Some("it goes on at the service: wait for it again".to_owned());
    })
}
