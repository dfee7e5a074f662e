//! The programs of the guides, in every language, against the emulator: what they print, and what was charged.

use bithuman_rest_tests::toolchain::folders::Folders;
use bithuman_rest_tests::toolchain::versions::{PYTHON_BY_HAND, PYTHON_FRAMEWORKS, PYTHON_TESTS};

use super::{node, python};
use crate::files;
use crate::step::Step;

pub(crate) fn steps(folders: &Folders) -> Vec<Step> {
    let guides = folders.checkout.join("docs/guides");
    let (from, to) = (guides.join("programs"), folders.verify.join("node/programs"));
    let copies = to.clone();
    let tests = python::pytest(folders).arg("-c").arg(folders.checkout.join("bindings-python/pyproject.toml")).arg(guides.join("tests"));
    let mut steps = python::package(folders);
    steps.extend(node::installed(folders));
    steps.push(
        Step::new("guides: tests")
            .after(python::INSTALLED)
            .after(node::INSTALLED)
            .task("copying the programs beside the installed package", move || {
                files::fresh(&copies)?;
                files::copy_tree(&from, &copies)
            })
            .call(python::pip_install(folders, PYTHON_TESTS))
            .call(python::pip_install(folders, PYTHON_FRAMEWORKS))
            .call(python::pip_install(folders, PYTHON_BY_HAND))
            .call(tests.env("GUIDES_NODE", to).dir(&folders.verify)),
    );
    steps
}
