//! Every code block that people read is run, or says why it cannot be; and what the documents name is there.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use bithuman_rest_tests::documents::block::{self, Origin};
use bithuman_rest_tests::documents::{manual, paths, read, reasons::REASONS, source};
use bithuman_rest_tests::surface::root;

/// Where the tests are that run what the documents show.
const SUITES: [&str; 6] = [
    "bindings-python/tests",
    "bindings-node/tests",
    "bindings-uniffi/swift/Tests/BithumanRESTTests",
    "bindings-uniffi/kotlin/src/test/kotlin/bithumanrest",
    "docs/guides/tests",
    "tests/tests",
];

#[test]
fn every_block_is_run_or_says_why_not() {
    let mut problems = Vec::new();
    for path in paths() {
        for block in block::all(&read(&path)) {
            let problem = match &block.origin {
                None => "does not say what it shows: put `<!-- shows: file -->` or `<!-- not run: reason -->` above it".to_owned(),
                Some(Origin::NotRun(reason)) if !REASONS.iter().any(|(name, _)| name == reason) => format!("{reason}: no such reason"),
                Some(Origin::NotRun(_)) => continue,
                Some(Origin::Shown(file)) => match source::part(file) {
                    None => format!("{file}: no such file or part"),
                    Some(_) if source::language(file) != block.language => format!("{file} is not {}", block.language),
                    Some(_) if !is_tested(file) => format!("{file}: no test names it"),
                    Some(_) => continue,
                },
            };
            problems.push(format!("{path}:{}: {problem}", block.line));
        }
    }
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn every_reason_is_given_somewhere() {
    let given: BTreeSet<String> = paths()
        .iter()
        .flat_map(|path| block::all(&read(path)))
        .filter_map(|block| match block.origin {
            Some(Origin::NotRun(reason)) => Some(reason),
            _ => None,
        })
        .collect();
    assert_eq!(given, REASONS.iter().map(|(name, _)| (*name).to_owned()).collect());
}

/// Whether a file is itself a test, or a test names it.
fn is_tested(shown: &str) -> bool {
    let path = shown.split('#').next().unwrap_or_default();
    let name = Path::new(path).file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let other = name.replace('_', "-");
    SUITES.iter().flat_map(|suite| tests(&root().join(suite))).any(|test| {
        let is_itself = test == root().join(path);
        is_itself || fs::read_to_string(&test).is_ok_and(|text| [&name, &other].iter().any(|name| text.contains(name.as_str())))
    })
}

/// The tests below a folder: what the languages' runners take for tests.
fn tests(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found = Vec::new();
    for entry in entries.filter_map(Result::ok) {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        let is_test = name.starts_with("test_") && name.ends_with(".py")
            || [".test.mjs", ".test.cjs", "Test.kt", "Tests.swift"].iter().any(|ending| name.ends_with(ending))
            || folder.ends_with("tests/tests") && name.ends_with(".rs");
        match path.is_dir() {
            true => found.extend(tests(&path)),
            false if is_test => found.push(path),
            false => {}
        }
    }
    found
}

#[test]
fn every_program_is_shown_and_every_guide_is_listed() {
    let programs = fs::read_dir(root().join("docs/guides/programs")).expect("there are programs");
    let text: String = paths().iter().filter(|path| path.starts_with("docs/")).map(|path| read(path)).collect();
    for program in programs.map(|entry| entry.expect("it can be read").file_name().to_string_lossy().into_owned()) {
        assert!(text.contains(&format!("<!-- shows: docs/guides/programs/{program}")), "no page shows {program}");
    }
    let index = read("docs/README.md");
    for guide in paths().into_iter().filter(|path| path.starts_with("docs/guides/")) {
        let link = guide.trim_start_matches("docs/");
        assert!(index.contains(&format!("({link})")), "docs/README.md does not list {guide}");
    }
}

#[test]
fn links_lead_somewhere() {
    let mut broken = Vec::new();
    for path in paths() {
        let text = block::prose(&read(&path));
        let folder = Path::new(&path).parent().unwrap_or(Path::new(""));
        for piece in text.split("](").skip(1) {
            let target = piece.split([')', '#']).next().unwrap_or_default();
            if !target.is_empty() && !target.contains("://") && !root().join(folder).join(target).exists() {
                broken.push(format!("{path}: {target}"));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn the_manual_tells_every_control_route() {
    assert_eq!(manual::told_routes(&read(manual::MANUAL)), manual::routes());
    assert_eq!(manual::routes().len(), source_routes());
}

/// How many routes the source has, counted another way.
fn source_routes() -> usize {
    let source = read("emulator/src/control/mod.rs");
    source.lines().filter(|line| line.contains("\", [") && line.contains(" => ")).count()
}

#[test]
fn the_manual_tells_every_flag_every_switch_and_every_fault() {
    let told = manual::told_names(&read(manual::MANUAL));
    let wanted: BTreeSet<String> = [manual::flags(), manual::switches(), manual::faults()].into_iter().flatten().collect();
    assert!(manual::flags().len() > 10 && manual::switches().len() > 30 && manual::faults().len() > 8, "{wanted:?}");
    let missing: Vec<&String> = wanted.difference(&told).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let is_switch = |name: &&String| name.contains('_') && !name.contains('/') && manual::told_names(&eras()).contains(*name);
    let stale: Vec<&String> = told.difference(&wanted).filter(is_switch).collect();
    assert!(stale.is_empty(), "{stale:?}");
}

/// The manual's chapter on eras.
fn eras() -> String {
    let manual = read(manual::MANUAL);
    let chapter = manual.split("\n## Eras\n").nth(1).unwrap_or_default();
    chapter.split("\n## ").next().unwrap_or_default().to_owned()
}
