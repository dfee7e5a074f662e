use std::path::Path;

use bithuman_rest::models::{AgentStatus, ListAgents, Synthesize, UploadFile};
use bithuman_rest::{Client, Source};
use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt};

use super::objects::SECRET;
use super::{Done, Listed, Rival};

pub(super) struct Ours(Client);

impl Rival for Ours {
    fn connect(address: &str) -> Done<Self> {
        Ok(Self(Client::builder().secret(SECRET).base_url(address).pool_max_idle(64).build()?))
    }

    async fn me(&self) -> Done<(String, f64)> {
        let found = self.0.account().me().await?;
        Ok((found.user_id, found.credit_balance))
    }

    async fn agents(&self) -> Done<Vec<Listed>> {
        let agents = self.0.agents().list(ListAgents::default());
        let listed = agents.map_ok(|agent| Listed {
            is_ready: agent.status == AgentStatus::Ready,
            code: agent.code,
            name: agent.name,
            updated_at: agent.updated_at,
        });
        Ok(listed.try_collect().await?)
    }

    async fn speech(&self, mut frame: impl FnMut(Bytes)) -> Done<()> {
        let mut frames = self.0.speech().stream(Synthesize { text: "hello".to_owned(), ..Default::default() });
        while let Some(found) = frames.next().await {
            frame(found?.pcm);
        }
        Ok(())
    }

    async fn upload(&self, file: &Path) -> Done<i64> {
        let params = UploadFile { file: Some(Source::path(file)), ..Default::default() };
        Ok(self.0.files().upload(params).await?.file_size)
    }

    async fn download(&self, file: &Path) -> Done<()> {
        self.0.models().download("A1", file.display().to_string(), Default::default()).await?;
        Ok(())
    }
}
