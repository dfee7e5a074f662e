//! The parts that can be named on the command line.

use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Rust,
    Lint,
    Python,
    Node,
    Types,
    Kotlin,
    Swift,
    Packages,
    Contract,
    Faults,
    Demo,
}

impl Part {
    pub(crate) const ALL: [Self; 11] = [
        Self::Rust,
        Self::Lint,
        Self::Python,
        Self::Node,
        Self::Types,
        Self::Kotlin,
        Self::Swift,
        Self::Packages,
        Self::Contract,
        Self::Faults,
        Self::Demo,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::Lint => "lint",
            Self::Python => "python",
            Self::Node => "node",
            Self::Types => "types",
            Self::Kotlin => "kotlin",
            Self::Swift => "swift",
            Self::Packages => "packages",
            Self::Faults => "faults",
            Self::Contract => "contract",
            Self::Demo => "demo",
        }
    }

    pub(crate) fn about(self) -> &'static str {
        match self {
            Self::Rust => "format, lints, all crates' tests, checked-in surfaces, the cases",
            Self::Lint => "ruff for Python, biome for JavaScript",
            Self::Python => "the wheel, installed alone, and its tests",
            Self::Node => "the package, installed from its tarball, and its tests",
            Self::Types => "sample programs under mypy, pyright and tsc, all strict",
            Self::Kotlin => "the bindings and the package, compiled and tested",
            Self::Swift => "the bindings and the package, compiled and tested",
            Self::Packages => "the journey from built packages alone, emulator included",
            Self::Faults => "bad networks, killed processes, full buckets: the figures",
            Self::Contract => "requests made up from the contract, against the emulator",
            Self::Demo => "the whole journey, as `cargo demo` runs it",
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// The named parts in the order given, each once; all of them when none is named.
pub(crate) fn parse(args: &[String]) -> Result<Vec<Part>, String> {
    let mut chosen = Vec::new();
    for arg in args {
        let part = Part::ALL.into_iter().find(|part| part.name() == arg).ok_or(arg)?;
        if !chosen.contains(&part) {
            chosen.push(part);
        }
    }
    Ok(if chosen.is_empty() { Part::ALL.to_vec() } else { chosen })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn parts_keep_the_order_given() {
        assert_eq!(parse(&args(&["types", "rust", "types"])), Ok(vec![Part::Types, Part::Rust]));
    }

    #[test]
    fn no_name_means_all() {
        assert_eq!(parse(&[]), Ok(Part::ALL.to_vec()));
    }

    #[test]
    fn an_unknown_part_is_named() {
        assert_eq!(parse(&args(&["rust", "ruby"])), Err("ruby".to_owned()));
    }
}
