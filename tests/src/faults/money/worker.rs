//! The program that is killed: it does one piece of billed work after another, each under its own intent, and says what it has done.

use std::env;
use std::process::ExitCode;

use bithuman_rest::models::{GenerateAgent, GenerateModel};
use bithuman_rest::{Client, Limiter, RequestOptions};

/// The variable that makes this program the worker: address, secret, journal, first and last number.
pub(super) const ORDERS: &str = "BITHUMAN_FAULTS_WORKER";

/// Works, if this process was started for that.
pub async fn run_if_asked() -> Option<ExitCode> {
    let orders = env::var(ORDERS).ok()?;
    let fields: Vec<&str> = orders.split('\n').collect();
    let [url, secret, journal, first, last] = fields.as_slice() else { return Some(ExitCode::from(2)) };
    let (Ok(first), Ok(last)) = (first.parse(), last.parse()) else { return Some(ExitCode::from(2)) };
    let made = Client::builder().secret(*secret).base_url(*url).journal(*journal).limiter(Limiter::Off).max_retries(10).build();
    let Ok(client) = made else { return Some(ExitCode::from(3)) };
    for number in first..=last {
        match piece(&client, number).await {
            Ok(agent) => say(&format!("{number} {agent}")),
            Err(error) => {
                say(&format!("failed {error:?}"));
                return Some(ExitCode::FAILURE);
            }
        }
    }
    Some(ExitCode::SUCCESS)
}

async fn piece(client: &Client, number: usize) -> bithuman_rest::Result<String> {
    let client = client.with_options(RequestOptions { intent: Some(format!("piece {number}")), ..RequestOptions::default() });
    let prompt = Some(format!("person {number}"));
    let asked = GenerateAgent { model: GenerateModel::Essence1, prompt, ..GenerateAgent::default() };
    client.agents().generate(asked).await.map(|made| made.agent_id)
}

#[expect(clippy::print_stdout, reason = "whoever started this program reads it")]
fn say(line: &str) {
    println!("{line}");
}
