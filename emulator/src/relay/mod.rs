//! The WebSocket relay: one conversation over one socket, billed while it is open.

mod dialogue;
mod events;
mod voice;

use std::sync::Arc;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use hyper::upgrade::{OnUpgrade, Upgraded};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Role};
use tokio_tungstenite::tungstenite::{Error, Message};

use crate::accounts::{Account, State};
use crate::state::sessions::{End, Till};
use crate::world::World;
use dialogue::{Dialogue, Reaction};

/// How often an idle socket looks whether it may stay open.
const LOOK: Duration = Duration::from_millis(20);

type Socket = WebSocketStream<TokioIo<Upgraded>>;

/// Who talks, and in which session.
pub(crate) struct Line {
    pub(crate) world: Arc<World>,
    pub(crate) account: Arc<Account>,
    pub(crate) secret: String,
    pub(crate) session: String,
    pub(crate) model: String,
}

pub(crate) async fn serve(line: Line, upgrade: OnUpgrade) {
    if let Ok(upgraded) = upgrade.await {
        let socket = WebSocketStream::from_raw_socket(TokioIo::new(upgraded), Role::Server, None).await;
        // A peer that is gone is how most conversations end.
        let _ = converse(&line, socket).await;
    }
    let mut state = line.account.state();
    let State { sessions, ledger, ids, eras, .. } = &mut *state;
    sessions.end(&line.session, line.account.now(), End::Finished, &mut Till { ledger, ids, exact: eras.exact_seconds_billed });
}

async fn converse(line: &Line, mut socket: Socket) -> Result<(), Error> {
    let mut dialogue = Dialogue::new(&line.session, &line.model, line.world.settings.seed);
    send(&mut socket, vec![dialogue.greeting()]).await?;
    loop {
        let message = tokio::select! {
            message = socket.next() => message,
            () = tokio::time::sleep(LOOK) => {
                if line.world.is_closed() {
                    return socket.close(None).await;
                }
                if let Some((code, message)) = line.ended() {
                    return hang_up(&mut socket, dialogue.fatal(code, message), code).await;
                }
                continue;
            }
        };
        let reaction = match message {
            None => return Ok(()),
            Some(Err(error)) => return Err(error),
            Some(Ok(Message::Close(_))) => return Ok(()),
            Some(Ok(Message::Text(text))) => line.react(&mut dialogue, &text),
            Some(Ok(Message::Binary(_))) => Reaction::Events(vec![dialogue.error("invalid_frame", "Send text frames", None)]),
            Some(Ok(_)) => continue,
        };
        match reaction {
            Reaction::Events(events) => send(&mut socket, events).await?,
            Reaction::Speak(answer) => {
                let spoken = tokio::task::spawn_blocking(move || answer.voiced()).await;
                if let Ok(answer) = spoken {
                    line.note("assistant", answer.text());
                    send(&mut socket, dialogue.response(&answer)).await?;
                }
            }
        }
    }
}

async fn send(socket: &mut Socket, events: Vec<Value>) -> Result<(), Error> {
    for event in events {
        socket.feed(Message::text(event.to_string())).await?;
    }
    socket.flush().await
}

async fn hang_up(socket: &mut Socket, event: Value, code: &'static str) -> Result<(), Error> {
    send(socket, vec![event]).await?;
    socket.close(Some(CloseFrame { code: CloseCode::Policy, reason: code.into() })).await?;
    // The peer answers the close; without reading on, the connection would be reset under its feet.
    while let Ok(Some(Ok(_))) = tokio::time::timeout(Duration::from_secs(1), socket.next()).await {}
    Ok(())
}

impl Line {
    fn react(&self, dialogue: &mut Dialogue, text: &str) -> Reaction {
        let Ok(event) = serde_json::from_str::<Value>(text) else {
            return Reaction::Events(vec![dialogue.error("invalid_json", "The frame is not JSON", None)]);
        };
        self.account.state().realtime.heard.push(brief(&self.session, &event));
        let before = dialogue.said_by_user();
        let reaction = dialogue.react(&event);
        if dialogue.said_by_user() > before {
            self.note("user", dialogue.last_said());
        }
        reaction
    }

    fn note(&self, role: &str, text: &str) {
        let now = self.account.now();
        if let Some(session) = self.account.state().sessions.find_mut(&self.session) {
            session.say(now, role, text);
        }
    }

    /// Why the conversation may not go on.
    fn ended(&self) -> Option<(&'static str, &'static str)> {
        self.world.settle(&self.account);
        if self.world.holder(&self.secret).is_none_or(|holder| holder.revoked) {
            return Some(("FORBIDDEN", "The secret was revoked"));
        }
        let state = self.account.state();
        match state.sessions.find(&self.session).and_then(|session| session.ended) {
            None => None,
            Some((_, End::Balance)) => Some(("INSUFFICIENT_BALANCE", "No credits left; top up and open a new session")),
            Some((_, End::Duration)) => Some(("SESSION_DURATION_LIMIT", "A session lasts one hour; open a new one")),
            Some((_, End::Asked | End::Finished | End::Revoked)) => Some(("FORBIDDEN", "The session was terminated")),
        }
    }
}

/// The event without its sound.
fn brief(session: &str, event: &Value) -> Value {
    let mut event = event.clone();
    if let Some(audio) = event.get("audio").and_then(Value::as_str).map(str::len) {
        event["audio"] = json!({"base64_characters": audio});
    }
    json!({"session_id": session, "event": event})
}
