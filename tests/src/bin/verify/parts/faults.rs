//! The fault suite: its figures are part of the log, and of the report when a goal is missed.

use bithuman_rest_tests::toolchain::call::Call;
use bithuman_rest_tests::toolchain::folders::Folders;

use super::{build, testing};
use crate::step::Step;

pub(crate) fn steps(folders: &Folders) -> Vec<Step> {
    let run = testing(folders, Call::new(folders.built("faults")));
    vec![build::step(folders), Step::new("faults: all goals met").after(build::BUILT).call(run).showing_output()]
}
