//! The places in which a call can get stuck.

use std::sync::Arc;
use std::time::Duration;

use bithuman_rest::dynamic::Argument;
use bithuman_rest::{Client, ErrorClass, ProviderFailure, Result, SecretProvider, Source};
use bytes::Bytes;
use futures_util::future::BoxFuture;
use serde_json::json;

use super::DEADLINE;
use super::blackhole::Blackhole;
use crate::faults::Failure;
use crate::faults::answers::{answer, beginning, json as answered};
use crate::faults::by_name::{arguments, call, drain};
use crate::faults::proxy::{Piece, Proxy, Spoil};

/// A call that gets stuck.
pub(super) struct Stall {
    pub(super) name: &'static str,
    reached: Reached,
    /// What happens to the request of this number.
    script: fn(usize) -> Spoil,
    pub(super) call: fn(Client) -> BoxFuture<'static, Result<()>>,
    pub(super) class: ErrorClass,
}

/// How the client gets to the network.
#[derive(Clone, Copy, PartialEq)]
enum Reached {
    Plainly,
    Encrypted,
    /// Nobody takes the connection.
    Never,
    /// As a proxy, for an address with or without encryption.
    AsProxy(&'static str),
    /// With a secret that is never handed out.
    WithoutSecret,
}

/// What has to stay while the call runs.
type Network = Box<dyn std::any::Any + Send>;

impl Stall {
    pub(super) async fn set_up(&self, deadline: Duration) -> std::result::Result<(Client, Network), Failure> {
        let builder = Client::builder().timeout(deadline).max_retries(1000);
        if self.reached == Reached::Never {
            let blackhole = Blackhole::open().await?;
            let client = builder.base_url(format!("http://{}", blackhole.address()?)).secret("sk_stuck").build()?;
            return Ok((client, Box::new(blackhole)));
        }
        let proxy = Proxy::start(None, self.script).await?;
        let builder = match self.reached {
            Reached::Plainly | Reached::Never => builder.secret("sk_stuck").base_url(proxy.url()),
            Reached::Encrypted => builder.secret("sk_stuck").base_url(format!("https://{}", proxy.address())),
            Reached::AsProxy(url) => builder.secret("sk_stuck").base_url(url).proxy(proxy.url()),
            Reached::WithoutSecret => builder.secret_provider(Arc::new(Never)).base_url(proxy.url()),
        };
        Ok((builder.build()?, Box::new(proxy)))
    }
}

/// A vault that does not answer.
struct Never;

impl SecretProvider for Never {
    fn fetch(&self) -> BoxFuture<'static, std::result::Result<String, ProviderFailure>> {
        Box::pin(std::future::pending())
    }
}

const fn reading(name: &'static str, script: fn(usize) -> Spoil) -> Stall {
    Stall { name, reached: Reached::Plainly, script, call: me, class: ErrorClass::APITimeoutError }
}

pub(super) const STALLS: &[Stall] = &[
    Stall { reached: Reached::Never, ..reading("connecting to a black hole", |_| Spoil::Deaf) },
    Stall { reached: Reached::Encrypted, ..reading("the TLS handshake, unanswered", |_| Spoil::Deaf) },
    Stall { reached: Reached::AsProxy("http://api.example"), ..reading("a proxy that never answers", |_| Spoil::Deaf) },
    Stall {
        reached: Reached::AsProxy("https://api.example"),
        ..reading("a tunnel that never opens", |_| Spoil::Answer(vec![Piece::Stall]))
    },
    Stall { reached: Reached::WithoutSecret, ..reading("the secret's provider", |_| Spoil::Deaf) },
    reading("the request is not read", |_| Spoil::Deaf),
    reading("before the head", |_| Spoil::Answer(vec![Piece::Stall])),
    reading("in the status line", |_| stalled("HTTP/1.1 20")),
    reading("between two headers", |_| stalled("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n")),
    reading("headers that drip", |_| {
        Spoil::Answer(vec![Piece::text("HTTP/1.1 200 OK\r\n"), Piece::Endless(Bytes::from_static(b"x-drip: 1\r\n"), DRIP)])
    }),
    reading("after the head", |_| Spoil::Answer([beginning("", 500, b""), vec![Piece::Stall]].concat())),
    reading("in the middle of the body", |_| Spoil::Answer([beginning("", 500, b"{\"data\":{"), vec![Piece::Stall]].concat())),
    reading("before the last byte", |_| Spoil::Answer([beginning("", 12, b"{\"data\":{}}"), vec![Piece::Stall]].concat())),
    reading("between two chunks", |_| stalled("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{ \r\n")),
    reading("a body that drips", |_| {
        Spoil::Answer([beginning("", 1 << 20, b"{"), vec![Piece::Endless(Bytes::from_static(b" "), DRIP)]].concat())
    }),
    reading("after a redirect", |request| match request {
        0 => Spoil::Answer(answer(307, "location: /elsewhere\r\n", b"")),
        _ => Spoil::Answer(vec![Piece::Stall]),
    }),
    Stall {
        class: ErrorClass::ResponseError,
        ..reading("redirects without end", |_| Spoil::Answer(answer(307, "location: /again\r\n", b"")))
    },
    Stall { class: ErrorClass::ServiceUnavailableError, ..reading("a hint beyond the deadline", |_| down("retry-after: 30\r\n")) },
    Stall { class: ErrorClass::ServiceUnavailableError, ..reading("hints without end", |_| down("retry-after-ms: 40\r\n")) },
    Stall { class: ErrorClass::ServiceUnavailableError, ..reading("backing off again and again", |_| down("")) },
    Stall { class: ErrorClass::APIConnectionError, ..reading("reset again and again", |_| Spoil::Reset) },
    Stall {
        class: ErrorClass::InternalServerError,
        ..reading("a refusal whose body stalls", |_| {
            Spoil::Answer(vec![Piece::text("HTTP/1.1 501 No\r\ncontent-length: 90\r\n\r\n{"), Piece::Stall])
        })
    },
    Stall {
        call: |client| Box::pin(async move { call(&client, "providers.get", &json!({})).await }),
        ..reading("looking up the account", |_| Spoil::Answer(vec![Piece::Stall]))
    },
    Stall { call: wait, class: ErrorClass::JobTimeoutError, ..reading("polling a job that never ends", |_| busy()) },
    Stall { call: wait, ..reading("polling: the first read", |_| Spoil::Answer(vec![Piece::Stall])) },
    Stall { call: wait, ..reading("polling: a later read", |read| if read < 1 { busy() } else { Spoil::Answer(vec![Piece::Stall]) }) },
    Stall { call: upload, class: ErrorClass::APITimeoutError, ..reading("an upload that is not read", |_| Spoil::DeafToBody) },
    Stall { call: upload, ..reading("an upload that is not answered", |_| Spoil::Answer(vec![Piece::Stall])) },
    Stall { call: upload_nothing, ..reading("an upload whose source gives nothing", |_| Spoil::Pass) },
    Stall {
        call: speech,
        ..reading("a stream before its first frame", |_| Spoil::Answer([beginning(PCM, 9000, b""), vec![Piece::Stall]].concat()))
    },
    Stall {
        call: speech,
        ..reading("a stream in a frame", |_| Spoil::Answer([beginning(PCM, 9000, &[0, 0, 0, 4, 1, 1]), vec![Piece::Stall]].concat()))
    },
    Stall {
        call: |client| Box::pin(async move { drain(&client, "agents.list", &json!({})).await }),
        ..reading("a list's page", |_| Spoil::Answer(vec![Piece::Stall]))
    },
    Stall {
        call: |client| Box::pin(async move { client.dial("realtime.open_socket", arguments(&json!({}))).await.map(drop) }),
        class: ErrorClass::OutcomeUnknownError,
        ..reading("opening a conversation", |_| Spoil::Answer(vec![Piece::Stall]))
    },
    Stall { call: download, ..reading("a download before its head", |_| Spoil::Answer(vec![Piece::Stall])) },
    Stall {
        call: download,
        ..reading("a download in its body", |_| Spoil::Answer([beginning("", 90_000, &[7; 4096]), vec![Piece::Stall]].concat()))
    },
];

const DRIP: Duration = Duration::from_millis(20);
const PCM: &str = "content-type: audio/pcm\r\n";

fn stalled(beginning: &'static str) -> Spoil {
    Spoil::Answer(vec![Piece::text(beginning), Piece::Stall])
}

fn down(headers: &str) -> Spoil {
    let body = br#"{"error":{"code":"SERVICE_UNAVAILABLE","message":"down"}}"#;
    Spoil::Answer(answer(503, &format!("content-type: application/json\r\n{headers}"), body))
}

fn busy() -> Spoil {
    Spoil::Answer(answered(200, &json!({"data": {"agent_id": "A1", "code": "A1", "status": "processing", "progress": 0.5}})))
}

fn me(client: Client) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move { call(&client, "account.me", &json!({})).await })
}

fn wait(client: Client) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move { call(&client, "agents.wait", &json!({"code": "A1", "interval": 0.05, "timeout": DEADLINE.as_secs_f64()})).await })
}

fn speech(client: Client) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move { drain(&client, "speech.stream", &json!({"text": "hello"})).await })
}

fn upload(client: Client) -> BoxFuture<'static, Result<()>> {
    let mut document = b"%PDF-1.7\n".to_vec();
    document.resize(16 << 20, b' ');
    send(client, Source::bytes(document, Some("long.pdf".to_owned())))
}

fn upload_nothing(client: Client) -> BoxFuture<'static, Result<()>> {
    send(client, Source::stream(futures_util::stream::pending(), Some("never.pdf".to_owned()), Some(1 << 20)))
}

fn send(client: Client, source: Source) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let mut given = arguments(&json!({"file_type": "document"}));
        given.insert("file".to_owned(), Argument::Source(source));
        client.invoke("files.upload", given).await.map(drop)
    })
}

/// From the service itself, with the secret; the storage's own deadlines are the transfers' to prove.
fn download(client: Client) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let folder = std::env::temp_dir().join(format!("bithuman-deadlines-{}", std::process::id()));
        let path = folder.join("avatar.pkl").display().to_string();
        call(&client, "models.download_self_hosted_avatar", &json!({"code": "A1", "path": path})).await
    })
}
