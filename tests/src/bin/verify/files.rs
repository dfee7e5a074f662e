//! The few things done to files that no command does plainly.

use std::fs;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// An empty folder, whatever was there before.
pub(crate) fn fresh(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    fs::create_dir_all(folder)
}

/// Copies a folder's content, without what package managers and interpreters leave in it.
pub(crate) fn copy_tree(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        match entry.file_type()?.is_dir() {
            true if entry.file_name() == "node_modules" => {}
            true => copy_tree(&entry.path(), &target)?,
            false => fs::copy(entry.path(), target).map(drop)?,
        }
    }
    Ok(())
}

/// The one file in a folder with this extension.
pub(crate) fn only(folder: &Path, extension: &str) -> io::Result<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|it| it == extension) {
            found.push(path);
        }
    }
    match found.len() {
        1 => Ok(found.remove(0)),
        count => Err(io::Error::other(format!("{count} .{extension} files in {}", folder.display()))),
    }
}

/// All files with this extension in a checkout, without what package managers and builds leave in it.
pub(crate) fn below(folder: &Path, extension: &str) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name());
        let foreign = name.as_encoded_bytes().starts_with(b".") || name == "node_modules" || name == "target";
        if entry.file_type()?.is_dir() {
            found.extend(if foreign { Vec::new() } else { below(&path, extension)? });
        } else if path.extension().is_some_and(|it| it == extension) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The last lines of a file, at most `lines`, from its last `bytes`.
pub(crate) fn tail(file: &Path, lines: usize, bytes: u64) -> io::Result<String> {
    let mut file = fs::File::open(file)?;
    let length = file.metadata()?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(bytes)))?;
    let mut content = Vec::new();
    file.read_to_end(&mut content)?;
    let text = String::from_utf8_lossy(&content);
    let all: Vec<&str> = text.lines().collect();
    Ok(all[all.len().saturating_sub(lines)..].join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tail_has_the_last_lines() -> io::Result<()> {
        let file = std::env::temp_dir().join(format!("bithuman-rest-tail-{}", std::process::id()));
        fs::write(&file, "one\ntwo\nthree\n")?;
        assert_eq!(tail(&file, 2, 1024)?, "two\nthree");
        assert_eq!(tail(&file, 5, 1024)?, "one\ntwo\nthree");
        fs::remove_file(file)
    }
}
