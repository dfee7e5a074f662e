//! The journey of a new user, from the secret to a verified webhook, with a page to look at in the end.
//!
//! `cargo demo` plays it against the emulator, without account or network; `cargo demo --live` against the service itself.

mod arguments;
mod consent;
mod display;
mod failure;
mod figures;
mod files;
mod journey;
mod log;
mod page;
mod portrait;
mod receiver;
mod report;
mod service;
mod sound;

use std::process::ExitCode;

use arguments::{Arguments, Wish};
use display::Display;

#[tokio::main]
async fn main() -> ExitCode {
    let display = Display::new();
    match Arguments::read(std::env::args().skip(1)) {
        Ok(Wish::Help) => {
            display.print(arguments::HELP);
            ExitCode::SUCCESS
        }
        Ok(Wish::Run(arguments)) => journey::travel(arguments, &display).await,
        Err(problem) => {
            display.complain(&format!("{problem}\n\n{}", arguments::HELP));
            ExitCode::from(2)
        }
    }
}
