//! One call through one bad network, and what came of it.

use std::time::Duration;

use bithuman_emulator::Emulator;
use bithuman_rest::errors::Billed;
use bithuman_rest::models::{GenerateAgent, GenerateModel, Speak};
use bithuman_rest::{Client, Error};
use serde_json::{Value, json};

use super::situations::{Outcome, Situation};
use crate::faults::Failure;
use crate::faults::proxy::Proxy;
use crate::stage::control::Control;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Call {
    Read,
    /// Costs credits, carries a key.
    Generate,
    /// Cannot be undone, carries no key.
    Speak,
}

pub(super) const CALLS: [Call; 3] = [Call::Read, Call::Generate, Call::Speak];

/// A call that was made.
pub(super) struct Asked {
    situation: &'static Situation,
    call: Call,
    error: Option<Error>,
    requests: usize,
    /// How often the emulator did it.
    done: usize,
    secret: String,
}

impl Asked {
    pub(super) async fn of(emulator: &Emulator, situation: &'static Situation, call: Call) -> Result<Self, Failure> {
        let control = Control::new(emulator.url())?;
        let account = control.post("/accounts", &json!({"balance": 10_000})).await?;
        let secret = account["secret"].as_str().unwrap_or_default().to_owned();
        let agent = control.post(&format!("/accounts/{secret}/agents"), &json!({})).await?;
        let code = agent["code"].as_str().or(agent["agent_id"].as_str()).ok_or("the emulator gave no agent")?.to_owned();
        control.post(&format!("/accounts/{secret}/rooms"), &json!({"agent_code": code})).await?;

        let network = Proxy::start(Some(emulator.url()), |_| (situation.spoil)()).await?;
        let client = client(&network.url(), &secret, situation)?;
        let error = match call {
            Call::Read => client.account().me().await.err(),
            Call::Generate => {
                let wanted = GenerateAgent { model: GenerateModel::Expression1, ..GenerateAgent::default() };
                client.agents().generate(wanted).await.err()
            }
            Call::Speak => client.agents().speak(code, Speak { message: "hello".to_owned(), ..Speak::default() }).await.err(),
        };
        let done = match call {
            Call::Read => 0,
            Call::Generate => charges(&control.get(&format!("/accounts/{secret}/ledger")).await?),
            Call::Speak => control.get(&format!("/accounts/{secret}/speech-log")).await?.as_array().map_or(0, Vec::len),
        };
        Ok(Self { situation, call, error, requests: network.seen.requests(), done, secret })
    }

    /// Where it came out other than it must.
    pub(super) fn mistake(&self) -> Option<String> {
        let wanted = self.situation.outcome(self.call);
        let billed = self.error.as_ref().map_or(Billed::No, |error| error.billed);
        let found = Outcome { class: self.error.as_ref().map(Error::class), billed, requests: self.requests };
        let limit = self.error.as_ref().and_then(|error| error.limit);
        let problem = match &self.error {
            _ if found != wanted => format!("{found:?}, not {wanted:?}"),
            Some(error) if error.attempts.len() != self.requests => format!("{} attempts told of", error.attempts.len()),
            Some(error) if error.operation.is_none() => "no operation named".to_owned(),
            _ if limit.is_some() && limit != self.situation.limit => format!("limit {limit:?}"),
            _ => return None,
        };
        Some(format!("{}, {:?}: {problem}", self.situation.name, self.call))
    }

    /// Where the error says what the ledger denies.
    pub(super) fn lie(&self) -> Option<String> {
        let billed = self.error.as_ref().filter(|_| self.call == Call::Generate)?.billed;
        let truth = match billed {
            Billed::Yes => self.done == 1,
            Billed::No => self.done == 0,
            Billed::Unknown => true,
        };
        (!truth).then(|| format!("{}: {} after {} charges", self.situation.name, billed.as_str(), self.done))
    }

    pub(super) fn done_twice(&self) -> Option<String> {
        (self.done > 1).then(|| format!("{}, {:?}: {} times", self.situation.name, self.call, self.done))
    }

    pub(super) fn told_the_secret(&self) -> Option<String> {
        let error = self.error.as_ref()?;
        let told = format!("{error} {error:?} {:?}", **error);
        told.contains(&self.secret).then(|| self.situation.name.to_owned())
    }
}

fn client(url: &str, secret: &str, situation: &Situation) -> Result<Client, Error> {
    let builder = Client::builder().base_url(url).secret(secret).max_retries(1).pool_max_idle(0);
    let builder = match situation.limit {
        Some("attempt") => builder.attempt_timeout(Duration::from_millis(800)),
        Some("stall") => builder.stall_timeout(Duration::from_millis(400)),
        _ => builder,
    };
    builder.build()
}

fn charges(ledger: &Value) -> usize {
    ledger.as_array().map_or(0, |rows| rows.iter().filter(|row| row["source"] == "api").count())
}
