//! An emulator, its accounts, and what was charged to them.

use std::time::Duration;

use bithuman_emulator::Emulator;
use bithuman_rest::models::{GenerateAgent, GenerateDynamics, GenerateModel, GenerateVideo, ModelName};
use bithuman_rest::{Client, Limiter, RequestOptions, Secret};
use serde_json::{Value, json};

use super::Failure;
use crate::stage::control::Control;

/// The code of the agent that every account has.
const AGENT: &str = "A1";

/// The operations that are billed under a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Work {
    Agent,
    Dynamics,
    Video,
}

impl Work {
    /// One of them for each number; videos, which cost the emulator time, are rare.
    pub(super) fn of(number: usize) -> Self {
        match number {
            number if number % 40 == 7 => Self::Video,
            number if number % 3 == 1 => Self::Dynamics,
            _ => Self::Agent,
        }
    }

    /// Does it, and gives what tells its result from others.
    pub(super) async fn go(self, client: &Client, number: usize) -> bithuman_rest::Result<String> {
        match self {
            Self::Agent => {
                let prompt = Some(format!("person {number}"));
                let asked = GenerateAgent { model: GenerateModel::Essence1, prompt, ..GenerateAgent::default() };
                client.agents().generate(asked).await.map(|made| made.agent_id)
            }
            Self::Dynamics => {
                let asked = GenerateDynamics { agent_id: AGENT.to_owned(), ..GenerateDynamics::default() };
                client.dynamics().generate(asked).await.map(|made| made.agent_id)
            }
            Self::Video => {
                let audio_url = Some(format!("https://example.com/{number}.wav"));
                let asked =
                    GenerateVideo { model: ModelName::Essence1, agent_code: AGENT.to_owned(), audio_url, ..GenerateVideo::default() };
                client.video().generate(asked).await.map(|made| made.job_id)
            }
        }
    }
}

/// What was charged to an account, by kind of work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Charges {
    pub(super) agents: usize,
    pub(super) dynamics: usize,
    pub(super) videos: usize,
}

impl Charges {
    pub(super) fn add(&mut self, work: Work) {
        match work {
            Work::Agent => self.agents += 1,
            Work::Dynamics => self.dynamics += 1,
            Work::Video => self.videos += 1,
        }
    }

    pub(super) fn all(self) -> usize {
        self.agents + self.dynamics + self.videos
    }

    /// How many are not as they should be.
    pub(super) fn off_by(self, wanted: Self) -> usize {
        self.agents.abs_diff(wanted.agents) + self.dynamics.abs_diff(wanted.dynamics) + self.videos.abs_diff(wanted.videos)
    }
}

pub(super) struct Till {
    emulator: Emulator,
    control: Control,
    client: Client,
}

impl Till {
    pub(super) async fn open() -> Result<Self, Failure> {
        let emulator = Emulator::builder().start().await?;
        let control = Control::new(emulator.url())?;
        let client = Client::builder().secret(emulator.default_secret()).base_url(emulator.url()).limiter(Limiter::Off).build()?;
        let short = Some(Duration::from_secs(2));
        let client = client.with_options(RequestOptions {
            attempt_timeout: short,
            stall_timeout: short,
            max_retries: Some(30),
            ..RequestOptions::default()
        });
        Ok(Self { emulator, control, client })
    }

    pub(super) fn url(&self) -> &str {
        self.emulator.url()
    }

    /// A new account: its secret, and a client for it.
    pub(super) async fn account(&self, clock: Value) -> Result<(String, Client), Failure> {
        let wanted = json!({"plan": "enterprise", "balance": 1_000_000_000, "clock": clock});
        let opened = self.control.post("/_emulator/accounts", &wanted).await?;
        let secret = opened["secret"].as_str().ok_or("an account has no secret")?.to_owned();
        let client = self.client.with_secret(Secret::new(secret.clone())?);
        Ok((secret, client))
    }

    /// Gives an account the agent that gestures and videos are made of.
    pub(super) async fn seed(&self, secret: &str) -> Result<(), Failure> {
        self.order(secret, "agents", &json!({"code": AGENT, "models": ["essence-1"]})).await
    }

    pub(super) async fn order(&self, secret: &str, what: &str, body: &Value) -> Result<(), Failure> {
        self.control.post(&format!("/_emulator/accounts/{secret}/{what}"), body).await?;
        Ok(())
    }

    pub(super) async fn charges(&self, secret: &str) -> Result<Charges, Failure> {
        let ledger = self.control.get(&format!("/_emulator/accounts/{secret}/ledger")).await?;
        let mut charges = Charges::default();
        for code in ledger.as_array().ok_or("the ledger is no list")?.iter().filter_map(|row| row["pricing_code"].as_str()) {
            match code {
                code if code.starts_with("usage_agent_generation") => charges.add(Work::Agent),
                code if code.starts_with("usage_dynamics") => charges.add(Work::Dynamics),
                code if code.starts_with("usage_talking_video") => charges.add(Work::Video),
                _ => {}
            }
        }
        Ok(charges)
    }
}
