//! The parts that can be named on the command line.

use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Rust,
    Lint,
    Python,
    Node,
    Guides,
    Types,
    Kotlin,
    Swift,
    Packages,
    Contract,
    Faults,
    Demo,
    /// What the packages are made of, and how they are documented.
    Hygiene,
    /// What other C libraries are given.
    Musl,
    /// What calls cost, beside other clients. Quick: only to show that it works.
    Bench {
        quick: bool,
    },
}

const QUICK: &str = "--quick";

impl Part {
    /// What runs when nothing is named.
    pub(crate) const ALL: [Self; 12] = [
        Self::Rust,
        Self::Lint,
        Self::Python,
        Self::Node,
        Self::Guides,
        Self::Types,
        Self::Kotlin,
        Self::Swift,
        Self::Packages,
        Self::Contract,
        Self::Faults,
        Self::Demo,
    ];

    /// What runs only when it is named: it takes long, or it asks what only a release has to know.
    pub(crate) const NAMED_ONLY: [Self; 3] = [Self::Hygiene, Self::Musl, Self::Bench { quick: false }];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::Lint => "lint",
            Self::Python => "python",
            Self::Node => "node",
            Self::Guides => "guides",
            Self::Types => "types",
            Self::Kotlin => "kotlin",
            Self::Swift => "swift",
            Self::Packages => "packages",
            Self::Faults => "faults",
            Self::Contract => "contract",
            Self::Demo => "demo",
            Self::Hygiene => "hygiene",
            Self::Musl => "musl",
            Self::Bench { .. } => "bench",
        }
    }

    pub(crate) fn about(self) -> &'static str {
        match self {
            Self::Rust => "format, lints, all crates' tests, checked-in surfaces, the cases",
            Self::Lint => "ruff for Python, shellcheck, biome for JavaScript, ktlint, swift-format",
            Self::Python => "the wheel, installed alone, and its tests",
            Self::Node => "the package, installed from its tarball, and its tests",
            Self::Guides => "the programs of the guides, in Python and Node",
            Self::Types => "sample programs under mypy, pyright and tsc, all strict",
            Self::Kotlin => "the bindings and the package, compiled and tested",
            Self::Swift => "the bindings and the package, compiled and tested",
            Self::Packages => "the journey from built packages alone, emulator included",
            Self::Faults => "bad networks, killed processes, full buckets: the figures",
            Self::Contract => "requests made up from the contract, against the emulator",
            Self::Demo => "the whole journey, as `cargo demo` runs it",
            Self::Hygiene => "licences, sources and duplicates of dependencies; documentation; core with each feature alone; workflows",
            Self::Musl => "the wheel and the addon for musl, compiled with zig",
            Self::Bench { .. } => "what calls cost, beside other clients; `--quick` to see it work",
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// The named parts in the order given, each once; those that usually run when none is named.
pub(crate) fn parse(args: &[String]) -> Result<Vec<Part>, String> {
    let mut chosen = Vec::new();
    for arg in args.iter().filter(|&arg| arg != QUICK) {
        let part = Part::ALL.into_iter().chain(Part::NAMED_ONLY).find(|part| part.name() == arg).ok_or(arg)?;
        if !chosen.contains(&part) {
            chosen.push(part);
        }
    }
    if args.iter().any(|arg| arg == QUICK) {
        let bench = chosen.iter_mut().find(|part| matches!(part, Part::Bench { .. })).ok_or(QUICK)?;
        *bench = Part::Bench { quick: true };
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

    #[test]
    fn the_benchmark_runs_only_when_it_is_named() {
        assert!(!Part::ALL.iter().any(|part| matches!(part, Part::Bench { .. })));
        assert_eq!(parse(&args(&["bench"])), Ok(vec![Part::Bench { quick: false }]));
        assert_eq!(parse(&args(&["--quick", "rust", "bench"])), Ok(vec![Part::Rust, Part::Bench { quick: true }]));
        assert_eq!(parse(&args(&["rust", "--quick"])), Err("--quick".to_owned()));
    }
}
