use bithuman_rest::RequestOptions;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::settings::Settings;

const NAMES: &[&str] = &["timeout", "attempt_timeout", "stall_timeout", "max_retries", "headers", "idempotency_key", "priority"];

/// The settings of one call.
pub(crate) fn read(given: &Bound<'_, PyDict>) -> PyResult<RequestOptions> {
    let settings = Settings::of_call(given);
    settings.check_names(NAMES)?;
    Ok(RequestOptions {
        timeout: settings.seconds("timeout")?,
        attempt_timeout: settings.seconds("attempt_timeout")?,
        stall_timeout: settings.seconds("stall_timeout")?,
        max_retries: settings.count("max_retries")?,
        headers: settings.headers()?,
        idempotency_key: settings.text("idempotency_key")?,
        priority: settings.word("priority")?,
    })
}
