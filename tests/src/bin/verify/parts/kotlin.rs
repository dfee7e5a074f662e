//! The Kotlin package on the JVM, through Maven: UniFFI's bindings, the façade in explicit API mode, JUnit.

use bithuman_rest_tests::toolchain::call::Call;
use bithuman_rest_tests::toolchain::folders::Folders;
use bithuman_rest_tests::toolchain::tool::Tool;

use super::{build, testing};
use crate::files;
use crate::step::Step;

const TOOLCHAIN: &str = "kotlin: toolchain";
const BINDINGS: &str = "kotlin: bindings generated";

pub(crate) fn steps(folders: &Folders) -> Vec<Step> {
    let work = folders.verify.join("kotlin");
    let bindings = work.join("bindings");
    let define = |name: &str, value: &std::path::Path| format!("-D{name}={}", value.display());
    let test = Call::new("mvn")
        .args(["--batch-mode", "--quiet", "-Dstyle.color=never", "-Dsurefire.failIfNoTests=true", "test"])
        .arg(define("bindings.dir", &bindings))
        .arg(define("build.dir", &work.join("build")))
        .arg(define("jna.library.path", &folders.target.join("debug")))
        .dir(folders.checkout.join("bindings-uniffi/kotlin"));
    vec![
        super::toolchain(TOOLCHAIN, folders, &[Tool::Java, Tool::Maven]),
        build::step(folders),
        Step::new(BINDINGS)
            .after(build::BUILT)
            .task("removing what was generated and compiled before", move || files::fresh(&work))
            .call(build::bindgen(folders, "kotlin", &bindings)),
        Step::new("kotlin: compiled and tested").after(TOOLCHAIN).after(BINDINGS).call(testing(folders, test)),
    ]
}
