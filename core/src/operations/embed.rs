use bithuman_rest_macros::api;

use crate::Result;
use crate::embed_page::{self, EmbedOptions, EmbedSnippet};
use crate::models::{CreateEmbedToken, EmbedToken};

/// Agents on a web page.
#[api]
pub trait Embed {
    /// Makes a token for one visitor's session. Call it on your server: the secret has no place in a page.
    ///
    /// The token is free; the session is billed by the minute to the account.
    #[post(
        "/v1/embed-tokens/request",
        id = "create_embed_token",
        tier = Unmetered,
        retry = Safe,
        envelope = Status,
        errors("MODEL_NOT_GENERATED", "RUNTIME_SUSPENDED"),
    )]
    async fn create_token(&self, params: CreateEmbedToken) -> Result<EmbedToken>;

    /// The HTML that shows an agent in a page; nothing is sent.
    #[local]
    fn snippet(
        &self,
        /// The agent's code.
        code: String,
        params: EmbedOptions,
    ) -> Result<EmbedSnippet> {
        embed_page::snippet(&code, &params)
    }

    /// A visitor's fingerprint for `create_token`; nothing is sent. The same user has the same one, and no one can guess it.
    ///
    /// The agent finds what it remembers of a visitor by the fingerprint, so a plain id would let one visitor resume another's talk.
    #[local]
    fn fingerprint(
        &self,
        /// Your own id of the visitor.
        user: String,
        /// A secret of at least 16 bytes that stays on your server.
        pepper: String,
    ) -> Result<String> {
        embed_page::fingerprint(&user, &pepper)
    }
}
