//! The server that everyone is measured against: one thread, HTTP/1.1 by hand, answers from prepared bytes.
//!
//! It must cost less than any client, so it knows six routes and no framework. `GET /tally` tells what it has seen since it was last asked.

mod answers;
mod body;
mod head;
mod tally;

use std::cell::RefCell;
use std::io;
use std::rc::Rc;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

pub use answers::{AGENTS, FILE, FRAME, FRAMES};
pub use tally::Tally;

use answers::{Answers, json};
use head::Head;

pub const ME: &str = "GET /v1/me";
pub const LIST: &str = "GET /v1/agents";
pub const SPEECH: &str = "POST /v1/tts";
pub const UPLOAD: &str = "POST /v1/files/upload";
pub const LINK: &str = "GET /v1/agent/A1/model/download";
pub const DOWNLOAD: &str = "GET /file";
const TALLY: &str = "GET /tally";

/// Serves until the future is dropped. Wants a runtime of one thread with a `LocalSet`.
pub async fn serve(listener: TcpListener) -> io::Result<()> {
    let shared = Rc::new(Shared {
        answers: Answers::prepare(),
        link: Answers::link(&listener.local_addr()?.to_string()),
        tally: RefCell::new(Tally::default()),
    });
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let shared = Rc::clone(&shared);
        // A client that hangs up is no failure of the server's.
        tokio::task::spawn_local(async move { Connection { stream, held: Vec::with_capacity(64 * 1024), shared }.serve().await.ok() });
    }
}

struct Shared {
    answers: Answers,
    link: Vec<u8>,
    tally: RefCell<Tally>,
}

struct Connection {
    stream: TcpStream,
    /// Bytes that were read and belong to what comes next.
    held: Vec<u8>,
    shared: Rc<Shared>,
}

impl Connection {
    async fn serve(mut self) -> io::Result<()> {
        loop {
            let head = loop {
                match Head::read(&self.held) {
                    Some(head) => break head,
                    None if self.stream.read_buf(&mut self.held).await? == 0 => return Ok(()),
                    None => {}
                }
            };
            self.held.drain(..head.size);
            self.pass_body(&head).await?;
            self.answer(&head.route).await?;
        }
    }

    async fn pass_body(&mut self, head: &Head) -> io::Result<()> {
        if head.asks_first {
            self.stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").await?;
        }
        let bytes = body::pass(&mut self.stream, &mut self.held, &head.length).await?;
        if bytes > 0 {
            self.shared.tally.borrow_mut().received(&head.route, bytes);
        }
        Ok(())
    }

    async fn answer(&mut self, route: &str) -> io::Result<()> {
        if route == TALLY {
            let tally = self.shared.tally.take();
            return self.stream.write_all(&json("200 OK", &serde_json::to_string(&tally)?)).await;
        }
        self.shared.tally.borrow_mut().count(route);
        let answers = &self.shared.answers;
        let answer = match route {
            ME => &answers.me,
            LIST => &answers.agents,
            SPEECH => &answers.speech,
            UPLOAD => &answers.uploaded,
            LINK => &self.shared.link,
            DOWNLOAD => {
                self.stream.write_all(&answers.file_head).await?;
                for _ in 0..FILE / answers.file_piece.len() {
                    self.stream.write_all(&answers.file_piece).await?;
                }
                return Ok(());
            }
            _ => &answers.unknown,
        };
        self.stream.write_all(answer).await
    }
}
