//! What the packages are made of: licences, sources and duplicates, as `deny.toml` allows them.

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
    vec![
        Step::new(INSTALLED).call(install).once_for(home.join("pinned"), DENY),
        Step::new("hygiene: licences, sources and duplicates are accepted")
            .after(INSTALLED)
            .call(check.args(["licenses", "sources", "bans"]).dir(&folders.checkout)),
    ]
}
