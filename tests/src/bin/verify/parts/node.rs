//! The package as users get it: packed, installed from its tarball into a fresh project, then tested there.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use bithuman_rest_tests::toolchain::call::Call;
use bithuman_rest_tests::toolchain::folders::Folders;
use bithuman_rest_tests::toolchain::tool::Tool;
use bithuman_rest_tests::toolchain::versions::{NODE_EDGE, NODE_FRAMEWORKS, NODE_TELEMETRY};

use super::{build, fetch, testing};
use crate::files;
use crate::step::Step;

pub(crate) const TOOLCHAIN: &str = "node: toolchain";
pub(crate) const PACKED: &str = "node: package packed";
const MAIN: &str = "main";
const PLATFORM: &str = "platform";
pub(crate) const INSTALLED: &str = "node: package installed beside what it works with";

const EDGE: &str = "node: bundler and web runtime installed";

pub(crate) fn steps(folders: &Folders) -> Vec<Step> {
    let project = folders.verify.join("node");
    let tests = project.join("tests");
    let mut steps = installed(folders);
    steps.push(edge_tools(folders));
    let (from, to) = (folders.checkout.join("bindings-node/tests"), tests.clone());
    let run = Call::new("node").args(["--test", "--test-reporter=spec"]).env("BITHUMAN_EDGE_TOOLS", edge(folders)).dir(&tests);
    steps.push(
        Step::new("node: tests")
            .after(INSTALLED)
            .after(EDGE)
            .task("copying the tests beside the installed package", move || {
                files::fresh(&to)?;
                files::copy_tree(&from, &to)?;
                require_tests(&to)
            })
            .call(testing(folders, run)),
    );
    steps
}

fn edge(folders: &Folders) -> PathBuf {
    folders.verify.join("edge")
}

/// They are large and the same for every build, so they are installed once, apart from the package.
fn edge_tools(folders: &Folders) -> Step {
    let (project, empty) = (edge(folders), edge(folders));
    Step::new(EDGE)
        .after(TOOLCHAIN)
        .task("making an empty project", move || {
            files::fresh(&empty)?;
            fs::write(empty.join("package.json"), "{ \"private\": true }\n")
        })
        .call(fetch::npm().args(NODE_EDGE).dir(&project))
        .once_for(project.join("pinned"), NODE_EDGE.join("\n"))
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
    steps.push(install(Step::new(INSTALLED).after(PACKED), folders, "node", &[NODE_FRAMEWORKS, NODE_TELEMETRY]));
    steps
}

/// The steps after which [`install`] works: the package that people install and the one with this platform's native library.
pub(crate) fn package(folders: &Folders) -> Vec<Step> {
    let packed = Step::new(PACKED).after(TOOLCHAIN).after(build::BUILT);
    vec![toolchain(folders), build::step(folders), pack(packed, folders, &folders.verify, &folders.built("libbithuman_rest_node.so"))]
}

pub(crate) fn toolchain(folders: &Folders) -> Step {
    super::toolchain(TOOLCHAIN, folders, &[Tool::Node])
}

/// Makes and packs both packages in a folder, around a library.
pub(crate) fn pack(step: Step, folders: &Folders, home: &Path, library: &Path) -> Step {
    let source = folders.checkout.join("bindings-node");
    let (made, packed) = (home.join("node-made"), home.join("node-packed"));
    let platform = format!("linux-{}-gnu", architecture());
    let make = || Call::new("node").arg(source.join("packaging/make.mjs"));
    let pack = |name: &str| Call::new("npm").args(["pack", "--silent", "--pack-destination"]).arg(packed.join(name)).dir(made.join(name));
    let (old_made, old_packed) = (made.clone(), packed.clone());
    step.task("emptying the folders of packages", move || {
        files::fresh(&old_made)?;
        [MAIN, PLATFORM].iter().try_for_each(|name| files::fresh(&old_packed.join(name)))
    })
    .call(make().arg("main").arg(made.join(MAIN)))
    .call(make().args(["platform", &platform]).arg(library).arg(made.join(PLATFORM)))
    .call(pack(MAIN))
    .call(pack(PLATFORM))
}

/// Packages beside this one, in groups.
pub(crate) type Others = &'static [&'static [&'static str]];

/// Makes a new project that has the packed package and, perhaps, others.
pub(crate) fn install(step: Step, folders: &Folders, project: &str, others: Others) -> Step {
    install_in(step, &folders.verify, project, others)
}

/// As `install`, where `pack` was told to pack.
pub(crate) fn install_in(step: Step, home: &Path, project: &str, others: Others) -> Step {
    let project = home.join(project);
    let packed = home.join("node-packed");
    let empty = project.clone();
    step.task("making an empty project", move || {
        files::fresh(&empty)?;
        fs::write(empty.join("package.json"), "{ \"private\": true }\n")
    })
    .later(move || {
        let tarball = |name: &str| files::only(&packed.join(name), "tgz");
        Ok(fetch::npm().arg(tarball(MAIN)?).arg(tarball(PLATFORM)?).args(others.concat()).dir(&project))
    })
}

/// What Node calls this machine's processor.
pub(crate) fn architecture() -> &'static str {
    if cfg!(target_arch = "aarch64") { "arm64" } else { "x64" }
}
