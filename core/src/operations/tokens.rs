use bithuman_rest_macros::api;

use crate::Result;
use crate::errors::Error;
use crate::models::{MintScopedToken, RequestRuntimeToken, RuntimeToken, ScopedToken, TokenScope};
use crate::request::Request;

/// Tokens that renderers prove themselves with, so that they need not hold the secret.
#[api]
pub trait Tokens {
    /// Makes a token that a renderer on a machine of your own proves itself with for about 5 minutes.
    ///
    /// The token is free; the session that uses it is billed. `sessions.start_cloud_avatar` is the other half of this route.
    #[post(
        "/v1/runtime-tokens/request",
        id = "request_runtime_token",
        tier = Unmetered,
        retry = Unsent,
        envelope = Status,
        errors("CONCURRENCY_LIMIT_REACHED", "INSUFFICIENT_BALANCE", "RUNTIME_SUSPENDED", "SESSION_DURATION_LIMIT", "SESSION_LIMIT"),
    )]
    async fn request_runtime(&self, params: RequestRuntimeToken) -> Result<RuntimeToken>;

    /// Makes a token that is good for one agent and one hour. Hand it to a machine that should not hold the secret.
    ///
    /// What is done with it is billed to the account.
    #[post(
        "/v1/runtime-tokens/mint",
        id = "mint_scoped_token",
        tier = Unmetered,
        retry = Safe,
        envelope = Bare,
        errors("RUNTIME_SUSPENDED"),
    )]
    async fn mint_scoped(&self, params: MintScopedToken) -> Result<ScopedToken> {
        check_binding(&params)?;
        self.client.fetch(Request::new(&Self::MINT_SCOPED).params(&params)?).await
    }
}

/// A room and a server bind only a token that can join one.
fn check_binding(params: &MintScopedToken) -> Result<()> {
    let bound = [("room_name", &params.room_name), ("livekit_url", &params.livekit_url)];
    match bound.into_iter().find(|(_, value)| value.is_some()) {
        Some((field, _)) if params.scope != Some(TokenScope::LivekitCloud) => {
            Err(Error::invalid(field, "only a token of scope `livekit-cloud` is bound to it", "pass that `scope`, or leave it out"))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_cloud_token_is_bound_to_a_room() {
        let params = MintScopedToken { agent_code: "A1".into(), room_name: Some("r".into()), ..Default::default() };
        assert_eq!(check_binding(&params).expect_err("no scope").field.as_deref(), Some("room_name"));
        assert!(check_binding(&MintScopedToken { scope: Some(TokenScope::LivekitCloud), ..params }).is_ok());
    }
}
