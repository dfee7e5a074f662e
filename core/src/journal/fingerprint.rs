//! Hashes: of what is asked for, and of who asks.

use sha2::{Digest, Sha256};

use crate::body::Body;
use crate::request::Request;
use crate::secret::Secret;

/// A hash of method, path, query and body. Absent where the body can be read only once.
pub(crate) fn of_request(request: &Request) -> Option<String> {
    let mut hash = Sha256::new();
    let mut add = |part: &[u8]| {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    };
    add(request.operation.method.as_bytes());
    add(request.path.as_bytes());
    for (name, value) in &request.query {
        add(name.as_bytes());
        add(value.as_bytes());
    }
    match &request.body {
        Body::None => {}
        Body::Json(text) => add(text),
        _ => return None,
    }
    Some(text(&hash.finalize()))
}

/// A hash of the account at its service, from which the secret cannot be had.
pub(crate) fn of_account(origin: &str, secret: &Secret) -> String {
    let mut hash = Sha256::new();
    hash.update(b"bithuman-rest journal\0");
    hash.update(origin.as_bytes());
    hash.update(b"\0");
    hash.update(secret.reveal().as_bytes());
    text(&hash.finalize()[..16])
}

/// The code of the agent that a request names.
pub(crate) fn agent_of(request: &Request) -> Option<String> {
    let Body::Json(body) = &request.body else { return None };
    let fields: serde_json::Value = serde_json::from_slice(body).ok()?;
    ["agent_id", "agent_code"].iter().find_map(|name| Some(fields.get(name)?.as_str()?.to_owned()))
}

fn text(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
