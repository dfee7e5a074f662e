use std::time::Duration;

use bithuman_rest_macros::api;

use crate::describe::check;
use crate::errors::{Error, ErrorClass};
use crate::models::{ApiKey, ApiKeyCreated, ApiKeyDeletion, ApiKeyRotation, ApiKeyValue, CreateApiKey, RotateApiKey};
use crate::secret::Secret;
use crate::{Client, Result};

/// How often a new key is tried before it is taken for bad, a second apart: it may take the service a moment to know it.
const TRIES: u32 = 5;

/// The API keys of the account: secrets that clients use.
#[api("api_keys")]
pub trait ApiKeys {
    /// Makes a key. The key itself is in this answer and nowhere else. A suspension by `sessions.revoke_all` is lifted.
    #[post("/v2/{user_id}/api-secrets", id = "create_api_key", tier = Write, retry = Unsent, envelope = Bare)]
    async fn create(&self, params: CreateApiKey) -> Result<ApiKeyCreated>;

    /// Lists the keys, with their middle hidden.
    #[get("/v2/{user_id}/api-secrets", id = "list_api_keys", tier = Read, retry = Safe, envelope = Data)]
    async fn list(&self) -> Result<Vec<ApiKey>>;

    /// Shows a key. Since 2026-09-23 only the vendor's console does: here it is a `SecretRevealConsoleOnlyError`.
    #[get(
        "/v2/{user_id}/api-secrets/{alias}/get-value",
        id = "reveal_api_key",
        tier = Read,
        retry = Safe,
        envelope = Bare,
        errors("SECRET_REVEAL_CONSOLE_ONLY"),
    )]
    async fn reveal(
        &self,
        /// What the key is called.
        alias: String,
    ) -> Result<ApiKeyValue>;

    /// Deletes a key. It is refused from now on; live sessions that use it end within about a minute.
    #[delete("/v2/{user_id}/api-secrets/{alias}", id = "delete_api_key", tier = Write, retry = Delete, envelope = Bare)]
    async fn delete(
        &self,
        /// What the key is called.
        alias: String,
    ) -> Result<ApiKeyDeletion>;

    /// Replaces a key: makes a new one, makes sure that it is good, and only then deletes the old one, if you name it.
    ///
    /// Nothing is deleted before the new key has proved itself. If it does not, the error's `details` tell what it is called, and the old
    /// key stays. If the old one cannot be deleted, the answer says so beside the new key. This client goes on with the key it has: make
    /// another client with the new one.
    #[composed("create_api_key", "validate_api_secret", "delete_api_key")]
    async fn rotate(&self, params: RotateApiKey) -> Result<ApiKeyRotation> {
        check(&params)?;
        let created = self.create(CreateApiKey { alias: params.alias }).await?;
        let renewed = self.proven(&created).await.map_err(|error| unproven(error, &created.alias))?;
        let (deleted, problem) = match params.delete {
            None => (None, None),
            Some(old) => match renewed.api_keys().delete(old.clone()).await {
                Ok(_) => (Some(old), None),
                Err(error) => (None, Some(error.to_string())),
            },
        };
        Ok(ApiKeyRotation { alias: created.alias, secret: created.secret, deleted, problem, extra: Default::default() })
    }
}

impl ApiKeys {
    /// A client of a new key, once the service knows the key.
    async fn proven(&self, created: &ApiKeyCreated) -> Result<Client> {
        let client = self.client.with_key(Secret::new(created.secret.reveal())?);
        let mut tries = 1;
        loop {
            match client.account().validate().await {
                Ok(()) => return Ok(client),
                Err(error) if error.is(ErrorClass::AuthenticationError) && tries < TRIES => tries += 1,
                Err(error) => return Err(error),
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    }
}

/// What is known when a new key did not prove itself. The key is lost with the error, which never holds one.
fn unproven(error: Error, alias: &str) -> Error {
    error.with(|details| {
        details.message = format!("the new key `{alias}` was made and did not prove itself: {}", details.message);
        details.fix = Some(format!("the old key is untouched: delete `{alias}`, which no one holds, and rotate again"));
        details.details = Some(serde_json::json!({"created": alias, "validated": false, "deleted": null}));
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::{SECRET, Seen, json as answer, scripted};

    fn rotate() -> RotateApiKey {
        RotateApiKey { alias: Some("new".into()), delete: Some("old".into()) }
    }

    fn of(lines: &[Seen]) -> Vec<(&str, &str)> {
        lines.iter().map(|seen| (seen.line.as_str(), seen.secret.as_str())).collect()
    }

    const CREATE: (&str, &str) = ("POST /v2/u1/api-secrets", SECRET);
    const VALIDATE: (&str, &str) = ("POST /v1/validate", "sk-new");
    const DELETE: (&str, &str) = ("DELETE /v2/u1/api-secrets/old", "sk-new");

    #[tokio::test]
    async fn the_new_key_proves_itself_before_the_old_one_goes() {
        let (client, journal) = scripted(|seen, before| match (seen.line.as_str(), before) {
            ("POST /v2/u1/api-secrets", _) => answer(200, json!({"alias": "new", "secret": "sk-new"})),
            // The service takes a moment to know the key.
            ("POST /v1/validate", 1) => answer(200, json!({"valid": false})),
            ("POST /v1/validate", _) => answer(200, json!({"valid": true})),
            _ => answer(200, json!({"alias": "old"})),
        })
        .await;
        let rotation = client.api_keys().rotate(rotate()).await.expect("rotated");
        assert_eq!((rotation.secret.reveal(), rotation.deleted.as_deref()), ("sk-new", Some("old")));
        assert_eq!(of(&journal.seen()), [CREATE, VALIDATE, VALIDATE, DELETE]);
    }

    #[tokio::test]
    async fn the_new_key_is_never_lost_when_the_old_one_stays() {
        let (client, _) = scripted(|seen, _| match seen.line.as_str() {
            "POST /v2/u1/api-secrets" => answer(200, json!({"alias": "new", "secret": "sk-new"})),
            "POST /v1/validate" => answer(200, json!({"valid": true})),
            _ => answer(404, json!({"error": {"code": "NOT_FOUND", "message": "no such key"}})),
        })
        .await;
        let rotation = client.api_keys().rotate(rotate()).await.expect("rotated");
        assert_eq!((rotation.secret.reveal(), rotation.deleted), ("sk-new", None));
        assert!(rotation.problem.is_some_and(|problem| problem.contains("no such key")));
    }

    #[tokio::test]
    async fn nothing_is_deleted_for_a_key_that_does_not_prove_itself() {
        let (client, journal) = scripted(|seen, _| match seen.line.as_str() {
            "POST /v2/u1/api-secrets" => answer(200, json!({"alias": "new", "secret": "sk-new"})),
            _ => answer(403, json!({"error": {"code": "PLAN_REQUIRED", "message": "sk-new needs a plan"}})),
        })
        .await;
        let error = client.api_keys().rotate(rotate()).await.expect_err("not proven");
        assert!(error.is(ErrorClass::PlanRequiredError));
        assert!(!format!("{error:?} {:?}", *error).contains("sk-new"), "an error holds no key");
        assert_eq!(of(&journal.seen()), [CREATE, VALIDATE]);
    }

    #[tokio::test]
    async fn a_key_that_an_earlier_attempt_deleted_is_deleted() {
        let (client, journal) = scripted(|_, before| match before {
            0 => answer(502, json!({})),
            _ => answer(404, json!({"error": {"code": "NOT_FOUND", "message": "no such key"}})),
        })
        .await;
        let deletion = client.api_keys().delete("old").await.expect("deleted");
        assert_eq!((deletion.alias, deletion.extra.len(), journal.lines().len()), (None, 0, 2));
    }

    #[test]
    fn a_rotation_that_fails_tells_how_far_it_came() {
        let error = unproven(Error::new(ErrorClass::UnauthorizedError, "the secret is not valid"), "spare");
        assert!(error.is(ErrorClass::UnauthorizedError));
        assert_eq!(error.details, Some(serde_json::json!({"created": "spare", "validated": false, "deleted": null})));
        assert!(error.fix.as_deref().is_some_and(|fix| fix.contains("`spare`")));
    }
}
