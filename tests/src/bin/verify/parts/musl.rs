//! What Alpine and its like are given, built here: zig stands in for their compiler and linker. The release workflow builds it in their
//! own containers and loads it there.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

use bithuman_rest_tests::toolchain::call::Call;
use bithuman_rest_tests::toolchain::folders::Folders;
use bithuman_rest_tests::toolchain::versions::{MUSL_BUILD, PYTHON_BUILD};

use super::{fetch, python};
use crate::files;
use crate::step::Step;

const TOOLS: &str = "musl: zig and its front ends installed";
const TARGET: &str = "musl: Rust's target installed";

#[cfg(target_arch = "aarch64")]
const TRIPLE: &str = "aarch64-unknown-linux-musl";
#[cfg(not(target_arch = "aarch64"))]
const TRIPLE: &str = "x86_64-unknown-linux-musl";

pub(crate) fn steps(folders: &Folders) -> Vec<Step> {
    let (home, wheels) = (tools(folders), folders.verify.join("musl-wheels"));
    let pinned = [MUSL_BUILD, PYTHON_BUILD].concat();
    let wheel = Call::new(home.join("bin/maturin"))
        .args(["build", "--zig", "--profile", "dev", "--target", TRIPLE, "--compatibility", "musllinux_1_2", "--out"])
        .arg(&wheels)
        .dir(folders.checkout.join("bindings-python"));
    let addon = Call::new(home.join("bin/cargo-zigbuild"))
        .args(["zigbuild", "--target", TRIPLE, "--package", "bithuman-rest-node"])
        .dir(&folders.checkout);
    vec![
        python::ensure_venv(folders),
        Step::new(TOOLS)
            .after(python::TOOLCHAIN)
            .call(Call::new("python3").args(["-m", "venv", "--clear"]).arg(&home))
            .call(fetch::pip(home.join("bin/python"), &pinned))
            .once_for(home.join("pinned"), pinned.join("\n")),
        Step::new(TARGET).call(Call::new("rustup").args(["target", "add", TRIPLE]).dir(&folders.checkout).downloading()),
        Step::new("musl: wheel built")
            .after(TOOLS)
            .after(TARGET)
            .task("emptying the folder of wheels", move || files::fresh(&wheels))
            .call(with_zig(folders, wheel)),
        Step::new("musl: addon built").after(TOOLS).after(TARGET).call(with_zig(folders, addon)),
    ]
}

fn tools(folders: &Folders) -> PathBuf {
    folders.verify.join("musl-tools")
}

/// An extension is loaded by a program that has its C library already.
fn with_zig(folders: &Folders, call: Call) -> Call {
    let mut path = OsString::from(tools(folders).join("bin"));
    if let Some(others) = env::var_os("PATH") {
        path.push(":");
        path.push(others);
    }
    call.env("PATH", path).env("RUSTFLAGS", "-C target-feature=-crt-static").env("CARGO_TARGET_DIR", folders.verify.join("musl"))
}
