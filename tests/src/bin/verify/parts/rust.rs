//! Format, lints and all tests of the workspace.

use bithuman_rest_tests::toolchain::folders::Folders;

use super::{build, cargo, testing};
use crate::step::Step;

pub(crate) fn steps(folders: &Folders) -> Vec<Step> {
    let lint = cargo(folders, "clippy").args(["--workspace", "--all-targets", "--", "--deny", "warnings"]);
    let test = testing(folders, cargo(folders, "test").arg("--workspace"));
    vec![
        Step::new("rust: formatted").call(cargo(folders, "fmt").args(["--all", "--check"])),
        Step::new("rust: free of warnings").call(lint),
        build::step(folders),
        Step::new("rust: tests").after(build::BUILT).call(test),
    ]
}
