//! What comes from registries, each through its own client. Tried again when it fails.

use std::ffi::OsStr;

use bithuman_rest_tests::toolchain::call::Call;

/// Installs packages into the environment that this interpreter belongs to.
pub(crate) fn pip(python: impl AsRef<OsStr>, packages: &[&str]) -> Call {
    Call::new(python).args(["-m", "pip", "install", "--quiet"]).args(packages).downloading()
}

/// Installs into the project in whose folder it is called; wants the packages.
pub(crate) fn npm() -> Call {
    Call::new("npm").args(["install", "--no-audit", "--no-fund", "--loglevel=error"]).downloading()
}

/// Maven fetches while it compiles and tests. By itself it waits half an hour for an answer, by either of its two transports.
pub(crate) fn maven() -> Call {
    let call = Call::new("mvn").args(["--batch-mode", "--quiet", "-Dstyle.color=never"]).again_after("Could not transfer artifact");
    call.args([
        "-Daether.connector.connectTimeout=20000",
        "-Daether.connector.requestTimeout=60000",
        "-Daether.connector.http.retryHandler.count=4",
        "-Dmaven.wagon.rto=60000",
        "-Dmaven.wagon.http.retryHandler.count=4",
    ])
}
