//! The options of a call.

use bithuman_rest::{Client, Error, RequestOptions};

use crate::reading::Reading;

/// The client with the options of one call, given as JSON.
pub(crate) fn with(client: &Client, text: Option<&str>) -> Result<Client, Error> {
    let Some(text) = text else { return Ok(client.clone()) };
    let mut options = Reading::new(text, |field, problem, fix| Error::invalid(field, problem, fix))?;
    let read = RequestOptions {
        timeout: options.time("timeout")?,
        attempt_timeout: options.time("attempt_timeout")?,
        stall_timeout: options.time("stall_timeout")?,
        max_retries: options.count("max_retries")?,
        headers: options.texts("headers")?,
        idempotency_key: options.text("idempotency_key")?,
        priority: options.text("priority")?.map(|word| word.parse()).transpose()?,
    };
    options.finish()?;
    Ok(client.with_options(read))
}
