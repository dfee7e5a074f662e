//! The wheel as users get it: built, installed alone into a fresh environment, then tested there.

use std::path::PathBuf;

use bithuman_rest_tests::toolchain::call::Call;
use bithuman_rest_tests::toolchain::debian;
use bithuman_rest_tests::toolchain::folders::Folders;
use bithuman_rest_tests::toolchain::tool::Tool;
use bithuman_rest_tests::toolchain::versions::{
    PYTHON_BUILD, PYTHON_COMFORT, PYTHON_FRAMEWORKS, PYTHON_SERVERS, PYTHON_TELEMETRY, PYTHON_TESTS,
};

use super::{build, fetch, testing};
use crate::files;
use crate::step::Step;

pub(crate) const TOOLCHAIN: &str = "python: toolchain";
pub(crate) const TOOLS: &str = "python: build tools";
const REDIS: &str = "python: Redis";
pub(crate) const WHEEL: &str = "python: wheel built";
pub(crate) const INSTALLED: &str = "python: wheel installed alone and imported";

pub(crate) fn steps(folders: &Folders) -> Vec<Step> {
    let mut steps = package(folders);
    let tests = pytest(folders).arg(folders.checkout.join("bindings-python/tests")).dir(&folders.verify);
    steps.push(ensure_redis());
    steps.push(
        Step::new("python: tests")
            .after(INSTALLED)
            .after(REDIS)
            .call(pip_install(folders, PYTHON_TESTS))
            .call(pip_install(folders, PYTHON_FRAMEWORKS))
            .call(pip_install(folders, PYTHON_SERVERS))
            .call(pip_install(folders, PYTHON_COMFORT))
            .call(pip_install(folders, PYTHON_TELEMETRY))
            .call(tests),
    );
    steps
}

/// The steps after which [`python`] can import the package.
pub(crate) fn package(folders: &Folders) -> Vec<Step> {
    let wheels = folders.verify.join("wheels");
    let wheel = maturin(folders, "dev").arg(&wheels).dir(folders.checkout.join("bindings-python"));
    let install = python(folders)
        .args(["-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--find-links"])
        .arg(&wheels)
        .arg("bithuman-rest");
    let import = python(folders).args(["-c", "import bithuman_rest"]).dir(&folders.verify);
    let mut steps = build_tools(folders);
    steps.extend([
        build::step(folders),
        Step::new(WHEEL).after(TOOLS).after(build::BUILT).task("emptying the folder of wheels", move || files::fresh(&wheels)).call(wheel),
        Step::new(INSTALLED)
            .after(WHEEL)
            .call(Call::new("python3").args(["-m", "venv", "--clear"]).arg(environment(folders)))
            .call(install)
            .call(import),
    ]);
    steps
}

/// The steps after which [`maturin`] works.
pub(crate) fn build_tools(folders: &Folders) -> Vec<Step> {
    let tools = tools(folders);
    vec![
        ensure_venv(folders),
        Step::new(TOOLS)
            .after(TOOLCHAIN)
            .call(Call::new("python3").args(["-m", "venv", "--clear"]).arg(&tools))
            .call(fetch::pip(tools.join("bin/python"), PYTHON_BUILD))
            .once_for(tools.join("pinned"), PYTHON_BUILD.join("\n")),
    ]
}

fn tools(folders: &Folders) -> PathBuf {
    folders.verify.join("python-tools")
}

/// Builds a wheel by a profile of cargo's; wants the folder to put it in.
pub(crate) fn maturin(folders: &Folders, profile: &str) -> Call {
    let maturin = Call::new(tools(folders).join("bin/maturin"));
    maturin.args(["build", "--profile", profile, "--out"]).env("CARGO_TARGET_DIR", &folders.target)
}

pub(crate) fn python(folders: &Folders) -> Call {
    Call::new(environment(folders).join("bin/python"))
}

/// Runs tests. A failure takes few lines, and its last line says all of it.
pub(crate) fn pytest(folders: &Folders) -> Call {
    testing(folders, python(folders).args(["-m", "pytest", "-p", "no:cacheprovider", "--tb=short"])).env("COLUMNS", "250")
}

pub(crate) fn pip_install(folders: &Folders, packages: &[&str]) -> Call {
    fetch::pip(environment(folders).join("bin/python"), packages)
}

pub(crate) fn environment(folders: &Folders) -> PathBuf {
    folders.verify.join("python")
}

/// A real one, for a store of webhooks' deliveries.
fn ensure_redis() -> Step {
    let able = Call::new("redis-server").args(["--version"]).command().output().is_ok_and(|output| output.status.success());
    let step = Step::new(REDIS);
    if able { step } else { step.call(debian::update()).call(debian::install(&["redis-server"])) }
}

/// Debian has the module that makes environments in a package of its own.
pub(crate) fn ensure_venv(folders: &Folders) -> Step {
    let step = super::toolchain(TOOLCHAIN, folders, &[Tool::Python]);
    let able = Call::new("python3").args(["-c", "import ensurepip, venv"]).command().output().is_ok_and(|output| output.status.success());
    if able { step } else { step.call(debian::update()).call(debian::install(&["python3-venv"])) }
}
