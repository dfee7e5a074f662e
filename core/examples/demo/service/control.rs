//! The emulator's control interface: what time does, and what visitors do.

use bithuman_emulator::Emulator;
use bithuman_rest::describe::Timestamp;
use serde_json::{Value, json};

use crate::failure::{Failure, Outcome};

/// The emulator's control interface.
pub(crate) struct Control {
    http: reqwest::Client,
    url: String,
}

impl Control {
    pub(crate) fn new(emulator: &Emulator) -> Outcome<Self> {
        // Without a provider no HTTP client can be made, even one that never encrypts. Someone having set one already is fine.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder().no_proxy().build().map_err(refused)?;
        Ok(Self { http, url: emulator.control_url() })
    }

    /// Gives the secret of a new account.
    pub(crate) async fn open_account(&self, plan: &str, credits: u32) -> Outcome<String> {
        let answer = self.order(&format!("{}/accounts", self.url), &json!({"plan": plan, "balance": credits})).await?;
        Ok(answer["secret"].as_str().unwrap_or_default().to_owned())
    }

    /// Gives the time that the clock shows now.
    pub(crate) async fn set_speed(&self, times: f64) -> Outcome<Timestamp> {
        let answer = self.order(&format!("{}/clock", self.url), &json!({"mode": "times", "factor": times})).await?;
        let now = answer["now"].as_str().unwrap_or_default();
        now.parse().map_err(|_| Failure::Unexpected(format!("the emulator's clock shows {now:?}")))
    }

    /// Gives the room's id.
    pub(crate) async fn open_room(&self, secret: &str, agent: &str) -> Outcome<String> {
        let answer = self.order(&format!("{}/accounts/{secret}/rooms", self.url), &json!({"agent_code": agent})).await?;
        Ok(answer["room_id"].as_str().unwrap_or_default().to_owned())
    }

    async fn order(&self, url: &str, body: &Value) -> Outcome<Value> {
        let answer = self.http.post(url).json(body).send().await.map_err(refused)?;
        answer.error_for_status().map_err(refused)?.json().await.map_err(refused)
    }
}

fn refused(error: reqwest::Error) -> Failure {
    // The address holds the account's secret.
    Failure::Machine(format!("the emulator's control interface: {}", error.without_url()))
}
