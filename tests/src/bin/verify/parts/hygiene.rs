//! What a release has to know: licences, sources and duplicates, as `deny.toml` allows them; documentation; features alone.

use bithuman_rest_tests::toolchain::call::Call;
use bithuman_rest_tests::toolchain::folders::Folders;
use bithuman_rest_tests::toolchain::versions::DENY;

use super::cargo;
use crate::step::Step;

const INSTALLED: &str = "hygiene: cargo-deny installed";

pub(crate) fn steps(folders: &Folders) -> Vec<Step> {
    let home = folders.verify.join("hygiene");
    let install = cargo(folders, "install").args(["cargo-deny", "--locked", "--debug", "--version", DENY, "--root"]).arg(&home);
    // The advisories' database is asked in the workflow: a machine may not reach it.
    let check = Call::new(home.join("bin/cargo-deny")).args(["--workspace", "--log-level", "error", "check", "--show-stats"]);
    let document = cargo(folders, "doc").args(["--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "--deny warnings");
    vec![
        Step::new(INSTALLED).call(install).once_for(home.join("pinned"), DENY),
        Step::new("hygiene: licences, sources and duplicates are accepted")
            .after(INSTALLED)
            .call(check.args(["licenses", "sources", "bans"]).dir(&folders.checkout)),
        Step::new("hygiene: documented without warnings").call(document),
        features(folders),
    ]
}

/// Core with none of its features and with each alone. The workspace is always built with those that its tests need.
fn features(folders: &Folders) -> Step {
    let check = |features: &[&str]| {
        let check = cargo(folders, "clippy").args(["--package", "bithuman-rest", "--no-default-features"]).args(features);
        check.args(["--", "--deny", "warnings"])
    };
    let step = Step::new("hygiene: each of core's features alone").call(check(&[]));
    FEATURES.iter().fold(step, |step, feature| step.call(check(&["--features", feature])))
}

const FEATURES: [&str; 2] = ["axum", "sqlite"];
