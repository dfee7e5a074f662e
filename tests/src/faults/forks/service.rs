//! A service that keeps connections open and notes which processes speak on each.

use std::collections::BTreeSet;
use std::io;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::BytesMut;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::faults::message::Message;

/// The processes that spoke on one connection. They name themselves by the code of the agent that they ask for.
type Speakers = BTreeSet<String>;

pub(super) struct Service {
    pub(super) url: String,
    seen: Arc<Mutex<Vec<Speakers>>>,
    accepting: JoinHandle<()>,
}

impl Service {
    pub(super) async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let seen: Arc<Mutex<Vec<Speakers>>> = Arc::default();
        let shared = Arc::clone(&seen);
        let accepting = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let seen = Arc::clone(&shared);
                tokio::spawn(async move {
                    let mut speakers = Speakers::new();
                    // A process that goes away in the middle is what is tested.
                    let _ = serve(stream, &mut speakers).await;
                    seen.lock().unwrap_or_else(PoisonError::into_inner).push(speakers);
                });
            }
        });
        Ok(Self { url, seen, accepting })
    }

    /// How many processes were heard, and how many connections two of them spoke on. Counts connections that have ended.
    pub(super) fn heard(&self) -> (usize, usize) {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let processes: BTreeSet<&String> = seen.iter().flatten().collect();
        (processes.len(), seen.iter().filter(|speakers| speakers.len() > 1).count())
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn serve(mut stream: TcpStream, speakers: &mut Speakers) -> io::Result<()> {
    let mut held = BytesMut::new();
    while let Some(request) = Message::read(&mut stream, &mut held).await? {
        let head = String::from_utf8_lossy(&request.head).into_owned();
        let path = head.split_ascii_whitespace().nth(1).unwrap_or_default();
        let code = path.rsplit('/').next().unwrap_or_default();
        if code == "STALL" {
            while stream.read_buf(&mut held).await? > 0 {}
            return Ok(());
        }
        let agent = |code: &str| json!({"agent_id": code, "code": code, "status": "ready"});
        let body = if path.starts_with("/v1/agents") {
            json!({"success": true, "data": [agent("A1"), agent("A2")], "pagination": {"has_more": true}})
        } else {
            speakers.insert(code.to_owned());
            json!({"success": true, "data": agent(code)})
        };
        stream.write_all(&keeping(&body)).await?;
    }
    Ok(())
}

/// An answer after which the connection stays open.
fn keeping(body: &Value) -> Vec<u8> {
    let body = body.to_string();
    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}", body.len()).into_bytes()
}
