use std::path::PathBuf;

use bithuman_emulator::Emulator;
use bithuman_rest::Client;
use serde_json::{Value, json};

use super::Failure;
use crate::stage::control::Control;

/// An emulator with model files, and a folder to put them in.
pub(super) struct Store {
    pub(super) emulator: Emulator,
    control: Control,
    pub(super) folder: PathBuf,
}

impl Store {
    pub(super) async fn open() -> Result<Self, Failure> {
        let emulator = Emulator::builder().start().await?;
        let control = Control::new(emulator.url())?;
        let folder = std::env::temp_dir().join(format!("bithuman-transfer-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        Ok(Self { emulator, control, folder })
    }

    pub(super) fn client(&self) -> Result<Client, Failure> {
        Ok(Client::builder().secret(self.emulator.default_secret()).base_url(self.emulator.url()).build()?)
    }

    /// Something that the account's control interface does.
    pub(super) async fn order(&self, what: &str, body: Value) -> Result<Value, Failure> {
        Ok(self.control.post(&format!("/accounts/{}/{what}", self.emulator.default_secret()), &body).await?)
    }

    /// A new agent with a model file of so many bytes; gives its code.
    pub(super) async fn agent(&self, bytes: u64) -> Result<String, Failure> {
        self.order("artifacts", json!({"bytes": bytes})).await?;
        let agent = self.order("agents", json!({})).await?;
        Ok(agent["code"].as_str().ok_or("an agent without code")?.to_owned())
    }

    /// What the second origin saw since the last time.
    pub(super) async fn requests(&self) -> Result<Vec<Value>, Failure> {
        let Value::Array(seen) = self.control.get("/media-requests").await? else { return Err("no list of requests".into()) };
        self.control.delete("/media-requests").await?;
        Ok(seen)
    }

    pub(super) async fn close(self) -> Result<(), Failure> {
        self.emulator.shutdown().await;
        Ok(std::fs::remove_dir_all(&self.folder)?)
    }
}
