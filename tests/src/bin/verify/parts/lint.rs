//! What the linters and formatters of Python, shell, JavaScript, Kotlin and Swift say. Rust's own belong to its part.

use std::path::PathBuf;

use bithuman_rest_tests::toolchain::call::Call;
use bithuman_rest_tests::toolchain::folders::Folders;
use bithuman_rest_tests::toolchain::swift as swift_base;
use bithuman_rest_tests::toolchain::tool::Tool;
use bithuman_rest_tests::toolchain::versions::{JAVASCRIPT_LINT, KOTLIN_LINT, MAVEN_COPY, PYTHON_LINT, SHELL_LINT};

use super::{fetch, swift};
use crate::files;
use crate::step::Step;

const TOOLCHAIN: &str = "lint: toolchain";
pub(crate) const PACKAGED: &str = "lint: ruff and shellcheck installed";
const BIOME: &str = "lint: biome installed";
const KTLINT: &str = "lint: ktlint installed";

pub(crate) fn steps(folders: &Folders) -> Vec<Step> {
    let project = folders.verify.join("lint-node");
    let ruff = |command: &[&str]| {
        let call = Call::new(environment(folders).join("bin/ruff")).args(command);
        call.args(["--no-cache", "--config", "pyproject.toml", ".", "../tests", "../docs", "../emulator/examples"])
            .dir(folders.checkout.join("bindings-python"))
    };
    let biome = Call::new(project.join("node_modules/.bin/biome"))
        .args([
            "ci",
            "--error-on-warnings",
            "--colors=off",
            ".",
            "../emulator/npm",
            "../emulator/packaging",
            "../tests/packages",
            "../tests/bench/node",
            "../docs",
            "../emulator/examples",
        ])
        .dir(folders.checkout.join("bindings-node"));
    let empty = project.clone();
    let mut steps = packaged(folders);
    steps.extend([
        Step::new("lint: Python").after(PACKAGED).call(ruff(&["check"])).call(ruff(&["format", "--check"])),
        shell(folders),
        Step::new(BIOME)
            .after(TOOLCHAIN)
            .task("making an empty project", move || files::fresh(&empty))
            .call(fetch::npm().args(JAVASCRIPT_LINT).dir(&project))
            .once_for(project.join("pinned"), JAVASCRIPT_LINT.join("\n")),
        Step::new("lint: JavaScript").after(BIOME).call(biome),
    ]);
    steps.extend(kotlin(folders));
    steps.extend([swift::set_up(folders), Step::new("lint: Swift").after(swift::TOOLCHAIN).call(swift_format(folders))]);
    steps
}

/// The steps after which the linters that come as Python packages are there.
pub(crate) fn packaged(folders: &Folders) -> Vec<Step> {
    let (home, pinned) = (environment(folders), [PYTHON_LINT, SHELL_LINT].concat());
    vec![
        super::toolchain(TOOLCHAIN, folders, &[Tool::Python, Tool::Node]),
        Step::new(PACKAGED)
            .after(TOOLCHAIN)
            .call(Call::new("python3").args(["-m", "venv", "--clear"]).arg(&home))
            .call(fetch::pip(home.join("bin/python"), &pinned))
            .once_for(home.join("pinned"), pinned.join("\n")),
    ]
}

fn environment(folders: &Folders) -> PathBuf {
    folders.verify.join("lint-python")
}

pub(crate) fn shellcheck(folders: &Folders) -> PathBuf {
    environment(folders).join("bin/shellcheck")
}

/// Every script of the checkout. Those of the guides are excerpts and say nothing of their shell.
fn shell(folders: &Folders) -> Step {
    let (checkout, shellcheck) = (folders.checkout.clone(), shellcheck(folders));
    Step::new("lint: shell").after(PACKAGED).later(move || {
        let check = Call::new(&shellcheck).args(["--norc", "--shell=bash", "--severity=style", ".ci/run"]);
        Ok(check.args(files::below(&checkout, "sh")?).dir(&checkout))
    })
}

fn kotlin(folders: &Folders) -> [Step; 3] {
    let home = folders.verify.join("lint-kotlin");
    let (empty, jars) = (home.clone(), home.clone());
    let sources = folders.checkout.join("bindings-uniffi/kotlin");
    let fetch = fetch::maven().arg(MAVEN_COPY).arg(format!("-Dartifact={KOTLIN_LINT}")).downloading();
    [
        super::kotlin::toolchain(folders),
        Step::new(KTLINT)
            .after(super::kotlin::TOOLCHAIN)
            .task("making an empty folder", move || files::fresh(&empty))
            .call(fetch.arg(format!("-DoutputDirectory={}", home.display())))
            .once_for(home.join("pinned"), KOTLIN_LINT),
        Step::new("lint: Kotlin").after(KTLINT).later(move || {
            let ktlint = Call::new("java").arg("-jar").arg(files::only(&jars, "jar")?);
            Ok(ktlint.args(["--relative", "--log-level=error", "**/*.kt", "!**/target/**"]).dir(&sources))
        }),
    ]
}

/// Of what is checked in: UniFFI's output is not.
fn swift_format(folders: &Folders) -> Call {
    let format = Call::new("swift").args(["format", "lint", "--strict", "--recursive", "--parallel", "Package.swift"]);
    let format = format
        .args(["Sources/BithumanREST", "Sources/BithumanRESTTesting", "Tests", "samples"])
        .dir(folders.checkout.join("bindings-uniffi/swift"));
    swift_base::entered(folders, format)
}
