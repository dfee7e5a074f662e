//! Calls over WebRTC: an offer in, an answer out, and a way to hang up.

use std::sync::Arc;

use serde_json::json;

use crate::accounts::{Account, State};
use crate::call::Call;
use crate::envelope;
use crate::ids::{digest, hex};
use crate::reply::{Outcome, Reply};
use crate::state::sessions::{End, Till};

pub(super) fn connect(call: &Call, account: &Arc<Account>) -> Outcome {
    let kind = call.header("content-type").unwrap_or("").split(';').next().unwrap_or("").trim();
    if kind.eq_ignore_ascii_case("application/json") {
        return hang_up(call, account);
    }
    let session = super::open(call, &mut account.state(), "call_")?;
    let answer = answer(&String::from_utf8_lossy(&call.body), &session.id);
    Ok(Reply::bytes("application/sdp", answer).status(201).header("x-bithuman-call", session.id))
}

/// Answers 200 whatever the body says: nothing else is documented, and hanging up twice must do no harm.
fn hang_up(call: &Call, account: &Arc<Account>) -> Outcome {
    let fields = call.lenient();
    let id = fields.get("call").and_then(|id| id.as_str()).filter(|id| id.starts_with("call_"));
    let mut state = account.state();
    let State { sessions, ledger, ids, eras, .. } = &mut *state;
    let known = id.filter(|id| sessions.find(id).is_some());
    if let Some(id) = known {
        sessions.end(id, call.now, End::Asked, &mut Till { ledger, ids, exact: eras.exact_seconds_billed });
    }
    Ok(envelope::bare(json!({"success": known.is_some(), "call": id})))
}

/// Takes up every medium of the offer; no media server stands behind it.
fn answer(offer: &str, id: &str) -> String {
    let secret = hex(&digest(id));
    let fingerprint: Vec<String> = digest(&secret).iter().map(|byte| format!("{byte:02X}")).collect();
    let mut lines: Vec<String> = ["v=0", "o=- 1 1 IN IP4 127.0.0.1", "s=-", "t=0 0"].map(str::to_owned).into();
    lines.extend(offer.lines().map(str::trim).filter(|line| line.starts_with("a=group:BUNDLE")).map(str::to_owned));
    for line in offer.lines().map(str::trim) {
        if let Some(medium) = line.strip_prefix("m=") {
            let mut words: Vec<&str> = medium.split(' ').collect();
            if let Some(port) = words.get_mut(1) {
                *port = "9";
            }
            lines.push(format!("m={}", words.join(" ")));
            lines.push("c=IN IP4 0.0.0.0".into());
            lines.push(format!("a=ice-ufrag:{}", &secret[..4]));
            lines.push(format!("a=ice-pwd:{}", &secret[4..28]));
            lines.push(format!("a=fingerprint:sha-256 {}", fingerprint.join(":")));
            lines.push("a=setup:active".into());
        } else if ["a=mid:", "a=rtpmap:", "a=fmtp:", "a=sctp-port:"].iter().any(|start| line.starts_with(start))
            || ["a=rtcp-mux", "a=sendrecv"].contains(&line)
        {
            lines.push(line.to_owned());
        }
    }
    lines.push(String::new());
    lines.join("\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_medium_of_the_offer_is_answered() {
        let offer =
            "v=0\r\na=group:BUNDLE 0\r\nm=audio 52000 UDP/TLS/RTP/SAVPF 111\r\na=mid:0\r\na=setup:actpass\r\na=rtpmap:111 opus/48000/2\r\n";
        let answer = answer(offer, "call_1");
        for line in ["a=group:BUNDLE 0", "m=audio 9 UDP/TLS/RTP/SAVPF 111", "a=mid:0", "a=setup:active", "a=rtpmap:111 opus/48000/2"] {
            assert!(answer.contains(&format!("{line}\r\n")), "{line}");
        }
        assert!(!answer.contains("actpass"));
    }
}
