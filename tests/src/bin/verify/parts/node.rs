//! The package as users get it: packed, installed from its tarball into a fresh project, then tested there.

use std::fs;
use std::io;
use std::path::Path;

use bithuman_rest_tests::toolchain::call::Call;
use bithuman_rest_tests::toolchain::folders::Folders;
use bithuman_rest_tests::toolchain::tool::Tool;

use super::{build, testing};
use crate::files;
use crate::step::Step;

const TOOLCHAIN: &str = "node: toolchain";
pub(crate) const PACKED: &str = "node: package packed";
pub(crate) const INSTALLED: &str = "node: package installed alone";

pub(crate) fn steps(folders: &Folders) -> Vec<Step> {
    let project = folders.verify.join("node");
    let tests = project.join("tests");
    let mut steps = installed(folders);
    let (from, to) = (folders.checkout.join("bindings-node/tests"), tests.clone());
    steps.push(
        Step::new("node: tests")
            .after(INSTALLED)
            .task("copying the tests beside the installed package", move || {
                files::fresh(&to)?;
                files::copy_tree(&from, &to)?;
                require_tests(&to)
            })
            .call(testing(folders, Call::new("node").args(["--test", "--test-reporter=spec"])).dir(tests)),
    );
    steps
}

/// `node --test` is content with no tests at all.
fn require_tests(folder: &Path) -> io::Result<()> {
    let mut names = fs::read_dir(folder)?.filter_map(Result::ok).map(|entry| entry.file_name());
    match names.any(|name| name.to_string_lossy().contains(".test.")) {
        true => Ok(()),
        false => Err(io::Error::other("there are no tests")),
    }
}

/// The steps after which the package is installed in a project of its own.
pub(crate) fn installed(folders: &Folders) -> Vec<Step> {
    let mut steps = package(folders);
    steps.push(install(Step::new(INSTALLED).after(PACKED), folders, "node", &[]));
    steps
}

/// The steps after which [`install`] works.
pub(crate) fn package(folders: &Folders) -> Vec<Step> {
    let source = folders.checkout.join("bindings-node");
    let packed = folders.verify.join("node-packed");
    let (library, addon) = (folders.built("libbithuman_rest_node.so"), source.join(addon()));
    let (empty, pack) = (packed.clone(), Call::new("npm").args(["pack", "--silent", "--pack-destination"]).arg(&packed).dir(source));
    vec![
        super::toolchain(TOOLCHAIN, folders, &[Tool::Node]),
        build::step(folders),
        Step::new(PACKED)
            .after(TOOLCHAIN)
            .after(build::BUILT)
            .task("copying the native library into the package", move || fs::copy(&library, &addon).map(drop))
            .task("emptying the folder of tarballs", move || files::fresh(&empty))
            .call(pack),
    ]
}

/// Makes a new project that has the packed package and, perhaps, others.
pub(crate) fn install(step: Step, folders: &Folders, project: &str, others: &'static [&'static str]) -> Step {
    let project = folders.verify.join(project);
    let packed = folders.verify.join("node-packed");
    let empty = project.clone();
    step.task("making an empty project", move || {
        files::fresh(&empty)?;
        fs::write(empty.join("package.json"), "{ \"private\": true }\n")
    })
    .later(move || {
        let install = Call::new("npm").args(["install", "--no-audit", "--no-fund", "--loglevel=error"]);
        Ok(install.arg(files::only(&packed, "tgz")?).args(others).dir(&project))
    })
}

/// The name under which the package looks for its native library on this machine.
fn addon() -> String {
    let arch = if cfg!(target_arch = "aarch64") { "arm64" } else { "x64" };
    format!("bithuman-rest.linux-{arch}-gnu.node")
}
