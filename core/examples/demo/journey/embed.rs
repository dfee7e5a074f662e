use bithuman_rest::EmbedOptions;
use bithuman_rest::models::CreateEmbedToken;

use super::Journey;
use crate::failure::Outcome;
use crate::report::EmbedFacts;

/// Your own id of a visitor, and a secret that makes a fingerprint of it which nobody can guess.
const VISITOR: &str = "visitor-42";
const PEPPER: &str = "keep one of these on your server";

/// Makes what a page needs to show the agent to one visitor.
pub(super) async fn embed(journey: &mut Journey<'_>, agent: &str) -> Outcome {
    journey.begin("Embed it in a web page");
    let embed = journey.client.embed();
    let fingerprint = embed.fingerprint(VISITOR, PEPPER)?;
    let wanted = CreateEmbedToken { agent_id: agent.to_owned(), fingerprint: fingerprint.clone(), ..CreateEmbedToken::default() };
    let token = embed.create_token(wanted).await?;
    let options = EmbedOptions {
        token: Some(token.token.reveal().to_owned()),
        greeting: Some("Welcome to the museum!".to_owned()),
        ..EmbedOptions::default()
    };
    let snippet = embed.snippet(agent, options)?;
    journey.done(&format!("an iframe of {} characters, good for an hour", snippet.html.len()));
    journey.report.embed = Some(EmbedFacts { html: snippet.html, session: token.sid, fingerprint });
    Ok(())
}
