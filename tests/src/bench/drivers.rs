//! How each rival's process is started, pinned to the clients' core.

use std::path::PathBuf;

use super::case::{Case, IMPORT};
use super::rival::{Language, Package, Rival};
use crate::toolchain::call::Call;
use crate::toolchain::folders::Folders;

/// Where the drivers and what they measure are installed; `cargo verify bench` puts them there.
#[derive(Clone, Debug)]
pub struct Drivers {
    pub rust: PathBuf,
    pub python: PathBuf,
    pub python_alone: PathBuf,
    /// The folder of Python's drivers.
    pub scripts: PathBuf,
    /// The project that Node's drivers were copied into.
    pub project: PathBuf,
    /// Files that are sent and received.
    pub files: PathBuf,
}

impl Drivers {
    pub fn of(folders: &Folders) -> Self {
        let home = home(folders);
        Self {
            rust: folders.target.join("release/bench_rust"),
            python: home.join("python/bin/python"),
            python_alone: home.join("python-alone/bin/python"),
            scripts: folders.checkout.join("tests/bench/python"),
            project: home.join("node"),
            files: home.join("files"),
        }
    }

    /// One round of a case.
    pub fn round(&self, rival: &Rival, case: &Case, address: &str, calls: u32) -> Call {
        let call = match rival.language {
            Language::Rust => pinned(&self.rust),
            Language::Python => pinned(&self.python).arg("-B").arg(self.scripts.join("measure.py")),
            Language::PythonAlone => pinned(&self.python_alone).arg("-B").arg(self.scripts.join("measure.py")),
            Language::Node => pinned("node").arg(self.project.join("measure.mjs")),
            Language::Curl => return self.curl(address),
        };
        call.args([rival.driver, case.name, address, &calls.to_string()]).arg(&self.files)
    }

    /// A package's import, or its size.
    pub fn package(&self, package: &Package, case: &str) -> Call {
        let script = if case == IMPORT { "imports" } else { "installed" };
        match package.language {
            Language::Node => pinned("node").arg(self.project.join("imports.mjs")).args([package.module, package.client]),
            language => {
                let python = if language == Language::PythonAlone { &self.python_alone } else { &self.python };
                let call = pinned(python).arg("-B").arg(self.scripts.join(script).with_extension("py"));
                let call = if case == IMPORT { call.args([package.module, package.client]) } else { call };
                call.arg(package.installed)
            }
        }
    }

    fn curl(&self, address: &str) -> Call {
        let version = Call::new("curl").arg("--version").command().output().map(|output| output.stdout).unwrap_or_default();
        let version = String::from_utf8_lossy(&version);
        let version = version.split(' ').nth(1).unwrap_or("unknown");
        let figures = r#""calls":1,"requests":1,"mb_s":%{speed_download}e-6,"wall_us":%{time_total}e6"#;
        pinned("curl")
            .args(["--silent", "--show-error", "--fail", "--write-out", &format!(r#"{{"version":"{version}",{figures}}}"#), "--output"])
            .arg(self.files.join("downloaded"))
            .arg(format!("{address}/file"))
    }
}

/// Where `cargo verify bench` installs and writes.
pub fn home(folders: &Folders) -> PathBuf {
    folders.verify.join("bench")
}

/// The core of the server, and the one of the clients.
pub const SERVER_CORE: &str = "0";
const CLIENT_CORE: &str = "1";

fn pinned(program: impl AsRef<std::ffi::OsStr>) -> Call {
    Call::new("taskset").args(["--cpu-list", CLIENT_CORE]).arg(program)
}
