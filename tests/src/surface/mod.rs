//! The surface of every language, written from core's own data. The files are checked in; a test compares them.

pub mod breaking;
pub mod catalog;
pub mod doc;
pub mod kotlin;
pub mod layout;
pub mod lengths;
pub mod lockfile;
pub mod names;
pub mod node;
pub mod python;
pub mod signatures;
pub mod swift;
pub mod table;
pub mod uniffi;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

pub use catalog::Api;

use crate::documents;

/// A file that is written from core's data.
pub struct GeneratedFile {
    /// Where it lies, from the checkout's root.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// Folders that hold generated files only: a file in one of them that no generator writes is stale.
pub const GENERATED_FOLDERS: &[&str] = &[
    "bindings-node/lib/resources",
    "bindings-python/python/bithuman_rest/models",
    "bindings-python/python/bithuman_rest/resources",
    "bindings-uniffi/kotlin/src/main/kotlin/bithumanrest/models",
    "bindings-uniffi/kotlin/src/main/kotlin/bithumanrest/resources",
    "bindings-uniffi/kotlin/src/test/kotlin/bithumanrest/dispatch",
    "bindings-uniffi/swift/Sources/BithumanREST/Models",
    "bindings-uniffi/swift/Sources/BithumanREST/Resources",
    "bindings-uniffi/swift/Tests/BithumanRESTTests/Dispatch",
];

/// Every generated file.
pub fn files() -> Vec<GeneratedFile> {
    let api = Api::read();
    let mut files = vec![lockfile::file(&api), table::file(&api), signatures::file()];
    files.extend(node::files(&api));
    files.extend(python::files(&api));
    files.extend(swift::files(&api));
    files.extend(kotlin::files(&api));
    files.push(documents::errors::file());
    files.extend(documents::files());
    files
}

/// The checkout's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// Writes what differs and removes what is stale; gives the paths.
pub fn bless() -> io::Result<Vec<String>> {
    if cfg!(not(debug_assertions)) {
        return Err(io::Error::other("a release build's data has no documentation"));
    }
    let files = files();
    let changed = other_than(&files)?;
    for path in &changed {
        let target = root().join(path);
        match files.iter().find(|file| file.path == *path) {
            Some(file) => {
                if let Some(folder) = target.parent() {
                    fs::create_dir_all(folder)?;
                }
                fs::write(&target, &file.text)?;
            }
            None => fs::remove_file(&target)?,
        }
    }
    Ok(changed)
}

/// The paths of generated files that are not what core's data says, or that nothing writes any more.
pub fn differing() -> io::Result<Vec<String>> {
    other_than(&files())
}

fn other_than(files: &[GeneratedFile]) -> io::Result<Vec<String>> {
    let mut differing: Vec<String> = files
        .iter()
        .filter(|file| fs::read_to_string(root().join(&file.path)).map_or(true, |held| held != file.text))
        .map(|file| file.path.clone())
        .collect();
    for folder in GENERATED_FOLDERS {
        let Ok(entries) = fs::read_dir(root().join(folder)) else { continue };
        for entry in entries {
            let entry = entry?;
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_file() && !files.iter().any(|file| file.path == path) {
                differing.push(path);
            }
        }
    }
    Ok(differing)
}
