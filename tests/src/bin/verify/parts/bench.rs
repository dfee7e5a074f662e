//! The benchmark: our packages as they are released, the rivals in pinned versions, and the run. Wants the machine for itself.

use std::path::PathBuf;
use std::time::Duration;

use bithuman_rest_tests::bench::drivers::home;
use bithuman_rest_tests::toolchain::call::Call;
use bithuman_rest_tests::toolchain::folders::Folders;
use bithuman_rest_tests::toolchain::versions::{BENCH_NODE, BENCH_PYTHON, BENCH_PYTHON_ALONE};

use super::{fetch, node, python};
use crate::files;
use crate::step::Step;

const BUILT: &str = "bench: programs and libraries, released";
const WHEEL: &str = "bench: wheel, released";
const PACKED: &str = "bench: npm packages, released";
const PYTHON: &str = "bench: Python's rivals";
const ALONE: &str = "bench: Python's rivals that want to be alone";
const OURS: &str = "bench: wheel installed beside them";
const NODE: &str = "bench: Node's rivals";
const DRIVERS: &str = "bench: Node's drivers";

/// A full run takes a quarter of an hour; nothing says how slow a machine may be.
const LIMIT: Duration = Duration::from_secs(3 * 60 * 60);

pub(crate) fn steps(folders: &Folders, quick: bool) -> Vec<Step> {
    let (home, project) = (home(folders), home(folders).join("node"));
    let mut steps = python::build_tools(folders);
    steps.push(node::toolchain(folders));
    steps.extend([built(folders), wheel(folders)]);
    let library = folders.target.join("release/libbithuman_rest_node.so");
    steps.push(node::pack(Step::new(PACKED).after(node::TOOLCHAIN).after(BUILT), folders, &home, &library));
    steps.push(environment(Step::new(PYTHON).after(python::TOOLS), home.join("python"), BENCH_PYTHON));
    steps.push(environment(Step::new(ALONE).after(python::TOOLS), home.join("python-alone"), BENCH_PYTHON_ALONE));
    steps.push(ours(folders));
    steps.push(node::install_in(Step::new(NODE).after(PACKED), &home, "node", &[BENCH_NODE]));
    let drivers = folders.checkout.join("tests/bench/node");
    steps.push(Step::new(DRIVERS).after(NODE).task("copying them beside the packages", move || files::copy_tree(&drivers, &project)));
    steps.push(measured(folders, quick));
    steps
}

/// Each library alone, as a release builds it: together they would choose other features for what they share.
fn built(folders: &Folders) -> Step {
    let build = |profile: &str, arguments: &[&str]| super::cargo(folders, "build").args(["--profile", profile]).args(arguments);
    let mut step = Step::new(BUILT)
        .call(build("release", &["--package", "bithuman-rest-node"]))
        .call(build("mobile", &["--package", "bithuman-rest-uniffi", "--lib"]))
        .call(build("release", &["--package", "bithuman-rest-tests", "--bin", "bench", "--bin", "bench_rust", "--bin", "bench_server"]));
    step.limit = LIMIT;
    step
}

fn wheel(folders: &Folders) -> Step {
    let wheels = home(folders).join("wheels");
    let wheel = python::maturin(folders, "release").arg(&wheels).dir(folders.checkout.join("bindings-python"));
    let mut step = Step::new(WHEEL).after(python::TOOLS).task("emptying the folder of wheels", move || files::fresh(&wheels)).call(wheel);
    step.limit = LIMIT;
    step
}

/// An environment with rivals in it, made once for their versions.
fn environment(step: Step, folder: PathBuf, pinned: &[&str]) -> Step {
    let install = fetch::pip(folder.join("bin/python"), pinned);
    step.call(Call::new("python3").args(["-m", "venv", "--clear"]).arg(&folder))
        .call(install)
        .once_for(folder.join("pinned"), pinned.join("\n"))
}

fn ours(folders: &Folders) -> Step {
    let home = home(folders);
    let install = Call::new(home.join("python/bin/python"))
        .args(["-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--force-reinstall", "--find-links"])
        .arg(home.join("wheels"))
        .arg("bithuman-rest");
    Step::new(OURS).after(WHEEL).after(PYTHON).call(install)
}

fn measured(folders: &Folders, quick: bool) -> Step {
    let run = Call::new(folders.target.join("release/bench"));
    let run = if quick { run.arg("--quick") } else { run };
    let mut step = Step::new("bench: everyone measured").call(run);
    step.after.extend([BUILT, OURS, ALONE, DRIVERS]);
    step.limit = LIMIT;
    step
}
