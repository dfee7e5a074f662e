//! Waiting for many jobs, and for long ones: how often the service is asked.

mod deliveries;
mod fleet;
mod long;

use bithuman_emulator::{Emulator, Speed};
use bithuman_rest::{Client, Limiter};
use serde_json::{Value, json};

use super::{Failure, Figure, Scenario};
use crate::stage::Control;

pub(super) const SCENARIO: Scenario = Scenario {
    name: "jobs",
    timed: true,
    about: "jobs of hours, 500 agents and 2,000 videos at a time, with and without deliveries: how often the service is asked",
    run: |scale| Box::pin(run(scale)),
};

async fn run(scale: u32) -> Result<Vec<Figure>, Failure> {
    let (mut figures, fleets) = tokio::try_join!(long::measure(), fleets(scale as usize))?;
    figures.extend(fleets);
    Ok(figures)
}

async fn fleets(scale: usize) -> Result<Vec<Figure>, Failure> {
    let mut figures = fleet::agents(500 / scale).await?;
    figures.extend(fleet::videos(2000 / scale).await?);
    figures.extend(deliveries::measure(200 / scale).await?);
    Ok(figures)
}

/// An emulator with one account, and a client of it.
struct Scene {
    emulator: Emulator,
    control: Control,
    client: Client,
}

impl Scene {
    /// The client counts no rates of its own: the emulator's buckets fill as fast as its clock runs.
    async fn start(speed: f64) -> Result<Self, Failure> {
        let plan = "enterprise".parse()?;
        let emulator = Emulator::builder().speed(Speed::Times(speed)).plan(plan).start().await?;
        let control = Control::new(emulator.url())?;
        let client = Client::builder().secret(emulator.default_secret()).base_url(emulator.url()).limiter(Limiter::Off).build()?;
        let scene = Self { emulator, control, client };
        scene.order("balance", &json!({"balance": 10_000_000})).await?;
        Ok(scene)
    }

    async fn order(&self, path: &str, body: &Value) -> Result<Value, Failure> {
        Ok(self.control.post(&format!("/accounts/{}/{path}", self.emulator.default_secret()), body).await?)
    }

    async fn run_at(&self, speed: f64) -> Result<(), Failure> {
        self.order("clock", &json!({"mode": "times", "factor": speed})).await?;
        Ok(())
    }

    /// The reads that arrived since they were forgotten last.
    async fn reads(&self) -> Result<Vec<Value>, Failure> {
        let seen = self.control.get(&format!("/accounts/{}/requests", self.emulator.default_secret())).await?;
        Ok(seen.as_array().into_iter().flatten().filter(|request| request["method"] == "GET").cloned().collect())
    }

    async fn forget(&self) -> Result<(), Failure> {
        self.control.delete(&format!("/accounts/{}/requests", self.emulator.default_secret())).await?;
        Ok(())
    }
}
