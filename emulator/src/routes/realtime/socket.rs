//! The WebSocket: from the handshake to the relay.

use std::sync::Arc;

use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

use super::STANDARD_MODEL;
use crate::accounts::Account;
use crate::call::Call;
use crate::refusal::Refusal;
use crate::relay::{self, Line};
use crate::reply::{Outcome, Reply};

const SUBPROTOCOL: &str = "realtime";

pub(super) fn open(call: &Call, account: &Arc<Account>) -> Outcome {
    let wants_socket = call.header("upgrade").is_some_and(|upgrade| upgrade.eq_ignore_ascii_case("websocket"));
    let (Some(key), Some(upgrade)) = (call.header("sec-websocket-key").filter(|_| wants_socket), call.upgrade.clone()) else {
        return Err(Refusal::forbidden("This address speaks WebSocket only"));
    };
    let session = super::open(call, &mut account.state(), "rts_")?;
    let line = Line {
        world: Arc::clone(&call.world),
        account: Arc::clone(account),
        secret: crate::guard::presented(&call.headers).unwrap_or("").to_owned(),
        session: session.id,
        model: call.query("model").unwrap_or(STANDARD_MODEL).to_owned(),
    };
    tokio::spawn(relay::serve(line, upgrade));
    let reply = Reply::empty(101)
        .header("upgrade", "websocket")
        .header("connection", "Upgrade")
        .header("sec-websocket-accept", derive_accept_key(key.as_bytes()));
    let offered = call.header("sec-websocket-protocol").unwrap_or("");
    Ok(match offered.split(',').any(|protocol| protocol.trim() == SUBPROTOCOL) {
        true => reply.header("sec-websocket-protocol", SUBPROTOCOL),
        false => reply,
    })
}
