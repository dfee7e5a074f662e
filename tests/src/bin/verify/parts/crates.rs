//! The crates as they would be published: what cargo packs, and whether it is all that a reader and a lawyer expect.

use std::io;

use bithuman_rest_tests::toolchain::folders::Folders;

use super::cargo;
use crate::step::Step;

/// In the order in which they are published, each with what its package must hold beside what all must.
const CRATES: [(&str, &[&str]); 3] = [
    ("bithuman-rest-macros", &["src/lib.rs"]),
    ("bithuman-emulator", &["src/lib.rs", "src/main.rs"]),
    ("bithuman-rest", &["src/lib.rs", "examples/readme.rs"]),
];
const ALL: [&str; 5] = ["Cargo.toml", "Cargo.toml.orig", "README.md", "LICENSE-APACHE", "LICENSE-MIT"];

/// The only places that a package's files come from.
const HOMES: [&str; 2] = ["src/", "examples/"];
/// Written by cargo itself.
const CARGOS: [&str; 2] = ["Cargo.lock", ".cargo_vcs_info.json"];

pub(crate) fn step(folders: &Folders) -> Step {
    let mut step = Step::new("packages: crates hold what they should");
    for (name, own) in CRATES {
        let list = cargo(folders, "package").args(["--list", "--allow-dirty", "--package", name]);
        step = step.task(format!("looking into {name}"), move || {
            let output = list.command().output()?;
            let files = String::from_utf8_lossy(&output.stdout);
            judge(name, &files.lines().collect::<Vec<_>>(), own)
        });
    }
    let pack = CRATES.iter().fold(cargo(folders, "package"), |call, (name, _)| call.args(["--package", name]));
    step.call(pack.args(["--quiet", "--no-verify", "--allow-dirty"]))
}

fn judge(name: &str, files: &[&str], own: &[&str]) -> io::Result<()> {
    let missing = ALL.iter().chain(own).find(|wanted| !files.contains(wanted));
    let stranger = files.iter().find(|file| {
        let expected = ALL.contains(file) || CARGOS.contains(file) || HOMES.iter().any(|home| file.starts_with(home));
        !expected
    });
    match (missing, stranger) {
        (Some(file), _) => Err(io::Error::other(format!("{name} would be published without {file}"))),
        (None, Some(file)) => Err(io::Error::other(format!("{name} would be published with {file}"))),
        (None, None) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: [&str; 7] = ["Cargo.toml", "Cargo.toml.orig", "README.md", "LICENSE-APACHE", "LICENSE-MIT", "Cargo.lock", "src/lib.rs"];

    #[test]
    fn what_is_missing_and_what_is_too_much_is_told() {
        let told = |files: &[&str]| judge("x", files, &["src/lib.rs"]).map_err(|error| error.to_string());
        assert_eq!(told(&GOOD), Ok(()));
        assert_eq!(told(&GOOD[..6]), Err("x would be published without src/lib.rs".to_owned()));
        assert_eq!(told(&[&GOOD[..], &["api.json"]].concat()), Err("x would be published with api.json".to_owned()));
    }
}
