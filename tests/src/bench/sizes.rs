//! What the built packages weigh.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::case::INSTALLED;
use super::drivers::home;
use super::report::Row;
use crate::toolchain::folders::Folders;

/// The wheel, the npm package of this platform, and the library of Swift and Kotlin.
pub fn rows(folders: &Folders) -> io::Result<Vec<Row>> {
    let home = home(folders);
    let library = folders.target.join("mobile/libbithuman_rest_uniffi.so");
    let wheel = row("Python", "wheel", &only(&home.join("wheels"), "whl")?)?;
    let mut platform = row("Node", "platform package", &only(&home.join("node-packed/platform"), "tgz")?)?;
    platform.figures.insert("alone_mb".to_owned(), megabytes(tree(&home.join("node-made/platform"))?));
    Ok(vec![wheel, platform, row("Swift and Kotlin", "stripped library", &library)?])
}

fn row(language: &str, title: &str, file: &Path) -> io::Result<Row> {
    Ok(Row {
        case: INSTALLED.to_owned(),
        language: language.to_owned(),
        rival: title.to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        figures: BTreeMap::from([("file_mb".to_owned(), megabytes(fs::metadata(file)?.len()))]),
    })
}

#[expect(clippy::cast_precision_loss, reason = "some megabytes")]
fn megabytes(bytes: u64) -> f64 {
    (bytes as f64 / 1e4).round() / 100.0
}

fn tree(folder: &Path) -> io::Result<u64> {
    fs::read_dir(folder)?.try_fold(0, |sum, entry| {
        let entry = entry?;
        let size = if entry.file_type()?.is_dir() { tree(&entry.path())? } else { entry.metadata()?.len() };
        Ok(sum + size)
    })
}

/// The one file in a folder with this extension.
fn only(folder: &Path, extension: &str) -> io::Result<PathBuf> {
    let found: Vec<_> = fs::read_dir(folder)?.filter_map(Result::ok).map(|entry| entry.path()).collect();
    let mut named = found.into_iter().filter(|path| path.extension().is_some_and(|it| it == extension));
    match (named.next(), named.next()) {
        (Some(path), None) => Ok(path),
        _ => Err(io::Error::other(format!("there is not one .{extension} file where the package was packed"))),
    }
}
