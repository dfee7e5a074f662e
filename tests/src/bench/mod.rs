//! The benchmark: this client beside what people use today, in the same run, against one server. `cargo verify bench` runs it.
//!
//! Each rival runs in a process of its own, one case at a time, on one core; the server has another. The rounds of all rivals alternate, so
//! that what else the machine does hits all of them alike, and the median of a rival's rounds counts. The server tells how many requests it
//! saw, and the drivers check what they were given, so no one is measured for work that was not done.

pub mod case;
pub mod drivers;
mod goal;
mod hosted;
mod line;
mod machine;
mod render;
mod report;
pub mod rival;
pub mod rivals;
mod run;
pub mod server;
mod sizes;
pub mod summary;

pub use machine::line as machine;
pub use render::markdown;
pub use report::{Report, Row, Verdict, judge};
pub use run::{Found, run};
pub use sizes::rows as sizes;

/// The file that is uploaded, and its size.
pub const FILM: &str = "film.mp4";
pub const FILM_SIZE: i64 = 100_000_000;
