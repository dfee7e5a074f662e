//! The Kotlin package on the JVM, through Maven: UniFFI's bindings, the façade in explicit API mode, JUnit.

use std::path::Path;

use bithuman_rest_tests::toolchain::call::Call;
use bithuman_rest_tests::toolchain::folders::Folders;
use bithuman_rest_tests::toolchain::tool::Tool;

use super::{build, fetch, testing};
use crate::files;
use crate::step::Step;

pub(crate) const TOOLCHAIN: &str = "kotlin: toolchain";
const BINDINGS: &str = "kotlin: bindings generated";
pub(crate) const COMPILED: &str = "kotlin: compiled";

pub(crate) fn steps(folders: &Folders) -> Vec<Step> {
    let mut steps = compiled(folders);
    // The goal by itself: the phase `test` would compile everything once more.
    let test = maven(folders, "surefire:test").arg("-Dsurefire.failIfNoTests=true");
    steps.push(Step::new("kotlin: tests").after(COMPILED).call(testing(folders, test)).within(8));
    steps
}

/// The steps after which the classes of the package and of its tests are there, and a file with the class path of the others.
pub(crate) fn compiled(folders: &Folders) -> Vec<Step> {
    let work = folders.verify.join("kotlin");
    let bindings = work.join("bindings");
    vec![
        toolchain(folders),
        build::step(folders),
        Step::new(BINDINGS)
            .after(build::BUILT)
            .task("removing what was generated and compiled before", move || files::fresh(&work))
            .call(build::bindgen(folders, "kotlin", &bindings)),
        Step::new(COMPILED).after(TOOLCHAIN).after(BINDINGS).call(maven(folders, "test-compile")),
    ]
}

pub(crate) fn toolchain(folders: &Folders) -> Step {
    super::toolchain(TOOLCHAIN, folders, &[Tool::Java, Tool::Maven])
}

fn maven(folders: &Folders, goal: &str) -> Call {
    let work = folders.verify.join("kotlin");
    let define = |name: &str, value: &Path| format!("-D{name}={}", value.display());
    fetch::maven()
        .arg(goal)
        .arg(define("bindings.dir", &work.join("bindings")))
        .arg(define("build.dir", &work.join("build")))
        .arg(define("jna.library.path", &folders.target.join("debug")))
        .dir(folders.checkout.join("bindings-uniffi/kotlin"))
}
