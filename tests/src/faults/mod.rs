//! The fault suite: what the client does with money and time when networks and processes fail, in figures.
//!
//! A scenario is one file. It builds what it needs (an emulator on a virtual clock, processes, a bad network) and measures.

mod answers;
mod by_name;
mod cancel;
mod console;
mod deadlines;
mod figure;
mod footprint;
mod forks;
mod fuzz;
mod jobs;
mod limits;
mod message;
mod mobile;
mod money;
mod network;
mod page;
mod proxy;
mod report;
mod secrets;
mod soak;
mod transfer;
mod webhooks;

use futures_util::future::BoxFuture;

pub use console::Console;
pub use figure::Figure;
pub use limits::crowd;
pub use money::worker;
pub use page::page;
pub use report::Report;

/// Why a scenario could not be run to its end.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// One situation that the client is put into.
pub struct Scenario {
    /// The name on the command line.
    pub name: &'static str,
    /// Whether its goals depend on time, which a machine that is busy with something else may miss: then it is run once more.
    pub timed: bool,
    /// What happens, in one line.
    pub about: &'static str,
    /// Makes it happen. `scale` divides the repetitions of long scenarios: 1 is the full run.
    pub run: fn(scale: u32) -> BoxFuture<'static, Result<Vec<Figure>, Failure>>,
}

/// The scenarios, in the order in which they are run.
pub const SCENARIOS: &[Scenario] = &[
    network::SCENARIO,
    deadlines::SCENARIO,
    cancel::SCENARIO,
    limits::SCENARIO,
    jobs::SCENARIO,
    money::CALLS,
    money::OUTCOMES,
    money::RESTARTS,
    transfer::SCENARIO,
    webhooks::SCENARIO,
    forks::SCENARIO,
    fuzz::SCENARIO,
    secrets::SCENARIO,
    soak::SCENARIO,
];
