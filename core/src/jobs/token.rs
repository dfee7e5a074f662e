//! A job as a line of text, to keep in a database or to hand to another process.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::errors::Error;
use crate::{Client, Result};

use super::JobKind;
use super::kind::Target;

/// The first version. Its readers stay when a second one comes.
const PREFIX: &str = "bhj1.";

/// The longest token that is looked at.
const LONGEST: usize = 2048;

/// What a token holds. It names no account and holds no secret; what it does not know a later version may add.
#[derive(Serialize, Deserialize)]
struct Payload {
    /// The kind.
    k: String,
    /// The id.
    i: String,
    /// The model that is made.
    #[serde(skip_serializing_if = "Option::is_none")]
    m: Option<String>,
    /// When it began, in Unix seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    t: Option<i64>,
    /// A digest of the API's address.
    o: String,
}

/// A job, as a token holds it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Ticket {
    pub(crate) target: Target,
    /// When it began, in Unix seconds, where that is known.
    pub(crate) began: Option<i64>,
}

impl Ticket {
    /// Writes the token.
    pub(crate) fn token(&self, client: &Client) -> String {
        let Target { kind, id, model } = &self.target;
        let payload =
            Payload { k: kind.as_str().to_owned(), i: id.clone(), m: model.clone(), t: self.began, o: fingerprint(client.base_url(), 9) };
        let body = BASE64_URL_SAFE_NO_PAD.encode(serde_json::to_vec(&payload).unwrap_or_default());
        let sum = fingerprint(&body, 6);
        format!("{PREFIX}{body}.{sum}")
    }

    /// Reads a token that a client of the same API wrote.
    pub(crate) fn read(token: &str, client: &Client) -> Result<Self> {
        let payload = decode(token.trim())?;
        if payload.o != fingerprint(client.base_url(), 9) {
            let problem = format!("the job is not at {}", client.base_url());
            return Err(Error::invalid("token", problem, "use a client with the base_url that the job was begun at"));
        }
        Ok(Self { target: Target { kind: payload.k.into(), id: payload.i, model: payload.m }, began: payload.t })
    }

    /// The same, if it is a job of one of these kinds.
    pub(crate) fn of_kind(self, kinds: &[JobKind]) -> Result<Self> {
        if kinds.contains(&self.target.kind) {
            return Ok(self);
        }
        let fix = match self.target.kind {
            JobKind::Agent | JobKind::Model => "resume it with agents.resume",
            JobKind::Video => "resume it with video.resume",
            JobKind::Dynamics => "resume it with dynamics.resume",
            JobKind::Knowledge => "resume it with knowledge.resume",
            JobKind::Unknown(_) => "update the package",
        };
        Err(Error::invalid("token", format!("it is of a job of the kind `{}`", self.target.kind), fix))
    }
}

fn decode(token: &str) -> Result<Payload> {
    let refused = |problem: &str| Error::invalid("token", problem, "pass the text that `to_token` gave, whole and unchanged");
    let Some(rest) = token.strip_prefix(PREFIX) else {
        return Err(match token.strip_prefix("bhj").and_then(|rest| rest.split_once('.')) {
            Some((version, _)) if version.parse::<u32>().is_ok() => {
                Error::invalid("token", format!("it is of version {version}"), "update the package")
            }
            _ => refused("it is not a token of a job"),
        });
    };
    let (body, sum) = rest.split_once('.').filter(|_| token.len() <= LONGEST).ok_or_else(|| refused("it is cut off or too long"))?;
    if fingerprint(body, 6) != sum {
        return Err(refused("it was changed or cut off"));
    }
    let json = BASE64_URL_SAFE_NO_PAD.decode(body).map_err(|_| refused("it is damaged"))?;
    let payload: Payload = serde_json::from_slice(&json).map_err(|_| refused("it is damaged"))?;
    if payload.i.is_empty() { Err(refused("it names no job")) } else { Ok(payload) }
}

/// The first bytes of a digest, in base64.
fn fingerprint(text: &str, bytes: usize) -> String {
    let digest = Sha256::digest(text.as_bytes());
    BASE64_URL_SAFE_NO_PAD.encode(digest.get(..bytes).unwrap_or(&digest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorClass;

    fn client(address: &str) -> Client {
        Client::builder().secret("sk-of-a-test").base_url(address).build().expect("a client")
    }

    fn ticket() -> Ticket {
        Ticket { target: Target::new(JobKind::Model, "A41XMB8103", Some("essence-2".to_owned())), began: Some(1_790_000_000) }
    }

    /// Written by the first version. It must be read for good.
    const OF_OLD: &str = "bhj1.eyJrIjoibW9kZWwiLCJpIjoiQTQxWE1CODEwMyIsIm0iOiJlc3NlbmNlLTIiLCJ0IjoxNzkwMDAwMDAwLCJvIjoi";

    #[test]
    fn a_token_is_short_stable_and_comes_back() {
        let client = client("https://api.bithuman.ai");
        let token = ticket().token(&client);
        assert!(token.starts_with(OF_OLD), "{token}");
        assert!(token.len() < 200, "{}", token.len());
        assert!(!token.contains("sk-of-a-test"));
        assert_eq!(Ticket::read(&token, &client).expect("read"), ticket());
        assert_eq!(Ticket::read(&format!(" {token}\n"), &client).expect("read"), ticket());
    }

    #[test]
    fn what_is_not_this_apis_token_is_refused_by_name() {
        let here = client("https://api.bithuman.ai");
        let token = ticket().token(&here);
        let elsewhere = ticket().token(&client("http://127.0.0.1:1"));
        let changed = token.replacen("bhj1.eyJr", "bhj1.eyJx", 1);
        let endless = format!("bhj1.{}", "A".repeat(1 << 20));
        for bad in ["", "bhj1.", "bhj1.x.y", "bhj9.abc.def", &token[..token.len() - 1], &changed, &elsewhere, &endless] {
            let error = Ticket::read(bad, &here).expect_err("refused");
            assert!(error.is(ErrorClass::InvalidRequestError) && error.field.as_deref() == Some("token"), "{error}");
        }
        let error = ticket().of_kind(&[JobKind::Video]).expect_err("refused");
        assert_eq!(error.fix.as_deref(), Some("resume it with agents.resume"));
    }

    #[test]
    fn no_changed_letter_goes_unseen() {
        let client = client("https://api.bithuman.ai");
        let token = ticket().token(&client);
        for at in 0..token.len() {
            let mut letters = token.clone().into_bytes();
            letters[at] = if letters[at] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(letters).expect("text");
            assert!(Ticket::read(&changed, &client).is_err() || changed == token, "{changed}");
        }
    }
}
