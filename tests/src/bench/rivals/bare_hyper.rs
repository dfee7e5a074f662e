use std::path::Path;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::Request;
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HOST};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use tokio::io::AsyncWriteExt;

use super::objects::{Account, Agent, Answer, Frames, SECRET, SPEECH, Uploaded, upload};
use super::{Done, Listed, Rival};

pub(super) struct Hyper {
    address: String,
    host: String,
    client: Client<HttpConnector, Full<Bytes>>,
}

impl Hyper {
    async fn ask(&self, method: &str, path: &str, body: impl Into<Bytes>) -> Done<Incoming> {
        let request = Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.address))
            .header(HOST, &self.host)
            .header("api-secret", SECRET)
            .header(CONTENT_TYPE, "application/json");
        let answer = self.client.request(request.body(Full::new(body.into()))?).await?;
        Ok(answer.into_body())
    }
}

impl Rival for Hyper {
    fn connect(address: &str) -> Done<Self> {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        let host = address.trim_start_matches("http://").to_owned();
        Ok(Self { address: address.to_owned(), host, client: Client::builder(TokioExecutor::new()).build(connector) })
    }

    async fn me(&self) -> Done<(String, f64)> {
        let body = self.ask("GET", "/v1/me", "").await?.collect().await?.to_bytes();
        let found: Answer<Account> = serde_json::from_slice(&body)?;
        Ok((found.data.user_id, found.data.credit_balance))
    }

    async fn agents(&self) -> Done<Vec<Listed>> {
        let body = self.ask("GET", "/v1/agents?limit=100", "").await?.collect().await?.to_bytes();
        let found: Answer<Vec<Agent>> = serde_json::from_slice(&body)?;
        Ok(found.data.into_iter().map(Listed::from).collect())
    }

    async fn speech(&self, mut frame: impl FnMut(Bytes)) -> Done<()> {
        let mut body = self.ask("POST", "/v1/tts", SPEECH).await?;
        let mut frames = Frames::default();
        while let Some(piece) = body.frame().await {
            if let Ok(piece) = piece?.into_data() {
                frames.take(&piece, &mut frame);
            }
        }
        Ok(())
    }

    async fn upload(&self, file: &Path) -> Done<i64> {
        let json = serde_json::to_vec(&upload(file).await?)?;
        let body = self.ask("POST", "/v1/files/upload", json).await?.collect().await?.to_bytes();
        Ok(serde_json::from_slice::<Answer<Uploaded>>(&body)?.data.file_size)
    }

    async fn download(&self, file: &Path) -> Done<()> {
        let mut body = self.ask("GET", "/file", "").await?;
        let mut file = tokio::fs::File::create(file).await?;
        while let Some(piece) = body.frame().await {
            if let Ok(piece) = piece?.into_data() {
                file.write_all(&piece).await?;
            }
        }
        file.flush().await?;
        Ok(())
    }
}
