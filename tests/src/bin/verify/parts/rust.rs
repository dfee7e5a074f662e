//! Format, lints, documentation, features and all tests of the workspace.

use bithuman_rest_tests::toolchain::folders::Folders;

use super::{build, cargo, testing};
use crate::step::Step;

pub(crate) fn steps(folders: &Folders) -> Vec<Step> {
    let lint = cargo(folders, "clippy").args(["--workspace", "--all-targets", "--", "--deny", "warnings"]);
    let test = testing(folders, cargo(folders, "test").arg("--workspace"));
    let document = cargo(folders, "doc").args(["--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "--deny warnings");
    vec![
        Step::new("rust: formatted").call(cargo(folders, "fmt").args(["--all", "--check"])),
        Step::new("rust: free of warnings").call(lint),
        Step::new("rust: documented without warnings").call(document),
        features(folders),
        build::step(folders),
        Step::new("rust: tests").after(build::BUILT).call(test),
    ]
}

/// Core with none of its features and with each alone. The workspace is always built with those that its tests need.
fn features(folders: &Folders) -> Step {
    let check = |features: &[&str]| {
        let check = cargo(folders, "clippy").args(["--package", "bithuman-rest", "--no-default-features"]).args(features);
        check.args(["--", "--deny", "warnings"])
    };
    let step = Step::new("rust: each of core's features alone").call(check(&[]));
    FEATURES.iter().fold(step, |step, feature| step.call(check(&["--features", feature])))
}

const FEATURES: [&str; 2] = ["axum", "sqlite"];
