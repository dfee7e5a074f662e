//! What a release has to know: licences, sources and duplicates, as `deny.toml` allows them; documentation; features alone; workflows.

use bithuman_rest_tests::toolchain::call::Call;
use bithuman_rest_tests::toolchain::folders::Folders;
use bithuman_rest_tests::toolchain::versions::{DENY, WORKFLOW_LINT};

use super::{cargo, lint};
use crate::step::Step;

const INSTALLED: &str = "hygiene: cargo-deny installed";
const ACTIONLINT: &str = "hygiene: actionlint installed";

pub(crate) fn steps(folders: &Folders) -> Vec<Step> {
    let home = folders.verify.join("hygiene");
    let install = cargo(folders, "install").args(["cargo-deny", "--locked", "--debug", "--version", DENY, "--root"]).arg(&home);
    // The advisories' database is asked in the workflow: a machine may not reach it.
    let check = Call::new(home.join("bin/cargo-deny")).args(["--workspace", "--log-level", "error", "check", "--show-stats"]);
    let document = cargo(folders, "doc").args(["--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "--deny warnings");
    let mut steps = vec![
        Step::new(INSTALLED).call(install).once_for(home.join("pinned"), DENY),
        Step::new("hygiene: licences, sources and duplicates are accepted")
            .after(INSTALLED)
            .call(check.args(["licenses", "sources", "bans"]).dir(&folders.checkout)),
        Step::new("hygiene: documented without warnings").call(document),
        features(folders),
    ];
    steps.extend(lint::packaged(folders));
    steps.extend(workflows(folders));
    steps
}

/// The linter of workflows is a Go program and hands what they run to shellcheck.
fn workflows(folders: &Folders) -> [Step; 2] {
    let home = folders.verify.join("lint-workflows");
    let install = Call::new("go").args(["install", WORKFLOW_LINT]).env("GOBIN", &home);
    let check = Call::new(home.join("actionlint")).arg("-no-color").arg("-shellcheck").arg(lint::shellcheck(folders));
    [
        Step::new(ACTIONLINT).call(install).once_for(home.join("pinned"), WORKFLOW_LINT),
        Step::new("hygiene: workflows").after(ACTIONLINT).after(lint::PACKAGED).call(check.dir(&folders.checkout)),
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

const FEATURES: [&str; 3] = ["axum", "opentelemetry", "sqlite"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_feature_is_left_out() {
        let manifest = include_str!("../../../../../core/Cargo.toml");
        let section = manifest.split("\n[").find_map(|section| section.strip_prefix("features]")).expect("core has features");
        let names = section.lines().filter_map(|line| line.split_once(" = [")).map(|(name, _)| name).filter(|name| *name != "default");
        let mut names: Vec<&str> = names.collect();
        names.sort_unstable();
        assert_eq!(names, FEATURES);
    }
}
