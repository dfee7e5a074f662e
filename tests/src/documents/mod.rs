//! The documents that people read, and their code blocks. Each block says above itself, in a comment, which file it shows, and that file
//! is run by a test; or why it cannot be run.

pub mod block;
pub mod errors;
pub mod manual;
pub mod reasons;
pub mod source;

use std::fs;
use std::path::Path;

use crate::bench::summary;
use crate::surface::{GeneratedFile, root};
use block::{Block, Origin};

/// Folders whose own Markdown files are documents.
const FOLDERS: [&str; 8] = ["", "core", "docs", "docs/guides", "emulator", "bindings-node", "bindings-python", "bindings-uniffi/kotlin"];

/// Documents elsewhere.
const OTHERS: [&str; 1] = ["bindings-uniffi/swift/README.md"];

/// The paths of all documents, from the checkout's root.
pub fn paths() -> Vec<String> {
    let mut paths: Vec<String> = OTHERS.iter().map(|&path| path.to_owned()).collect();
    for folder in FOLDERS {
        let Ok(entries) = fs::read_dir(root().join(folder)) else { continue };
        let names = entries.filter_map(Result::ok).map(|entry| entry.file_name().to_string_lossy().into_owned());
        let markdown = names.filter(|name| Path::new(name).extension().is_some_and(|extension| extension == "md"));
        paths.extend(markdown.map(|name| if folder.is_empty() { name } else { format!("{folder}/{name}") }));
    }
    paths.sort();
    paths
}

/// What a document holds.
pub fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_default()
}

/// Every document as it is to be: its blocks show what their files hold now.
pub fn files() -> Vec<GeneratedFile> {
    let own = paths().into_iter().filter(|path| !read(path).starts_with("<!-- @generated"));
    own.map(|path| GeneratedFile { text: shown(&read(&path)), path }).collect()
}

/// A document whose blocks are what their files hold. A block whose file is missing stays, and a test tells of it.
fn shown(document: &str) -> String {
    let mut text = String::new();
    let mut done = 0;
    for Block { origin, body, .. } in block::all(document) {
        if let Some(Origin::Shown(file)) = origin
            && let Some(held) = source::part(&file)
        {
            text.push_str(document.get(done..body.start).unwrap_or_default());
            text.push_str(&held);
            done = body.end;
        }
    }
    text.push_str(document.get(done..).unwrap_or_default());
    quoted(&text)
}

const QUOTE: (&str, &str) = ("<!-- quotes: tests/bench/results.json -->\n", "<!-- quoted -->");

/// A document that quotes the benchmark as it was last run.
fn quoted(text: &str) -> String {
    let parts = text.split_once(QUOTE.0).and_then(|(before, rest)| Some((before, rest.split_once(QUOTE.1)?.1)));
    match parts.zip(summary::checked_in()) {
        Some(((before, after), table)) => [before, QUOTE.0, &table, QUOTE.1, after].concat(),
        None => text.to_owned(),
    }
}
