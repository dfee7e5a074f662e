use std::io::Read;
use std::path::Path;

use bithuman_emulator::media::model_file;
use bithuman_rest::models::DownloadModel;
use bithuman_rest::{Client, ErrorClass};
use serde_json::{Value, json};

use super::couriers::{download, kill_at};
use super::store::Store;
use super::{Failure, Figure};

/// As large as the service's largest model files.
const SIZE: u64 = 550_000_000;
const CUTS: u64 = 200;
const KILLS: u64 = 10;

/// What the origin sends at a time; a cut between two of these counts exactly.
const BLOCK: u64 = 64 * 1024;

/// Slow enough for a client of a debug build to keep up, so that what is lost with a process is what was on its way to it.
const RATE: u64 = 24_000_000;

/// The seed of emulators, where none is set.
const SEED: u64 = 1;

pub(super) async fn figures(scale: u32) -> Result<Vec<Figure>, Failure> {
    let store = Store::open().await?;
    let mut figures = interrupted(&store, u64::from(scale.max(1))).await?;
    figures.push(without_parts(&store).await?);
    figures.push(over_several(&store).await?);
    figures.extend(without_room(&store).await?);
    store.close().await?;
    Ok(figures)
}

/// A download that is cut and killed again and again.
async fn interrupted(store: &Store, scale: u64) -> Result<Vec<Figure>, Failure> {
    let size = SIZE / scale;
    let code = store.agent(size).await?;
    let target = store.folder.join("large.imx");
    let struck = CUTS + KILLS;
    let cut = (size / (struck + 8)) / BLOCK * BLOCK;
    store.order("storage", json!({"rate": RATE})).await?;
    store.order("faults", json!({"kind": "truncate", "times": struck, "bytes": cut, "match": {"origin": "media"}})).await?;
    let mut killed = 0;
    for kill in 1..=KILLS {
        let child = download(store.emulator.url(), store.emulator.default_secret(), &code, &target).await?;
        killed += u64::from(kill_at(child, size * kill / (KILLS + 1)).await?);
    }
    let child = download(store.emulator.url(), store.emulator.default_secret(), &code, &target).await?;
    if kill_at(child, u64::MAX).await? {
        return Err("the last download was killed".into());
    }
    let seen = store.requests().await?;
    let cuts = (seen.len() as u64).saturating_sub(KILLS + 1);
    let twice = sent(&seen).saturating_sub(size);
    #[expect(clippy::cast_precision_loss, reason = "a share")]
    let percent = (twice as f64 / size as f64 * 10_000.0).round() / 100.0;
    Ok(vec![
        Figure::exactly("processes of one download killed", killed, KILLS, "processes"),
        Figure { what: "requests of it broken off", goal: format!("at least {CUTS}"), measured: cuts.to_string(), met: cuts >= CUTS },
        Figure::exactly("bytes of it that are not those of the origin", wrong(&target, &code, size)?, 0, "bytes"),
        Figure::at_most("of it sent twice, as the origin counts", percent, 2.0, "%"),
        leaked(&seen),
    ])
}

/// An origin that sends the whole file whatever is asked for.
async fn without_parts(store: &Store) -> Result<Figure, Failure> {
    let size = 8_000_000;
    let code = store.agent(size).await?;
    store.order("storage", json!({"ranges": false, "rate": null})).await?;
    store.order("faults", json!({"kind": "truncate", "bytes": size / 2, "match": {"origin": "media"}})).await?;
    let target = store.folder.join("whole.imx");
    save(&store.client()?, &code, &target).await?;
    store.order("storage", json!({"ranges": true})).await?;
    Ok(Figure::exactly("wrong bytes from an origin that ignores Range", wrong(&target, &code, size)?, 0, "bytes"))
}

/// An origin that limits each connection.
async fn over_several(store: &Store) -> Result<Figure, Failure> {
    let size = 64_000_000;
    let code = store.agent(size).await?;
    store.order("storage", json!({"rate": 5_000_000})).await?;
    store.requests().await?;
    let target = store.folder.join("parallel.imx");
    save(&store.client()?, &code, &target).await?;
    let connections = store.requests().await?.len();
    let wrong = wrong(&target, &code, size)?;
    Ok(Figure {
        what: "connections to an origin that limits each, and wrong bytes",
        goal: "2 to 4, and 0".to_owned(),
        measured: format!("{connections}, and {wrong}"),
        met: (2..=4).contains(&connections) && wrong == 0,
    })
}

/// A file that no disk has room for.
async fn without_room(store: &Store) -> Result<Vec<Figure>, Failure> {
    let code = store.agent(1 << 60).await?;
    let target = store.folder.join("huge.imx");
    let refused = save(&store.client()?, &code, &target)
        .await
        .is_err_and(|error| error.downcast_ref::<bithuman_rest::Error>().is_some_and(|error| error.is(ErrorClass::InvalidRequestError)));
    let left =
        std::fs::read_dir(&store.folder)?.filter_map(Result::ok).filter(|entry| entry.file_name().to_string_lossy().starts_with("huge"));
    Ok(vec![
        Figure::exactly("downloads refused that the disk has no room for", u64::from(refused), 1, "of 1"),
        Figure::exactly("files left of them", left.count(), 0, "files"),
    ])
}

async fn save(client: &Client, code: &str, target: &Path) -> Result<(), Failure> {
    client.models().download(code, target.display().to_string(), DownloadModel::default()).await?;
    Ok(())
}

/// Bytes that left the origin.
fn sent(seen: &[Value]) -> u64 {
    seen.iter().filter_map(|request| request["sent"].as_u64()).sum()
}

fn leaked(seen: &[Value]) -> Figure {
    let leaks = seen.iter().filter(|request| request["had_api_secret"] == true || request["had_referer"] == true).count();
    Figure::exactly("requests that showed the secret or a referer to another origin", leaks, 0, "requests")
}

/// How many bytes of a file are not those of the model.
fn wrong(target: &Path, code: &str, size: u64) -> Result<u64, Failure> {
    let model = model_file(code, "essence-2", size, SEED);
    let mut file = std::fs::File::open(target)?;
    let (mut is, mut should) = (vec![0; 1 << 20], vec![0; 1 << 20]);
    let mut wrong = file.metadata()?.len().abs_diff(size);
    let mut at = 0;
    loop {
        let read = file.read(&mut is)?;
        if read == 0 {
            return Ok(wrong);
        }
        let known = model.read(at, &mut should[..read]);
        if is[..known] != should[..known] {
            wrong += is.iter().zip(&should[..known]).filter(|(is, should)| is != should).count() as u64;
        }
        at += read as u64;
    }
}
