//! What users install, from the built artifacts alone: fresh environments in which the client meets the packaged emulator.

use std::fs;

use bithuman_rest_tests::toolchain::call::Call;
use bithuman_rest_tests::toolchain::folders::Folders;

use super::{build, crates, fetch, node, python};
use crate::files;
use crate::step::Step;

const WHEEL: &str = "packages: emulator's wheel built";
const TARBALL: &str = "packages: emulator's tarballs packed";
/// The package that people install, and the one with this machine's program.
const EMULATOR: [&str; 2] = ["main", "platform"];

pub(crate) fn steps(folders: &Folders) -> Vec<Step> {
    let mut steps = python::package(folders);
    steps.extend(node::package(folders));
    steps.extend([
        emulator_wheel(folders),
        emulator_tarball(folders),
        crates::step(folders),
        python_journey(folders),
        node_journey(folders),
    ]);
    steps
}

fn emulator_wheel(folders: &Folders) -> Step {
    let wheels = folders.verify.join("emulator-wheels");
    let wheel = python::maturin(folders, "dev").arg(&wheels).dir(folders.checkout.join("emulator"));
    Step::new(WHEEL).after(python::WHEEL).task("emptying the folder of wheels", move || files::fresh(&wheels)).call(wheel)
}

fn emulator_tarball(folders: &Folders) -> Step {
    let (made, packed) = (folders.verify.join("emulator-made"), folders.verify.join("emulator-packed"));
    let make = || Call::new("node").arg(folders.checkout.join("emulator/packaging/make.mjs"));
    let pack = |name: &str| Call::new("npm").args(["pack", "--silent", "--pack-destination"]).arg(packed.join(name)).dir(made.join(name));
    let (old_made, old_packed) = (made.clone(), packed.clone());
    Step::new(TARBALL)
        .after(build::BUILT)
        .task("emptying the folders of packages", move || {
            files::fresh(&old_made)?;
            EMULATOR.iter().try_for_each(|name| files::fresh(&old_packed.join(name)))
        })
        .call(make().arg("main").arg(made.join(EMULATOR[0])))
        .call(
            make()
                .args(["platform", &format!("linux-{}", node::architecture())])
                .arg(folders.built("bithuman-emulator"))
                .arg(made.join(EMULATOR[1])),
        )
        .call(pack(EMULATOR[0]))
        .call(pack(EMULATOR[1]))
}

fn python_journey(folders: &Folders) -> Step {
    let environment = folders.verify.join("packages-python");
    let (client, emulator) = (folders.verify.join("wheels"), folders.verify.join("emulator-wheels"));
    let python = environment.join("bin/python");
    let install = Call::new(&python)
        .args(["-m", "pip", "install", "--quiet", "--no-index", "--find-links"])
        .arg(client)
        .arg("--find-links")
        .arg(emulator)
        .args(["bithuman-rest", "bithuman-emulator"]);
    let journey = Call::new(&python).arg(folders.checkout.join("tests/packages/journey.py")).dir(&environment);
    Step::new("packages: journey from the wheels")
        .after(WHEEL)
        .call(Call::new("python3").args(["-m", "venv", "--clear"]).arg(&environment))
        .call(install)
        .call(journey)
}

fn node_journey(folders: &Folders) -> Step {
    let project = folders.verify.join("packages-node");
    let (from, to) = (folders.checkout.join("tests/packages/journey.mjs"), project.join("journey.mjs"));
    let (packed, folder) = (folders.verify.join("emulator-packed"), project.clone());
    node::install(Step::new("packages: journey from the tarballs").after(node::PACKED).after(TARBALL), folders, "packages-node", &[])
        .later(move || {
            let tarballs = EMULATOR.iter().map(|name| files::only(&packed.join(name), "tgz")).collect::<Result<Vec<_>, _>>()?;
            Ok(fetch::npm().arg("--save-dev").args(tarballs).dir(&folder))
        })
        .task("copying the journey into the project", move || fs::copy(&from, &to).map(drop))
        .call(Call::new("node").arg("journey.mjs").dir(project))
}
