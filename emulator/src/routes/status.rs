//! How the service is doing.

use axum::http::Method;
use serde_json::json;

use super::{Handler, Route};
use crate::call::Call;
use crate::envelope;
use crate::guard::{Credential, Guard, Meter};
use crate::reply::Outcome;

pub(crate) fn routes() -> Vec<Route> {
    let open = |path, handler| Route::new(Method::GET, path, Guard::new(Credential::Own, Meter::Exempt), Handler::Open(handler));
    vec![open("/readyz", readiness), open("/health", health), open("/status.json", platform)]
}

/// Always 200; only the body says how it is.
fn readiness(call: &Call) -> Outcome {
    Ok(envelope::bare(call.world.condition().readiness(call.now)))
}

fn health(_: &Call) -> Outcome {
    Ok(envelope::bare(json!({"status": "ok"})))
}

fn platform(call: &Call) -> Outcome {
    Ok(envelope::bare(call.world.condition().feed(call.now)))
}
