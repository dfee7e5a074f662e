//! The account's id, which some paths carry: asked for once, by one call for all that wait for it.

use std::time::Duration;

use crate::asked::{Asked, Cell};
use crate::errors::ErrorClass;
use crate::models::AccountHolder;
use crate::operations::Account;
use crate::request::Request;
use crate::response::{Response, unwrap};
use crate::{Client, Result};

use super::deadline::Deadline;

/// The placeholder of the paths that carry the id.
const PLACEHOLDER: &str = "user_id";

/// Longer than any call.
const FOREVER: Duration = Duration::from_secs(365 * 24 * 3600);

/// The id, once it was asked for.
pub(crate) type AccountId = Asked<String>;

/// Whether a path waits for the id.
pub(super) fn is_needed(request: &Request) -> bool {
    request.path.contains("/{user_id}")
}

impl Client {
    /// Sends a request whose path carries the account's id. An id that is refused is asked for once more: the secret may be another
    /// account's by now.
    pub(super) async fn send_as_account(&self, request: Request, deadline: Deadline) -> Result<Response> {
        let cell = self.core.account.cell();
        let id = self.account_id(&cell, deadline).await?;
        let error = match self.send_complete(request.clone().path(PLACEHOLDER, id)?, deadline).await {
            Err(error) if error.is(ErrorClass::ForbiddenError) => error,
            done => return done,
        };
        self.core.account.forget(&cell);
        let fresh = self.core.account.cell();
        match self.account_id(&fresh, deadline).await {
            Ok(renewed) if renewed != id => self.send_complete(request.path(PLACEHOLDER, renewed)?, deadline).await,
            _ => Err(error),
        }
    }

    async fn account_id<'a>(&self, cell: &'a Cell<String>, deadline: Deadline) -> Result<&'a str> {
        let asked = cell.get_or_try_init(|| async {
            let response = self.send_complete(Request::new(&Account::ME), deadline).await?;
            let holder: AccountHolder =
                unwrap(response.operation.envelope, &response.body).map_err(|reason| response.unreadable(&reason))?;
            Ok(holder.user_id)
        });
        let id: Result<&String> = deadline.within(FOREVER, "total", asked).await.map_err(|passed| passed.error())?;
        id.map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use axum::Json;
    use axum::extract::Path;
    use axum::http::StatusCode;
    use axum::routing::get;
    use serde_json::{Value, json};

    use super::*;
    use crate::testing::client_of;

    /// A service whose account gets another id after `me` was asked `stable` times, and how often it was asked.
    async fn service(stable: usize) -> (Client, Arc<AtomicUsize>) {
        let asked = Arc::new(AtomicUsize::new(0));
        let counter = asked.clone();
        let me = move || async move {
            let id = if counter.fetch_add(1, Ordering::SeqCst) < stable { "u 1" } else { "u2" };
            tokio::time::sleep(Duration::from_millis(20)).await;
            Json(json!({"data": {"user_id": id}, "status": "success", "status_code": 200}))
        };
        let keys = |Path(id): Path<String>| async move {
            let refusal = json!({"error": {"code": "FORBIDDEN", "message": "not yours"}});
            let answer: (StatusCode, Json<Value>) = match id.as_str() {
                "u 1" | "u2" => (StatusCode::OK, Json(json!({"data": [], "total_count": 0}))),
                _ => (StatusCode::FORBIDDEN, Json(refusal)),
            };
            answer
        };
        let router = axum::Router::new().route("/v1/me", get(me)).route("/v2/{id}/api-secrets", get(keys));
        (client_of(router).await, asked)
    }

    #[tokio::test]
    async fn one_question_answers_all_calls() {
        let (client, asked) = service(usize::MAX).await;
        let keys = || async { client.api_keys().list().await };
        let (one, two, three) = tokio::join!(keys(), keys(), keys());
        assert!(one.is_ok() && two.is_ok() && three.is_ok());
        assert!(client.api_keys().list().await.is_ok());
        assert_eq!(asked.load(Ordering::SeqCst), 1);
        let other = client.with_secret(crate::Secret::new("another").expect("a secret"));
        assert!(other.api_keys().list().await.is_ok());
        assert_eq!(asked.load(Ordering::SeqCst), 2);
    }

    #[tokio::test]
    async fn an_id_that_is_refused_is_asked_for_once_more() {
        let (client, asked) = service(0).await;
        client.core.account.hold("u0".to_owned());
        assert!(client.api_keys().list().await.is_ok());
        assert_eq!(asked.load(Ordering::SeqCst), 1);
    }

    #[tokio::test]
    async fn a_refusal_that_another_id_does_not_mend_is_told() {
        let asked = Arc::new(AtomicUsize::new(0));
        let counter = asked.clone();
        let me = move || async move {
            counter.fetch_add(1, Ordering::SeqCst);
            Json(json!({"data": {"user_id": "u0"}}))
        };
        let refused = || async { (StatusCode::FORBIDDEN, Json(json!({"error": {"code": "FORBIDDEN", "message": "not yours"}}))) };
        let router = axum::Router::new().route("/v1/me", get(me)).route("/v2/{id}/api-secrets", get(refused));
        let client = client_of(router).await;
        let error = client.api_keys().list().await.expect_err("refused");
        assert!(error.is(ErrorClass::ForbiddenError));
        assert_eq!(error.operation, Some("list_api_keys"));
        assert_eq!(asked.load(Ordering::SeqCst), 2);
    }
}
