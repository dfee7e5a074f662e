//! What every language needs of Rust. One command for the whole workspace: building a crate alone would
//! choose other features for its dependencies and compile them once more.

use std::path::Path;

use bithuman_rest_tests::toolchain::call::Call;
use bithuman_rest_tests::toolchain::folders::Folders;

use crate::step::Step;

pub(crate) const BUILT: &str = "build: libraries and test servers";

pub(crate) fn step(folders: &Folders) -> Step {
    Step::new(BUILT).call(super::cargo(folders, "build").arg("--workspace"))
}

/// Writes UniFFI's bindings for one language; reads what to write from the library itself.
pub(crate) fn bindgen(folders: &Folders, language: &str, into: &Path) -> Call {
    Call::new(folders.built("uniffi-bindgen"))
        .args(["generate"])
        .arg(folders.built("libbithuman_rest_uniffi.so"))
        .args(["--language", language, "--no-format", "--out-dir"])
        .arg(into)
        .dir(folders.checkout.join("bindings-uniffi"))
}
