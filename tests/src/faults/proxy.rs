//! A network that does what it is told: it stands between the client and a service, counts, and spoils what passes.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::message::{self, Message};

/// What happens to one request.
#[derive(Clone)]
pub(crate) enum Spoil {
    /// Nothing.
    Pass,
    /// The connection is closed once the request is there; nobody hears of it.
    Drop,
    /// As `Drop`, with a reset.
    Reset,
    /// Nothing is read, not even the request.
    Deaf,
    /// Nothing is read after the request's head.
    DeafToBody,
    /// What comes after the head is read slowly, and never answered.
    Sip,
    /// The service does not hear of it; this is the answer.
    Answer(Vec<Piece>),
    /// The service does the work, and this becomes of its answer.
    Mangle(fn(&Message) -> Vec<Piece>),
}

/// A piece of an answer.
#[derive(Clone, Debug)]
pub(crate) enum Piece {
    Bytes(Bytes),
    /// So many bytes at a time, so long apart.
    Drip(Bytes, usize, Duration),
    /// These, again and again, so long apart.
    Endless(Bytes, Duration),
    Reset,
    /// Nothing more, and the connection stays open.
    Stall,
}

impl Piece {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Bytes(text.into().into())
    }
}

/// What the network has seen.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    requests: AtomicUsize,
    open: AtomicUsize,
    taken: AtomicUsize,
}

impl Seen {
    pub(crate) fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }

    /// How many connections are open now.
    pub(crate) fn open(&self) -> usize {
        self.open.load(Ordering::SeqCst)
    }

    /// How many bytes were sipped.
    pub(crate) fn taken(&self) -> usize {
        self.taken.load(Ordering::SeqCst)
    }

    /// Waits until this holds.
    pub(crate) async fn until(&self, holds: impl Fn(&Self) -> bool) {
        while !holds(self) {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }
}

type Script = Arc<dyn Fn(usize) -> Spoil + Send + Sync>;

/// The network. It ends when dropped.
pub(crate) struct Proxy {
    address: SocketAddr,
    pub(crate) seen: Arc<Seen>,
    accepting: JoinHandle<()>,
}

impl Proxy {
    /// `script` is asked what happens to the request of this number, counted from 0.
    pub(crate) async fn start(upstream: Option<&str>, script: impl Fn(usize) -> Spoil + Send + Sync + 'static) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let (address, seen) = (listener.local_addr()?, Arc::new(Seen::default()));
        let upstream = upstream.map(|url| url.trim_start_matches("http://").to_owned());
        let (shared, script): (_, Script) = (Arc::clone(&seen), Arc::new(script));
        let accepting = tokio::spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                while connections.try_join_next().is_some() {}
                let exchange = Exchange { upstream: upstream.clone(), script: Arc::clone(&script), seen: Arc::clone(&shared) };
                shared.open.fetch_add(1, Ordering::SeqCst);
                let shared = Arc::clone(&shared);
                connections.spawn(async move {
                    // A client that goes away in the middle is what is tested.
                    let _ = exchange.run(stream).await;
                    shared.open.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        Ok(Self { address, seen, accepting })
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

struct Exchange {
    upstream: Option<String>,
    script: Script,
    seen: Arc<Seen>,
}

impl Exchange {
    /// One request and its answer; the next comes on another connection.
    async fn run(&self, mut stream: TcpStream) -> io::Result<()> {
        stream.set_nodelay(true)?;
        let mut held = BytesMut::new();
        // What becomes of a request that is never read is decided by how many were read before.
        let early = (self.script)(self.seen.requests());
        if matches!(early, Spoil::Deaf) {
            return deaf(&stream).await;
        }
        if matches!(early, Spoil::DeafToBody | Spoil::Sip) {
            message::head(&mut stream, &mut held).await?;
            self.seen.requests.fetch_add(1, Ordering::SeqCst);
            return if matches!(early, Spoil::Sip) { self.sip(&mut stream).await } else { deaf(&stream).await };
        }
        let Some(request) = Message::read(&mut stream, &mut held).await? else { return Ok(()) };
        let spoil = (self.script)(self.seen.requests.fetch_add(1, Ordering::SeqCst));
        let pieces = match spoil {
            Spoil::Drop | Spoil::Deaf | Spoil::DeafToBody | Spoil::Sip => return Ok(()),
            Spoil::Reset => vec![Piece::Reset],
            Spoil::Answer(pieces) => pieces,
            Spoil::Pass => vec![Piece::Bytes(self.ask(&request).await?.whole())],
            Spoil::Mangle(mangle) => mangle(&self.ask(&request).await?),
        };
        for piece in pieces {
            play(&mut stream, piece).await?;
        }
        stream.shutdown().await?;
        // Closing with unread bytes would reset the connection.
        while stream.read_buf(&mut held).await? > 0 {
            held.clear();
        }
        Ok(())
    }

    async fn sip(&self, stream: &mut TcpStream) -> io::Result<()> {
        let mut drop = vec![0; 1 << 16];
        loop {
            let count = stream.read(&mut drop).await?;
            self.seen.taken.fetch_add(count, Ordering::SeqCst);
            if count == 0 {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    async fn ask(&self, request: &Message) -> io::Result<Message> {
        let upstream = self.upstream.as_deref().ok_or_else(|| io::Error::other("there is no service behind this network"))?;
        let mut service = TcpStream::connect(upstream).await?;
        service.write_all(&request.closing()).await?;
        Message::read(&mut service, &mut BytesMut::new()).await?.ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    }
}

async fn play(stream: &mut TcpStream, piece: Piece) -> io::Result<()> {
    match piece {
        Piece::Bytes(bytes) => stream.write_all(&bytes).await,
        Piece::Drip(bytes, size, pause) => {
            for part in bytes.chunks(size) {
                stream.write_all(part).await?;
                tokio::time::sleep(pause).await;
            }
            Ok(())
        }
        Piece::Endless(bytes, pause) => loop {
            stream.write_all(&bytes).await?;
            tokio::time::sleep(pause).await;
        },
        Piece::Reset => {
            stream.set_zero_linger()?;
            Err(io::ErrorKind::ConnectionReset.into())
        }
        Piece::Stall => {
            let mut rest = [0; 1024];
            while stream.read(&mut rest).await? > 0 {}
            Err(io::ErrorKind::UnexpectedEof.into())
        }
    }
}

/// Waits for the peer's end without reading.
async fn deaf(stream: &TcpStream) -> io::Result<()> {
    loop {
        let ready = stream.ready(tokio::io::Interest::ERROR | tokio::io::Interest::READABLE).await?;
        if ready.is_read_closed() || ready.is_error() {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}
