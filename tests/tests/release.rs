//! What the last release promised is kept, unless the version says otherwise.

use std::process::Command;

use bithuman_rest_tests::surface::breaking::{breaking, may_break};
use bithuman_rest_tests::surface::root;

const VERSION: &str = env!("CARGO_PKG_VERSION");

fn git(arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").arg("-C").arg(root()).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The release before this one: a release's own commit is compared with the one before it. There may be none yet.
#[test]
fn nothing_that_was_released_is_broken() {
    let own = format!("v{VERSION}");
    let Some(tag) = git(&["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*", "--exclude", &own]) else { return };
    let released = git(&["show", &format!("{tag}:core/api.json")]).expect("a release has its lockfile");
    let current = std::fs::read_to_string(root().join("core/api.json")).expect("there is a lockfile");
    let parse = |text: &str| serde_json::from_str(text).expect("a lockfile is JSON");
    let broken = breaking(&parse(&released), &parse(&current));
    assert!(broken.is_empty() || may_break(&tag[1..], VERSION), "{VERSION} breaks what {tag} promised:\n{}", broken.join("\n"));
}

/// One version of everything: the crates', the packages' and what a package needs of another.
#[test]
fn all_packages_have_one_version() {
    for file in ["bindings-node/package.json", "emulator/npm/package.json"] {
        let text = std::fs::read_to_string(root().join(file)).expect("there is a manifest");
        let manifest: serde_json::Value = serde_json::from_str(&text).expect("a manifest is JSON");
        assert_eq!(manifest["version"], VERSION, "{file}");
    }
    let cargo = std::fs::read_to_string(root().join("Cargo.toml")).expect("there is a manifest");
    for name in ["bithuman-emulator", "bithuman-rest", "bithuman-rest-macros"] {
        let line = cargo.lines().find(|line| line.starts_with(&format!("{name} = "))).expect("it is a dependency of the workspace");
        assert!(line.contains(&format!("version = \"{VERSION}\"")), "{line}");
    }
}
