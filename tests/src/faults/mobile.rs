//! What Swift and Kotlin do in the suite: programs of their tests, compiled by the steps of their own parts.

use std::path::Path;

use super::Failure;
use crate::toolchain::call::Call;
use crate::toolchain::folders::Folders;
use crate::toolchain::swift as toolchain;

/// A heap in which what is held of a large file cannot hide, and which counts with the rest of the process; and no optimizing compiler, which
/// takes tens of MiB whenever it finds something to do.
const MACHINE: [&str; 4] = ["-Xms8m", "-Xmx24m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];

pub(super) fn swift() -> Result<Call, Failure> {
    let folders = Folders::locate()?;
    let program = folders.verify.join("swift/debug/FaultDriver");
    let call = Call::new(there(&program)?).env("LD_LIBRARY_PATH", folders.target.join("debug"));
    Ok(toolchain::entered(&folders, call))
}

pub(super) fn kotlin() -> Result<Call, Failure> {
    let folders = Folders::locate()?;
    let built = folders.verify.join("kotlin/build");
    let others = std::fs::read_to_string(there(&built.join("class-path"))?)?;
    let classes = [built.join("test-classes"), built.join("classes")];
    let path = std::env::join_paths(classes.into_iter().chain(std::env::split_paths(others.trim())))?;
    let mut library = std::ffi::OsString::from("-Djna.library.path=");
    library.push(folders.target.join("debug"));
    Ok(Call::new("java").args(MACHINE).arg(library).arg("-cp").arg(path).arg("bithumanrest.faults.FaultDriver"))
}

fn there(file: &Path) -> Result<&Path, Failure> {
    match file.exists() {
        true => Ok(file),
        false => Err(format!("{} is not there; `cargo verify faults` compiles it first", file.display()).into()),
    }
}
