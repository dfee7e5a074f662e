use std::fmt;
use std::time::Duration;

use super::{CallEvent, Happening};

/// In one line, for a log.
impl fmt::Display for CallEvent {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { call, what } = self;
        write!(to, "{}: ", call.operation)?;
        match what {
            Happening::Retired(retired) => write!(to, "withdrawn by the service on {}: {}", retired.on, retired.instead),
            Happening::Limited { waited } => write!(to, "waited {} for the account's rate limits", seconds(*waited)),
            Happening::PlanNotice(notice) => write!(to, "the service says of the account's plan: {notice}"),
            Happening::Attempted(end) => {
                write!(to, "attempt {}: {} {}: ", end.number, call.method, call.url())?;
                match (end.status, &end.error_type) {
                    (Some(status), _) => write!(to, "{status}")?,
                    (None, error) => to.write_str(error.as_deref().unwrap_or("ended"))?,
                }
                write!(to, " in {}", seconds(end.took))?;
                end.problem.iter().try_for_each(|problem| write!(to, ": {problem}"))?;
                end.request_id.iter().try_for_each(|id| write!(to, " (request id {id})"))
            }
            Happening::Repeating { number, wait, problem } => write!(to, "attempt {number} follows in {}: {problem}", seconds(*wait)),
            Happening::Finished(end) if end.cancelled => write!(to, "given up after {}", seconds(end.took)),
            Happening::Finished(end) => match end.error {
                Some(class) => write!(to, "{} after {} (attempts: {})", class.name(), seconds(end.took), end.attempts),
                None => write!(to, "done in {} (attempts: {})", seconds(end.took), end.attempts),
            },
            Happening::Answered(info) => write!(to, "answered {}", info.status),
        }
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.3} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use serde_json::json;

    use crate::Result;
    use crate::testing::{json as answer, scripted};

    /// What is told of an account read twice, with its times and address left out.
    #[tokio::test]
    async fn a_call_in_lines() -> Result<()> {
        let (client, _) = scripted(|_, before| match before {
            0 => answer(503, json!({"error": {"code": "SERVICE_UNAVAILABLE", "message": "later"}})),
            _ => answer(200, json!({"valid": true})),
        })
        .await;
        let lines = Arc::new(Mutex::new(Vec::new()));
        let heard = lines.clone();
        let host = client.base_url().to_owned();
        let client = client.with_listener(move |event| {
            let line = event.to_string().replace(&host, "");
            let words = line.split(' ').map(|word| if word.starts_with("0.") { "…" } else { word });
            heard.lock().expect("no panic").push(words.collect::<Vec<_>>().join(" "));
        });
        client.account().is_valid().await?;
        assert_eq!(
            *lines.lock().expect("no panic"),
            [
                "validate_api_secret: answered 503",
                "validate_api_secret: attempt 1: POST /v1/validate: 503 in … s: SERVICE_UNAVAILABLE",
                "validate_api_secret: attempt 2 follows in … s: SERVICE_UNAVAILABLE",
                "validate_api_secret: answered 200",
                "validate_api_secret: attempt 2: POST /v1/validate: 200 in … s",
                "validate_api_secret: done in … s (attempts: 2)",
            ]
        );
        Ok(())
    }
}
