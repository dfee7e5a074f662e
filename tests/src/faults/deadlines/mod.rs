//! Deadlines that mean what they say, wherever a call gets stuck, and consumers that may take their time.

mod blackhole;
mod consumers;
mod stalls;

use std::time::{Duration, Instant};

use bithuman_rest::{Client, ErrorClass};
use futures_util::StreamExt;

use super::{Failure, Figure, Scenario};
use stalls::{STALLS, Stall};

pub(crate) const SCENARIO: Scenario = Scenario {
    name: "deadlines",
    timed: true,
    about: "calls that get stuck end in time, and slow consumers are never cut",
    run: |_| Box::pin(run()),
};

/// The time that each stuck call is given.
const DEADLINE: Duration = Duration::from_millis(600);
const GRACE_MS: u128 = 250;
/// A client that is late is late every time; a machine that was busy with something else is not.
const TRIES: usize = 3;
/// How many are stuck at once: as many as leave the clock honest on two cores.
const AT_ONCE: usize = 4;

async fn run() -> Result<Vec<Figure>, Failure> {
    // Certificates and threads are set up once in a process, which is not what is measured.
    let _ = Client::builder().base_url("https://127.0.0.1:9").secret("sk_first").max_retries(0).build()?.account().me().await;
    let consumers = tokio::spawn(consumers::run());
    let stuck: Vec<_> = STALLS.iter().map(Ended::of).collect();
    let ended = futures_util::stream::iter(stuck).buffer_unordered(AT_ONCE).collect::<Vec<_>>().await;
    let ended = ended.into_iter().collect::<Result<Vec<_>, _>>()?;
    let worst = ended.iter().max_by_key(|ended| ended.late).ok_or("nothing was stuck")?;
    let late: Vec<String> =
        ended.iter().filter(|ended| ended.late > GRACE_MS).map(|ended| format!("{}: +{} ms", ended.name, ended.late)).collect();
    let wrong: Vec<String> = ended.iter().filter_map(|ended| ended.wrong.clone()).collect();
    let mut figures = vec![
        Figure {
            what: "the latest end of a stuck call, after its deadline",
            goal: format!("at most {GRACE_MS} ms"),
            measured: format!("{} ms ({})", worst.late, worst.name),
            met: worst.late <= GRACE_MS,
        },
        Figure::every("calls stuck in different places that ended in time", ended.len(), &late, "calls"),
        Figure::every("of these, with the exact error", ended.len(), &wrong, "calls"),
    ];
    figures.extend(consumers.await??);
    Ok(figures)
}

/// A stuck call, after it ended.
struct Ended {
    name: &'static str,
    /// Milliseconds after the deadline; 0 when it was not used up.
    late: u128,
    wrong: Option<String>,
}

impl Ended {
    async fn of(stall: &'static Stall) -> Result<Self, Failure> {
        let mut ended = Self::once(stall).await?;
        for _ in 1..TRIES {
            if ended.late > GRACE_MS && ended.wrong.is_none() {
                ended = Self::once(stall).await?;
            }
        }
        Ok(ended)
    }

    async fn once(stall: &'static Stall) -> Result<Self, Failure> {
        let (client, _network) = stall.set_up(DEADLINE).await?;
        let begun = Instant::now();
        let outcome = tokio::time::timeout(Duration::from_secs(10), (stall.call)(client)).await;
        let late = begun.elapsed().saturating_sub(DEADLINE).as_millis();
        let wrong = match outcome {
            Err(_) => Some("it had not ended after ten seconds".to_owned()),
            Ok(Ok(())) => Some("it succeeded".to_owned()),
            Ok(Err(error)) if error.class() != stall.class => Some(format!("{error:?}")),
            Ok(Err(error)) if error.is(ErrorClass::APITimeoutError) && error.limit != Some("total") => {
                Some(format!("limit {:?}", error.limit))
            }
            Ok(Err(_)) => None,
        };
        Ok(Self { name: stall.name, late, wrong: wrong.map(|wrong| format!("{}: {wrong}", stall.name)) })
    }
}
