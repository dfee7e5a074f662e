//! The rivals of Rust, each one file: this client, reqwest with serde, and bare hyper with serde.

mod bare_hyper;
mod bare_reqwest;
mod clock;
mod course;
mod memory;
mod objects;
mod ours;

use std::path::Path;

use bytes::Bytes;
use chrono::{DateTime, Utc};

pub use course::run;

/// Why a rival could not do what it was asked.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

type Done<T> = Result<T, Failure>;

/// What is read of an agent.
struct Listed {
    code: String,
    name: Option<String>,
    is_ready: bool,
    updated_at: Option<DateTime<Utc>>,
}

/// What is asked of each. All run on one thread, as a program with a runtime of one thread would have it.
trait Rival: Sized {
    fn connect(address: &str) -> Done<Self>;
    async fn me(&self) -> Done<(String, f64)>;
    async fn agents(&self) -> Done<Vec<Listed>>;
    async fn speech(&self, frame: impl FnMut(Bytes)) -> Done<()>;
    async fn upload(&self, file: &Path) -> Done<i64>;
    async fn download(&self, file: &Path) -> Done<()>;
}

/// The version of a rival that this program was built with.
pub fn version(rival: &str) -> Result<String, Failure> {
    let lock = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock"))?;
    let found = lock.split("[[package]]").find(|package| package.contains(&format!("\nname = \"{rival}\"\n")));
    let version = found.and_then(|package| package.split("version = \"").nth(1)?.split('"').next());
    Ok(version.ok_or("it is not in Cargo.lock")?.to_owned())
}
