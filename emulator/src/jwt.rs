//! HS256 JSON web tokens.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::webhooks::signature::mac;

fn key(seed: u64) -> Vec<u8> {
    format!("token key {seed}").into_bytes()
}

pub(crate) fn sign(seed: u64, claims: &Value) -> String {
    let head = URL_SAFE_NO_PAD.encode(json!({"alg": "HS256", "typ": "JWT"}).to_string());
    let body = URL_SAFE_NO_PAD.encode(claims.to_string());
    let signed = format!("{head}.{body}");
    let signature = URL_SAFE_NO_PAD.encode(mac(&key(seed), signed.as_bytes()));
    format!("{signed}.{signature}")
}

/// The claims of a token made here; whether it is still valid is for the reader to say.
pub(crate) fn claims(seed: u64, token: &str) -> Option<Value> {
    let (signed, signature) = token.rsplit_once('.')?;
    let (_, body) = signed.split_once('.')?;
    if URL_SAFE_NO_PAD.decode(signature).ok()? != mac(&key(seed), signed.as_bytes()) {
        return None;
    }
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(body).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_signed_and_nothing_else() {
        let token = sign(1, &json!({"sub": "u"}));
        assert_eq!(claims(1, &token), Some(json!({"sub": "u"})));
        assert_eq!(claims(2, &token), None);
        assert_eq!(claims(1, &format!("{token}A")), None);
        assert_eq!(claims(1, "no token"), None);
    }
}
