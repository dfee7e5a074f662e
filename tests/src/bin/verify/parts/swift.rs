//! The Swift package: UniFFI's bindings, `swift build`, XCTest. Without a Swift on the machine, in a base that this part sets up.

use bithuman_rest_tests::toolchain::call::Call;
use bithuman_rest_tests::toolchain::folders::Folders;
use bithuman_rest_tests::toolchain::tool::Tool;
use bithuman_rest_tests::toolchain::{debian, swift};

use super::{build, testing};
use crate::step::Step;

pub(crate) const TOOLCHAIN: &str = "swift: toolchain";
const BINDINGS: &str = "swift: bindings generated";
pub(crate) const COMPILED: &str = "swift: compiled";

pub(crate) fn steps(folders: &Folders) -> Vec<Step> {
    let mut steps = compiled(folders);
    steps.push(Step::new("swift: tests").after(COMPILED).call(package_manager(folders, "test")).within(8));
    steps
}

/// The steps after which the package and the programs of its tests are there.
pub(crate) fn compiled(folders: &Folders) -> Vec<Step> {
    let generated = folders.checkout.join("bindings-uniffi/swift/Sources/Generated");
    vec![
        set_up(folders),
        build::step(folders),
        Step::new(BINDINGS).after(build::BUILT).call(build::bindgen(folders, "swift", &generated)),
        Step::new(COMPILED).after(TOOLCHAIN).after(BINDINGS).call(package_manager(folders, "build")),
    ]
}

pub(crate) fn set_up(folders: &Folders) -> Step {
    let needed = !swift::on_path() && !swift::base(folders).is_dir() && swift::can_set_up();
    let check = super::toolchain(TOOLCHAIN, folders, &[Tool::Swift]);
    if !needed {
        return check;
    }
    let (cache, unpack) = (folders.cache.clone(), folders.clone());
    let mut step = Step::new(TOOLCHAIN)
        .call(debian::update())
        .call(debian::install(&["debootstrap"]))
        .task("making the cache folder", move || std::fs::create_dir_all(&cache))
        .later(move || debian::mirror().map(|mirror| swift::unpack(&unpack, &mirror)));
    step.actions.extend(check.actions);
    step
}

/// `swift build` or `swift test`, on the machine or in the base.
fn package_manager(folders: &Folders, command: &str) -> Call {
    let scratch = folders.verify.join("swift");
    let library = folders.target.join("debug");
    let mut search = std::ffi::OsString::from("-L");
    search.push(&library);
    let call = Call::new("swift")
        .arg(command)
        .arg("--package-path")
        .arg(folders.checkout.join("bindings-uniffi/swift"))
        .arg("--scratch-path")
        .arg(&scratch)
        .arg("-Xlinker")
        .arg(search)
        .env("LD_LIBRARY_PATH", &library);
    swift::entered(folders, testing(folders, call))
}
