//! The fault suite: its figures are part of the report. It drives the packages of Python and Node as users get them.

use bithuman_rest_tests::toolchain::call::Call;
use bithuman_rest_tests::toolchain::folders::Folders;
use bithuman_rest_tests::toolchain::versions::PYTHON_SERVERS;

use super::{build, node, python, testing};
use crate::step::Step;

const SERVERS: &str = "faults: servers that fork installed";

pub(crate) fn steps(folders: &Folders) -> Vec<Step> {
    let mut steps = python::package(folders);
    steps.push(Step::new(SERVERS).after(python::INSTALLED).call(python::pip_install(folders, PYTHON_SERVERS)));
    steps.extend(node::installed(folders));
    steps.push(
        Step::new("faults: all goals met")
            .after(build::BUILT)
            .after(SERVERS)
            .after(node::INSTALLED)
            .call(testing(folders, Call::new(folders.built("faults"))))
            .showing_output(),
    );
    steps
}
