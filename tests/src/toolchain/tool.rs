//! The toolchains that a machine must bring, and how to tell which it has.

use std::fmt;

use super::call::Call;
use super::folders::Folders;
use super::{swift, versions};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    Rust,
    Python,
    Node,
    Java,
    Maven,
    Swift,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    Version(String),
    TooOld(String),
    /// Absent, and this program knows how to get it.
    SetUp(&'static str),
    Missing,
}

impl Tool {
    pub const ALL: [Self; 6] = [Self::Rust, Self::Python, Self::Node, Self::Java, Self::Maven, Self::Swift];

    pub fn name(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::Python => "python",
            Self::Node => "node",
            Self::Java => "jdk",
            Self::Maven => "maven",
            Self::Swift => "swift",
        }
    }

    pub fn minimum(self) -> (u32, u32) {
        match self {
            Self::Rust => versions::RUST,
            Self::Python => versions::PYTHON,
            Self::Node => versions::NODE,
            Self::Java => versions::JAVA,
            Self::Maven => versions::MAVEN,
            Self::Swift => versions::SWIFT,
        }
    }

    /// Prints the version. A JDK is asked through its compiler: a runtime alone would not do.
    fn question(self) -> Call {
        match self {
            Self::Rust => Call::new("rustc").arg("--version"),
            Self::Python => Call::new("python3").arg("--version"),
            Self::Node => Call::new("node").arg("--version"),
            Self::Java => Call::new("javac").arg("-version"),
            Self::Maven => Call::new("mvn").args(["--batch-mode", "-Dstyle.color=never", "--version"]),
            Self::Swift => Call::new("swift").arg("--version"),
        }
    }

    pub fn find(self, folders: &Folders) -> Found {
        let call = match self {
            Self::Swift if swift::base(folders).is_dir() && !swift::on_path() => swift::inside(folders, &[], self.question()),
            _ => self.question(),
        };
        let Ok(output) = call.command().output() else {
            return self.absent();
        };
        let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
        match version_in(&text) {
            Some((found, version)) if found >= self.minimum() => Found::Version(version),
            Some((_, version)) => Found::TooOld(version),
            None => self.absent(),
        }
    }

    fn absent(self) -> Found {
        match self {
            Self::Swift if swift::can_set_up() => Found::SetUp("about a minute, 2.6 GB"),
            _ => Found::Missing,
        }
    }
}

impl fmt::Display for Tool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// The first thing in a text that looks like `1.2` or `1.2.3`, as numbers and as it is written.
fn version_in(text: &str) -> Option<((u32, u32), String)> {
    text.split(|c: char| !c.is_ascii_digit() && c != '.').find_map(|word| {
        let mut numbers = word.split('.').map(str::parse::<u32>);
        let (Some(Ok(major)), Some(Ok(minor))) = (numbers.next(), numbers.next()) else {
            return None;
        };
        Some(((major, minor), word.trim_end_matches('.').to_owned()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_each_tool_prints() {
        for (text, numbers, version) in [
            ("rustc 1.95.0 (f2d3ce0bd 2026-03-21)", (1, 95), "1.95.0"),
            ("Python 3.11.2", (3, 11), "3.11.2"),
            ("v20.20.2", (20, 20), "20.20.2"),
            ("javac 17.0.15", (17, 0), "17.0.15"),
            ("Apache Maven 3.8.7\nMaven home: /usr/share/maven", (3, 8), "3.8.7"),
            ("Swift version 6.0.3 (swift-6.0.3-RELEASE)", (6, 0), "6.0.3"),
        ] {
            assert_eq!(version_in(text), Some((numbers, version.to_owned())));
        }
    }

    #[test]
    fn an_error_message_is_no_version() {
        assert_eq!(version_in("command not found"), None);
    }
}
