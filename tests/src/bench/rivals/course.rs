//! The calls of each case, and what they cost. What comes back is checked, so that everyone does the same work.

use std::fmt::{Debug, Display};
use std::path::Path;
use std::time::Instant;

use chrono::Datelike;
use futures_util::future::try_join_all;
use serde_json::{Map, Value, json};

use super::bare_hyper::Hyper;
use super::bare_reqwest::Reqwest;
use super::clock::Clock;
use super::ours::Ours;
use super::{Done, Failure, Rival, memory};
use crate::bench::server::{AGENTS, FILE, FRAME, FRAMES};
use crate::bench::{FILM, FILM_SIZE};

const AT_ONCE: u32 = 64;

/// Runs one case of one rival. The figures are those that the drivers of all languages print.
pub async fn run(rival: &str, case: &str, address: &str, count: u32, folder: &Path) -> Result<Map<String, Value>, Failure> {
    match rival {
        "bithuman-rest" => Course { rival: Ours::connect(address)?, count, folder }.run(case).await,
        "reqwest" => Course { rival: Reqwest::connect(address)?, count, folder }.run(case).await,
        "hyper" => Course { rival: Hyper::connect(address)?, count, folder }.run(case).await,
        _ => Err(format!("there is no rival {rival}").into()),
    }
}

struct Course<'a, R> {
    rival: R,
    count: u32,
    folder: &'a Path,
}

impl<R: Rival> Course<'_, R> {
    async fn run(&self, case: &str) -> Done<Map<String, Value>> {
        match case {
            "get" => self.cost(500, async |times| self.one_by_one(times).await).await,
            "get64" => {
                let at_once = async |times: u32| try_join_all((0..AT_ONCE).map(|_| self.one_by_one(times / AT_ONCE))).await.map(drop);
                self.cost(AT_ONCE * 16, at_once).await
            }
            "list" => self.cost(20, async |times| self.lists(times).await).await,
            "stream" => self.stream().await,
            "upload" => self.upload().await,
            "download" => self.download().await,
            _ => Err(format!("there is no case {case}").into()),
        }
    }

    async fn cost(&self, warm: u32, drive: impl AsyncFn(u32) -> Done<()>) -> Done<Map<String, Value>> {
        drive(warm).await?;
        let clock = Clock::start()?;
        drive(self.count).await?;
        let (cost, calls) = (clock.stop()?, f64::from(self.count));
        Ok(Map::from_iter([
            ("requests".to_owned(), json!(warm + self.count)),
            ("cpu_us".to_owned(), json!(cost.cpu / calls)),
            ("wall_us".to_owned(), json!(cost.wall / calls)),
        ]))
    }

    async fn one_by_one(&self, times: u32) -> Done<()> {
        for _ in 0..times {
            let (user, balance) = self.rival.me().await?;
            expect(user.as_str(), "u_1")?;
            expect(balance, 90.5)?;
        }
        Ok(())
    }

    async fn lists(&self, times: u32) -> Done<()> {
        for _ in 0..times {
            let agents = self.rival.agents().await?;
            let good = agents.iter().filter(|agent| {
                let recent = agent.updated_at.is_some_and(|time| time.year() == 2026);
                agent.is_ready && recent && agent.name.is_some() && !agent.code.is_empty()
            });
            expect(good.count(), AGENTS)?;
        }
        Ok(())
    }

    async fn stream(&self) -> Done<Map<String, Value>> {
        let mut first_frames = Vec::new();
        self.one_stream().await?;
        let clock = Clock::start()?;
        for _ in 0..self.count {
            first_frames.push(self.one_stream().await?);
        }
        let (cost, calls) = (clock.stop()?, f64::from(self.count));
        first_frames.sort_by(f64::total_cmp);
        let first = first_frames.get(first_frames.len() / 2);
        #[expect(clippy::cast_precision_loss, reason = "some megabytes")]
        let sound = (FRAMES * FRAME) as f64;
        Ok(Map::from_iter([
            ("requests".to_owned(), json!(1 + self.count)),
            ("cpu_us".to_owned(), json!(cost.cpu / calls)),
            ("wall_us".to_owned(), json!(cost.wall / calls)),
            ("first_us".to_owned(), json!(first)),
            ("mb_s".to_owned(), json!(sound * calls / cost.wall)),
        ]))
    }

    /// The time to the first frame.
    async fn one_stream(&self) -> Done<f64> {
        let (begun, mut first, mut sound) = (Instant::now(), None, 0);
        let counted = self.rival.speech(|frame| {
            first.get_or_insert_with(|| begun.elapsed().as_secs_f64() * 1e6);
            sound += frame.len();
        });
        counted.await?;
        expect(sound, FRAMES * FRAME)?;
        first.ok_or_else(|| "no frame came".into())
    }

    async fn upload(&self) -> Done<Map<String, Value>> {
        self.one_by_one(1).await?;
        let before = memory::begin()?;
        let file = self.folder.join(FILM);
        let once = async |times| {
            for _ in 0..times {
                expect(self.rival.upload(&file).await?, FILM_SIZE)?;
            }
            Ok(())
        };
        let mut figures = self.cost(0, once).await?;
        figures.insert("over_kib".to_owned(), json!(memory::peak()? - before));
        Ok(figures)
    }

    async fn download(&self) -> Done<Map<String, Value>> {
        self.one_by_one(1).await?;
        let file = self.folder.join("downloaded");
        let once = async |times| {
            for _ in 0..times {
                self.rival.download(&file).await?;
                expect(std::fs::metadata(&file)?.len(), FILE as u64)?;
            }
            Ok(())
        };
        let mut figures = self.cost(0, once).await?;
        let wall = figures.get("wall_us").and_then(Value::as_f64).unwrap_or(f64::NAN);
        #[expect(clippy::cast_precision_loss, reason = "some megabytes")]
        figures.insert("mb_s".to_owned(), json!(FILE as f64 / wall));
        Ok(figures)
    }
}

fn expect<T: PartialEq + Display + Debug>(found: T, wanted: T) -> Done<()> {
    if found == wanted { Ok(()) } else { Err(format!("{found:?} came back, not {wanted:?}").into()) }
}
