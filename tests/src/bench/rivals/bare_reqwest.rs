use std::path::Path;
use std::sync::Once;

use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use tokio::io::AsyncWriteExt;

use super::objects::{Account, Agent, Answer, Frames, SECRET, SPEECH, Uploaded, upload};
use super::{Done, Listed, Rival};

pub(super) struct Reqwest {
    address: String,
    client: reqwest::Client,
}

impl Rival for Reqwest {
    fn connect(address: &str) -> Done<Self> {
        static PROVIDER: Once = Once::new();
        // reqwest is built without cryptography of its own here, and a client cannot be made without any, not even for plain HTTP.
        PROVIDER.call_once(|| drop(rustls::crypto::ring::default_provider().install_default()));
        let headers = HeaderMap::from_iter([("api-secret".parse()?, HeaderValue::from_static(SECRET))]);
        Ok(Self { address: address.to_owned(), client: reqwest::Client::builder().default_headers(headers).build()? })
    }

    async fn me(&self) -> Done<(String, f64)> {
        let found: Answer<Account> = self.client.get(format!("{}/v1/me", self.address)).send().await?.json().await?;
        Ok((found.data.user_id, found.data.credit_balance))
    }

    async fn agents(&self) -> Done<Vec<Listed>> {
        let asked = self.client.get(format!("{}/v1/agents?limit=100", self.address));
        let found: Answer<Vec<Agent>> = asked.send().await?.json().await?;
        Ok(found.data.into_iter().map(Listed::from).collect())
    }

    async fn speech(&self, mut frame: impl FnMut(Bytes)) -> Done<()> {
        let asked = self.client.post(format!("{}/v1/tts", self.address)).header(CONTENT_TYPE, "application/json").body(SPEECH);
        let mut answer = asked.send().await?;
        let mut frames = Frames::default();
        while let Some(piece) = answer.chunk().await? {
            frames.take(&piece, &mut frame);
        }
        Ok(())
    }

    async fn upload(&self, file: &Path) -> Done<i64> {
        let asked = self.client.post(format!("{}/v1/files/upload", self.address)).json(&upload(file).await?);
        let found: Answer<Uploaded> = asked.send().await?.json().await?;
        Ok(found.data.file_size)
    }

    async fn download(&self, file: &Path) -> Done<()> {
        let mut answer = self.client.get(format!("{}/file", self.address)).send().await?;
        let mut file = tokio::fs::File::create(file).await?;
        while let Some(piece) = answer.chunk().await? {
            file.write_all(&piece).await?;
        }
        file.flush().await?;
        Ok(())
    }
}
