//! The steps of each part. A part may lean on steps of another; every step is run once.

mod bench;
mod build;
mod contract;
mod crates;
mod demo;
mod faults;
mod fetch;
mod guides;
mod hygiene;
mod kotlin;
mod lint;
mod musl;
mod node;
mod packages;
mod python;
mod rust;
mod swift;
mod types;

use std::io;

use bithuman_rest_tests::toolchain::call::Call;
use bithuman_rest_tests::toolchain::folders::Folders;
use bithuman_rest_tests::toolchain::tool::{Found, Tool};

use crate::part::Part;
use crate::step::Step;

/// All steps of the chosen parts in the order in which they are run.
pub(crate) fn plan(chosen: &[Part], folders: &Folders) -> Vec<Step> {
    let mut plan: Vec<Step> = Vec::new();
    for step in chosen.iter().flat_map(|&part| steps(part, folders)) {
        if plan.iter().all(|earlier| earlier.title != step.title) {
            plan.push(step);
        }
    }
    plan
}

fn steps(part: Part, folders: &Folders) -> Vec<Step> {
    match part {
        Part::Rust => rust::steps(folders),
        Part::Lint => lint::steps(folders),
        Part::Python => python::steps(folders),
        Part::Node => node::steps(folders),
        Part::Guides => guides::steps(folders),
        Part::Types => types::steps(folders),
        Part::Kotlin => kotlin::steps(folders),
        Part::Swift => swift::steps(folders),
        Part::Packages => packages::steps(folders),
        Part::Faults => faults::steps(folders),
        Part::Contract => contract::steps(folders),
        Part::Demo => demo::steps(folders),
        Part::Hygiene => hygiene::steps(folders),
        Part::Musl => musl::steps(folders),
        Part::Bench { quick } => bench::steps(folders, quick),
    }
}

fn cargo(folders: &Folders, command: &str) -> Call {
    Call::new("cargo").arg(command).dir(&folders.checkout).env("CARGO_TARGET_DIR", &folders.target)
}

/// A call that runs tests: it knows the programs to test against and the shared cases.
fn testing(folders: &Folders, call: Call) -> Call {
    call.env("BITHUMAN_STAGE", folders.built("stage"))
        .env("BITHUMAN_EMULATOR", folders.built("bithuman-emulator"))
        .env("BITHUMAN_CASES", folders.checkout.join("tests/cases"))
}

/// Passes when the machine has these tools. Nothing is ever skipped for want of one.
fn toolchain(title: &'static str, folders: &Folders, tools: &'static [Tool]) -> Step {
    let folders = folders.clone();
    Step::new(title).task(format!("looking for {tools:?}"), move || tools.iter().try_for_each(|&tool| require(tool, &folders)))
}

fn require(tool: Tool, folders: &Folders) -> io::Result<()> {
    let (major, minor) = tool.minimum();
    let problem = match tool.find(folders) {
        Found::Version(_) => return Ok(()),
        Found::TooOld(version) => format!("this is {version}"),
        Found::SetUp(_) | Found::Missing => "there is none on this machine".to_owned(),
    };
    Err(io::Error::new(io::ErrorKind::NotFound, format!("{tool} {major}.{minor} or newer is needed; {problem}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_comes_after_what_it_needs() -> io::Result<()> {
        let folders = Folders::locate()?;
        for part in Part::ALL.into_iter().chain(Part::NAMED_ONLY) {
            let plan = plan(&[part], &folders);
            for (index, step) in plan.iter().enumerate() {
                for needed in &step.after {
                    assert!(plan[..index].iter().any(|earlier| earlier.title == *needed), "{}: {needed}", step.title);
                }
            }
        }
        Ok(())
    }
}
