//! Processes that transfer a file: they can be killed, and their memory can be measured.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

use super::Failure;
use crate::faults::mobile;
use crate::toolchain::folders::Folders;

/// The program that plays the parts in Rust.
fn courier() -> Result<PathBuf, Failure> {
    built("courier")
}

fn built(file: &str) -> Result<PathBuf, Failure> {
    let path = Folders::locate()?.built(file);
    if path.exists() { Ok(path) } else { Err(format!("{} is not there; build the workspace first", path.display()).into()) }
}

/// A process that downloads and says how much it has, line by line.
pub(super) async fn download(url: &str, secret: &str, code: &str, target: &Path) -> Result<Child, Failure> {
    let mut command = Command::new(courier()?);
    command.args(["download", url, secret, code]).arg(target);
    Ok(command.stdout(Stdio::piped()).kill_on_drop(true).spawn()?)
}

/// Lets it run until it has so many bytes, then kills it the hard way. `false` when it was done before.
pub(super) async fn kill_at(mut child: Child, bytes: u64) -> Result<bool, Failure> {
    let mut lines = BufReader::new(child.stdout.take().ok_or("no output")?).lines();
    while let Some(line) = lines.next_line().await? {
        if line.parse::<u64>().is_ok_and(|received| received >= bytes) {
            child.kill().await?;
            return Ok(true);
        }
    }
    let status = child.wait().await?;
    if status.success() { Ok(false) } else { Err(format!("a download failed: {status}").into()) }
}

/// How a process uploads, in a language of its own.
pub(super) struct Uploader {
    pub(super) what: &'static str,
    command: Command,
}

/// Everyone who uploads a file, in every form that may be large.
pub(super) fn uploaders(url: &str, file: &Path, folder: &Path) -> Result<Vec<Uploader>, Failure> {
    let mut all = Vec::new();
    let mut add = |what, mut command: Command, form: &str| {
        command.args(["upload", url, form]).arg(file);
        all.push(Uploader { what, command });
    };
    add("MiB over baseline, 100 MB upload, Rust, path", Command::new(courier()?), "path");
    add("MiB over baseline, 100 MB upload, Rust, stream", Command::new(courier()?), "stream");
    let python = python(folder)?;
    for (what, form) in [
        ("MiB over baseline, 100 MB upload, Python, path", "path"),
        ("MiB over baseline, 100 MB upload, Python, file object", "file"),
        ("MiB over baseline, 100 MB upload, Python, stream, asynchronously", "stream"),
    ] {
        let mut command = Command::new("python3");
        command.env("PYTHONPATH", &python).arg(script("upload.py"));
        add(what, command, form);
    }
    let node = node(folder)?;
    for (what, form) in
        [("MiB over baseline, 100 MB upload, Node, path", "path"), ("MiB over baseline, 100 MB upload, Node, read stream", "stream")]
    {
        let mut command = Command::new("node");
        command.env("BITHUMAN_PACKAGE", &node).arg(script("upload.cjs"));
        add(what, command, form);
    }
    for (what, form) in
        [("MiB over baseline, 100 MB upload, Swift, path", "path"), ("MiB over baseline, 100 MB upload, Swift, stream", "stream")]
    {
        add(what, mobile::swift()?.command().into(), form);
    }
    for (what, form) in [
        ("MiB over baseline, 100 MB upload, Kotlin, path, heap of 24 MiB and all", "path"),
        ("MiB over baseline, 100 MB upload, Kotlin, stream, heap of 24 MiB and all", "stream"),
    ] {
        add(what, mobile::kotlin()?.command().into(), form);
    }
    Ok(all)
}

impl Uploader {
    /// How much memory it took at most, beyond what it had after a small upload.
    pub(super) async fn over_baseline(mut self) -> Result<f64, Failure> {
        let output = self.command.stderr(Stdio::inherit()).output().await?;
        let text = String::from_utf8_lossy(&output.stdout);
        let kibibytes: f64 = text.trim().parse().map_err(|_| format!("{}: {} {text}", self.what, output.status))?;
        Ok((kibibytes / 1024.0 * 10.0).round() / 10.0)
    }
}

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/faults/transfer").join(name)
}

/// The Python package as it is in the checkout, with the native library that was built.
fn python(folder: &Path) -> Result<PathBuf, Failure> {
    let checkout = Folders::locate()?.checkout.join("bindings-python/python/bithuman_rest");
    let home = folder.join("python");
    beside(&checkout, &home.join("bithuman_rest"))?;
    link(&built("libbithuman_rest_python.so")?, &home.join("bithuman_rest/_native.abi3.so"))?;
    Ok(home)
}

/// The Node package as it is in the checkout, with the native library that was built.
fn node(folder: &Path) -> Result<PathBuf, Failure> {
    let home = folder.join("node");
    let arch = if cfg!(target_arch = "aarch64") { "arm64" } else { "x64" };
    let checkout = Folders::locate()?.checkout.join("bindings-node");
    std::fs::create_dir_all(&home)?;
    for name in ["index.cjs", "package.json"] {
        std::fs::copy(checkout.join(name), home.join(name))?;
    }
    copied(&checkout.join("lib"), &home.join("lib"))?;
    std::fs::copy(built("libbithuman_rest_node.so")?, home.join(format!("bithuman-rest.linux-{arch}-gnu.node")))?;
    Ok(home)
}

/// A folder with the same files, but for native libraries.
fn beside(from: &Path, to: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        if entry.path().extension().is_none_or(|ending| ending != "so") {
            link(&entry.path(), &to.join(entry.file_name()))?;
        }
    }
    Ok(())
}

/// Node takes a file for what it is called where it really is, so that its files must be copies.
fn copied(from: &Path, to: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        match entry.file_type()?.is_dir() {
            true => copied(&entry.path(), &target)?,
            false => std::fs::copy(entry.path(), target).map(drop)?,
        }
    }
    Ok(())
}

fn link(from: &Path, to: &Path) -> Result<(), Failure> {
    Ok(std::os::unix::fs::symlink(from, to)?)
}
