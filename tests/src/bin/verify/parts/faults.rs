//! The fault suite: its figures are part of the report. It drives the packages of Python and Node as users get them,
//! and programs of the tests of Swift and Kotlin.

use bithuman_rest_tests::toolchain::call::Call;
use bithuman_rest_tests::toolchain::folders::Folders;
use bithuman_rest_tests::toolchain::versions::PYTHON_SERVERS;

use super::{build, kotlin, node, python, swift, testing};
use crate::step::Step;

const SERVERS: &str = "faults: servers that fork installed";

pub(crate) fn steps(folders: &Folders) -> Vec<Step> {
    let mut steps = python::package(folders);
    steps.push(Step::new(SERVERS).after(python::INSTALLED).call(python::pip_install(folders, PYTHON_SERVERS)));
    steps.extend(node::installed(folders));
    steps.extend(kotlin::compiled(folders));
    steps.extend(swift::compiled(folders));
    steps.push(
        Step::new("faults: all goals met")
            .after(build::BUILT)
            .after(SERVERS)
            .after(node::INSTALLED)
            .after(kotlin::COMPILED)
            .after(swift::COMPILED)
            .call(testing(folders, Call::new(folders.built("faults"))))
            .showing_output(),
    );
    steps
}
