//! The demo, the way a reader of the README runs it.

use bithuman_rest_tests::toolchain::folders::Folders;

use super::cargo;
use crate::files;
use crate::step::Step;

pub(crate) fn steps(folders: &Folders) -> Vec<Step> {
    let output = folders.verify.join("demo");
    let run = cargo(folders, "demo").args(["--output"]).arg(&output);
    vec![Step::new("demo: finished").task("removing an earlier output", move || files::fresh(&output)).call(run)]
}
