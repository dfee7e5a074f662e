//! Receiving deliveries with axum.

use axum::body::to_bytes;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::CONTENT_LENGTH;
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, post};

use super::event::WebhookEvent;
use super::inbox::{Received, WebhookInbox};
use crate::describe::Map;
use crate::errors::Error;

/// No event is nearly as large.
const LARGEST: usize = 1024 * 1024;

/// A route that receives deliveries and hands each to `handler` once.
///
/// It answers 200 when the handler succeeded or had succeeded before, 400 for what the service did not sign, 409 while the same delivery
/// is being handled, and 500 when the handler failed, so that the service delivers again. The handler runs to its end even when the
/// service does not wait for it: it has 10 seconds, so leave long work to a task.
///
/// ```
/// use bithuman_rest::webhook::{WebhookInbox, axum::receive};
///
/// # fn app() -> bithuman_rest::Result<axum::Router> {
/// let inbox = WebhookInbox::new([std::env::var("WEBHOOK_SECRET").unwrap_or_else(|_| "whsec_…".to_owned())])?;
/// let app = axum::Router::new().route("/bithuman", receive(inbox, async |event| {
///     println!("{} happened", event.event);
///     Ok::<_, std::convert::Infallible>(())
/// }));
/// # Ok(app) }
/// ```
pub fn receive<S, H, F, E>(inbox: WebhookInbox, handler: H) -> MethodRouter<S>
where
    S: Clone + Send + Sync + 'static,
    H: Fn(WebhookEvent) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Result<(), E>> + Send + 'static,
    E: std::fmt::Display + Send + 'static,
{
    post(move |request: Request| {
        let (inbox, handler) = (inbox.clone(), handler.clone());
        async move { answer(&inbox, handler, request).await.unwrap_or_else(|refusal| refusal) }
    })
}

async fn answer<H, F, E>(inbox: &WebhookInbox, handler: H, request: Request) -> Result<Response, Response>
where
    H: Fn(WebhookEvent) -> F,
    F: Future<Output = Result<(), E>> + Send + 'static,
    E: std::fmt::Display + Send + 'static,
{
    let (head, body) = request.into_parts();
    let headers: Map<String> =
        head.headers.iter().filter_map(|(name, value)| Some((name.to_string(), value.to_str().ok()?.to_owned()))).collect();
    let promised = head.headers.get(CONTENT_LENGTH).is_some_and(|length| length != "0");
    let body = to_bytes(body, LARGEST).await.map_err(|error| said(StatusCode::BAD_REQUEST, &error))?;
    if body.is_empty() && promised {
        let error = Error::invalid(
            "body",
            "it was read before it got here, and what was signed is lost",
            "add this route after the layer that reads bodies, so that the layer does not wrap it, or have the layer put the bytes back",
        );
        tracing::error!(%error, "a webhook's delivery cannot be verified");
        return Err(said(StatusCode::INTERNAL_SERVER_ERROR, &error));
    }
    let delivery = match inbox.receive(&body, &headers).await {
        Ok(Received::New(delivery)) => delivery,
        Ok(Received::Busy(_)) => return Ok(said(StatusCode::CONFLICT, &"it is being handled")),
        Ok(Received::Done(_)) => return Ok(said(StatusCode::OK, &"it was handled before")),
        Err(error) if error.class() == crate::ErrorClass::WebhookVerificationError => return Err(said(StatusCode::BAD_REQUEST, &error)),
        Err(error) => {
            tracing::error!(%error, "a webhook's delivery cannot be claimed");
            return Err(said(StatusCode::INTERNAL_SERVER_ERROR, &"it cannot be received now"));
        }
    };
    let handling = handler(delivery.event().clone());
    // A task of its own: it is not dropped when the service hangs up.
    let handled = tokio::spawn(async move {
        match handling.await {
            Ok(()) => delivery.done().await.map_err(|error| error.to_string()),
            Err(error) => {
                let reason = error.to_string();
                drop(error);
                delivery.failed().await.map_err(|error| error.to_string())?;
                Err(reason)
            }
        }
    });
    match handled.await.unwrap_or_else(|error| Err(error.to_string())) {
        Ok(()) => Ok(said(StatusCode::OK, &"handled")),
        Err(error) => {
            tracing::error!(%error, "a webhook's handler failed");
            Err(said(StatusCode::INTERNAL_SERVER_ERROR, &"the handler failed"))
        }
    }
}

fn said(status: StatusCode, words: &dyn std::fmt::Display) -> Response {
    (status, words.to_string()).into_response()
}
