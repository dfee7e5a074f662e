//! A property-based tester makes up requests from the contract; the emulator must answer each as the contract declares.

use bithuman_rest_tests::toolchain::call::Call;
use bithuman_rest_tests::toolchain::folders::Folders;
use bithuman_rest_tests::toolchain::versions::CONTRACT_TESTER;

use super::{build, fetch, python, testing};
use crate::step::Step;

const TESTER: &str = "contract: tester installed";
const CONTROL: &str = "contract: a planted fault is found";

pub(crate) fn steps(folders: &Folders) -> Vec<Step> {
    let tester = folders.verify.join("contract");
    let run = testing(folders, Call::new(tester.join("bin/python")))
        .arg(folders.checkout.join("tests/contract/schema/run.py"))
        .dir(&folders.verify)
        .env("PYTHONDONTWRITEBYTECODE", "1");
    vec![
        python::ensure_venv(folders),
        Step::new(TESTER)
            .after(python::TOOLCHAIN)
            .call(Call::new("python3").args(["-m", "venv", "--clear"]).arg(&tester))
            .call(fetch::pip(tester.join("bin/python"), CONTRACT_TESTER))
            .once_for(tester.join("pinned"), CONTRACT_TESTER.join("\n")),
        build::step(folders),
        Step::new(CONTROL).after(TESTER).after(build::BUILT).call(run.clone().arg("--control")),
        Step::new("contract: every answer is as declared").after(CONTROL).call(run),
    ]
}
