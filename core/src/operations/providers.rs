use bithuman_rest_macros::api;

use crate::describe::check;
use crate::errors::{Error, ErrorClass};
use crate::models::{EditProviders, ProviderRegistry, ReplaceProviders};
use crate::{Result, provider_edit};

/// Providers of language models and voices that you have accounts with, for agents to use.
#[api]
pub trait Providers {
    /// Lists the registered providers. Keys are shown as hints only.
    #[get("/v2/{user_id}/providers", id = "get_providers", tier = Read, retry = Safe, envelope = Bare)]
    async fn get(&self) -> Result<ProviderRegistry>;

    /// Puts another list of providers in the place of the registered one; an empty list drops all. To change single ones, use `edit`.
    ///
    /// An entry that names its id keeps the stored keys that it does not name. No agent changes: choose a provider with `agents.update`.
    #[put("/v2/{user_id}/providers", id = "replace_providers", tier = Write, retry = Safe, envelope = Bare)]
    async fn replace(&self, params: ReplaceProviders) -> Result<ProviderRegistry>;

    /// Changes single providers and leaves the others as they are, keys included.
    ///
    /// The service takes whole lists only, so the list is read, changed, read again and replaced. Where someone else changed it in between
    /// nothing is sent, and it is a `ConflictError`: look at the list and edit again.
    #[composed("get_providers", "replace_providers")]
    async fn edit(&self, params: EditProviders) -> Result<ProviderRegistry> {
        check(&params)?;
        let before = self.get().await?;
        let entries = provider_edit::apply(&before.providers.entries, params)?;
        let replacement = ReplaceProviders { entries };
        check(&replacement)?;
        if self.get().await?.providers != before.providers {
            return Err(Error::new(ErrorClass::ConflictError, "the list of providers was changed meanwhile; nothing was sent").with(
                |details| {
                    details.operation = Some(Self::REPLACE.id);
                    details.fix = Some("look at the list and edit it again".to_owned());
                },
            ));
        }
        self.replace(replacement).await
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::{json as answer, scripted};

    fn registry(label: &str) -> serde_json::Value {
        json!({"user_id": "u1", "providers": {"entries": [{"id": "p1", "platform": "openai", "label": label}]}})
    }

    #[tokio::test]
    async fn an_edit_replaces_the_list_that_it_read() {
        let (client, journal) = scripted(|_, _| answer(200, registry("Ours"))).await;
        client.providers().edit(EditProviders::default()).await.expect("edited");
        assert_eq!(journal.lines(), ["GET /v2/u1/providers", "GET /v2/u1/providers", "PUT /v2/u1/providers"]);
        assert_eq!(journal.seen()[2].body, r#"{"entries":[{"platform":"openai","id":"p1","label":"Ours"}]}"#);
    }

    #[tokio::test]
    async fn an_edit_stops_when_someone_else_edits() {
        let (client, journal) = scripted(|_, before| answer(200, registry(if before == 0 { "Ours" } else { "Theirs" }))).await;
        let error = client.providers().edit(EditProviders::default()).await.expect_err("changed meanwhile");
        assert!(error.is(ErrorClass::ConflictError));
        assert_eq!(journal.lines().len(), 2);
    }
}
